import CandourDiagnostics
import CandourTheme
import Foundation
import Testing

/// The theme inside the program is the one in the folder.
@Suite struct BuiltInThemeTests {
    @Test func isTheFolderFileByFile() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "themes/civic")
        var folder: [String: [UInt8]] = [:]
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        while let url = found?.nextObject() as? URL {
            guard !url.hasDirectoryPath else { continue }
            folder["themes/civic/" + url.path.dropFirst(root.path.count + 1)] = Array(
                try Data(contentsOf: url))
        }
        let inside = Dictionary(uniqueKeysWithValues: BuiltInTheme.files.map { ($0.path, $0.bytes) })
        #expect(inside.keys.sorted() == folder.keys.sorted(), "Sources/CCivic/civic.c lists the files.")
        for (path, bytes) in folder { #expect(inside[path] == bytes, "\(path)") }
    }
}
