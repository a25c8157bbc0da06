import CandourDiagnostics
import CandourSyntax

/// A content file taken apart: its fields, and where its Markdown lies.
struct ParsedFile {
    /// The fields.
    let node: YAMLNode
    /// The bytes of the Markdown; nothing in a file of YAML alone.
    let body: Range<Int>?

    /// Takes `file` apart, as Markdown below fields or as fields alone; nothing when its fields cannot be read,
    /// which is reported to `log`.
    init?(_ file: SourceFile, number: UInt32, isMarkdown: Bool, log: ReadingLog) {
        guard isMarkdown else {
            let (node, diagnostics) = YAMLReader.read(file, number: number, range: 0..<file.bytes.count)
            log.addForm(diagnostics, of: file)
            guard let node else {
                if diagnostics.isEmpty { log.diagnostics.append(.emptyFile(number)) }
                return nil
            }
            self.node = node
            body = nil
            log.addText(number, 0..<file.bytes.count, isProse: false)
            return
        }
        let frontMatter = FrontMatter.split(file.bytes, number: number)
        log.addForm(frontMatter.diagnostics, of: file)
        guard let yaml = frontMatter.yaml else { return nil }
        let (node, diagnostics) = YAMLReader.read(file, number: number, range: yaml)
        log.addForm(diagnostics, of: file)
        guard let node else {
            if diagnostics.isEmpty { log.diagnostics.append(.emptyFile(number)) }
            // What is wrong with the text is reported in the same run; nothing else comes of it.
            let (_, faults) = MarkdownReader.read(
                file, number: number, body: frontMatter.body, numbering: false)
            log.addForm(faults, of: file)
            return nil
        }
        self.node = node
        body = frontMatter.body
        log.addText(number, yaml, isProse: false)
        log.addText(number, frontMatter.body, isProse: true)
    }
}

extension ReadingLog {
    fileprivate func addText(_ file: UInt32, _ range: Range<Int>, isProse: Bool) {
        let span = SourceSpan(file: file, start: range.lowerBound, end: range.upperBound)
        texts.append(WrittenText(span, isProse: isProse))
    }
}

extension Diagnostic {
    static func emptyFile(_ number: UInt32) -> Diagnostic {
        Diagnostic(
            .emptyFile, at: SourceSpan(file: number, start: 0, end: 0),
            headline: "This file has no fields",
            reason: "A record needs at least a title. An empty file is often one that was not saved.",
            advice: .fix("write the record's fields, or remove the file.")
        )
    }
}
