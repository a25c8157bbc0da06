import CandourDiagnostics
import CandourTestSupport

/// Files with marks, and messages at the marks.
struct Sample {
    let catalog: SourceCatalog
    private let marks: [MarkedText]

    /// One file for each text; the first is `content/a.yml`, the second `content/b.yml`.
    init(_ marked: String..., prefix: [UInt8] = []) {
        marks = marked.map { MarkedText($0) }
        let names = ["a", "b", "c"]
        catalog = SourceCatalog(
            zip(names, marks).map { name, text in
                SourceFile(path: "content/\(name).yml", bytes: prefix + Array(text.text.utf8))
            })
        shift = prefix.count
    }

    private let shift: Int

    /// The stretch from one mark to another.
    func span(_ first: Int, _ second: Int, file: Int = 0) -> SourceSpan {
        let offsets = marks[file].offsets
        return SourceSpan(
            file: UInt32(file), start: shift + (offsets[first] ?? 0), end: shift + (offsets[second] ?? 0))
    }

    /// The messages as people read them.
    func rendered(_ diagnostics: Diagnostic..., style: TerminalStyle = .plain) -> String {
        TextRenderer(catalog: catalog, style: style).rendered(diagnostics)
    }
}

extension DiagnosticID {
    static let sample = DiagnosticID("sample-problem", .problem, "A sample. It has two sentences.")
    static let doubt = DiagnosticID("sample-warning", .warning, "A sample. It has two sentences.")
}
