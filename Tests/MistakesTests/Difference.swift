/// The first lines in which two texts differ.
struct Difference: CustomStringConvertible {
    private let line: Int
    private let expected: [Substring]
    private let found: [Substring]

    /// Nothing when the texts are the same.
    init?(expected: String, found: String) {
        guard expected != found else { return nil }
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = found.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(old, new).prefix { $0 == $1 }.count
        line = same + 1
        self.expected = Array(old.dropFirst(same).prefix(8))
        self.found = Array(new.dropFirst(same).prefix(8))
    }

    var description: String {
        """
        Line \(line) of expected.txt was

        \(expected.joined(separator: "\n"))

        and now is

        \(found.joined(separator: "\n"))

        If the new message is right, write the file again with UPDATE_EXPECTED=1.
        """
    }
}
