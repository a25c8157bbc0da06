import Foundation
import Testing

/// What one target offers to others says what it is for.
@Suite struct PackageDocumentationTests {
    /// What protocols of the standard library ask for, and need not be told again.
    private static let requirements = [
        "var description:", "func hash(", "static func <", "static func ==", "static func +", "static func -",
        "static prefix func -",
    ]

    @Test func everyPackageDeclarationHasADocComment() throws {
        let files = try SourceTree("Sources").files
        let known =
            PackageDocumentationTests.requirements + files.flatMap(PackageDocumentationTests.requirements)
        for file in files {
            var isDocumented = false
            for (number, line) in file.lines.enumerated() {
                let text = line.drop { $0 == " " }
                if text.hasPrefix("///") {
                    isDocumented = true
                    continue
                }
                // Attributes stand between a comment and what it is about.
                if text.hasPrefix("@") && !text.contains("package ") { continue }
                if let declaration = PackageDocumentationTests.declaration(in: text), !isDocumented,
                    !known.contains(where: { declaration.hasPrefix($0) }), !isMessage(declaration)
                {
                    Issue.record("\(file.path):\(number + 1): say what this is for: \(declaration)")
                }
                isDocumented = false
            }
        }
    }

    /// A message has its explanation.
    private func isMessage(_ declaration: Substring) -> Bool {
        declaration.hasPrefix("static let ") && declaration.contains("= DiagnosticID(")
    }

    /// What the protocols in a file ask for, up to the end of the name: it is documented there, once.
    private static func requirements(of file: SourceTree.File) -> [String] {
        var isInside = false
        return file.lines.compactMap { line in
            if line.hasPrefix("package protocol ") || line.hasPrefix("protocol ") { isInside = true }
            if line.hasPrefix("}") { isInside = false }
            let text = line.drop { $0 == " " }
            guard isInside, text.hasPrefix("func ") || text.hasPrefix("static ") || text.hasPrefix("var ")
            else {
                return nil
            }
            guard let end = text.firstIndex(where: { "(:".contains($0) }) else { return nil }
            let name = String(text[..<end])
            // A property of a protocol is often a constant of the type.
            return name.replacingOccurrences(of: "static var ", with: "static let ")
        }
    }

    /// What stands after `package`, without what says who may set it.
    private static func declaration(in line: Substring) -> Substring? {
        let text = line.hasPrefix("@discardableResult ") ? line.dropFirst("@discardableResult ".count) : line
        guard text.hasPrefix("package "), !text.hasPrefix("package import ") else { return nil }
        let rest = text.dropFirst("package ".count)
        return rest.hasPrefix("private(set) ") ? rest.dropFirst("private(set) ".count) : rest
    }
}
