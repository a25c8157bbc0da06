import CandourDiagnostics

extension YAMLComposer {
    /// Looks for commas that split a value in two inside `{ }` and `[ ]`.
    mutating func checkCommas(_ value: YAMLNode.Value, _ span: SourceSpan) {
        switch value {
        case .map(let entries): checkEntries(entries, span)
        case .list(let items): checkItems(items)
        case .scalar, .empty: return
        }
    }

    private mutating func checkEntries(_ entries: [YAMLEntry], _ span: SourceSpan) {
        for entry in entries {
            guard case .empty = entry.value.value, !hasColon(after: Int(entry.key.span.end)) else { continue }
            let comma = comma(before: Int(entry.key.span.start), after: Int(span.start))
            guard let comma else { continue }
            let place = SourceSpan(file: number, start: comma, end: comma + 1)
            diagnostics.append(.commaInMap(place, entry.key.value, blockForm(entries, span, comma: comma)))
            return
        }
    }

    private mutating func checkItems(_ items: [YAMLNode]) {
        for (first, second) in zip(items, items.dropFirst()) where diagnostics.count < YAMLCheck.mostMessages
        {
            let comma = Int(first.span.end)
            guard comma + 1 == second.span.start, file.bytes[comma] == UInt8(ascii: ","),
                comma > 0, isDigit(file.bytes[comma - 1]), isDigit(file.bytes[comma + 1])
            else { continue }
            let place = SourceSpan(file: number, start: comma, end: comma + 1)
            diagnostics.append(.commaInList(place))
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private func hasColon(after end: Int) -> Bool {
        var index = end
        while index < file.bytes.count, isBlank(file.bytes[index]) { index += 1 }
        return index < file.bytes.count && file.bytes[index] == UInt8(ascii: ":")
    }

    private func comma(before start: Int, after limit: Int) -> Int? {
        var index = start - 1
        while index > limit, isBlank(file.bytes[index]) { index -= 1 }
        return index > limit && file.bytes[index] == UInt8(ascii: ",") ? index : nil
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// The fields one on each line, where that is certain to be what was meant: the comma stands between digits,
    /// nothing stands inside the values, and the brackets stand alone after a name or a hyphen.
    private func blockForm(_ entries: [YAMLEntry], _ span: SourceSpan, comma: Int) -> Replacement? {
        guard comma > 0, isDigit(file.bytes[comma - 1]), isDigit(file.bytes[comma + 1]) else { return nil }
        var fields: [(start: Int, end: Int)] = []
        for entry in entries {
            switch entry.value.value {
            case .scalar: fields.append((Int(entry.key.span.start), Int(entry.value.span.end)))
            case .empty:
                guard !hasColon(after: Int(entry.key.span.end)), let last = fields.indices.last else {
                    return nil
                }
                fields[last].end = Int(entry.key.span.end)
            case .list, .map: return nil
            }
        }
        guard fields.allSatisfy({ !file.bytes[$0.start..<$0.end].contains(0x0A) }) else { return nil }
        return replacement(
            of: span, by: fields.map { String(decoding: file.bytes[$0.start..<$0.end], as: UTF8.self) })
    }

    private func replacement(of span: SourceSpan, by fields: [String]) -> Replacement? {
        let start = Int(span.start)
        let lineStart = (file.bytes[..<start].lastIndex(of: 0x0A) ?? -1) + 1
        let before = file.bytes[lineStart..<start]
        let indent = before.count { $0 == 0x20 } == before.count ? nil : before.firstIndex { $0 != 0x20 }
        guard let indent else { return nil }
        var last = start - 1
        while last > indent, isBlank(file.bytes[last]) { last -= 1 }
        switch file.bytes[last] {
        case UInt8(ascii: "-"):
            // After a hyphen the first field stays on its line and the others line up with it.
            let margin = String(repeating: " ", count: start - lineStart)
            return Replacement(span, with: fields.joined(separator: "\n" + margin))
        case UInt8(ascii: ":"):
            var name = indent
            while name < last, file.bytes[name] == UInt8(ascii: "-") || isBlank(file.bytes[name]) {
                name += 1
            }
            let margin = "\n" + String(repeating: " ", count: name - lineStart + 2)
            let place = SourceSpan(file: number, start: last + 1, end: Int(span.end))
            return Replacement(place, with: margin + fields.joined(separator: margin))
        default: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func commaInMap(_ span: SourceSpan, _ rest: String, _ block: Replacement?)
        -> Diagnostic
    {
        Diagnostic(
            .commaInValue,
            at: span,
            "this comma",
            headline: "A comma inside curly brackets cuts the value in two, before “\(rest)”",
            reason: "Between { and } a comma ends a field. Values with commas need a line of their own.",
            advice: .fix("write each field on a line of its own, without the curly brackets.", block)
        )
    }

    fileprivate static func commaInList(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .commaInValue,
            at: span,
            "this comma",
            headline: "A comma inside square brackets cuts this number in two",
            reason: "Between [ and ] every comma starts the next item, so 1,200 is read as 1 and 200.",
            advice: .check(
                "what is meant:",
                [
                    "if it is one number, write each item on a line of its own, after a hyphen and a space",
                    "if they are two numbers, put a space after the comma",
                ]
            )
        )
    }
}
