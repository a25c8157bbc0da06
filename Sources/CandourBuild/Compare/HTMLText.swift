/// Takes the text out of a page that Candour wrote, block by block. Of any other HTML it makes something, too, but
/// nobody should read that.
package struct HTMLText {
    /// A stretch of text that readers see as one block.
    package struct Block: Hashable {
        /// The element that it stands in: `h1`, `p`, `li`.
        package let element: String
        /// The value of its `class`.
        package let name: String
        /// The words, with single spaces.
        package let text: String

        /// A block.
        package init(element: String, name: String, text: String) {
            self.element = element
            self.name = name
            self.text = text
        }
    }

    /// The blocks of the main part of the page, in their order.
    package private(set) var blocks: [Block] = []

    private let bytes: [UInt8]
    private var position = 0
    private var words: [UInt8] = []
    private var element = ""
    private var name = ""
    /// The elements that are open and skipped, with what is inside them; empty outside.
    private var skipped: [String] = []
    private var isInMain = false

    /// Elements that begin or end a block.
    private static let breaking: Set<String> = [
        "main", "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "div", "section", "figure",
        "figcaption", "blockquote", "pre", "aside", "header", "footer", "tr", "caption", "br", "hr", "img",
    ]
    /// Elements whose text is not the record’s: pictures of figures, scripts, and tables, which have data files.
    private static let passedOver: Set<String> = ["svg", "script", "style", "table", "nav", "form"]
    /// Classes of what stands on a page and belongs to others: how to take its tables away, how to cite it.
    private static let furniture: Set<String> = ["downloads", "citation"]

    /// Reads a page.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while position < bytes.count { step() }
        finish()
    }

    private mutating func step() {
        guard bytes[position] == UInt8(ascii: "<") else {
            let start = position
            while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
            if isInMain, skipped.isEmpty { words += bytes[start..<position] }
            return
        }
        let end = endOfTag()
        let tag = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
        position = min(end + 1, bytes.count)
        if tag.hasPrefix("/") {
            close(tag.dropFirst().lowercased())
        } else if !tag.hasPrefix("!") {
            open(tag)
        }
    }

    /// Where the tag ends that begins here; a `>` in an attribute does not count.
    private func endOfTag() -> Int {
        var index = position + 1
        var isQuoted = false
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
            index += 1
        }
        return bytes.count
    }

    private mutating func open(_ tag: String) {
        let name = String(tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" }).lowercased()
        if name == "main" { isInMain = true }
        let kind = HTMLText.attribute("class", of: tag) ?? ""
        if !skipped.isEmpty {
            if name == skipped[0] { skipped.append(name) }
            return
        }
        let isFurniture =
            kind.split(separator: " ").contains { HTMLText.furniture.contains(String($0)) }
            || tag.contains("data-pagefind-ignore")
        if HTMLText.passedOver.contains(name) || isFurniture {
            finish()
            skipped = [name]
            return
        }
        guard HTMLText.breaking.contains(name) else { return }
        finish()
        element = name
        self.name = kind
    }

    private mutating func close(_ name: String) {
        if !skipped.isEmpty {
            if name == skipped[0] { skipped.removeLast() }
            return
        }
        if HTMLText.breaking.contains(name) { finish() }
        if name == "dt" { words += ": ".utf8 }
        if name == "main" { isInMain = false }
    }

    private mutating func finish() {
        let text = HTMLText.plain(String(decoding: words, as: UTF8.self))
        words = []
        if isInMain, !text.isEmpty { blocks.append(Block(element: element, name: name, text: text)) }
        element = ""
        name = ""
    }

    /// Text with its references to characters replaced and its spaces made one.
    private static func plain(_ text: String) -> String {
        var result = text
        if text.utf8.contains(UInt8(ascii: "&")) {
            // The ampersand last, so that nothing is read twice.
            for (code, mark) in [
                ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
                ("&amp;", "&"),
            ] {
                result = result.replacing(code, with: mark)
            }
        }
        return result.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
    }

    /// The value of an attribute of a tag.
    static func attribute(_ name: String, of tag: some StringProtocol) -> String? {
        let parts = tag.split(separator: "\(name)=\"", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return plain(String(parts[1].prefix { $0 != "\"" }))
    }
}
