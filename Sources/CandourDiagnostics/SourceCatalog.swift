/// All files of a run, so that a span can name its file by a number.
package struct SourceCatalog: Sendable {
    /// The files, in the order of their numbers.
    package private(set) var files: [SourceFile]

    /// A catalogue of `files`; the first has number 0.
    package init(_ files: [SourceFile] = []) { self.files = files }

    /// Adds a file and returns its number.
    package mutating func add(_ file: SourceFile) -> UInt32 {
        files.append(file)
        return UInt32(files.count - 1)
    }

    /// Takes the files that messages point into into memory, for good.
    package mutating func read(filesOf diagnostics: [Diagnostic]) {
        let spans = diagnostics.flatMap { [$0.primary.span] + $0.related.map(\.span) }
        for number in Set(spans.map { Int($0.file) }) { files[number] = files[number].inMemory }
    }

    /// The file that a span lies in.
    package subscript(span: SourceSpan) -> SourceFile { files[Int(span.file)] }

    /// Where a span starts, as an editor counts.
    package func position(of span: SourceSpan) -> SourcePosition {
        SourcePosition(of: Int(span.start), in: self[span].bytes)
    }

    /// The spans of a message sorted by path and place, so that the order of a report never varies.
    package func precedes(_ first: Diagnostic, _ second: Diagnostic) -> Bool {
        let one = first.primary.span
        let two = second.primary.span
        if one.file != two.file { return self[one].path < self[two].path }
        if one.start != two.start { return one.start < two.start }
        if first.id != second.id { return first.id.name < second.id.name }
        return first.headline < second.headline
    }
}
