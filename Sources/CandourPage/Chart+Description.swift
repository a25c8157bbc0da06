import CandourDiagnostics

extension Chart {
    /// What the chart shows, in sentences, for who does not see it.
    package var description: String {
        switch form {
        case .bars: "Bar chart. " + extremes(in: columns[0], opening: "The")
        case .pairs: pairsDescription
        case .line: lineDescription
        case .proportion: proportionDescription
        }
    }

    /// The most and the least in a column, in a sentence with this beginning.
    private func extremes(in column: Int, opening: String) -> String {
        let known = rows.compactMap { row in number(row, column).map { (row, $0) } }
        guard let most = known.max(by: { $0.1 < $1.1 }), let least = known.min(by: { $0.1 < $1.1 }),
            most.0 != least.0
        else { return known.first.map { "\(label($0.0)): \(shown($0.0, column))." } ?? "" }
        /// Whose figure it is: one by its name, several by how many they are.
        func owners(of figure: (row: Int, number: ExactDecimal)) -> String {
            let count = known.count { $0.1 == figure.number }
            return count == 1 ? "“\(label(figure.row))”" : "\(count) of \(known.count)"
        }
        return "\(opening) largest figure, \(shown(most.0, column)), is for \(owners(of: most)); "
            + "the smallest, \(shown(least.0, column)), for \(owners(of: least))."
    }

    private var pairsDescription: String {
        let (earlier, later) = (columns[0], columns[1])
        let opening = "Bar chart of \(heading(earlier)) and \(heading(later)). "
        let pairs = rows.compactMap { row -> (ExactDecimal, ExactDecimal)? in
            guard let first = number(row, earlier), let second = number(row, later) else { return nil }
            return (first, second)
        }
        guard rows.count > 1 else {
            return opening
                + rows.map { row in
                    "\(label(row)): \(shown(row, earlier)), then \(shown(row, later))."
                }.joined()
        }
        let counts = [
            (pairs.count { $0.1 > $0.0 }, "rose"), (pairs.count { $0.1 < $0.0 }, "fell"),
            (pairs.count { $0.1 == $0.0 }, "stayed the same"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let changes = counts.isEmpty ? "" : "Of \(pairs.count), \(counts.joined(with: "and")). "
        return opening + changes + extremes(in: later, opening: "In \(heading(later)), the")
    }

    private var lineDescription: String {
        let first = columns.first.map(heading) ?? ""
        let last = columns.last.map(heading) ?? ""
        let lines = rows.map { row -> String in
            let known = columns.filter { number(row, $0) != nil }
            guard let start = known.first, let end = known.last,
                let highest = known.max(by: { (number(row, $0) ?? .zero) < (number(row, $1) ?? .zero) })
            else { return "" }
            var words = "\(label(row)): \(shown(row, start)) in \(heading(start)), "
            words += "\(shown(row, end)) in \(heading(end))"
            if highest != start, highest != end {
                words += ", highest \(shown(row, highest)) in \(heading(highest))"
            }
            return words + "."
        }
        let gaps = columns.filter { column in rows.contains { number($0, column) == nil } }.map(heading)
        let missing = gaps.isEmpty ? [] : ["Not all is known for \(gaps.joined(with: "and"))."]
        return (["Line chart from \(first) to \(last)."] + lines + missing).joined(separator: " ")
    }

    private var proportionDescription: String {
        let parts = rows.map { "\(label($0)) \(shown($0, columns[0]))" }
        return "One bar in \(rows.count) parts: \(parts.joined(with: "and"))."
    }
}
