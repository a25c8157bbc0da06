/// Makes text from a file safe and steady to show on a terminal.
package enum ShownText {
    private static let tab = "    "

    /// `text` with tabs and line breaks as spaces, and without marks that would move the cursor, change colours or
    /// turn the direction of the line, nor what Unicode keeps from being text.
    package static func of(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": result += tab
            case "\n", "\r": result += " "
            case _ where DisplayWidth.of(scalar) == 0 && scalar.properties.generalCategory != .nonspacingMark:
                continue
            case _ where scalar.properties.isNoncharacterCodePoint: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
