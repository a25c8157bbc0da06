/// Finds what somebody probably meant to type.
package enum Suggestion {
    /// The names nearest to `typed`, nearest first: at most `limit`, and only those within two changes (one for
    /// words of up to four letters). Capitals, spaces, hyphens and underscores do not count as changes.
    package static func nearest(
        to typed: String,
        among names: some Sequence<String>,
        limit: Int = 3
    ) -> [String] {
        let wanted = folded(typed)
        let reach = wanted.count <= 4 ? 1 : 2
        var found: [(distance: Int, name: String)] = []
        for name in names {
            let candidate = folded(name)
            guard abs(candidate.count - wanted.count) <= reach else { continue }
            let distance = distance(wanted, candidate, atMost: reach)
            if distance <= reach { found.append((distance, name)) }
        }
        found.sort { $0.distance == $1.distance ? $0.name < $1.name : $0.distance < $1.distance }
        return found.prefix(limit).map(\.name)
    }

    /// The changes (a letter added, left out or replaced, two neighbours swapped) that turn one word into the
    /// other; more than `limit` is answered with `limit + 1`.
    package static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in 0..<first.count {
            var current = [row + 1]
            current.reserveCapacity(second.count + 1)
            for column in 0..<second.count {
                let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
                var best = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            if let least = current.min(), least > limit { return limit + 1 }
            beforeLast = last
            last = current
        }
        return min(last[second.count], limit + 1)
    }

    private static func folded(_ word: String) -> [Unicode.Scalar] {
        word.lowercased().unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "_" }
    }
}
