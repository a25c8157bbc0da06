/// Text with numbered marks, so that a test shows where a message must point: `title: 1️⃣"Agenda`.
package struct MarkedText {
    /// The text without its marks.
    package let text: String
    /// The byte offset of each mark, by the number on it.
    package let offsets: [Int: Int]

    /// Takes the keycap marks 1️⃣ to 9️⃣ out of `marked`.
    package init(_ marked: String) {
        var text = ""
        var offsets: [Int: Int] = [:]
        var scalars = Array(marked.unicodeScalars)[...]
        while let scalar = scalars.first {
            if ("1"..."9").contains(scalar),
                scalars.dropFirst().prefix(2).elementsEqual(["\u{FE0F}", "\u{20E3}"])
            {
                offsets[Int(scalar.value - 0x30)] = text.utf8.count
                scalars = scalars.dropFirst(3)
            } else {
                text.unicodeScalars.append(scalar)
                scalars = scalars.dropFirst()
            }
        }
        self.text = text
        self.offsets = offsets
    }
}
