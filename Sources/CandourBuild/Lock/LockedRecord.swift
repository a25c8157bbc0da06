import CandourDiagnostics
package import CandourPage

/// What was published of one record.
package struct LockedRecord: Sendable, Hashable {
    /// Its name.
    package let key: RecordKey
    /// The day on which it was public first, as far as the site knows.
    package let published: LocalDate
    /// The addresses of its pages, of its files, and those that lead to it.
    package let addresses: [String]
    /// What was published; nothing of a record that was taken away as published in error.
    package let content: Content?

    /// What a record says.
    package struct Content: Sendable, Hashable {
        /// How many updates it told readers of.
        let updates: Int
        /// A fingerprint of its files as they are: while it stays, nothing else need be looked at.
        let files: String
        /// A fingerprint of each piece that readers get, by its name: `summary`, `text`, `minutes.md`.
        let pieces: [String: String]
        /// Its figures as they are written, by the names that references have for them: `#reviews.received`.
        let figures: [String: String]
    }

    /// Writes it as JSON, on one line.
    func write(to bytes: inout [UInt8]) {
        bytes += "{\"record\":".utf8
        JSONText.append(quoted: key.description, to: &bytes)
        bytes += ",\"published\":\"\(published.iso)\",\"addresses\":[".utf8
        for (place, address) in addresses.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            JSONText.append(quoted: address, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        if let content {
            bytes += ",\"updates\":\(content.updates),\"files\":\"\(content.files)\"".utf8
            LockedRecord.write("pieces", content.pieces, to: &bytes)
            if !content.figures.isEmpty { LockedRecord.write("figures", content.figures, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func write(_ name: String, _ members: [String: String], to bytes: inout [UInt8]) {
        bytes += ",\"\(name)\":{".utf8
        for (place, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            JSONText.append(quoted: member.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            JSONText.append(quoted: member.value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
