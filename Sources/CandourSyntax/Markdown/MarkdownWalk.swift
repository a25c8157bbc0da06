internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

/// One walk over cmark's nodes that writes the tape and checks what it copies.
///
/// The checks stand beside the constructs: `MarkdownWalk+Headings`, `+Tables` and so on, each with its messages.
struct MarkdownWalk {
    let source: MarkdownSource
    let types: MarkdownNodeTypes
    let numbering: Bool
    /// Whether bare addresses are links.
    let linksAddresses: Bool
    /// Whether the body has an upright bar anywhere.
    let hasBars: Bool
    var prose = Prose()
    var diagnostics: [Diagnostic] = []
    /// Where every id of the body stands: headings, numbered paragraphs, points.
    var places: [String: SourceSpan] = [:]
    /// The last number put behind the address of headings with the same words.
    var suffixes: [String: Int] = [:]
    /// The number of the heading that the text stands under, if it has one.
    var section: String?
    /// Level of the last heading; the page title is level 1.
    var headingLevel = 1

    /// The bytes of the paragraph, heading or table row being read.
    var block = 0..<0
    /// What was found in the block so far ends here: links are found in the order in which they stand.
    var cursor = 0
    /// How many links are not written with their destination; see `window(from:)`.
    var misses = 0
    /// Where the text and the events of the paragraph, heading or cell begin.
    var textMark = 0
    var eventMark = 0
    /// HTML tags that were reported in the block, so that `</b>` is not reported after `<b>`.
    var reportedTags: Set<String> = []

    /// Lists that are open.
    var lists: [MarkdownList] = []
    /// Links and images that are open: the number of the event that opened each.
    var openLinks: [Int] = []
    /// The chart with which the open paragraph begins: its last event, and where it is written.
    var chart: (end: Int, span: SourceSpan)?
    /// Whether each open block quote is a call-out.
    var callouts: [Bool] = []
    /// Where the descriptions of the open images begin in the text.
    var imageMarks: [Int] = []
    /// Nodes at the start of a paragraph that are marks, not text: `[!NOTE]` and its line break.
    var nodesToSkip = 0
    /// The table being read.
    var table = MarkdownTable()
    /// How often each footnote was referred to, by its number less 1.
    var footnoteReferences: [Int] = []
    /// Footnotes at the end of the tape so far, and the lines where they are written.
    var footnotes: [(event: Int, line: Int)] = []
    /// Lines that are code, in which nothing is a mark.
    var codeLines: [ClosedRange<Int>] = []

    init(_ source: MarkdownSource, types: MarkdownNodeTypes, numbering: Bool, linksAddresses: Bool) {
        self.source = source
        self.types = types
        self.numbering = numbering
        self.linksAddresses = linksAddresses
        hasBars = source.holds(0x7C)
        prose.text.reserveCapacity(source.body.count)
        prose.events.reserveCapacity(source.body.count / 8 + 8)
    }

    /// Copies the tree under `root`.
    mutating func run(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            let type = cmark_node_get_type(node)
            if type.rawValue & 0xC000 == 0xC000 {
                if event == CMARK_EVENT_ENTER { enterInline(node, type) } else { leaveInline(node, type) }
            } else if event == CMARK_EVENT_ENTER {
                enterBlock(node, type)
            } else {
                leaveBlock(node, type)
            }
        }
        checkFootnotes()
    }

    /// The tape and what was found, in the order of the file.
    func finished() -> (prose: Prose, diagnostics: [Diagnostic]) {
        var prose = prose
        // Ten thousand tapes stay in memory: without the room that they had to grow.
        prose.text = prose.text.withUnsafeBufferPointer { Array($0) }
        prose.events = prose.events.withUnsafeBufferPointer { Array($0) }
        if diagnostics.isEmpty { return (prose, []) }
        let sorted = diagnostics.enumerated().sorted {
            ($0.element.primary.span.start, $0.offset) < ($1.element.primary.span.start, $1.offset)
        }
        return (prose, sorted.map(\.element))
    }

    private mutating func enterBlock(_ node: OpaquePointer, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_PARAGRAPH: enterParagraph(node)
        case CMARK_NODE_HEADING: enterHeading(node)
        case CMARK_NODE_ITEM: enterItem(node)
        case CMARK_NODE_LIST: enterList(node)
        case CMARK_NODE_BLOCK_QUOTE: enterQuote(node)
        case CMARK_NODE_CODE_BLOCK: addCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK: refuseHTMLBlock(node)
        case CMARK_NODE_THEMATIC_BREAK: prose.events.append(ProseEvent(.rule))
        case CMARK_NODE_FOOTNOTE_DEFINITION: enterFootnote(node)
        default:
            if type.rawValue == types.cell {
                enterCell(node)
            } else if type.rawValue == types.row {
                enterRow(node)
            } else if type.rawValue == types.table {
                enterTable(node)
            }
        }
    }

    private mutating func leaveBlock(_ node: OpaquePointer, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_PARAGRAPH: leaveParagraph(node)
        case CMARK_NODE_HEADING: leaveHeading(node)
        case CMARK_NODE_ITEM: prose.events.append(ProseEvent(.endItem))
        case CMARK_NODE_LIST: leaveList()
        case CMARK_NODE_BLOCK_QUOTE: leaveQuote()
        case CMARK_NODE_FOOTNOTE_DEFINITION: prose.events.append(ProseEvent(.endFootnote))
        default:
            if type.rawValue == types.cell {
                leaveCell()
            } else if type.rawValue == types.row {
                prose.events.append(ProseEvent(.endRow))
                prose.text.append(0x0A)
            } else if type.rawValue == types.table {
                prose.events.append(ProseEvent(.endTable))
            }
        }
    }
}
