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
            diagnostics.append(.commaInMap(place, entry.key.value, blockForm(entries, span)))
            return
        }
    }

    private mutating func checkItems(_ items: [YAMLNode]) {
        for (first, second) in zip(items, items.dropFirst()) {
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

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// The fields one on each line, where that is certain to be what was meant: a comma between two digits.
    private func blockForm(_ entries: [YAMLEntry], _ span: SourceSpan) -> Replacement? { nil }
}

extension Diagnostic {
    fileprivate static func commaInMap(_ span: SourceSpan, _ rest: String, _ block: Replacement?) -> Diagnostic {
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
