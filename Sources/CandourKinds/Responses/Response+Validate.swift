package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Responses {
    package static func validate(
        _ entry: Entry<Responses>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let reply = entry.record
        if let start = reply.date.value.iso, !entry.head.key.id.hasPrefix(start + "-") {
            diagnostics.append(.replyFileDate(entry.head.key.id, start, reply.date))
        }
        if let person = store.entry(reply.author), !person.record.heldOffice(during: reply.date.value) {
            diagnostics.append(.replierNotInOffice(person, reply.author.span, reply.date))
        }
        guard let answers = reply.answers.spanned else { return }
        if answers.value.isEmpty, entry.head.isComplete {
            diagnostics.append(.repliesToNothing(answers.span))
        }
        let matters = answers.value.compactMap { AnsweredMatter($0.value, in: store) }
        for matter in matters { diagnostics += check(matter, of: reply, in: store) }
        // Two replies that answer several things alike disagree once.
        if let fault = matters.lazy.compactMap({ disagreement(on: $0, entry, in: store) }).first {
            diagnostics.append(fault)
        }
    }

    /// What is answered is something that was asked, by the body that the reply goes to, and before the reply.
    private static func check(
        _ matter: AnsweredMatter, of reply: Response, in store: RecordStore
    ) -> [Diagnostic] {
        if matter.isOfMeeting, matter.outcome == nil {
            return matter.target.head.isComplete ? [.repliesToNoOutcome(matter)] : []
        }
        var found: [Diagnostic] = []
        if let asked = matter.asked, reply.date.value.last < asked.value.first {
            found.append(.repliedBeforehand(reply.date, matter, asked))
        }
        if let asker = matter.body.flatMap({ store.entry($0) }),
            let receiver = store.entry(reply.addressedTo),
            asker.head.key != receiver.head.key
        {
            found.append(.replyToAnotherBody(reply.addressedTo, receiver.head, matter, asker.head))
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func replyFileDate(_ id: String, _ start: String, _ date: Spanned<PartialDate>)
        -> Diagnostic
    {
        Diagnostic(
            .replyFileDate, at: date.span, "the file would begin with \(start)-",
            headline: "The reply is dated \(date.value), but its file is called \(id)",
            reason: "Files of replies begin with the date of the reply, so that they lie in order of time.",
            advice: .check(
                "which is right?",
                [
                    "if the file name is, correct the date",
                    "if the date is, rename the file, and list the old address under formerly: "
                        + "if it was published",
                ]))
    }

    fileprivate static func replierNotInOffice(
        _ person: Entry<People>, _ span: SourceSpan, _ date: Spanned<PartialDate>
    ) -> Diagnostic {
        let office = person.record.nearestOffice(to: date.value)
        return Diagnostic(
            .replierNotInOffice, at: span,
            related: [Label(date.span, "the reply was given then")] + [office].compactMap { $0 },
            headline: "\(person.head.title) held no office when this reply was given, \(date.value.phrase)",
            reason: "Only somebody who holds the office can reply for it.",
            advice: .check(
                "which is wrong?",
                ["the date", "who replied", "the dates of the roles in content/people/"]))
    }

    fileprivate static func repliesToNothing(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .replyToNoOutcome, at: span,
            headline: "This reply answers nothing",
            reason: "Readers come to a reply to see what became of something that was asked.",
            advice: .fix(
                "write the recommendation that it answers, such as "
                    + "`answers: [police-and-crime-panel/2022-02-02#forward-plan]`; or `answers: not stated`."
            ))
    }

    fileprivate static func repliesToNoOutcome(_ matter: AnsweredMatter) -> Diagnostic {
        let written = matter.reference.written.value
        let meeting = written.prefix { $0 != "#" }
        let ids = matter.outcomeIDs
        let known =
            ids.isEmpty
            ? "No outcome of this meeting has an id yet."
            : "This meeting has \(ids.joined(with: "and"))."
        return Diagnostic(
            .replyToNoOutcome, at: matter.reference.written.span,
            headline: "“\(written)” is no recommendation or other outcome that a reply can answer",
            reason: "A reply names the outcome in the minutes, by its id. " + known,
            advice: .fix(
                ids.isEmpty
                    ? "give the outcome an `id:` in the minutes, and write that here after \(meeting)#."
                    : "write \(ids.map { "\(meeting)#\($0)" }.joined(with: "or"))."))
    }

    fileprivate static func repliedBeforehand(
        _ date: Spanned<PartialDate>, _ matter: AnsweredMatter, _ asked: Spanned<PartialDate>
    ) -> Diagnostic {
        let what = matter.isOfMeeting ? "asked" : "reported by the panel"
        return Diagnostic(
            .repliedBeforehand, at: date.span, "the reply",
            related: [Label(asked.span, "what it answers was \(what) \(asked.value.phrase)")],
            headline: "The reply is dated \(date.value), before what it answers was \(what), "
                + asked.value.phrase,
            advice: .check("which is wrong?", ["one of the two dates", "what the reply answers"]))
    }

    fileprivate static func replyToAnotherBody(
        _ reference: Reference<Bodies>, _ receiver: RecordHead, _ matter: AnsweredMatter, _ asker: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .replyToAnotherBody, at: reference.span, "the reply goes here",
            related: [Label(matter.reference.written.span, "this came from “\(asker.title)”")],
            headline: "The reply goes to “\(receiver.title)”, but “\(asker.title)” asked for it",
            reason: "A reply goes to the body that asked.",
            advice: .check("which is wrong?", ["whom it is addressed to", "what it answers"]))
    }
}
