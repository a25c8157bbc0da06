/// A file of the search index: words in the order of their bytes, each with the pages that have it.
///
/// For each word: how many bytes it shares with the one before, how many more it has, and those; on how many pages it
/// stands; how many bytes its postings take, and those. A posting is how many pages lie between this page and the one
/// before, eight times, and the field. All numbers have seven bits a byte, the lowest first.
struct SearchShard {
    /// What all words of this file are not before, and all words of the files before it are.
    let bound: [UInt8]
    /// The last word so far.
    private(set) var last: [UInt8] = []
    /// The numbers of its words.
    private(set) var words: [Int] = []
    private var content = StoredBytes(capacity: SearchShard.largest)

    /// A file without words.
    init(bound: [UInt8]) { self.bound = bound }

    /// The file.
    var bytes: [UInt8] { content.bytes }

    /// Whether another file begins with `word`. Beyond the smallest size that depends on the word, not on what came
    /// before: files stay as they are when one before them grows.
    func isFull(before word: ArraySlice<UInt8>) -> Bool {
        let size = content.bytes.count
        guard size >= SearchShard.smallest else { return false }
        let sum = word.reduce(UInt32(0)) { ($0 &* 31) &+ UInt32($1) }
        return size >= SearchShard.largest || (sum ^ (sum >> 7)) & 31 == 0
    }

    /// Whether it ends before `word`, so that the next file begins as one did.
    func ends(before word: ArraySlice<UInt8>, whereNextBegins bound: [UInt8]) -> Bool {
        isFull(before: word) && SearchShard.bound(between: last, and: word) == bound
    }

    /// Adds a word, which has a number, with its postings: the number of a page eight times, and the field, in the
    /// order of the pages.
    mutating func add(_ number: Int, _ word: ArraySlice<UInt8>, _ postings: ArraySlice<UInt32>) {
        words.append(number)
        let shared = zip(last, word).prefix { $0 == $1 }.count
        content.add(number: UInt64(shared))
        content.add(number: UInt64(word.count - shared))
        content.add(raw: word.dropFirst(shared))
        content.add(number: UInt64(postings.count))
        var coded = StoredBytes(capacity: postings.count * 2)
        var next: UInt32 = 0
        for posting in postings {
            let page = posting >> 3
            coded.add(number: UInt64((page &- next) << 3 | posting & 7))
            next = page &+ 1
        }
        content.add(number: UInt64(coded.bytes.count))
        content.add(raw: coded.bytes)
        last = Array(word)
    }

    /// The shortest text that is after `last` and not after `word`, and that ends with a whole character.
    static func bound(between last: [UInt8], and word: ArraySlice<UInt8>) -> [UInt8] {
        var end = zip(last, word).prefix { $0 == $1 }.count + 1
        let bytes = Array(word)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return Array(bytes.prefix(end))
    }

    /// In bytes.
    private static let smallest = 12_000
    private static let largest = 24_000
}
