import CandourPage
import CandourSyntax

extension Figure {
    /// For readers of a table: with a real minus sign.
    var shown: String { description.replacing("-", with: "−") }

    /// The same with a plus sign before a rise that is known exactly: `+6.1`.
    var signed: String { (value > .zero && approximation == .exact ? "+" : "") + shown }

    /// For data: a plain number where it is exact, else the words as well.
    var data: String { approximation == .exact ? value.plain : description }
}

extension DataTable.Cell {
    /// A figure as far as it is known: where it is not, the reason why.
    init(_ figure: Stated<Figure>?, id: String? = nil) {
        switch figure {
        case .stated(let figure):
            self.init(
                [.text(figure.value.shown)], data: figure.value.data, id: id, number: figure.value.value)
        case .notStated(let reason): self.init([.notStated(reason: reason)], data: "", id: id)
        case nil: self.init([.notStated(reason: nil)], data: "", id: id)
        }
    }
}
