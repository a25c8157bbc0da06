/// The first part of a request: what is asked for, and of which host (RFC 9112).
package struct RequestHead: Sendable, Hashable {
    /// Why a request cannot be understood, or must not be answered.
    package enum Fault: Error, Hashable {
        /// It is not a request of HTTP/1.0 or 1.1.
        case malformed
        /// It is longer than any browser makes it.
        case tooLong
    }

    /// `GET`, `HEAD`, `POST`.
    package let method: String
    /// The path and the query, as they were sent: `/decisions/?page=2`.
    package let target: String
    /// The host it is meant for, with its port: `localhost:8080`. Nothing where the request does not say.
    package let host: String?

    /// How many bytes a head may have.
    package static let longest = 16 * 1024

    /// Reads what stands in `bytes`, up to the empty line; nothing as long as that line has not come.
    package static func read(_ bytes: [UInt8]) throws(Fault) -> RequestHead? {
        guard let end = end(of: bytes) else {
            guard bytes.count < longest else { throw .tooLong }
            return nil
        }
        guard end <= longest else { throw .tooLong }
        // A head is ASCII; other bytes become �, which no name or address of ours has.
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", isToken(words[0]) else {
            throw .malformed
        }
        var hosts: [String] = []
        for line in lines.dropFirst() {
            // A line that begins with a space once continued the one before it; nobody may rely on that.
            guard let colon = line.firstIndex(of: ":"), isToken(line[..<colon]) else { throw .malformed }
            if line[..<colon].lowercased() == "host" {
                hosts.append(trimmed(line[line.index(after: colon)...]))
            }
        }
        guard hosts.count <= 1 else { throw .malformed }
        var target = String(words[1])
        // The form for proxies names the host once more, and that name counts.
        if let address = withoutScheme(target) {
            let slash = address.firstIndex { "/?#".contains($0) } ?? address.endIndex
            hosts = [String(address[..<slash])]
            target = address[slash...].hasPrefix("/") ? String(address[slash...]) : "/" + address[slash...]
        }
        guard target.hasPrefix("/") else { throw .malformed }
        return RequestHead(method: String(words[0]), target: target, host: hosts.first)
    }

    /// Where the last line of the head ends.
    private static func end(of bytes: [UInt8]) -> Int? {
        var lineEnd: Int?
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            if let lineEnd, bytes[(lineEnd + 1)..<place].allSatisfy({ $0 == UInt8(ascii: "\r") }) {
                return bytes[..<lineEnd].last == UInt8(ascii: "\r") ? lineEnd - 1 : lineEnd
            }
            lineEnd = place
        }
        return nil
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        var end = start
        while let last = end.last, last == " " || last == "\t" { end.removeLast() }
        return String(end)
    }

    private static func withoutScheme(_ target: String) -> Substring? {
        for scheme in ["http://", "https://"] where target.lowercased().hasPrefix(scheme) {
            return target.dropFirst(scheme.count)
        }
        return nil
    }
}
