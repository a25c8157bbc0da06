extension Prose {
    /// The words of each link, in the order of `links`; for an image its description.
    package var linkTexts: [String] {
        var texts = [String](repeating: "", count: links.count)
        var open: [Int] = []
        for event in events {
            switch event.kind {
            case .startLink, .startImage: open.append(Int(event.a))
            case .endLink, .endImage: _ = open.popLast()
            case .text, .code:
                for number in open { texts[number] += string(event.range) }
            case .softBreak, .lineBreak:
                for number in open { texts[number] += " " }
            default: break
            }
        }
        return texts
    }
}
