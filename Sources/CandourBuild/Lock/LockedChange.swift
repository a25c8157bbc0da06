import CandourDiagnostics
import CandourPage
import CandourRecords

/// What of a published record is not as it was.
struct LockedChange {
    /// A figure that is another one now, or is not there any more.
    struct FigureChange {
        /// As references name it: `#reviews.received`.
        let name: String
        /// As it was published.
        let was: String
        /// As it is.
        let now: String?
        /// Where it is written.
        let span: SourceSpan?
    }

    /// A piece that says something else now, or is not there any more.
    struct PieceChange {
        /// A field, a file, or `text`.
        let name: String
        /// Where it begins.
        let span: SourceSpan?
    }

    let figures: [FigureChange]
    let pieces: [PieceChange]

    /// Whether nothing is another thing than it was.
    var isEmpty: Bool { figures.isEmpty && pieces.isEmpty }

    /// Whether words alone have changed, and nothing that a field says: not a cost, nor a date.
    var isOfWords: Bool {
        figures.isEmpty
            && pieces.allSatisfy { LockedChange.words.contains($0.name) || $0.name.hasSuffix(".md") }
    }

    private static let words: Set<String> = ["title", "summary", "text"]

    /// So many places are shown; one is enough to know that readers must be told.
    private static let mostShown = 5

    /// The message: one for a record, as one note to readers puts it right.
    func diagnostic(of record: LockKeeper.Known, published: LocalDate) -> Diagnostic {
        // What stands first in the files; figures that are worked out from others, and what is gone, have no place.
        let figures = figures.sorted { place($0.span, $0.name) < place($1.span, $1.name) }
        let pieces = pieces.filter { !isOfAFigure($0) }.sorted {
            place($0.span, $0.name) < place($1.span, $1.name)
        }
        if let first = figures.first {
            let others = figures.dropFirst().compactMap { figure in
                figure.span.map { Label($0, "was \(figure.was), is \(figure.now ?? "gone")") }
            }
            let words = pieces.compactMap { piece in piece.span.map { Label($0, "changed, too") } }
            return .lockedFigureChanged(
                record, first, Array((others + words).prefix(LockedChange.mostShown)))
        }
        let labels = pieces.compactMap { piece in piece.span.map { Label($0, "changed") } }
        return .lockedTextChanged(
            record, published, Array(labels.prefix(LockedChange.mostShown)),
            gone: pieces.filter { $0.span == nil }.map(\.name), isOfWords: isOfWords)
    }

    /// Whether a piece is that of a figure that is told of already.
    private func isOfAFigure(_ piece: PieceChange) -> Bool {
        figures.contains { $0.name == "#" + piece.name || $0.name.hasPrefix("#\(piece.name).") }
    }

    private func place(_ span: SourceSpan?, _ name: String) -> (UInt32, UInt32, String) {
        (span?.file ?? .max, span?.start ?? .max, name)
    }
}
