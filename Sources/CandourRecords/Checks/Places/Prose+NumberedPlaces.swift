package import CandourPage

extension Prose {
    /// What may stand between a number and the link to its document: `section 9.9 of the [report](…)`.
    private static let between = ["", "the ", "this ", "that ", "its ", "our ", "his ", "her "].flatMap {
        [" of " + $0, " in " + $0]
    }

    /// The numbered places that links name, in their words or right before them, with the numbers of the links.
    package var placesOfLinks: [(link: Int, place: NumberedPlace)] {
        var found: [(link: Int, place: NumberedPlace)] = []
        var open: (link: Int, start: Int?)?
        var end = 0
        for event in events where !links.isEmpty {
            switch event.kind {
            case .startLink: open = (Int(event.a), nil)
            case .text, .code:
                if open != nil, open?.start == nil { open?.start = Int(event.a) }
                end = Int(event.b)
            case .endLink:
                if let link = open, let start = link.start, let place = place(start..<end) {
                    found.append((link.link, place))
                }
                open = nil
            default: break
            }
        }
        return found
    }

    private func place(_ words: Range<Int>) -> NumberedPlace? {
        if let place = NumberedPlace.all(in: text[words]).first { return place }
        let before = NumberedPlace.all(in: text[max(0, words.lowerBound - 40)..<words.lowerBound]).last
        guard let before else { return nil }
        let gap = string(before.range.upperBound..<words.lowerBound)
        return Prose.between.contains(gap) ? before : nil
    }
}
