internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    mutating func enterLink(_ node: OpaquePointer, isImage: Bool) {
        let destination = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        prose.events.append(ProseEvent(isImage ? .startImage : .startLink, a: prose.links.count))
        openLinks.append(prose.events.count - 1)
        prose.links.append(ProseLink(destination: destination, span: source.span(0..<0), isImage: isImage))
        if isImage { imageMarks.append(prose.text.count) }
    }

    /// Links are located when they end: in the source their destinations stand in that order.
    mutating func leaveLink(_ node: OpaquePointer) {
        guard let event = openLinks.popLast() else { return }
        let number = Int(prose.events[event].a)
        let link = prose.links[number]
        let span = source.span(locate(node, link))
        let words = link.isImage ? imageMarks.popLast() : nil
        if let words, !link.destination.hasPrefix("chart:"),
            prose.text[words...].elementsEqual(MarkdownWalk.decorative)
        {
            prose.events.removeSubrange((event + 1)...)
            prose.text.removeSubrange(words...)
        } else if let words, !prose.text[words...].contains(where: { $0 > 0x20 }) {
            diagnostics.append(.pictureWithoutText(span))
        }
        prose.links[number] = ProseLink(destination: link.destination, span: span, isImage: link.isImage)
        prose.events.append(ProseEvent(link.isImage ? .endImage : .endLink, a: number))
        checkBracket(beforeEvent: event, span)
        let destination = LinkDestination(link.destination)
        if !link.isImage {
            if let problem = destination.problem(span) { diagnostics.append(problem) }
            return
        }
        if let problem = destination.pictureProblem(span) { diagnostics.append(problem) }
        if destination.scheme == "chart" {
            if event > 0, prose.events[event - 1].kind == .startParagraph {
                chart = (prose.events.count - 1, span)
            } else {
                diagnostics.append(.chartAmongWords(span))
            }
        }
    }

    /// The description of a picture that says nothing, which screen readers then pass over.
    private static let decorative = Array("decorative: yes".utf8)

    /// The bytes of a link's destination; of the whole link where the destination is written elsewhere.
    ///
    /// cmark's place counts only if the link is written there. Else the link is the next one written so in the
    /// block; code and text that looks like a link were passed over on the way.
    private mutating func locate(_ node: OpaquePointer, _ link: ProseLink) -> Range<Int> {
        let url = Array(link.destination.utf8)
        let place = start(of: node).flatMap { (cursor..<block.upperBound).contains($0) ? $0 : nil }
        let isBracketed = place.map { source.byte($0) == 0x5B || source.byte($0) == 0x21 } ?? false
        let found =
            place.flatMap {
                isBracketed ? destination(url, from: $0, isFirst: true) : bareAddress(url, at: $0)
            }
            ?? (place == nil ? bareAddress(url, from: cursor) : nil)
            ?? destination(url, from: cursor) ?? bareAddress(url, from: cursor)
        if let found {
            cursor = found.upperBound
            return found
        }
        if let again = destination(url, from: block.lowerBound) ?? bareAddress(url, from: block.lowerBound) {
            return again
        }
        misses += 1
        guard let start = isBracketed ? place : source.first(0x5B, in: window(from: cursor)),
            let end = endOfReference(from: start)
        else { return block }
        cursor = end
        return start..<end
    }

    /// Where `](url)` stands: the bytes of the destination. With `isFirst`, only if that is the first `](`.
    private func destination(_ url: [UInt8], from start: Int, isFirst: Bool = false) -> Range<Int>? {
        var start = start
        let end = window(from: start).upperBound
        while let bracket = source.find([0x5D, 0x28], in: start..<max(start, end)) {
            var first = bracket + 2
            while source.byte(first) <= 0x20, first < block.upperBound { first += 1 }
            let isAngled = source.byte(first) == 0x3C
            if isAngled { first += 1 }
            if let last = self.end(of: url, writtenAt: first) {
                let next = source.byte(last)
                if isAngled ? next == 0x3E : next == 0x29 || next <= 0x20 { return first..<last }
            }
            if isFirst { return nil }
            start = bracket + 2
        }
        return nil
    }

    /// An address that stands as text at `place`, or behind the `<` or white space there.
    private func bareAddress(_ url: [UInt8], at place: Int) -> Range<Int>? {
        let start = source.byte(place) == 0x3C || source.byte(place) <= 0x20 ? place + 1 : place
        return bareAddress(url, from: start).flatMap { $0.lowerBound == start ? $0 : nil }
    }

    /// Where an address next stands as text: `<https://…>`, `https://…`, `www.…`, `office@…`.
    private func bareAddress(_ url: [UInt8], from start: Int) -> Range<Int>? {
        for added in ["", "mailto:", "http://"] where url.starts(with: added.utf8) {
            let written = url.dropFirst(added.utf8.count)
            if !written.isEmpty, let found = source.find(written, in: window(from: start)) {
                return found..<found + written.count
            }
        }
        return nil
    }

    /// Where `url` ends if it is written at `start`, backslashes and character references resolved.
    private func end(of url: [UInt8], writtenAt start: Int) -> Int? {
        var place = start
        var index = 0
        while index < url.count {
            guard place < block.upperBound else { return nil }
            let byte = source.bytes[place]
            if byte == 0x26, let end = endOfEntity(at: place),
                !url[index...].starts(with: source.bytes[place..<end])
            {
                place = end
                index += 1
                while index < url.count, url[index] & 0xC0 == 0x80 { index += 1 }
            } else if byte == url[index] {
                place += 1
                index += 1
            } else if byte == 0x5C, source.byte(place + 1) == url[index] {
                place += 2
                index += 1
            } else {
                return nil
            }
        }
        return place
    }

    /// The end of a link without a destination of its own, `[words][label]` or `[label]`, that begins at `place`.
    private func endOfReference(from place: Int) -> Int? {
        var depth = 0
        for index in window(from: place) {
            switch source.byte(index) {
            case 0x5B where source.byte(index - 1) != 0x5C: depth += 1
            case 0x5D where source.byte(index - 1) != 0x5C: depth -= 1
            default: continue
            }
            guard depth == 0 else { continue }
            if source.byte(index + 1) == 0x28 { return nil }
            guard source.byte(index + 1) == 0x5B else { return index + 1 }
            return (source.first(0x5D, in: window(from: index + 1)) ?? index) + 1
        }
        return nil
    }

    /// The end of a character reference such as `&amp;`.
    private func endOfEntity(at start: Int) -> Int? {
        var index = start + 1
        while index - start < 34 {
            switch source.byte(index) {
            case 0x3B: return index > start + 1 ? index + 1 : nil
            case 0x23, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: index += 1
            default: return nil
            }
        }
        return nil
    }
}

extension Diagnostic {
    static func chartAmongWords(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .chartAmongWords, at: span, "among words",
            headline: "A chart does not stand in a paragraph of its own",
            reason: "It is as wide as the text, and its figures stand below it.",
            advice: .fix("put the chart on a line of its own, with an empty line before it and after it."))
    }

    fileprivate static func pictureWithoutText(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .pictureWithoutText, at: span, "no description",
            headline: "This picture has no description",
            reason: "People who cannot see the picture are told what it shows. The words stand in the square "
                + "brackets before the file.",
            advice: .fix(
                "say in one sentence what the picture shows: ![The commissioner at the hub](file:…). If it only "
                    + "decorates the page, leave it out, or write ![decorative: yes](file:…)."))
    }
}
