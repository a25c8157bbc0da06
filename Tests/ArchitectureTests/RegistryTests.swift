import CandourKinds
import CandourRecords
import Testing

/// A kind that is not listed does not exist, so none may be forgotten.
@Suite struct RegistryTests {
    @Test func everyKindIsInTheRegistry() throws {
        let registered = Set(Registry.kinds.map { "\($0)" })
        for file in try SourceTree("Sources/CandourKinds").files {
            for line in file.lines {
                guard let kind = RegistryTests.kind(in: line), !registered.contains(kind) else { continue }
                Issue.record(
                    """
                    \(file.path) has a kind that is not in the registry. Add this line to \
                    Sources/CandourKinds/Registry.swift, at its place in the navigation:
                            \(kind).self,
                    """)
            }
        }
    }

    @Test func everyKindHasANameOfItsOwn() {
        let names = Registry.kinds.map { $0.declaration.name }
        #expect(Set(names).count == names.count)
    }

    /// `Decisions` in `package enum Decisions: RecordKind {`.
    private static func kind(in line: Substring) -> String? {
        let words = line.split { " :,{".contains($0) }
        guard words.contains("RecordKind"), let place = words.firstIndex(of: "enum"), words.count > place + 1
        else {
            return nil
        }
        return String(words[place + 1])
    }
}
