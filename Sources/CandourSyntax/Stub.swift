package import CandourDiagnostics
package struct CSVTable: Sendable { package let headings: [Spanned<String>]; package let rows: [[Spanned<String>]] }
extension DiagnosticID { package static let csv: [DiagnosticID] = [] }
package enum CSVReader { package static func read(_ file: SourceFile, number: UInt32) -> (table: CSVTable?, diagnostics: [Diagnostic]) { (nil, []) } }
