import CandourFuzz
import Foundation
import Testing

/// Inputs with which something went wrong once: what must hold of every outcome holds of theirs.
@Suite struct SavedInputTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Fuzz/found")

    @Test(arguments: Trial.allCases) func holds(trial: Trial) async throws {
        let folder = SavedInputTests.folder.appending(path: trial.rawValue)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            let input = Array(try Data(contentsOf: folder.appending(path: name)))
            do { try await trial.run(input) } catch { Issue.record("\(trial.rawValue)/\(name): \(error)") }
        }
    }

    @Test(arguments: Trial.allCases) func holdsOfNothing(trial: Trial) async throws {
        try await trial.run([])
    }

    @Test func thereAreSome() throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: SavedInputTests.folder.path)
        #expect(names.count > 10)
    }
}
