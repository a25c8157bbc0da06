/// Writes text into Markdown so that it is read as it stands, on hosts that also make links of names and numbers.
package enum MarkdownText {
    /// The text in one paragraph. What would be a mark is written with a backslash, and no `@name` or `#12` becomes a
    /// link that somebody is told of.
    package static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in ShownText.of(text).unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "!":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "@", "#":
                result.unicodeScalars.append(scalar)
                result += "<!-- -->"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The same with its lines kept, as a paragraph each.
    package static func paragraphs(_ text: String) -> String {
        text.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "\n\n")
    }

    /// Text of a file in a code block that nothing in it can end.
    package static func block(_ text: String, language: String = "text") -> String {
        var longest = 0
        var run = 0
        for scalar in text.unicodeScalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return "\(fence)\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
    }
}
