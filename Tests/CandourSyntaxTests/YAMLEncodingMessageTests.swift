import CandourDiagnostics
import CandourSyntax
import Testing

/// What is said of files that are not saved as they should be.
@Suite struct YAMLEncodingMessageTests {
    @Test func asksForUTF8AndTellsThePound() {
        #expect(
            message(Array("title: Caf".utf8) + [0xE9] + Array("\ncost: ".utf8) + [0xA3] + Array("5\n".utf8))
                == #"""
                content/record.yml:1:11
                PROBLEM  This file is not saved as UTF-8, so some characters in it are lost

                  1 │ title: Caf�
                    │           ^ was probably é
                  2 │ cost: �5

                Older Windows programs save characters such as £ and ’ in a form of their own. Published
                as it is, the page would show marks in their place.

                Fix: open the file in your editor, choose Save as, and choose the encoding UTF-8.

                More about this: candour explain not-utf-8

                """#
        )
    }

    @Test func recognisesTheUnicodeOfNotepad() {
        let bytes: [UInt8] = [0xFF, 0xFE] + "title: x\n".utf8.flatMap { [$0, 0] as [UInt8] }
        let found = readYAML(bytes).diagnostics
        #expect(found.map(\.id.name) == ["not-utf-8"])
        #expect(found.map(\.headline) == ["This file is saved as “Unicode” (UTF-16) and cannot be read"])
    }

    @Test func recognisesOldLineEndings() {
        let found = readYAML("title: x\rdate: 2022\r").diagnostics
        #expect(found.map(\.id.name) == ["hidden-line-break"])
        #expect(
            found.map(\.headline) == [
                "The lines of this file end in a way that only very old Macintosh programs use"
            ])
    }

    @Test func readsOnBehindBytesThatAreNotText() {
        let found = readYAML(Array("a: ".utf8) + [0x93, 0xED, 0xA0, 0x80, 0xC0] + Array("\nb: c #d\n".utf8))
            .diagnostics
        #expect(found.map(\.id.name) == ["not-utf-8", "text-cut-by-hash"])
    }

    @Test func refusesAFileOfMoreThanFiveMegabytesInWords() {
        let bytes = Array("title: é".utf8) + [UInt8](repeating: 0x0A, count: 5_000_000)
        let found = readYAML(bytes).diagnostics
        #expect(
            found.map(\.headline) == ["This file has 5.1 MB; a record can have 5 MB at most"])
        #expect(found.map(\.advice.count) == [1])
    }

    private func message(_ bytes: [UInt8]) -> String {
        let file = SourceFile(path: "content/record.yml", bytes: bytes)
        return TextRenderer(catalog: SourceCatalog([file])).rendered(readYAML(bytes).diagnostics)
    }
}
