package import CandourDiagnostics
import CandourPage
package import CandourSyntax

extension ReferenceCheck {
    /// What is wrong with a figure in a text that says which record it comes from; the record is there. `written` is
    /// what the text has.
    package func figureFault(_ reference: Spanned<String>, written: String) -> Diagnostic? {
        guard case .found(let target) = store.resolve(reference.value, among: []) else { return nil }
        // Of a record with problems, some figures may not have been read: one mistake gives one message.
        guard let figure = target.part?.figure else {
            return target.head.isComplete ? .figureNotFound(reference, target) : nil
        }
        guard let stated = WrittenFigure(written) else {
            let slip = NumberSlip(written) { WrittenFigure($0) != nil }
            return .figureNotWritten(written, reference, figure, slip)
        }
        return figure.agrees(with: stated) ? nil : .figureDiffers(written, reference, figure, target)
    }
}

extension Diagnostic {
    fileprivate static func figureNotFound(_ reference: Spanned<String>, _ target: ReferenceTarget)
        -> Diagnostic
    {
        let figures = target.head.parts.values.filter { $0.figure != nil }.map(\.suffix).sorted()
        let typed = target.part?.suffix ?? "#"
        let near = Suggestion.nearest(to: typed, among: figures)
        let offered = near.isEmpty ? Array(figures.filter { $0.hasPrefix(typed) }.prefix(6)) : near
        let what = target.part == nil ? "a record, not one of its figures" : "no figure"
        return Diagnostic(
            .figureNotFound, at: reference.span, "no figure here",
            headline: "“\(reference.value)” is \(what)",
            reason: figures.isEmpty
                ? "“\(target.head.title)” has no figures that a text can take."
                : "After # stands the figure, by its names in the file of the record.",
            advice: offered.isEmpty
                ? .fix("write record: instead of figure:, or name a record that has the figure.")
                : .check("which figure is meant?", offered.map { target.head.key.description + $0 }))
    }

    fileprivate static func figureNotWritten(
        _ written: String, _ reference: Spanned<String>, _ figure: RecordFigure, _ slip: NumberSlip?
    ) -> Diagnostic {
        if case .before(let words, let number, let meant) = slip {
            let right = "\(meant.map { $0.rawValue + " " } ?? "")\(number)"
            return Diagnostic(
                .figureNotWritten, at: reference.span, "which is \(figure.description)",
                headline: "“\(words)” is not understood before a figure: “\(written)”",
                reason: "The words that can stand before it are \(NumberSlip.understood).",
                advice: .fix("write [\(right)](figure:\(reference.value))."))
        }
        return Diagnostic(
            .figureNotWritten, at: reference.span, "which is \(figure.description)",
            headline: "The words “\(written)” are not a figure alone",
            reason: "They are compared with the figure in the record, so nothing else can stand there.",
            advice: .fix(
                "put the square brackets around the figure alone: [\(figure.description)](figure:\(reference.value))."
            ))
    }

    fileprivate static func figureDiffers(
        _ written: String, _ reference: Spanned<String>, _ figure: RecordFigure, _ target: ReferenceTarget
    ) -> Diagnostic {
        Diagnostic(
            .figureDiffers, at: reference.span,
            target.part?.span == nil ? "where it is \(figure.description)" : "",
            related: (target.part?.span).map { [Label($0, "here it is \(figure.description)")] } ?? [],
            headline: "The text says \(written), and the record says \(figure.description)",
            reason:
                "The figure comes from “\(target.head.title)”\(target.part?.title.map { ", \($0)" } ?? "").",
            advice: .check(
                "which is right?",
                ["write \(figure.description) in the text", "or correct the figure in the record"]))
    }
}
