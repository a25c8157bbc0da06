/// Finds the words of a text one after the other, and writes each into a room of its own as small letters.
struct WordScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private let word: UnsafeMutableBufferPointer<UInt8>
    private var place = 0
    /// How many bytes of the room the word takes.
    private(set) var length = 0

    /// A scanner at the beginning of `text`; `room` holds the longest word and sixteen bytes more.
    init(_ text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>) {
        self.text = text
        word = room
    }

    /// Goes on to the next word of at least two letters or digits; whether there is one.
    mutating func next() -> Bool {
        while place < text.count {
            scan()
            if length > 1, length <= SearchWords.longest { return true }
        }
        return false
    }

    /// Reads up to the end of a word, or one byte that belongs to none.
    private mutating func scan() {
        length = 0
        while place < text.count {
            run()
            guard place < text.count else { return }
            let byte = text[place]
            if byte < 0x80 {
                place += 1
                if byte == apostrophe, joins() { continue }
                if byte == UInt8(ascii: ","), isBetweenThousands() { continue }
                return
            }
            if !letter() { return }
        }
    }

    /// Reads letters and digits of ASCII, which are nearly everything: the numbers stay in registers.
    private mutating func run() {
        var place = place
        var length = length
        while place < text.count {
            let byte = text[place]
            // Digits have the bit that makes letters small.
            let small = byte | 0x20
            guard small &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
            place += 1
            // One more than the longest shows that the word is too long.
            if length <= SearchWords.longest {
                word[length] = small
                length += 1
            }
        }
        self.place = place
        self.length = length
    }

    private mutating func append(_ byte: UInt8) {
        guard length <= SearchWords.longest else { return }
        word[length] = byte
        length += 1
    }

    /// Whether the word goes on after an apostrophe, which was passed: `O’Brien` is one word, `panel’s` is `panel`.
    private mutating func joins() -> Bool {
        guard length > 0, isInWord(place) else { return false }
        guard text[place] | 0x20 == UInt8(ascii: "s"), !isInWord(place + 1) else { return true }
        place += 1
        return false
    }

    /// Whether the comma that was passed stands in a number: `62,938`.
    private func isBetweenThousands() -> Bool {
        guard length > 0, isDigit(place - 2), !isDigit(place + 3) else { return false }
        return (place..<place + 3).allSatisfy(isDigit)
    }

    private func isDigit(_ place: Int) -> Bool {
        place >= 0 && place < text.count && text[place] &- 0x30 < 10
    }

    private func isInWord(_ place: Int) -> Bool {
        guard place < text.count else { return false }
        let byte = text[place]
        // Quote marks, dashes and spaces begin with 0xE2 or 0xC2.
        return byte >= 0x80 ? byte != 0xE2 && byte != 0xC2 : (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Reads a character beyond ASCII; whether the word goes on.
    private mutating func letter() -> Bool {
        var size = 1
        while size < 4, place + size < text.count, text[place + size] & 0xC0 == 0x80 { size += 1 }
        let bytes = text[place..<place + size]
        place += size
        // Nearly all that is not ASCII in English texts: quote marks, dashes, spaces and the pound sign.
        if bytes.first == 0xE2, size == 3, bytes[bytes.startIndex + 1] == 0x80 {
            return bytes[bytes.startIndex + 2] == 0x99 && joins()
        }
        if bytes.first == 0xC2 { return false }
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
            let folded = LetterFolding.folded(scalar)
        else { return false }
        for byte in folded.utf8 { append(byte) }
        return true
    }

    private var apostrophe: UInt8 { UInt8(ascii: "'") }
}
