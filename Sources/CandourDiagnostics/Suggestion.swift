/// Finds what somebody probably meant to type.
package enum Suggestion {
    /// The names nearest to `typed`, nearest first: at most `limit`, and only those within two changes (one for
    /// words of up to four letters). Capitals, spaces, hyphens and underscores do not count as changes.
    package static func nearest(
        to typed: String,
        among names: some Sequence<String>,
        limit: Int = 3
    ) -> [String] {
        nearest(to: typed, among: SuggestionNames(names), limit: limit)
    }

    /// The same among names that are looked through again and again.
    package static func nearest(to typed: String, among names: SuggestionNames, limit: Int = 3) -> [String] {
        let wanted = folded(typed)
        let reach = wanted.count <= 4 ? 1 : 2
        var found: [(distance: Int, name: String)] = []
        for name in names.mayBeNear(typed, reach) {
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
    package static func distance<Letter: Equatable>(_ first: [Letter], _ second: [Letter], atMost limit: Int)
        -> Int
    {
        var start = 0
        var (end, otherEnd) = (first.count, second.count)
        while start < min(end, otherEnd), first[start] == second[start] { start += 1 }
        while end > start, otherEnd > start, first[end - 1] == second[otherEnd - 1] {
            end -= 1
            otherEnd -= 1
        }
        return distance(first[start..<end], second[start..<otherEnd], atMost: limit)
    }

    private static func distance<Letter: Equatable>(
        _ first: ArraySlice<Letter>, _ second: ArraySlice<Letter>, atMost limit: Int
    ) -> Int {
        guard abs(first.count - second.count) <= limit else { return limit + 1 }
        let width = second.count + 1
        // Three rows: of the letter before last, the last letter and this one.
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
            for column in 0..<width { rows[width + column] = column }
            var (beforeLast, last, current) = (0, width, 2 * width)
            for row in 0..<first.count {
                let letter = first[first.startIndex + row]
                rows[current] = row + 1
                var least = row + 1
                for column in 0..<second.count {
                    let other = second[second.startIndex + column]
                    var best = rows[last + column] + (letter == other ? 0 : 1)
                    best = min(best, rows[last + column + 1] + 1, rows[current + column] + 1)
                    if row > 0, column > 0, letter == second[second.startIndex + column - 1],
                        first[first.startIndex + row - 1] == other
                    {
                        best = min(best, rows[beforeLast + column - 1] + 1)
                    }
                    rows[current + column + 1] = best
                    least = min(least, best)
                }
                if least > limit { return limit + 1 }
                (beforeLast, last, current) = (last, current, beforeLast)
            }
            return min(rows[last + second.count], limit + 1)
        }
    }

    /// The letters of a word that count, as numbers.
    private static func folded(_ word: String) -> [UInt32] {
        if word.utf8.allSatisfy({ $0 < 0x80 }) {
            return word.utf8.compactMap { byte in
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): nil
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte | 0x20)
                default: UInt32(byte)
                }
            }
        }
        return word.lowercased().unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "_" }.map(\.value)
    }
}
