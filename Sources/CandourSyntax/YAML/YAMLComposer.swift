import CandourDiagnostics

/// Builds nodes from events, without recursion, and refuses what records do not use.
struct YAMLComposer {
    /// A list or map that is still open.
    private struct Frame {
        let isMap: Bool
        let isFlow: Bool
        let start: Int
        var end: Int
        var items: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        var key: Spanned<String>?
        var names: [String: SourceSpan] = [:]
        /// The next node is a value whose key was refused: it is read and dropped.
        var dropsValue = false
    }

    /// The file that is read.
    let file: SourceFile
    /// Its number in the catalogue.
    let number: UInt32
    /// How many lists and maps may stand inside one another.
    static let deepest = 30

    /// The whole, once it is read.
    private(set) var root: YAMLNode?
    /// What was refused.
    var diagnostics: [Diagnostic] = []
    /// Stretches whose text belongs to the author alone: quoted text and block text, in order.
    private(set) var opaque: [Range<Int>] = []
    private var frames: [Frame] = []
    private var documents = 0

    /// A composer for a part of `file`.
    init(_ file: SourceFile, number: UInt32) {
        self.file = file
        self.number = number
    }

    /// Takes the next event; answers whether to go on.
    mutating func accept(_ event: YAMLEvent) -> Bool {
        switch event.kind {
        case .streamStart, .streamEnd, .documentEnd: return true
        case .documentStart(_, let hasDirectives):
            documents += 1
            guard documents == 1 else {
                diagnostics.append(.severalDocuments(span(event)))
                return false
            }
            if hasDirectives { diagnostics.append(.directive(firstLine(event.start))) }
        case .alias:
            refuse(event)
            if let top = frames.indices.last, frames[top].isMap, frames[top].key == nil,
                !frames[top].dropsValue
            {
                frames[top].dropsValue = true
            } else {
                place(YAMLNode(.empty, span(event)), event)
            }
        case .scalar(let text, let style):
            refuseProperties(event)
            if style == .doubleQuoted { checkCodes(in: text, event) }
            place(scalar(text, style, event), event)
        case .listStart(let isFlow): return open(event, isMap: false, isFlow)
        case .mapStart(let isFlow): return open(event, isMap: true, isFlow)
        case .listEnd, .mapEnd: close(event)
        }
        return diagnostics.count < YAMLCheck.mostMessages
    }

    private mutating func open(_ event: YAMLEvent, isMap: Bool, _ isFlow: Bool) -> Bool {
        refuseProperties(event)
        guard frames.count < YAMLComposer.deepest else {
            diagnostics.append(.tooDeep(SourceSpan(file: number, start: event.start, end: event.start + 1)))
            return false
        }
        frames.append(Frame(isMap: isMap, isFlow: isFlow, start: event.start, end: event.end))
        return true
    }

    private mutating func close(_ event: YAMLEvent) {
        guard let frame = frames.popLast() else { return }
        // The end of a block is where the next thing starts; what belongs to it ends with its last value.
        let end = frame.isFlow ? event.end : frame.end
        let span = SourceSpan(file: number, start: frame.start, end: end)
        if frame.isFlow { checkCommas(frame.isMap ? .map(frame.entries) : .list(frame.items), span) }
        place(YAMLNode(frame.isMap ? .map(frame.entries) : .list(frame.items), span), event)
    }

    private func scalar(_ text: String, _ style: YAMLNode.Style, _ event: YAMLEvent) -> YAMLNode {
        if style == .plain, text.isEmpty {
            return YAMLNode(.empty, SourceSpan(file: number, start: event.start, end: event.start))
        }
        var end = event.end
        if style == .literal || style == .folded {
            while end > event.start, isSpaceOrBreak(file.bytes[end - 1]) { end -= 1 }
        }
        return YAMLNode(.scalar(text, style), SourceSpan(file: number, start: event.start, end: end))
    }

    private mutating func place(_ node: YAMLNode, _ event: YAMLEvent) {
        if case .scalar(_, let style) = node.value, style != .plain { opaque.append(node.span.bytes) }
        guard let top = frames.indices.last else {
            root = node
            return
        }
        frames[top].end = max(frames[top].end, Int(node.span.end))
        guard frames[top].isMap else {
            frames[top].items.append(node)
            return
        }
        if frames[top].dropsValue {
            frames[top].dropsValue = false
        } else if let key = frames[top].key {
            frames[top].key = nil
            frames[top].entries.append(YAMLEntry(key: key, value: node))
        } else if let name = name(from: node) {
            if let first = frames[top].names[name.value] {
                diagnostics.append(.duplicateField(name, first: first))
                frames[top].dropsValue = true
            } else {
                frames[top].names[name.value] = name.span
                frames[top].key = name
            }
        } else {
            frames[top].dropsValue = true
        }
    }

    /// The name that `node` is as a key; nil, with a message, where it is not one.
    private mutating func name(from node: YAMLNode) -> Spanned<String>? {
        switch node.value {
        case .scalar(let text, let style):
            if text == "<<", style == .plain {
                diagnostics.append(.mergeKey(node.span))
                return nil
            }
            if hasQuestionMark(before: Int(node.span.start)) {
                diagnostics.append(.complexKey(node.span))
                return nil
            }
            return Spanned(text, node.span)
        case .empty:
            diagnostics.append(.missingName(node.span))
            return nil
        case .list, .map:
            diagnostics.append(.complexKey(node.span))
            return nil
        }
    }

    private func hasQuestionMark(before start: Int) -> Bool {
        var index = start - 1
        while index >= 0, file.bytes[index] == UInt8(ascii: " ") { index -= 1 }
        return index >= 0 && index < start - 1 && file.bytes[index] == UInt8(ascii: "?")
    }

    /// Refuses an anchor or a tag: no plain text can start with their marks, so the first byte tells.
    private mutating func refuseProperties(_ event: YAMLEvent) {
        guard event.start < file.bytes.count else { return }
        switch file.bytes[event.start] {
        case UInt8(ascii: "&"), UInt8(ascii: "!"):
            refuse(event)
        default: return
        }
    }

    private mutating func refuse(_ event: YAMLEvent) {
        // Of a value that is dropped, its key has said enough.
        if frames.last?.dropsValue ?? false { return }
        diagnostics.append(.property(span(event), in: file))
    }

    private func span(_ event: YAMLEvent) -> SourceSpan {
        SourceSpan(file: number, start: event.start, end: event.end)
    }

    private func firstLine(_ start: Int) -> SourceSpan {
        let end = file.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
        return SourceSpan(file: number, start: start, end: end)
    }

    private func isSpaceOrBreak(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
