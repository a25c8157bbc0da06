import Testing

/// A file that grows past 300 lines has become two subjects.
@Suite struct FileSizeTests {
    private static let most = 300

    /// Files that may be longer, with the reason.
    private static let exceptions: [String: String] = [:]

    @Test func noFileIsLong() throws {
        for file in try SourceTree("Sources", "Tests").files {
            let count = file.lines.count - 1
            guard FileSizeTests.exceptions[file.path] == nil else {
                #expect(count > FileSizeTests.most, "\(file.path) has become short: take it off the list.")
                continue
            }
            #expect(
                count <= FileSizeTests.most,
                "\(file.path) has \(count) lines: divide it by subject, or list it here with the reason.")
        }
    }
}
