import CandourDiagnostics
import CandourPage
import CandourSyntax

extension Grants {
    /// No award stands twice.
    static func checkDuplicates(among awards: [Award], into diagnostics: inout [Diagnostic]) {
        var first: [AwardContent: Award] = [:]
        for award in awards {
            let content = AwardContent(award)
            if let other = first[content] {
                diagnostics.append(.awardTwice(award, other))
            } else {
                first[content] = award
            }
        }
    }

    /// No id stands twice, and each award has one.
    static func checkIDs(of awards: [Award], into diagnostics: inout [Diagnostic]) {
        var first: [String: SourceSpan] = [:]
        for award in awards where award.hasOwnID {
            if let other = first[award.id.value] {
                diagnostics.append(.awardIDTwice(award.id, other))
            } else {
                first[award.id.value] = award.id.span
            }
        }
        let nameless = awards.filter { !$0.writesID }
        if !nameless.isEmpty { diagnostics.append(.awardsWithoutID(nameless)) }
    }
}

/// What makes two awards the same.
private struct AwardContent: Hashable {
    let words: [String]
    let pence: Int
    let date: PartialDate?

    init(_ award: Award) {
        words = [award.recipient.value, award.project ?? "", award.purpose].map {
            $0.lowercased().words.joined(separator: " ")
        }
        pence = award.amount.value.pence
        date = award.date?.value
    }
}

extension Diagnostic {
    fileprivate static func awardTwice(_ award: Award, _ other: Award) -> Diagnostic {
        Diagnostic(
            .awardTwice, at: award.recipient.span, "and here again",
            related: [Label(other.recipient.span, "here")],
            headline: "The award of \(award.amount.value) to \(other.recipient.value) is there twice",
            reason:
                "Recipient, project, purpose, amount and date are the same, so it would be counted twice.",
            advice: .check(
                "is it one award?",
                ["if so, remove one of the two", "if not, say in project or purpose what tells them apart"]))
    }

    fileprivate static func awardIDTwice(_ id: Spanned<String>, _ other: SourceSpan) -> Diagnostic {
        Diagnostic(
            .awardIDTwice, at: id.span, "and here", related: [Label(other, "here")],
            headline: "Two awards have the id \(id.value)",
            reason: "An id is the award’s part of the address.",
            advice: .fix("give one of the two another id."))
    }

    fileprivate static func awardsWithoutID(_ awards: [Award]) -> Diagnostic {
        let ids = awards.prefix(3).map { "\($0.id.value), for \($0.recipient.value)" }
        let more = awards.count - ids.count
        return Diagnostic(
            .awardWithoutID, at: awards[0].recipient.span,
            awards.count == 1 ? "this award" : "the first of them",
            headline: awards.count == 1 ? "1 award has no id" : "\(awards.count) awards have no id",
            reason:
                "The page gives each one made from the recipient’s name, which can change when awards are added. "
                + "Links to an award need one that stays.",
            advice: .check(
                "write the ids into the file:", ids + (more > 0 ? ["and \(more) more in the same way"] : [])))
    }
}
