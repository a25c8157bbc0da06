import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Diagnostic {
    /// That nothing can be read in the lock.
    static func lockUnreadable(_ span: SourceSpan, _ fault: RecordLock.Fault) -> Diagnostic {
        switch fault {
        case .otherForm:
            Diagnostic(
                .lockUnreadable, at: span,
                headline: "The file record.lock was written by a later version of Candour",
                reason: "This version cannot tell what was published, and so cannot see what would be lost.",
                advice: .fix("use the version of Candour that wrote it, or a later one."))
        case .damaged:
            Diagnostic(
                .lockUnreadable, at: span, "from here",
                headline: "The file record.lock cannot be read",
                reason:
                    "It says what was published, and is written by candour lock alone. Perhaps two versions of it "
                    + "were put together, or a line was changed by hand.",
                advice: .fix(
                    "take back the last version from before the change; then run candour lock again."))
        }
    }

    /// Which addresses would be lost, a page before any file.
    private static func headline(_ lost: [String], of owner: String = "") -> String {
        let first = pages(in: lost).first ?? lost.first ?? ""
        let those =
            lost.count == 1
            ? "The address /\(first)\(owner) was published"
            : "The address /\(first)\(owner) and \(Count.grouped(lost.count - 1)) more were published"
        return those + ", and would lead nowhere"
    }

    private static func pages(in addresses: [String]) -> [String] {
        addresses.filter { !$0.hasPrefix("files/") }
    }

    /// What leads from lost pages to a record.
    private static func formerly(_ lost: [String]) -> String {
        "`formerly: [\(pages(in: lost).map { String($0.dropLast()) }.joined(separator: ", "))]`"
    }

    /// That a record that was public has no files any more.
    static func lockedRecordGone(
        _ locked: LockedRecord, _ lost: [String], at place: SourceSpan, isNow successor: RecordHead?
    ) -> Diagnostic {
        let headline = headline(lost)
        let reason = "Links to it, bookmarks and search engines would find nothing."
        if let successor {
            return Diagnostic(
                .publishedAddressLost, at: place, "published since \(locked.published)",
                related: [Label(successor.span.firstByte, "this has nearly the same words")],
                headline: headline, reason: reason,
                advice: .fix(
                    "if \(successor.key) is the same record under another name, write into it: "
                        + formerly(lost) + "."))
        }
        return Diagnostic(
            .publishedAddressLost, at: place, "published since \(locked.published)", headline: headline,
            reason: reason,
            advice: .check(
                "what became of \(locked.key)?",
                [
                    "if it has another name now, write the old address under formerly: of the new file",
                    "if it was taken back, put its file back, and add withdrawn: with the date and the reason",
                    "if it should never have been public, put its file back, and add published_by_mistake: with the "
                        + "date and the reason",
                ]))
    }

    /// That a record that was public is not public any more.
    static func lockedRecordHidden(_ head: RecordHead, _ locked: LockedRecord) -> Diagnostic {
        let isDraft = head.common.isDraft
        let until = head.publicFrom?.date
        let why =
            isDraft
            ? "it is a draft now" : until.map { "it is to be public from \($0) on" } ?? "it is not public now"
        return Diagnostic(
            .publishedAddressLost,
            at: (isDraft ? nil : head.common.published?.span) ?? head.span.firstByte,
            headline: "“\(head.title)” was published on \(locked.published), and would vanish: \(why)",
            reason: "The address /\(head.address.path) would lead nowhere.",
            advice: .check(
                "should people go on finding it?",
                [
                    isDraft
                        ? "if so, remove the line draft: yes"
                        : "if so, put back the day of publication that it had",
                    "if it was taken back, add withdrawn: with the date and the reason; it stays readable",
                    "if it should never have been public, add published_by_mistake: with the date and the reason",
                ]))
    }

    /// That a record has lost pages or files.
    static func lockedAddressLost(_ head: RecordHead, _ lost: [String]) -> Diagnostic {
        return Diagnostic(
            .publishedAddressLost, at: head.span.firstByte,
            headline: headline(lost, of: " of “\(head.title)”"),
            reason: "Links to it, bookmarks and search engines would find nothing.",
            advice: pages(in: lost).isEmpty
                ? .check(
                    "is the file still there?",
                    [
                        "if it has another name now, give it the old one again",
                        "if it was taken away on purpose, say so under updates:, with the date",
                    ])
                : .check(
                    "what became of it?",
                    [
                        "if it has another name now, or is gone on purpose, lead people to the record: "
                            + formerly(lost),
                        "if it was lost by accident, put it back",
                    ]))
    }

    /// That a figure is not the one that was published.
    static func lockedFigureChanged(
        _ record: LockKeeper.Known, _ figure: LockedChange.FigureChange, _ others: [Label]
    ) -> Diagnostic {
        let head = record.head
        let name = figure.name.hasPrefix("#") ? String(figure.name.dropFirst()) : figure.name
        let now = figure.now.map { "is \($0) now" } ?? "is not there any more"
        return Diagnostic(
            .publishedFigureChanged, at: figure.span ?? head.span.firstByte,
            figure.span == nil ? "" : "was \(figure.was)",
            related: others,
            headline: "The figure \(name) of “\(head.title)” was published as \(figure.was), and \(now)",
            reason:
                "No update tells readers of the change. The figure that was published may be quoted elsewhere.",
            advice: .check(
                figure.now == nil ? "should it be there?" : "which is right?",
                [
                    (figure.now.map { "if \($0) is" } ?? "if not") + ", " + tell(in: record),
                    figure.now == nil ? "if so, put it back" : "if \(figure.was) is, put it back",
                ]))
    }

    /// That what a record says is not what was published.
    static func lockedTextChanged(
        _ record: LockKeeper.Known, _ published: LocalDate, _ changed: [Label], gone: [String],
        isOfWords: Bool
    ) -> Diagnostic {
        let head = record.head
        let lost = gone.isEmpty ? "" : " What stood under \(gone.joined(separator: ", ")) is gone."
        return Diagnostic(
            .publishedTextChanged, at: changed.first?.span ?? head.span.firstByte,
            changed.first?.text ?? "",
            related: Array(changed.dropFirst()),
            headline: "“\(head.title)” is not what was published, and no update tells readers of the change",
            reason: "It is in record.lock as public since \(published).\(lost)",
            advice: .check(
                isOfWords ? "does the change matter to readers?" : "was the change meant?",
                [
                    (isOfWords ? "if it does, " : "if so, ") + tell(in: record),
                    isOfWords
                        ? "if only words are better than before, take it as it is: candour lock --reworded \(head.key)"
                        : "if not, put back what stood there",
                ]))
    }

    /// How readers are told: the file is named, as a part of the record has no such field.
    private static func tell(in record: LockKeeper.Known) -> String {
        "add to updates: in \(record.found.main) the date and, in a sentence that readers see, what changed"
    }
}
