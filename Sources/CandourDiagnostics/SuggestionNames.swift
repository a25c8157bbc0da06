/// Names among which somebody's typed name is looked for, put in order once and looked through again and again.
///
/// Names that begin alike stand together, so what was compared for one need not be compared for the next, and names
/// whose beginning is too far from what was typed are passed over together. How long a search takes depends on what
/// was typed and hardly on how many names there are.
package struct SuggestionNames: Sendable {
    /// In the order of their letters.
    private let names: [Name]

    /// A name, and the letters of it that count.
    private struct Name {
        var text: String
        var letters: [UInt32]
    }

    /// These names, in any order.
    package init(_ names: some Sequence<String>) {
        self.names = names.map { Name(text: $0, letters: SuggestionNames.letters(of: $0)) }
            .sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
    }

    /// The names that at most `reach` changes turn into `wanted`: a letter added, left out or replaced, or two
    /// neighbours swapped.
    func near(_ wanted: [UInt32], reach: Int) -> [(distance: Int, name: String)] {
        var found: [(distance: Int, name: String)] = []
        var rows = DistanceRows(to: wanted, reach: reach)
        // How many letters of the name at hand the rows are filled for.
        var filled = 0
        var index = 0
        search: while index < names.count {
            let letters = names[index].letters
            while filled < letters.count {
                filled += 1
                guard rows.fill(filled, for: letters) else {
                    let next = end(of: letters[..<filled], from: index)
                    filled = next < names.count ? common(next, index) : 0
                    index = next
                    continue search
                }
            }
            if let distance = rows.distance(after: filled) { found.append((distance, names[index].text)) }
            if index + 1 < names.count { filled = common(index + 1, index) }
            index += 1
        }
        return found
    }

    /// With how many same letters two names begin.
    private func common(_ first: Int, _ second: Int) -> Int {
        let (first, second) = (names[first].letters, names[second].letters)
        return zip(first, second).prefix { $0 == $1 }.count
    }

    /// The first name after `start` that does not begin with `prefix`, as the one at `start` does.
    private func end(of prefix: ArraySlice<UInt32>, from start: Int) -> Int {
        var (low, high) = (start + 1, start + 1)
        var step = 1
        while high < names.count, names[high].letters.starts(with: prefix) {
            low = high + 1
            high += step
            step *= 2
        }
        high = min(high, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].letters.starts(with: prefix) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The letters of a word that count, as numbers: capitals are small letters; spaces, hyphens and underscores none.
    static func letters(of word: String) -> [UInt32] {
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
