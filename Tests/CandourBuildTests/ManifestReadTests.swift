import CandourBuild
import CandourPage
import Testing

/// What a build writes is read back, and nothing that anybody else wrote stops the program.
@Suite struct ManifestReadTests {
    private static let hash = String(repeating: "0a", count: 32)

    private static func manifest(_ entries: [ManifestEntry]) throws -> Manifest {
        Manifest(
            today: try #require(LocalDate(year: 2022, month: 3, day: 31)), version: "0.1.0", entries: entries)
    }

    /// A manifest with something else in the place of its files, or of an entry.
    private func fault(files: String) -> Manifest.Fault? {
        fault(
            "{\"generator\":\"candour\",\"version\":1,\"program\":\"0.1.0\",\"today\":\"2022-03-31\",\"files\":\(files)}"
        )
    }

    private func fault(_ text: String) -> Manifest.Fault? {
        #expect(throws: Manifest.Fault.self) { try Manifest.read(Array(text.utf8)) }
    }

    @Test func readsWhatABuildWrites() throws {
        let written = try Self.manifest([
            ManifestEntry(path: "404.html", size: 0, hash: Self.hash, record: nil),
            ManifestEntry(
                path: "files/a \"b\"\\\n\u{1}é😀\u{2028}.pdf", size: 12, hash: Self.hash, record: "a/b"),
        ])
        #expect(try Manifest.read(written.bytes) == written)
    }

    @Test func readsAnEmptyList() throws {
        let written = try Self.manifest([])
        #expect(try Manifest.read(written.bytes) == written)
    }

    @Test func passesOverWhatALaterProgramAdds() throws {
        let text = """
            {"generator":"candour","version":1,"program":"0.2.0","by":[1,-2.5e3,{"a":null}],"today":"2022-03-31","files":[
            {"path":"\\u0061\\ud83d\\ude00\\/","size":1,"sha256":"\(Self.hash)","parts":{"x":[[],{}]},"draft":false}
            ], "end": true }
            """
        let read = try Manifest.read(Array(text.utf8))
        #expect(read.entries == [ManifestEntry(path: "a😀/", size: 1, hash: Self.hash, record: nil)])
        #expect(read.version == "0.2.0")
    }

    @Test func saysWhoseItIs() {
        #expect(fault("") == .notOurs)
        #expect(fault("{\"name\":\"Some other program\"}") == .notOurs)
        #expect(fault("{\"generator\":\"candour\",\"version\":2,\"files\":{}}") == .otherForm(2))
    }

    @Test(arguments: [
        "", "{}", "[", "[}", "[1]", "[{}]", "[{]", "[,]", "[{},]", "null",
        "[{\"path\":\"a\",\"size\":1,\"sha256\":\"00\"}]",
        "[{\"path\":\"a\",\"size\":-1,\"sha256\":\"\(hash)\"}]",
        "[{\"path\":\"a\",\"size\":01,\"sha256\":\"\(hash)\"}]",
        "[{\"path\":\"a\",\"size\":1.5,\"sha256\":\"\(hash)\"}]",
        "[{\"path\":\"a\",\"size\":99999999999999999999,\"sha256\":\"\(hash)\"}]",
        "[{\"path\":\"a\",\"size\":\"1\",\"sha256\":\"\(hash)\"}]",
        "[{\"path\":1,\"size\":1,\"sha256\":\"\(hash)\"}]",
        "[{\"size\":1,\"sha256\":\"\(hash)\"}]",
        "[{\"path\":\"\\x\"}]", "[{\"path\":\"\\u12\"}]", "[{\"path\":\"\\ud800\"}]",
        "[{\"path\":\"\\udc00\"}]",
        "[{\"path\":\"\\ud800\\ud800\"}]", "[{\"path\":\"a\nb\"}]", "[{\"path\":\"", "[{\"path\":\"\\",
    ])
    func isDamaged(files: String) {
        #expect(fault(files: files) != nil)
    }

    @Test func namesTheLine() throws {
        let bytes = try Self.manifest([
            ManifestEntry(path: "a", size: 0, hash: Self.hash, record: nil),
            ManifestEntry(path: "b", size: 0, hash: Self.hash, record: nil),
        ]).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(fault(text.replacing("\"path\":\"b\"", with: "\"path\":b")) == .damaged(line: 3))
        #expect(fault(text + "{}") == .damaged(line: 5))
        #expect(fault(text.replacing("2022-03-31", with: "2022-02-31")) == .damaged(line: 1))
        #expect(fault(text.replacing("2022-03-31", with: "2022-3-31")) == .damaged(line: 1))
        #expect(fault(text.replacing(",\"program\":\"0.1.0\"", with: "")) == .damaged(line: 1))
    }

    @Test func endsWhereTheFileWasCut() throws {
        let entry = ManifestEntry(path: "a\"é😀", size: 12, hash: Self.hash, record: "a/b")
        let bytes = try Self.manifest([entry, entry]).bytes
        // The line break at the end alone may be missing.
        for length in 0..<(bytes.count - 1) {
            #expect(throws: Manifest.Fault.self) { try Manifest.read(Array(bytes[..<length])) }
        }
    }

    @Test func refusesNestingWithoutEnd() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(fault(files: "[{\"x\":\(deep)") == .damaged(line: 1))
        #expect(fault(files: "[{\"x\":\(deep.replacing("[", with: "{\"a\":"))") == .damaged(line: 1))
    }

    @Test func refusesBytesThatAreNotText() throws {
        let bytes = try Self.manifest([ManifestEntry(path: "a", size: 0, hash: Self.hash, record: nil)]).bytes
        let place = try #require(bytes.firstRange(of: Array("\"a\"".utf8))).lowerBound
        for byte in [0xFF, 0xC0, 0x80, 0x00] as [UInt8] {
            var changed = bytes
            changed[place + 1] = byte
            #expect(throws: Manifest.Fault.damaged(line: 2)) { try Manifest.read(changed) }
        }
    }

    /// Any byte of a manifest may be another.
    @Test func takesAnyByteAnywhere() throws {
        let bytes = try Self.manifest([
            ManifestEntry(path: "a\\é", size: 12, hash: Self.hash, record: "a/b")
        ]).bytes
        for place in bytes.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = bytes
                changed[place] = byte
                let read = try? Manifest.read(changed)
                #expect(read == nil || read?.entries.count == 1)
            }
        }
    }
}
