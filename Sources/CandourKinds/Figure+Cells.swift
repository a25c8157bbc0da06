import CandourPage
import CandourSyntax

extension Figure {
    /// For readers of a table: with a real minus sign.
    var shown: String { description.replacing("-", with: "−") }

    /// A change, with a sign where it is known exactly, else in words, whose “over” is about the size of it: `+6.1`,
    /// `fell by just over 11.3`.
    var signed: String {
        guard approximation != .exact, value != .zero else { return (value > .zero ? "+" : "") + shown }
        let size = Figure(value < .zero ? .zero - value : value, approximation)
        return (value < .zero ? "fell by " : "rose by ") + size.shown
    }
}

extension DataTable.Cell {
    /// A figure as far as it is known, with a sign such as `%` after it: where it is not, the reason why.
    init(_ figure: Stated<Figure>?, id: String? = nil, sign: String = "") {
        switch figure {
        case .stated(let figure):
            self.init(
                [.text(figure.value.shown + sign)], data: figure.value.data, id: id,
                number: figure.value.value)
        case .notStated(let reason): self.init([.notStated(reason: reason)], data: "", id: id)
        case nil: self.init([.notStated(reason: nil)], data: "", id: id)
        }
    }
}
