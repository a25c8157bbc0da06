import CandourDiagnostics
import CandourPage

/// A page as the search index takes it in: small, because all of them are in memory together.
struct SearchEntry: Sendable {
    /// What a result shows, as JSON: title, address, what it is, date, sentence.
    let row: ArraySlice<UInt8>
    /// Its words as a `Vocabulary` numbers them.
    let postings: ArraySlice<UInt8>
    /// The day that it stands under, counted from 1 January 1970; nothing where it stands under none.
    let day: Int?

    /// A page that a search finds, whose words were read.
    init(_ page: Page, _ search: PageSearch, _ words: borrowing PageWords, _ vocabulary: Vocabulary) {
        let sentence = page.summary ?? SearchEntry.opening(of: page.blocks)
        let texts = [
            page.title, page.address.path, page.label ?? search.kind, search.date?.description ?? "",
            sentence,
        ]
        var row: [UInt8] = []
        for (place, text) in texts.enumerated() {
            row.append(UInt8(ascii: place == 0 ? "[" : ","))
            JSONText.append(quoted: text, to: &row)
        }
        row.append(UInt8(ascii: "]"))
        self.row = row[...]
        postings = vocabulary.postings(of: words)[...]
        day = search.date?.last.daysSince1970
    }

    /// Hands each word’s number and field to `body`.
    func forEachPosting(_ body: (_ word: Int, _ field: Int) -> Void) {
        postings.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                var value: UInt64 = 0
                var shift: UInt64 = 0
                while place < bytes.count {
                    let byte = bytes[place]
                    place += 1
                    value |= UInt64(byte & 0x7F) << shift
                    shift += 7
                    if byte & 0x80 == 0 { break }
                }
                body(Int(truncatingIfNeeded: value >> 3), Int(value & 7))
            }
        }
    }

    /// The beginning of the first text on a page.
    private static func opening(of blocks: [Block]) -> String {
        for block in blocks {
            switch block {
            case .prose(let block):
                let text = block.prose.plainText(limit: longestOpening)
                if !text.isEmpty { return text }
            case .section(let section) where section.isSearched:
                let text = opening(of: section.blocks)
                if !text.isEmpty { return text }
            default: continue
            }
        }
        return ""
    }

    /// In characters: about two lines.
    private static let longestOpening = 160
}

extension SearchEntry: Stored {
    func store(in bytes: inout StoredBytes) {
        for part in [row, postings] {
            bytes.add(number: UInt64(part.count))
            bytes.add(raw: part)
        }
        bytes.add(day)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        row = try reader.raw(try reader.count())
        postings = try reader.raw(try reader.count())
        day = try reader.next()
    }
}
