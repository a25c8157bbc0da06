package import CandourPage

extension HomeSection {
    /// The section of what people come to the site for, to which several kinds contribute.
    package static func tasks(_ links: [Link]) -> HomeSection {
        let lines = links.map { [Inline.link($0)] }
        return HomeSection(
            order: 0, Section(id: "tasks", title: "What do you want to do?", [.list(ordered: false, lines)]))
    }
}
