package import CandourDiagnostics
import CandourPage
package import CandourSyntax

/// The checks of what every record has: its address, files, contact and changes.
package enum CommonChecks {
    /// For how many files that are not there it is looked up which were meant.
    private static let mostSuggestions = 50

    /// Checks one record with the references of its fields; `mentioned` are the files that its fields and links name,
    /// in order, and `reported` the places that its kind said something of.
    package static func check(
        _ head: RecordHead, _ references: [NotedReference], mentioned: [Spanned<String>],
        reported: [SourceSpan], contacts: Set<String>, in store: RecordStore
    ) -> [Diagnostic] {
        var diagnostics = ReservedAddress.check(head, kinds: store.kinds)
        diagnostics += RelationCheck.faults(of: head, references, besides: reported, in: store)
        for (number, file) in mentioned.filter({ head.files[$0.value] == nil }).enumerated() {
            let near =
                number < mostSuggestions ? Suggestion.nearest(to: file.value, among: head.files.keys) : []
            diagnostics.append(.fileNotFound(file, near: near))
        }
        let names = Set(mentioned.map(\.value))
        // Files beside a record are shared by all of its folder, so they are many: only its own are sorted.
        let unused = head.isComplete ? head.files.filter { $0.value.isOwn && !names.contains($0.key) } : [:]
        for name in unused.keys.sorted() { diagnostics.append(.fileNotMentioned(name, head)) }
        if let contact = head.common.contact, !contacts.contains(contact.value) {
            let resolution = store.resolve(contact.value, among: ["people"])
            if case .found = resolution {
            } else {
                diagnostics.append(.contactNotFound(contact, contacts.sorted()))
            }
        }
        if let published = head.common.published {
            for update in head.common.updates where update.date.value < published.value.date {
                diagnostics.append(.updateBeforePublication(update.date, published))
            }
        }
        return diagnostics
    }
}

extension Diagnostic {
    fileprivate static func fileNotFound(_ file: Spanned<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .fileNotFound, at: file.span, near.first.map { "did you mean \($0)?" } ?? "",
            headline: "The file \(file.value) is not there",
            reason: "Files lie beside the record or in a folder with the name of its id. Capitals count.",
            advice: near.first.map { .fix("change the name to \($0).") }
                ?? .fix("put the file there, or remove what mentions it."))
    }

    fileprivate static func fileNotMentioned(_ file: String, _ head: RecordHead) -> Diagnostic {
        Diagnostic(
            .attachmentNotMentioned, at: head.span.wholeFile,
            headline: "The file \(file) lies beside this record, but nothing mentions it",
            reason: "It is not published.",
            advice: .fix("list it under attachments: with a title, or move it out of content/."))
    }

    fileprivate static func contactNotFound(_ contact: Spanned<String>, _ known: [String]) -> Diagnostic {
        Diagnostic(
            .contactNotFound, at: contact.span,
            headline: "There is no contact called “\(contact.value)”",
            reason: known.isEmpty
                ? "site.yml has no contacts."
                : "The contacts in site.yml are called \(known.joined(with: "and")).",
            advice: .fix("write the id of one of them, or of a person in content/people/."))
    }

    fileprivate static func updateBeforePublication(
        _ date: Spanned<LocalDate>, _ published: Spanned<LocalDateTime>
    ) -> Diagnostic {
        Diagnostic(
            .updateBeforePublication, at: date.span,
            related: [Label(published.span, "first published")],
            headline: "The change of \(date.value) is earlier than the first publication",
            advice: .check("which of the two dates is wrong?"))
    }
}
