package import CandourPage

extension HomeSection {
    /// The section of headline numbers, to which several kinds contribute: sections of one id are joined.
    package static func keyFigures(_ figures: [KeyFigure]) -> HomeSection {
        HomeSection(order: 40, Section(id: "key-figures", title: "Key figures", [.figures(figures)]))
    }
}
