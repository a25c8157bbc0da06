/// The words of a name as they are compared: small letters, no hyphens, and no plural or genitive s.
struct NameWords: Sendable, Hashable {
    /// Words that say nothing on their own.
    static let small: Set<String> = ["and", "of", "the", "for", "in", "on", "to", "a"]

    /// All letters, one after the other: the same for two spellings of one name.
    let letters: String
    /// The words that say something, but for the last, which says what sort of body it is.
    let telling: [String]
    /// The last word.
    let last: String
    /// The first letters of the telling words and of the last.
    let initials: String

    /// The words of a name; nothing where there are none.
    init?(_ words: [String]) {
        guard let last = words.last else { return nil }
        let plain = words.map { $0 == "&" ? "and" : $0.lowercased() }
        letters = plain.joined().filter(\.isLetter)
        telling = plain.dropLast().filter { !NameWords.small.contains($0) }.map(NameWords.stem)
        self.last = NameWords.stem(last.lowercased())
        initials = String((telling + [self.last]).compactMap(\.first))
    }

    /// A word without what its number and case add: `witnesses`, `victim’s`, `co-ordination`.
    static func stem(_ word: String) -> String {
        var word = word.filter { $0.isLetter || $0.isNumber }
        if word.hasSuffix("sses") { return String(word.dropLast(2)) }
        if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { word.removeLast() }
        return word
    }

    /// Whether the words leave out only the first of those of `name`, most often a place: “Police and Crime Panel”.
    private func isShortForm(of name: NameWords) -> Bool {
        telling.count > 1 && name.telling.suffix(telling.count).elementsEqual(telling)
            && telling.count < name.telling.count
    }

    /// Whether a text that uses these words probably means what is called `name`.
    func probablyMeans(_ name: NameWords) -> Bool {
        if letters == name.letters { return true }
        guard last == name.last, !telling.isEmpty, !isShortForm(of: name) else { return false }
        let (mine, theirs) = (Set(telling), Set(name.telling))
        let common = mine.intersection(theirs).count
        let extra = mine.subtracting(theirs)
        let missing = theirs.subtracting(mine)
        if missing.isEmpty { return extra.count <= 1 }
        if extra.isEmpty { return 2 * common >= theirs.count }
        guard extra.count == 1, missing.count == 1, common >= 1 else { return false }
        return initials == name.initials || common >= 3
    }
}
