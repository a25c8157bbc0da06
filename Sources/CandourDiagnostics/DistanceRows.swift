/// How many changes turn the beginnings of one word into the beginnings of another, a row for each letter.
///
/// Only what lies within reach is worked out: the few columns beside the diagonal.
struct DistanceRows {
    private let wanted: [UInt32]
    private let reach: Int
    private let width: Int
    private let tooFar: Int
    /// Row after row; the middle of row `n` stands for the first `n` letters of `wanted`.
    private var rows: [Int]

    /// Distances to `wanted`; what is more than `reach` changes away is too far.
    init(to wanted: [UInt32], reach: Int) {
        self.wanted = wanted
        self.reach = reach
        // A column on either side for what lies out of reach.
        width = 2 * reach + 3
        tooFar = reach + 1
        rows = Array(repeating: reach + 1, count: (wanted.count + reach + 1) * width)
        for column in 0...min(reach, wanted.count) { rows[column + reach + 1] = column }
    }

    /// Fills the row of the first `length` letters of a word, after those of all shorter beginnings; whether any word
    /// that begins so can be within reach.
    mutating func fill(_ length: Int, for word: [UInt32]) -> Bool {
        let (first, last) = (max(0, length - reach), min(wanted.count, length + reach))
        guard first <= last else { return false }
        let row = length * width
        for place in row..<(row + width) { rows[place] = tooFar }
        let letter = word[length - 1]
        var least = tooFar
        for column in first...last {
            let place = row + column - length + reach + 1
            var best = length
            if column > 0 {
                let other = wanted[column - 1]
                // Above this place, the middle is one further to the right.
                let diagonal = place - width
                best = rows[diagonal] + (letter == other ? 0 : 1)
                best = min(best, rows[diagonal + 1] + 1, rows[place - 1] + 1)
                if length > 1, column > 1, letter == wanted[column - 2], word[length - 2] == other {
                    best = min(best, rows[diagonal - width] + 1)
                }
            }
            best = min(best, tooFar)
            rows[place] = best
            least = min(least, best)
        }
        return least <= reach
    }

    /// The changes that turn a word of `length` letters, whose rows are filled, into the one wanted, if it is in reach.
    func distance(after length: Int) -> Int? {
        guard abs(wanted.count - length) <= reach else { return nil }
        let distance = rows[length * width + wanted.count - length + reach + 1]
        return distance <= reach ? distance : nil
    }
}
