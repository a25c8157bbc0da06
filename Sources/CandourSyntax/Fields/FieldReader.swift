package import CandourDiagnostics

/// Reads the fields of one record, or of a record inside it.
///
/// Each read names the field, its type and what it means, in one plain sentence. Fields are read at the top of a
/// `decode`, unconditionally, so that the same code run without a file describes the record. What was never
/// asked for is reported by `finish()`, and what is missing too, unless a misspelt name explains it.
package struct FieldReader {
    /// The log that everything found goes to.
    package let log: ReadingLog
    /// What the reader reads, in words: `this decision`, `this agenda item`.
    package let subject: String
    /// Where the record stands; for messages about what is missing.
    package let span: SourceSpan
    /// The names that were asked for, in order.
    package private(set) var askedNames: [String] = []
    /// What the fields mean that were asked for: all of them in a reader that only describes, else those that the
    /// file does not have.
    package internal(set) var descriptions: [FieldDescription] = []

    private(set) var entries: [YAMLEntry]
    let isDescribing: Bool
    /// Reasons from `not_stated:`, by field.
    package var reasons: [String: Spanned<String>] = [:]
    /// What `not_stated:` may explain besides the record's own fields: columns of its table, parts of its text.
    package var reasonNames: Set<String> = []
    /// In a row of a table, the columns that were reported for the table as a whole, as unknown or missing; the row
    /// does not report them again.
    package private(set) var reportedColumns: Set<String>?
    /// In a row of a table, the places of the cells that are empty: fields that are not there.
    private(set) var emptyCells: [String: SourceSpan] = [:]
    var missing: [String] = []
    /// Why fields must be there that need not always be.
    var missingReasons: [String: String] = [:]
    /// The sets of names of which one must be there, and none is.
    var missingChoices: [[String]] = []
    /// The names that were read as values, such as periods.
    var keyedNames: Set<String> = []
    /// What stands around the fields in their file.
    package var surroundings = FieldSurroundings.otherFields
    /// Whether the values that are read are kept for data files, besides what `decode` makes of them.
    package var keepsValues = false
    /// Whether there are fields at all; where there are none, that is reported and nothing else.
    let hasFields: Bool

    /// Reads the fields of `node`, which is a map; anything else is reported, with the `names` that there can be.
    package init(
        _ node: YAMLNode, subject: String, log: ReadingLog, names: () -> [String] = { [] }
    ) {
        self.log = log
        self.subject = subject
        span = node.span
        isDescribing = false
        if case .map(let entries) = node.value {
            self.entries = entries
            hasFields = true
        } else {
            entries = []
            hasFields = false
            log.reportShape(.fieldsExpected(subject, names(), at: node.span.firstByte), of: node.span)
        }
    }

    /// A reader that only describes.
    package init(describing subject: String) {
        log = ReadingLog()
        self.subject = subject
        span = SourceSpan(file: 0, start: 0, end: 0)
        entries = []
        isDescribing = true
        hasFields = true
    }

    /// Says that what is read is a row of a table, of which the columns `reported` were reported as a whole.
    package mutating func readAsRow(reported: Set<String>) {
        reportedColumns = reported
        for entry in entries where entry.value.value == .empty {
            emptyCells[entry.key.value] = entry.value.span
        }
        entries.removeAll { $0.value.value == .empty }
    }

    /// Whether the file has the field, with or without a value.
    package func has(_ name: String) -> Bool { entry(name) != nil }

    /// The names that the file has, known or not.
    package var writtenNames: [String] { entries.map(\.key.value) }

    /// The fields that must be there and are not, before `finish()` has reported them, with those of which one must be
    /// there.
    package var missingNames: [String] {
        (missing + missingChoices.flatMap { $0 }).filter { !log.explained.contains($0) }
    }

    /// Where the name of a field stands.
    package func span(of name: String) -> SourceSpan? { entry(name)?.key.span }

    mutating func describe(_ name: String, as description: @autoclosure () -> FieldDescription) {
        askedNames.append(name)
        if isDescribing || !has(name) { descriptions.append(description()) }
    }

    func node(_ name: String) -> YAMLNode? { entry(name)?.value }

    /// Forty names are asked for in ten entries, ten thousand times: their lengths tell nearly all apart.
    private func entry(_ name: String) -> YAMLEntry? {
        let length = name.utf8.count
        return entries.first { $0.key.value.utf8.count == length && $0.key.value == name }
    }
}

extension Diagnostic {
    fileprivate static func fieldsExpected(
        _ subject: String, _ names: [String], at span: SourceSpan
    ) -> Diagnostic {
        let first = names.first.map { ", as in `\($0): …`" } ?? ""
        let all = names.isEmpty ? "" : " Here they can be \(names.joined(with: "and"))."
        return Diagnostic(
            .fieldsExpected, at: span,
            headline: "There are no fields here, where \(subject) needs some",
            reason: "A field is a name, a colon, a space and a value, each on a line of its own.\(all)",
            advice: .fix(
                names.isEmpty
                    ? "write the fields of \(subject), indented, on the lines below."
                    : "write the name of its field before each value\(first).")
        )
    }
}
