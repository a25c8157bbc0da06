internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    mutating func refuseHTMLBlock(_ node: OpaquePointer) {
        let start = start(of: node) ?? source.body.lowerBound
        diagnostics.append(.html(tag(at: start), source.restOfLine(from: start)))
    }

    mutating func refuseInlineHTML(_ node: OpaquePointer) {
        let literal = withLiteral(node) { Array($0) } ?? []
        var place = start(of: node) ?? cursor
        if source.find(literal, in: place..<place + literal.count) == nil {
            place = source.find(literal, in: window(from: cursor)) ?? cursor
        }
        cursor = max(cursor, min(place + literal.count, block.upperBound))
        let name = tag(at: place)
        let isClosing = source.byte(place + 1) == 0x2F
        let shown = literal.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? literal.count
        guard reportedTags.insert(name).inserted || !isClosing else { return }
        diagnostics.append(
            .html(name, source.span(place..<place + shown)))
    }

    /// The name of the tag at `place`, in lower case; `!` for a comment or declaration.
    private func tag(at place: Int) -> String {
        var index = place + 1
        if source.byte(index) == 0x21 || source.byte(index) == 0x3F { return "!" }
        if source.byte(index) == 0x2F { index += 1 }
        let start = index
        while isTagByte(source.byte(index)) { index += 1 }
        return source.string(start..<index).lowercased()
    }

    private func isTagByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
    }
}

extension Diagnostic {
    fileprivate static func html(_ tag: String, _ span: SourceSpan) -> Diagnostic {
        if tag == "!" {
            return Diagnostic(
                .htmlInText, at: span, "a comment or declaration",
                headline: "HTML comments cannot be used in the text",
                reason: "Anybody can read them in the source of the page.",
                advice: .fix(
                    "remove it. For a note to colleagues, write a line that begins with # between the --- lines."
                ))
        }
        return Diagnostic(
            .htmlInText, at: span, "this tag",
            headline: "HTML cannot be used in the text: <\(tag)>",
            reason: "Pages are made from Markdown alone, so that every page stays accessible and safe.",
            advice: .fix(instead(of: tag)))
    }

    private static func instead(of tag: String) -> String {
        switch tag {
        case "br":
            "end the line with a backslash \\ to begin a new line, or leave a blank line for a new paragraph."
        case "b", "strong": "write **words** for strong emphasis."
        case "i", "em": "write *words* for emphasis."
        case "s", "del", "strike": "write ~~words~~ for struck-out text."
        case "a": "write [words](address) for a link."
        case "img": "write ![what the picture shows](file:name.png) for a picture."
        case "table", "tr", "td", "th", "thead", "tbody":
            "write a table with | marks and a line of dashes below its headings."
        case "ul", "ol", "li": "begin each item of the list with a hyphen, or with 1."
        case "h1", "h2", "h3", "h4", "h5", "h6": "begin the heading with ## marks."
        case "p", "div", "span", "section", "font", "center", "u":
            "remove the tags. A blank line begins a new paragraph."
        case "hr": "write --- on a line of its own, with a blank line before it."
        case "blockquote": "begin each line of the quotation with >."
        case "code", "pre": "write `words` for code."
        case "sup", "sub": "write the word out, or use a footnote: [^1]."
        case "script", "style", "iframe", "object", "embed", "form", "input", "button":
            "remove it: pages hold text, pictures and tables."
        default: "remove it. If it is meant to be read as it is, write a backslash before it: \\<\(tag)>."
        }
    }
}
