package import CandourPage

extension HomeSection {
    /// The section of headline numbers, to which several kinds contribute.
    package static func keyFigures(_ blocks: [Block]) -> HomeSection {
        HomeSection(order: 40, Section(id: "key-figures", title: "Key figures", blocks))
    }

    /// The sections in their order, those with the same id made one, in the order in which the kinds gave them.
    package static func joined(_ sections: [HomeSection]) -> [Section] {
        var places: [String: Int] = [:]
        var joined: [HomeSection] = []
        for next in sections {
            guard let place = places[next.section.id] else {
                places[next.section.id] = joined.count
                joined.append(next)
                continue
            }
            let first = joined[place]
            let section = Section(
                id: first.section.id, title: first.section.title, inContents: first.section.inContents,
                first.section.blocks.joiningFigures(next.section.blocks))
            joined[place] = HomeSection(order: min(first.order, next.order), section)
        }
        // By place of appearance where the order is the same: sorting alone does not promise that.
        let sorted = joined.enumerated().sorted {
            ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
        }
        return sorted.map(\.element.section)
    }
}

extension [Block] {
    /// These blocks and `others`; headline numbers that come to stand next to each other become one group.
    fileprivate func joiningFigures(_ others: [Block]) -> [Block] {
        guard case .figures(let before)? = last, case .figures(let after)? = others.first else {
            return self + others
        }
        return dropLast() + [.figures(before + after)] + others.dropFirst()
    }
}
