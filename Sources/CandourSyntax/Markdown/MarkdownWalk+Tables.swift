internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    mutating func enterTable(_ node: OpaquePointer) {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let letters = UnsafeBufferPointer(
            start: cmark_gfm_extensions_get_table_alignments(node), count: columns)
        table.alignments = letters.map { letter in
            switch letter {
            case UInt8(ascii: "c"): 1
            case UInt8(ascii: "r"): 2
            default: 0
            }
        }
        prose.events.append(ProseEvent(.startTable, a: prose.captions.count))
        prose.captions.append(table.caption ?? "")
        table.caption = nil
    }

    mutating func enterRow(_ node: OpaquePointer) {
        table.isHeader = cmark_node_previous(node) == nil
        table.column = 0
        // A header row below lines of text has the place of those lines; the other rows are right.
        var line = Int(cmark_node_get_start_line(node))
        if table.isHeader, let parent = cmark_node_parent(node) {
            if let next = cmark_node_next(node) {
                line = Int(cmark_node_get_start_line(next)) - 2
            } else {
                line = Int(cmark_node_get_end_line(parent)) - 1
            }
        }
        let start =
            source.offset(line: line, column: Int(cmark_node_get_start_column(node)))
            ?? source.body.lowerBound
        beginBlock(start..<max(start, source.end(ofLine: line)))
        prose.events.append(ProseEvent(.startRow, flag: table.isHeader ? 1 : 0))
        if !table.isHeader { checkWidth() }
    }

    mutating func enterCell(_ node: OpaquePointer) {
        textMark = prose.text.count
        var flag: UInt8 = 0
        if table.isHeader {
            flag = ProseEvent.columnHeader
        } else if hasRowMark(node) {
            flag = ProseEvent.rowHeader
            table.dropsMark = true
        }
        let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
        prose.events.append(ProseEvent(.startCell, flag: flag, extra: alignment))
        table.column += 1
    }

    mutating func leaveCell() {
        table.dropsMark = false
        prose.events.append(ProseEvent(.endCell))
        prose.text.append(0x20)
    }

    /// The text of a cell without the `#` that makes it a row header.
    mutating func withoutMark(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        table.dropsMark = false
        guard text.first == 0x23 else { return text }
        return UnsafeBufferPointer(rebasing: text.dropFirst().drop { $0 == 0x20 || $0 == 0x09 })
    }

    private func hasRowMark(_ node: OpaquePointer) -> Bool {
        guard let child = cmark_node_first_child(node), cmark_node_get_type(child) == CMARK_NODE_TEXT,
            withLiteral(child, { $0.first == 0x23 }) == true
        else { return false }
        // `\#` is a number sign that is meant to be read.
        guard var place = start(of: node) else { return true }
        while source.byte(place) == 0x20 || source.byte(place) == 0x09 || source.byte(place) == 0x7C {
            place += 1
        }
        return source.byte(place) != 0x5C
    }

    /// Takes the paragraph just read as the caption of the table below, if it begins with `Table:`.
    mutating func takeCaption() -> Bool {
        let text = prose.text[textMark...]
        guard text.first == 0x54, text.starts(with: "Table:".utf8) else { return false }
        let words = text.dropFirst(6).drop { $0 == 0x20 }
        table.caption = String(decoding: words, as: UTF8.self)
        let plain: Set<ProseEvent.Kind> = [
            .startParagraph, .text, .code, .softBreak, .lineBreak, .startEmphasis, .endEmphasis, .startStrong,
            .endStrong,
            .startStrikethrough, .endStrikethrough,
        ]
        if !prose.events[eventMark...].allSatisfy({ plain.contains($0.kind) }) {
            diagnostics.append(.linkInCaption(source.restOfLine(from: block.lowerBound)))
        }
        prose.events.removeSubrange(eventMark...)
        prose.text.removeSubrange(textMark...)
        return true
    }

    /// Says so when a paragraph was meant to be a table, or a caption has none.
    mutating func checkForTable(_ node: OpaquePointer) {
        let text = prose.text[textMark...]
        if text.first == 0x54, text.starts(with: "Table:".utf8) {
            diagnostics.append(.captionWithoutTable(source.restOfLine(from: block.lowerBound)))
        }
        guard hasBars, source.first(0x7C, in: block) != nil else { return }
        var start = source.endOfLine(at: block.lowerBound)
        var above = block.lowerBound
        while start < block.upperBound {
            // Past the line break, and what a quotation or an item of a list has at the start of its lines.
            while [0x0A, 0x0D, 0x20, 0x09, 0x3E].contains(source.byte(start)) { start += 1 }
            let line = start..<source.endOfLine(at: start)
            if isDelimiterRow(source.bytes[line]) {
                diagnostics.append(
                    .tableNotRecognised(
                        source.restOfLine(from: line.lowerBound), header: source.restOfLine(from: above),
                        columns: cells(in: line).count,
                        headings: cells(in: above..<source.endOfLine(at: above)).count))
                return
            }
            above = line.lowerBound
            start = max(line.upperBound, start + 1)
        }
    }

    /// Whether a line holds only dashes, bars, colons and white space, with a bar and a dash among them.
    private func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(0x7C) && line.contains(0x2D)
            && line.allSatisfy {
                $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x09 || $0 == 0x3E
            }
    }

    private mutating func checkWidth() {
        // Counting the bars is cheap, and nearly every row is right.
        let line = source.bytes[block]
        let outer = (line.first == 0x7C ? 1 : 0) + (line.last == 0x7C ? 1 : 0)
        if line.count(where: { $0 == 0x7C }) - outer < table.alignments.count { return }
        let written = cells(in: block)
        guard written.count > table.alignments.count else { return }
        let extra = written[table.alignments.count]
        diagnostics.append(
            .rowTooLong(
                source.span(extra), row: source.restOfLine(from: block.lowerBound), cells: written.count,
                columns: table.alignments.count))
    }

    /// The stretches between the bars of a line; a bar after a backslash is text.
    private func cells(in line: Range<Int>) -> [Range<Int>] {
        var start = line.lowerBound
        var end = line.upperBound
        let isSpace: (Int) -> Bool = { source.byte($0) == 0x20 || source.byte($0) == 0x09 }
        while start < end, isSpace(start) { start += 1 }
        while end > start, isSpace(end - 1) { end -= 1 }
        if source.byte(start) == 0x7C { start += 1 }
        if end > start, source.byte(end - 1) == 0x7C, source.byte(end - 2) != 0x5C { end -= 1 }
        var found: [Range<Int>] = []
        var index = start
        while index < end {
            if source.byte(index) == 0x5C {
                index += 1
            } else if source.byte(index) == 0x7C {
                found.append(trimmed(start..<index))
                start = index + 1
            }
            index += 1
        }
        found.append(trimmed(start..<max(start, end)))
        return found
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while !range.isEmpty, source.byte(range.lowerBound) == 0x20 { range = range.dropFirst() }
        while !range.isEmpty, source.byte(range.upperBound - 1) == 0x20 { range = range.dropLast() }
        return range
    }
}

extension Diagnostic {
    fileprivate static func rowTooLong(_ span: SourceSpan, row: SourceSpan, cells: Int, columns: Int)
        -> Diagnostic
    {
        Diagnostic(
            .tableRowTooLong, at: span.bytes.isEmpty ? row : span, "has no column",
            headline: "This row has \(Count(cells, "cell")), but the table has \(Count(columns, "column"))",
            reason:
                "What stands beyond the last column would not be shown. An upright bar | begins a new cell "
                + "everywhere in a table, also inside code and links.",
            advice: .check(
                "what does the bar stand for?",
                [
                    "if a bar is part of the text, write a backslash before it: \\|",
                    "if the table needs another column, add it to the headings and to the line of dashes",
                ]))
    }

    fileprivate static func tableNotRecognised(
        _ span: SourceSpan, header: SourceSpan, columns: Int, headings: Int
    ) -> Diagnostic {
        let why =
            headings == columns
            ? "A table needs a line of headings, a line of dashes below it, and a blank line before."
            : "The line of dashes has \(Count(columns, "column")), the line above it \(Count(headings, "heading"))."
        return Diagnostic(
            .tableNotRecognised, at: span, Count(columns, "column").description,
            related: [Label(header, Count(headings, "heading").description)],
            headline: "This looks like a table, but would be shown as plain text",
            reason: why,
            advice: .fix("give the line of dashes as many columns as there are headings."))
    }

    fileprivate static func linkInCaption(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .captionNotPlain, at: span,
            headline: "The caption of a table is plain words: no link, picture or footnote",
            reason: "Screen readers read the caption as the name of the table.",
            advice: .fix("move the link or footnote to a sentence before or after the table."))
    }

    fileprivate static func captionWithoutTable(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .captionWithoutTable, at: span, "no table below this line",
            headline: "This caption has no table below it",
            reason:
                "“Table:” at the start of a paragraph makes it the caption of the table right below. Here it "
                + "would be shown as an ordinary paragraph.",
            advice: .check(
                "what does it belong to?",
                [
                    "if it is a caption, move it right above its table",
                    "if it is text, begin the sentence with another word",
                ]))
    }
}
