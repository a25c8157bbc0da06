/// The search index of a built site, read in the way that the search page does.
package struct BuiltIndex {
    /// A page that has a word.
    package struct Posting: Hashable {
        /// The address of the page.
        package let address: String
        /// The field, as `SearchField` numbers them.
        package let field: Int
    }

    /// The pages of each word.
    package private(set) var words: [String: [Posting]] = [:]
    /// The addresses of the pages, by their numbers.
    package private(set) var addresses: [String] = []
    /// The words in the order of the files.
    package private(set) var order: [String] = []

    /// The index among the files of a site.
    package init(_ files: [String: [UInt8]]) throws {
        let rows = files.keys.filter { $0.hasPrefix("search/rows/") }.count
        for number in 0..<rows {
            let text = String(decoding: files["search/rows/\(number).json"] ?? [], as: UTF8.self)
            for line in text.split(separator: "\n") where line.hasPrefix("[\"") {
                // The address is the second of the texts, and has no quote marks in it.
                addresses.append(String(line.split(separator: "\",\"")[1]))
            }
        }
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("search/terms/") {
            read(bytes)
        }
    }

    private mutating func read(_ bytes: [UInt8]) {
        var place = 0
        func number() -> Int {
            var value = 0
            var shift = 0
            while true {
                let byte = bytes[place]
                place += 1
                value |= Int(byte & 0x7F) << shift
                if byte & 0x80 == 0 { return value }
                shift += 7
            }
        }
        var last: [UInt8] = []
        while place < bytes.count {
            let shared = number()
            let length = number()
            last = Array(last[..<shared] + bytes[place..<place + length])
            place += length
            let count = number()
            let end = number() + place
            var next = 0
            var postings: [Posting] = []
            for _ in 0..<count {
                let value = number()
                postings.append(Posting(address: addresses[next + (value >> 3)], field: value & 7))
                next += (value >> 3) + 1
            }
            let word = String(decoding: last, as: UTF8.self)
            order.append(word)
            words[word] = place == end ? postings : []
        }
    }
}
