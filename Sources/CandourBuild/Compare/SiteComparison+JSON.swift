import CandourDiagnostics
import CandourPage

extension SiteComparison {
    /// The comparison for programs: version 1 of its form.
    package var json: String {
        var members = [
            ("version", "1"), ("same", String(isSame)), ("oldDay", JSONText.quoted(oldDay.iso)),
            ("newDay", JSONText.quoted(newDay.iso)), ("summary", JSONText.quoted(summary)),
        ]
        members.append(("added", SiteComparison.lines(added.map { $0.members })))
        members.append(("changed", SiteComparison.lines(changed.map { $0.members })))
        members.append(("removed", SiteComparison.lines(removed.map { $0.members })))
        members.append(("figures", SiteComparison.lines(figures.map { $0.members })))
        members.append(("files", SiteComparison.lines(files.map { $0.members })))
        members.append(("moved", SiteComparison.lines(moved.map { $0.members })))
        members.append(("lists", String(lists)))
        return JSONText.object(members) + "\n"
    }

    private static func lines(_ objects: [[(String, String)]]) -> String {
        JSONText.array(objects.map { "\n  " + JSONText.object($0) })
    }
}

extension SiteComparison.Page {
    fileprivate var members: [(String, String)] {
        [
            ("address", JSONText.quoted(address)), ("title", JSONText.quoted(title)),
            ("group", JSONText.quoted(group)),
        ]
    }
}

extension SiteComparison.Change {
    fileprivate var members: [(String, String)] {
        let texts = [("old", old), ("new", new)]
        return texts.map { name, text in (name, text.map { JSONText.quoted($0) } ?? "null") }
    }
}

extension SiteComparison.Edit {
    fileprivate var members: [(String, String)] {
        var members = page.members
        members.append(("oldTitle", oldTitle.map { JSONText.quoted($0) } ?? "null"))
        members.append(("summary", summary.map { JSONText.object($0.members) } ?? "null"))
        members.append(("removed", JSONText.array(removed.map { JSONText.quoted($0) })))
        members.append(("added", JSONText.array(added.map { JSONText.quoted($0) })))
        members.append(("cells", String(cells)))
        members.append(("figures", String(figures)))
        return members
    }
}

extension SiteComparison.Figure {
    fileprivate var members: [(String, String)] {
        page.members + [("figure", JSONText.quoted(name))] + change.members
    }
}

extension SiteComparison.File {
    fileprivate var members: [(String, String)] {
        [("path", JSONText.quoted(path)), ("fate", JSONText.quoted(fate.rawValue))]
    }
}

extension SiteComparison.Move {
    fileprivate var members: [(String, String)] {
        [("address", JSONText.quoted(address)), ("target", JSONText.quoted(target))]
    }
}
