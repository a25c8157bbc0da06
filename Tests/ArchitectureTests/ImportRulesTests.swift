import Foundation
import Testing

/// The architecture: what each target may import. SwiftPM lets a target import what its dependencies depend on, so
/// the arrows hold only because this test looks at every line.
@Suite struct ImportRulesTests {
    private struct Rule {
        /// Targets of this package.
        let ours: Set<String>
        /// Modules from elsewhere: the system, C shims, libraries.
        var outside: Set<String> = []
    }

    /// From the bottom up: a target may import targets above its own line, never below.
    private static let rules: [String: Rule] = [
        "CandourDiagnostics": Rule(ours: [], outside: ["Synchronization"]),
        "CandourPage": Rule(ours: ["CandourDiagnostics"]),
        // The only target that knows YAML, Markdown and CSV, and so the only one with C parsers.
        "CandourSyntax": Rule(
            ours: ["CandourDiagnostics", "CandourPage"],
            outside: ["CYAML", "CCMarkGFM", "Glibc", "Synchronization"]),
        // Knows no kind and no record; the only writer of HTML.
        "CandourTheme": Rule(ours: ["CandourDiagnostics", "CandourPage"], outside: ["CCivic", "Mustache"]),
        "CandourRecords": Rule(
            ours: ["CandourDiagnostics", "CandourPage", "CandourSyntax"], outside: ["Synchronization"]),
        // Neither disk nor clock: a kind is made of values alone.
        "CandourKinds": Rule(ours: ["CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourRecords"]),
        // Is handed the list of kinds, and so names none.
        "CandourBuild": Rule(
            ours: ["CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourTheme", "CandourRecords"],
            outside: ["CLinux", "Crypto", "Glibc", "Synchronization"]),
        // Writes content, which the build only reads. Is handed the list of kinds, too.
        "CandourDesk": Rule(
            ours: [
                "CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourTheme", "CandourRecords",
                "CandourBuild",
            ], outside: ["Glibc"]),
        // The only one with a network: knows builds, and neither kinds nor the theme.
        "CandourServe": Rule(
            ours: ["CandourDiagnostics", "CandourBuild"],
            outside: ["CLinux", "FlyingSocks", "FoundationEssentials", "Glibc", "Synchronization"]),
        "candour": Rule(
            ours: [
                "CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourTheme", "CandourRecords",
                "CandourKinds", "CandourBuild", "CandourDesk", "CandourServe",
            ], outside: ["ArgumentParser", "CMimalloc", "Dispatch", "Glibc", "Synchronization"]),
    ]

    @Test func importsGoDownwardsOnly() throws {
        for file in try SourceTree("Sources").files {
            let rule = try #require(
                ImportRulesTests.rules[file.target],
                "Say in the table of this test what \(file.target) may import.")
            for (module, line) in ImportRulesTests.imports(in: file) {
                #expect(
                    rule.ours.contains(module) || rule.outside.contains(module),
                    "\(file.path):\(line): \(file.target) may not import \(module).")
            }
        }
    }

    @Test func everyRuleHasItsTarget() throws {
        let targets = Set(try SourceTree("Sources").files.map(\.target))
        #expect(targets == Set(ImportRulesTests.rules.keys))
    }

    /// `package import struct A.B` imports `A`.
    private static func imports(in file: SourceTree.File) -> [(module: String, line: Int)] {
        file.lines.enumerated().compactMap { number, line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), words.count > place + 1,
                words[..<place].allSatisfy({ modifiers.contains(String($0)) })
            else { return nil }
            let isOneDeclaration = declarations.contains(String(words[place + 1]))
            guard let name = words.dropFirst(place + (isOneDeclaration ? 2 : 1)).first else { return nil }
            return (name.split(separator: ".").first.map(String.init) ?? "", number + 1)
        }
    }

    private static let modifiers: Set<String> = [
        "package", "public", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
        "@_exported",
    ]

    private static let declarations: Set<String> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
}
