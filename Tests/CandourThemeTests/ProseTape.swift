import CandourDiagnostics
import CandourPage

/// Builds prose tapes by hand, so that tests of the theme need no Markdown.
struct ProseTape {
    var prose = Prose()
    private static let nowhere = SourceSpan(file: 0, start: 0, end: 0)

    mutating func add(_ kind: ProseEvent.Kind, flag: UInt8 = 0, extra: UInt16 = 0, a: Int = 0, b: Int = 0) {
        prose.events.append(ProseEvent(kind, flag: flag, extra: extra, a: a, b: b))
    }

    mutating func quote(_ text: String, as kind: ProseEvent.Kind = .text) {
        let start = prose.text.count
        prose.text += Array(text.utf8)
        add(kind, a: start, b: prose.text.count)
    }

    mutating func paragraph(_ text: String, anchor: String? = nil) {
        add(.startParagraph, a: anchor.map { self.anchor($0) } ?? 0)
        quote(text)
        add(.endParagraph)
    }

    mutating func heading(_ level: Int, _ text: String, id: String) {
        let index = prose.headings.count
        prose.headings.append(
            ProseHeading(level: level, text: text, id: id, number: nil, span: ProseTape.nowhere))
        add(.startHeading, flag: UInt8(level), a: index)
        quote(text)
        add(.endHeading, flag: UInt8(level), a: index)
    }

    /// The number of a new anchor, plus 1.
    mutating func anchor(_ id: String) -> Int {
        prose.anchors.append(ProseAnchor(id: id, span: ProseTape.nowhere))
        return prose.anchors.count
    }

    mutating func link(_ destination: String, _ text: String, isImage: Bool = false) {
        let index = prose.links.count
        prose.links.append(ProseLink(destination: destination, span: ProseTape.nowhere, isImage: isImage))
        add(isImage ? .startImage : .startLink, a: index)
        quote(text)
        add(isImage ? .endImage : .endLink)
    }

    mutating func cell(_ text: String, flag: UInt8 = 0, extra: UInt16 = 0) {
        add(.startCell, flag: flag, extra: extra)
        if !text.isEmpty { quote(text) }
        add(.endCell)
    }

    func block(idPrefix: String = "") -> Block {
        .prose(ProseBlock(prose, idPrefix: idPrefix, record: nil))
    }

    static func block(idPrefix: String = "", _ build: (inout ProseTape) -> Void) -> Block {
        var tape = ProseTape()
        build(&tape)
        return tape.block(idPrefix: idPrefix)
    }
}
