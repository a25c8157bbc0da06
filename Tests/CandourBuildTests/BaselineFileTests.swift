import CandourBuild
import CandourDiagnostics
import Foundation
import Testing

/// The file that says which messages are known.
@Suite struct BaselineFileTests {
    private func fault(reading text: String) -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        do {
            try Data(text.utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            _ = try Baseline.read(at: file.path)
            return "none"
        } catch let fault as MachineFault {
            return fault.headline.replacingOccurrences(of: file.path, with: "FILE")
        } catch {
            return "\(error)"
        }
    }

    @Test func saysWhyItCannotBeUsed() {
        #expect(fault(reading: "") == "FILE is not a baseline that Candour wrote")
        #expect(fault(reading: "{\"a\":1}") == "FILE is not a baseline that Candour wrote")
        #expect(
            fault(reading: Baseline.opening + "\"version\":1,\"findings\":[\n{\"id\":\"a\",\n")
                == "The baseline FILE is damaged: line 3 is not as Candour writes it")
        #expect(
            fault(reading: Baseline.opening + "\"version\":1,\"findings\":[\n{\"id\":\"a\"}\n]}\n")
                == "The baseline FILE is damaged: line 2 is not as Candour writes it")
        #expect(
            fault(reading: Baseline.opening + "\"version\":2,\"all\":[]}")
                == "The baseline FILE is of form 2, and this version of Candour knows form 1")
        #expect(
            fault(reading: Baseline.opening + "\"version\":1}")
                == "The baseline FILE is damaged: line 1 is not as Candour writes it")
    }

    @Test func saysThatThereIsNone() {
        #expect(throws: MachineFault.self) { try Baseline.read(at: "/nowhere/baseline.json") }
    }

    @Test func isReadAsItWasWritten() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        let catalog = SourceCatalog([SourceFile(path: "content/é \"a\".md", bytes: Array("abc".utf8))])
        let id = DiagnosticID("a-message", .warning, "A message. It is for a test.")
        let message = Diagnostic(
            id, at: SourceSpan(file: 0, start: 0, end: 1), headline: "A “b”\n\\", advice: .fix("c."))
        let baseline = Baseline(of: [message, message], in: catalog)
        try baseline.write(to: file.path)
        #expect(try Baseline.read(at: file.path) == baseline)
        #expect(baseline.entries.map(\.count) == [2])
        // It may be written anew, but nothing else is overwritten.
        try baseline.write(to: file.path)
        try Data("mine".utf8).write(to: file)
        #expect(throws: MachineFault.self) { try baseline.write(to: file.path) }
    }
}
