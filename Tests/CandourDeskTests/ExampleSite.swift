import CandourBuild
import CandourDiagnostics
import CandourKinds
import CandourPage
import CandourRecords
import CandourSiteSupport
import CandourSyntax
import Testing

import CandourDesk

/// A site in which every kind has its example, for beginning records in.
enum ExampleSite {
    static let kinds = Registry.kinds.map { $0.declaration.name }

    static func kind(_ name: String) throws -> any RecordKind.Type {
        try #require(Registry.kinds.first { $0.declaration.name == name })
    }

    static func today() throws -> LocalDate { try #require(LocalDate(year: 2022, month: 3, day: 31)) }

    static func roll() async throws -> RecordRoll {
        let source = MemorySource(bytes: try SiteFixture.ofExamples().files)
        return try await RecordRoll(of: source, kinds: Registry.kinds, today: try today(), jobs: 2)
    }

    static func record(_ name: String, part: RecordPartName? = nil) async throws -> NewRecord {
        NewRecord(try kind(name), in: try await roll(), today: try today(), part: part)
    }

    /// The id of a record, and the description of its file, for a file of an example.
    static func place(of file: ExampleFile, _ declaration: KindDeclaration) -> (id: String, name: String) {
        let parts = file.path.split(separator: "/").dropFirst().map(String.init)
        guard case .folder(let levels, _, _) = declaration.layout else { return ("", parts.last ?? "") }
        return (parts.prefix(levels).joined(separator: "/"), parts.dropFirst(levels).joined(separator: "/"))
    }

    /// What stands below the fields of a file.
    static func body(of file: ExampleFile) -> String {
        guard file.path.hasSuffix(".md") else { return "" }
        let bytes = Array(file.text.utf8)
        return String(decoding: bytes[FrontMatter.split(bytes, number: 0).body], as: UTF8.self)
    }
}
