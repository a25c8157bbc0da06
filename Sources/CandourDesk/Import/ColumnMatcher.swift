package import CandourBuild
import CandourDiagnostics
import CandourPage
package import CandourSyntax

/// Finds the field for each heading of a spreadsheet: what somebody chose comes first, then names that are the same,
/// then other names that the table of all kinds knows, then near misses. Two columns never have the same field.
package struct ColumnMatcher {
    private let fields: [String]
    /// Whether a heading may be a period: the figures of statistics.
    private let hasPeriods: Bool
    /// The field of the first column where nothing else fits it: what its rows are called.
    private let first: String?

    /// A matcher for a table whose rows have `fields`, and what else its columns can be.
    package init(fields: [FieldDescription], more: [String] = [], first: String? = nil) {
        self.first = first
        self.fields =
            fields.filter { $0.fields.isEmpty && !$0.name.hasPrefix("(") }.map(\.name) + more
        hasPeriods = fields.contains { $0.name.hasPrefix("(") }
    }

    /// The names of the fields.
    var names: [String] { fields }

    /// The field of each heading. `chosen` are fields by heading, an empty one for a column that is not needed.
    package func matches(_ headings: [Spanned<String>], chosen: [String: String]) throws(MachineFault)
        -> [ColumnMatch]
    {
        try check(chosen, headings)
        var found: [Int: (field: String?, way: ColumnMatch.Way)] = [:]
        for (place, heading) in headings.enumerated() {
            guard let field = chosen.first(where: { fold($0.key) == fold(heading.value) })?.value else {
                continue
            }
            found[place] = field.isEmpty ? (nil, .chosen) : (field, .chosen)
        }
        let ways: [(ColumnMatch.Way, (String, [String]) -> String?)] = [
            (.same, { heading, free in free.first { self.fold($0) == self.fold(heading) } }),
            (.key, { heading, _ in self.isPeriod(heading) ? heading : nil }),
            (.otherName, otherName), (.near, { Suggestion.nearest(to: self.fold($0), among: $1).first }),
            (.near, theOneWithin),
        ]
        for (way, find) in ways {
            for (place, heading) in headings.enumerated() where found[place] == nil {
                let taken = Set(found.values.compactMap(\.field))
                if let field = find(heading.value, fields.filter { !taken.contains($0) }) {
                    found[place] = (field, way)
                }
            }
        }
        if let first, found[0] == nil, !found.values.contains(where: { $0.field == first }) {
            found[0] = (first, .near)
        }
        let taken = Set(found.values.compactMap(\.field))
        return headings.enumerated().map { place, heading in
            let match = found[place]
            return ColumnMatch(
                heading: heading, field: match?.field, way: match?.way ?? .none,
                suggestions: match == nil
                    ? suggestions(heading.value, fields.filter { !taken.contains($0) }) : [])
        }
    }

    private func check(_ chosen: [String: String], _ headings: [Spanned<String>]) throws(MachineFault) {
        for (heading, field) in chosen.sorted(by: { $0.key < $1.key }) {
            if !headings.contains(where: { fold($0.value) == fold(heading) }) {
                throw MachineFault(
                    "The table has no heading “\(heading)”, which --map names",
                    advice: "Its headings are \(headings.map { "“\($0.value)”" }.joined(with: "and")).")
            }
            if !field.isEmpty, !fields.contains(field), !isPeriod(field) {
                let near = Suggestion.nearest(to: field, among: fields)
                throw MachineFault(
                    "There is no field called “\(field)”, which --map names",
                    advice: near.isEmpty
                        ? "There are \(fields.joined(with: "and"))."
                        : "Did you mean \(near.joined(with: "or"))?")
            }
        }
        let doubled = Dictionary(grouping: chosen.filter { !$0.value.isEmpty }) { $0.value }.first {
            $0.value.count > 1
        }
        if let doubled {
            throw MachineFault(
                "--map gives the field \(doubled.key) to two columns",
                advice: "Leave one of them out: --map \"Heading=\".")
        }
    }

    /// A field with the same words in another order, or one that the table of other names knows.
    private func otherName(_ heading: String, _ free: [String]) -> String? {
        let words = words(heading)
        if let same = free.first(where: { Set($0.split(separator: "_").map(String.init)) == words }) {
            return same
        }
        return OtherName.columns(fold(heading), among: free).first
    }

    /// The one field all of whose words stand in the heading: `amount` in “Amount awarded”.
    private func theOneWithin(_ heading: String, _ free: [String]) -> String? {
        let words = words(heading)
        let fitting = free.filter { words.isSuperset(of: $0.split(separator: "_").map(String.init)) }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// The fields that share a word with the heading.
    private func suggestions(_ heading: String, _ free: [String]) -> [String] {
        let words = words(heading)
        return free.filter { !words.isDisjoint(with: $0.split(separator: "_").map(String.init)) }
    }

    private func words(_ heading: String) -> Set<String> {
        Set(fold(heading).split(separator: "_").map(String.init)).subtracting([
            "of", "the", "a", "an", "in", "for", "to", "and",
        ])
    }

    /// As a field is written: lower case, without what stands in brackets, words joined by underscores.
    private func fold(_ heading: String) -> String {
        let open = heading.firstIndex(of: "(")
        let before = open.map { $0 > heading.startIndex ? heading[..<$0] : heading[...] } ?? heading[...]
        return before.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    }

    private func isPeriod(_ text: String) -> Bool {
        guard hasPeriods else { return false }
        var context = FieldContext(field: "", log: ReadingLog())
        let node = YAMLNode(.scalar(text, .plain), SourceSpan(file: 0, start: 0, end: 0))
        return FieldType<Period>.period.read(node, &context) != nil
    }
}
