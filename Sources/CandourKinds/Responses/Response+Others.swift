import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Responses {
    /// With how many other replies to the same thing a reply is compared: nobody gives more.
    private static let mostCompared = 20

    /// That an earlier reply to what a meeting asked says the opposite, or is the same reply with another date, when
    /// neither says that the other replaces it.
    static func disagreement(
        on matter: AnsweredMatter, _ entry: Entry<Responses>, in store: RecordStore
    ) -> Diagnostic? {
        guard matter.isOfMeeting, let suffix = matter.target.part?.suffix, entry.head.isInForce else {
            return nil
        }
        let replies = store.incoming(to: matter.target.head.key).lazy
            .filter { $0.field == answersField && $0.suffix == suffix && $0.head.key != entry.head.key }
            .prefix(mostCompared).compactMap { store.entry($0.head.key.id, of: Responses.self) }
        for other in replies where other.head.isInForce && isEarlier(other, than: entry) {
            let (mine, theirs) = (entry.record, other.record)
            if let accepted = mine.accepted?.spanned, let before = theirs.accepted?.spanned,
                Set([accepted.value, before.value]) == [.yes, .no]
            {
                return .repliesContradict(accepted, before, other.head)
            }
            if other.head.title.lowercased() == entry.head.title.lowercased(),
                theirs.date.value != mine.date.value
            {
                return .replyTwice(mine.date, theirs.date, other.head)
            }
        }
        return nil
    }

    private static func isEarlier(_ other: Entry<Responses>, than entry: Entry<Responses>) -> Bool {
        (other.head.day ?? 0, other.head.key) < (entry.head.day ?? 0, entry.head.key)
    }
}

extension RecordHead {
    /// Whether nothing has replaced it, and nobody has taken it back.
    fileprivate var isInForce: Bool {
        common.supersededBy == nil && common.withdrawn == nil && !isRemoved
    }
}

extension Diagnostic {
    fileprivate static func repliesContradict(
        _ accepted: Spanned<ReplyAcceptance>, _ before: Spanned<ReplyAcceptance>, _ other: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .repliesDisagree, at: accepted.span, "\(accepted.value.words) here",
            related: [Label(before.span, "\(before.value.words) here")],
            headline: "What is \(accepted.value.words) here was \(before.value.words) in “\(other.title)”",
            reason: "Readers cannot tell which of the two replies holds.",
            advice: .check(
                "which is it?",
                [
                    "one of them is wrong: correct it under accepted:",
                    "one of them answers something else: correct it under answers:",
                    "this reply replaces the other: write superseded_by: in the other, with this one",
                ]))
    }

    fileprivate static func replyTwice(
        _ date: Spanned<PartialDate>, _ before: Spanned<PartialDate>, _ other: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .repliesDisagree, at: date.span, "\(date.value) here",
            related: [Label(before.span, "\(before.value) here")],
            headline: "“\(other.title)” is there twice, dated \(before.value) and \(date.value)",
            reason: "Both answer the same, so readers cannot tell which of the dates is right.",
            advice: .check(
                "which is it?",
                [
                    "it is one reply: correct the date, and remove the other file",
                    "this one replaces the other: write superseded_by: in the other, with this one",
                    "they are two replies: give them titles that say so",
                ]))
    }
}
