import CandourDiagnostics

/// What became of every record, kind by kind: nothing is dropped without a word.
package struct Ledger: Sendable, Hashable {
    /// The records of one kind.
    package struct Line: Sendable, Hashable {
        /// The kind's name.
        package let kind: String
        /// How many are public.
        package var published = 0
        /// How many will be public later.
        package var scheduled = 0
        /// How many are kept back as drafts.
        package var drafts = 0
        /// How many have problems.
        package var withProblems = 0

        /// How many there are.
        package var total: Int { published + scheduled + drafts + withProblems }
    }

    /// One line a kind, in the order of the kinds.
    package let lines: [Line]
    /// Fields that sources do not give.
    package let notStated: Int
    /// Warnings and discrepancies that records accept.
    package let accepted: Int
    /// Messages that `site.yml` turns off.
    package var turnedOff = 0
    /// Messages that the baseline has.
    package var known = 0

    /// The ledger as a table for people; kinds without records are left out.
    package var text: String {
        guard lines.contains(where: { $0.total > 0 }) else { return "  There are no records.\n" }
        var rows = [["", "records", "published", "scheduled", "drafts", "with problems"]]
        for line in lines where line.total > 0 {
            let numbers = [line.total, line.published, line.scheduled, line.drafts, line.withProblems]
            rows.append([line.kind] + numbers.map { Count.grouped($0) })
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var text = ""
        for row in rows {
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : padding + cell
            }
            text += "  " + cells.joined(separator: "  ") + "\n"
        }
        var notes: [String] = []
        if notStated > 0 {
            notes.append("\(Count(notStated, "field is", "fields are")) not stated in the sources")
        }
        if accepted > 0 {
            notes.append("\(Count(accepted, "message is", "messages are")) accepted with a reason")
        }
        if turnedOff > 0 {
            notes.append("\(Count(turnedOff, "message is", "messages are")) turned off in site.yml")
        }
        if known > 0 {
            notes.append("\(Count(known, "message is", "messages are")) known from the baseline")
        }
        return notes.isEmpty ? text : text + "  " + notes.joined(separator: "; ") + ".\n"
    }
}
