import CandourDiagnostics
import CandourPage
import CandourSyntax
import CandourTestSupport

/// A body read for a test, with the tape written out as text.
struct MarkdownTape {
    let prose: Prose
    let diagnostics: [Diagnostic]
    private let file: SourceFile
    let offsets: [Int: Int]

    /// Reads `marked`, whose keycap marks are taken out, as the body of a file that begins with `front`.
    init(_ marked: String, front: String = "", numbering: Bool = false, path: String = "content/pages/a.md") {
        let body = MarkedText(marked)
        let before = Array(front.utf8)
        file = SourceFile(path: path, bytes: before + Array(body.text.utf8))
        offsets = body.offsets.mapValues { $0 + before.count }
        (prose, diagnostics) = MarkdownReader.read(
            file, number: 0, body: before.count..<file.bytes.count, numbering: numbering)
    }

    /// Names of the messages with the offsets at which they point.
    var found: [String] { diagnostics.map { "\($0.id.name) \(text($0.primary.span))" } }

    /// The messages as people read them.
    var rendered: String { TextRenderer(catalog: SourceCatalog([file])).rendered(diagnostics) }

    /// The source under a span.
    func text(_ span: SourceSpan) -> String { String(decoding: file.bytes[span.bytes], as: UTF8.self) }

    /// The source under each link's span.
    var linkTexts: [String] { prose.links.map { text($0.span) } }

    /// The tape, one block on each line: `<p>text<em>…</em></p>`.
    var written: String {
        var result = ""
        for event in prose.events { result += written(event) }
        return result
    }

    private func written(_ event: ProseEvent) -> String {
        switch event.kind {
        case .startParagraph: event.a == 0 ? "<p>" : "<p #\(prose.anchors[Int(event.a) - 1].id)>"
        case .endParagraph: "</p>\n"
        case .startHeading: "<h\(event.flag) #\(prose.headings[Int(event.a)].id)>"
        case .endHeading: "</h>\n"
        case .startList: event.flag == 1 ? "<ol \(event.a)>\n" : "<ul>\n"
        case .endList: "</list>\n"
        case .startItem:
            "<li\(event.flag == 1 ? " tight" : "")\(event.a == 0 ? "" : " #" + prose.anchors[Int(event.a) - 1].id)>"
        case .endItem: "</li>\n"
        case .startQuote: "<quote>"
        case .endQuote: "</quote>\n"
        case .startCallout: event.flag == 0 ? "<note>" : "<warning>"
        case .endCallout: "</callout>\n"
        case .startTable: "<table “\(prose.captions[Int(event.a)])”>\n"
        case .endTable: "</table>\n"
        case .startRow: event.flag == 1 ? "<head>" : "<row>"
        case .endRow: "</row>\n"
        case .startCell:
            "<\(["td", "ch", "rh"][Int(event.flag)])\(["", " centre", " right"][Int(event.extra)])>"
        case .endCell: "</>"
        case .startEmphasis: "<em>"
        case .endEmphasis: "</em>"
        case .startStrong: "<strong>"
        case .endStrong: "</strong>"
        case .startStrikethrough: "<del>"
        case .endStrikethrough: "</del>"
        case .startLink: "<a \(prose.links[Int(event.a)].destination)>"
        case .endLink: "</a>"
        case .startImage: "<img \(prose.links[Int(event.a)].destination)>"
        case .endImage: "</img>"
        case .text: prose.string(event.range)
        case .code: "`\(prose.string(event.range))`"
        case .codeBlock: "<pre>\(prose.string(event.range))</pre>\n"
        case .softBreak: "↵"
        case .lineBreak: "⏎"
        case .rule: "<hr>\n"
        case .footnoteReference: "[\(event.a).\(event.b)]"
        case .startFootnote: "<fn \(event.a) of \(event.b)>"
        case .endFootnote: "</fn>\n"
        }
    }
}
