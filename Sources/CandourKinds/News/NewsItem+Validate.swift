package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension News {
    package static func validate(
        _ entry: Entry<News>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let item = entry.record
        if item.body.isEmpty, entry.head.isComplete { diagnostics.append(.newsWithoutText(entry.head)) }
        if let published = entry.head.common.published, published.value.date < item.date.value {
            diagnostics.append(.newsBeforeItsDate(item.date, published))
        }
        diagnostics += item.about.compactMap { check($0, entry.head, in: store) }
    }

    /// What the announcement is about is public when the announcement is.
    private static func check(
        _ reference: AnyReference, _ head: RecordHead, in store: RecordStore
    ) -> Diagnostic? {
        guard !head.common.isDraft, let day = head.publicFrom,
            case .found(let target) = store.resolve(reference.written.value, among: reference.kinds)
        else { return nil }
        if target.head.common.isDraft {
            return .newsBeforeItsRecord(reference, target.head, "is a draft", day)
        }
        let publicFrom = target.part?.publicFrom.map { LocalDateTime($0) } ?? target.head.publicFrom
        guard let publicFrom, day < publicFrom else { return nil }
        return .newsBeforeItsRecord(reference, target.head, "is not public before \(publicFrom)", day)
    }
}

extension Diagnostic {
    fileprivate static func newsWithoutText(_ head: RecordHead) -> Diagnostic {
        Diagnostic(
            .newsWithoutText, at: head.span.firstByte,
            headline: "“\(head.title)” has no text",
            reason: "Readers who follow the link from a feed or a list would find nothing more.",
            advice: .fix("write the text below the second line of hyphens."))
    }

    fileprivate static func newsBeforeItsDate(
        _ date: Spanned<LocalDate>, _ published: Spanned<LocalDateTime>
    ) -> Diagnostic {
        Diagnostic(
            .newsBeforeItsDate, at: date.span, "the day of the announcement",
            related: [Label(published.span, "public from here")],
            headline: "The news is dated \(date.value), but is public earlier, from \(published.value)",
            reason: "An announcement cannot be read before it is made. If it is kept back, both days move.",
            advice: .check("which of the two is wrong?"))
    }

    fileprivate static func newsBeforeItsRecord(
        _ reference: AnyReference, _ target: RecordHead, _ state: String, _ day: LocalDateTime
    ) -> Diagnostic {
        Diagnostic(
            .newsBeforeItsRecord, at: reference.written.span, "this \(state)",
            headline: "The news is public from \(day), and “\(target.title)” \(state)",
            reason: "The news would tell what is still kept back, and its link would be left out until then.",
            advice: .check(
                "which is right?",
                [
                    "the news waits: write a later day under published:",
                    "the record is ready: publish it by that day",
                ])
        )
    }
}
