import CandourDiagnostics
import Foundation

/// What must hold of messages: their places lie in their files, and they can be shown as text and as JSON.
enum MessageCheck {
    /// No message takes more of a terminal than this.
    private static let mostText = 20_000

    /// Checks messages of a run.
    static func check(_ diagnostics: [Diagnostic], in catalog: SourceCatalog) throws {
        guard !diagnostics.isEmpty else { return }
        var texts: [UInt32: Bool] = [:]
        for diagnostic in diagnostics {
            for span in spans(of: diagnostic) {
                try require(Int(span.file) < catalog.files.count, "\(diagnostic.id.name) names no file")
                let bytes = catalog[span].bytes
                let isText =
                    texts[span.file] ?? (String(validating: bytes, as: UTF8.self) != nil)
                texts[span.file] = isText
                try require(
                    span.start <= span.end && Int(span.end) <= bytes.count,
                    "\(diagnostic.id.name) points outside its file: \(span.bytes) of \(bytes.count)")
                try require(
                    !isText || isBoundary(Int(span.start), bytes),
                    "\(diagnostic.id.name) points into a character: \(span.bytes)")
            }
            try require(!diagnostic.headline.isEmpty, "\(diagnostic.id.name) says nothing")
        }
        let renderer = TextRenderer(catalog: catalog)
        for diagnostic in diagnostics.prefix(5) {
            let text = renderer.rendered(diagnostic)
            try require(
                text.utf8.count <= mostText, "\(diagnostic.id.name) takes \(text.utf8.count) bytes to say")
            for scalar in text.unicodeScalars where HiddenCharacters.contains(scalar) {
                throw Fault("\(diagnostic.id.name) shows U+\(String(scalar.value, radix: 16))")
            }
        }
        let json = JSONRenderer(catalog: catalog).rendered(Array(diagnostics.prefix(20)))
        try checkJSON(json)
    }

    /// Checks that `text` is JSON.
    static func checkJSON(_ text: String) throws {
        do {
            _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
        } catch {
            throw Fault("JSON that cannot be read: \(error)")
        }
    }

    private static func spans(of diagnostic: Diagnostic) -> [SourceSpan] {
        var spans = [diagnostic.primary.span] + diagnostic.related.map(\.span)
        for case .fix(_, .some(let replacement)) in diagnostic.advice { spans.append(replacement.span) }
        return spans
    }

    private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
