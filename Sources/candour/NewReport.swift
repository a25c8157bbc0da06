import CandourDesk
import CandourDiagnostics
import CandourRecords

/// What is said when a record was begun: where its file is, what is open in it, and what to do next.
struct NewReport {
    private let record: NewRecord
    private let id: String
    private let file: NewFile

    /// The report of `record` in `file`.
    init(_ record: NewRecord, id: String, file: NewFile) {
        self.record = record
        self.id = id
        self.file = file
    }

    /// The report.
    var text: String {
        var text = "\n\(file.path) \(file.before == nil ? "is there" : "has one more entry").\n"
        if record.part == nil, !record.declaration.layout.isOneList {
            text += "Its page will be at /\(address)/\n"
        }
        let open = record.findings(id: id).missing
        text += "\n"
        if file.path.hasSuffix(".csv") {
            text += TextRenderer.wrapped(
                "Open it in a spreadsheet program, write one row for each, and save it as “CSV UTF-8”.")
        } else if !open.isEmpty {
            text += TextRenderer.wrapped("Still to be filled in: \(open.joined(with: "and")).")
        }
        let body = hasBody ? ", and write the text below the second line of hyphens" : ""
        text += TextRenderer.wrapped("Next: open the file in an editor\(body). Then run:")
        text += "  candour check\n"
        guard !parts.isEmpty, record.part == nil else { return text }
        text += TextRenderer.wrapped(
            "\nA \(record.declaration.singular) can have further files. To begin one, run:")
        for part in parts { text += "  candour new \(record.declaration.name) --id \(id) --part \(part)\n" }
        return text
    }

    private var address: String {
        record.declaration.layout == .tree ? id : "\(record.declaration.name)/\(id)"
    }

    private var hasBody: Bool { file.path.hasSuffix(".md") }

    /// The further files as they are named on the command line.
    private var parts: [String] {
        record.kind.describeFiles().dropFirst().flatMap { description in
            description.name.hasSuffix("NN-slug.md")
                ? ["\"Its title\""] : [description.name.split(separator: " ").first.map(String.init) ?? ""]
        }
    }
}
