import CandourPage

extension Prose {
    /// The headings with nothing under them: another of the same level or a higher one comes next, or the end.
    var emptyHeadings: [ProseHeading] {
        var found: [ProseHeading] = []
        var open: ProseHeading?
        var isInside = false
        for event in events {
            switch event.kind {
            case .startHeading:
                let heading = headings[Int(event.a)]
                if let open, heading.level <= open.level { found.append(open) }
                open = heading
                isInside = true
            case .endHeading: isInside = false
            // Footnotes stand at the end of the tape, and not under the last heading.
            case .startFootnote: return found + [open].compactMap { $0 }
            default: if !isInside { open = nil }
            }
        }
        return found + [open].compactMap { $0 }
    }
}
