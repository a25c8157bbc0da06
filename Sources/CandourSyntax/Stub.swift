package import CandourDiagnostics
package import CandourPage
package enum MarkdownReader { package static func read(_ file: SourceFile, number: UInt32, body: Range<Int>, numbering: Bool) -> (prose: Prose, diagnostics: [Diagnostic]) { (Prose(), []) } }
package struct CSVTable: Sendable { package let headings: [Spanned<String>]; package let rows: [[Spanned<String>]] }
package enum CSVReader { package static func read(_ file: SourceFile, number: UInt32) -> (table: CSVTable?, diagnostics: [Diagnostic]) { (nil, []) } }
