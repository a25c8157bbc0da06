import CandourDiagnostics
import CandourSyntax
import Testing

/// Messages about characters that nobody sees, whole, and the text that must pass.
struct HiddenCharacterMessageTests {
    @Test func directionMark() {
        #expect(
            MarkdownTape("Costs £\u{202E}123\n").rendered
                == #"""
                content/pages/a.md:1:8
                PROBLEM  This line has an invisible mark in it that turns the direction of the text

                  1 │ Costs £123
                    │        ^ here

                Text pasted from contact lists, chats or a PDF can carry such marks. They can make a name
                or an amount look different from what is written: 123 could be shown as 321.

                Fix: delete the mark at this place. Words in Arabic or Hebrew are shown the right way
                round without it.

                More about this: candour explain direction-mark

                """#)
    }

    @Test func heapOfMarks() {
        let message = MarkdownTape("a" + String(repeating: "\u{301}", count: 11) + "\n").rendered
        #expect(
            message.hasSuffix(
                #"""
                They would be drawn over the lines above and below, or hide words that nobody sees.

                Fix: delete the letter at this place with all its marks, and type it again.

                More about this: candour explain heap-of-marks

                """#))
        #expect(message.contains("PROBLEM  More than 10 accents or invisible marks stand on one letter"))
    }

    @Test func codeForAnInvisibleCharacter() {
        #expect(
            MarkdownTape("a&#8238;b\n").rendered
                == #"""
                content/pages/a.md:1:2
                PROBLEM  This line has an invisible mark in it that turns the direction of the text

                  1 │ a&#8238;b
                    │  ^^^^^^^ here

                Text pasted from contact lists, chats or a PDF can carry such marks. They can make a name
                or an amount look different from what is written: 123 could be shown as 321.

                Fix: delete the code that stands for it.

                More about this: candour explain direction-mark

                """#)
    }

    @Test(
        arguments: [
            (0x07, "control-character"), (0x7F, "control-character"), (0x9F, "control-character"),
            (0xFEFF, "control-character"), (0xFFFE, "control-character"), (0xFDD0, "control-character"),
            (0x10FFFF, "control-character"), (0x85, "hidden-line-break"), (0x2028, "hidden-line-break"),
            (0x2029, "hidden-line-break"), (0x202A, "direction-mark"), (0x202E, "direction-mark"),
            (0x2066, "direction-mark"), (0x2069, "direction-mark"),
        ] as [(UInt32, String)]) func refusesEverywhere(value: UInt32, id: String) throws
    {
        let character = String(Character(try #require(Unicode.Scalar(value))))
        #expect(MarkdownTape("a\(character)b\n").diagnostics.map(\.id.name) == [id])
        let table = SourceFile(path: "a.csv", bytes: Array("a,b\n1,x\(character)y\n".utf8))
        #expect(CSVReader.read(table, number: 0).diagnostics.map(\.id.name) == [id])
        let fields = SourceFile(path: "a.yml", bytes: Array("a: x\(character)y\n".utf8))
        let found = YAMLReader.read(fields, number: 0, range: 0..<fields.bytes.count).diagnostics
        #expect(found.map(\.id.name) == [id])
    }

    @Test(arguments: [
        "a&#x20g/&#8238;", "a&#12&#8238;", "a&#&#8238;", "a&#xx&#x202e;", "a&#1234567890&#8238;",
    ])
    func seesACodeBehindWhatIsNone(text: String) {
        #expect(MarkdownTape(text + "\n").diagnostics.map(\.id.name) == ["direction-mark"])
    }

    @Test(arguments: [#""\u202E""#, #""\x07""#, #""\N""#, #""a\rb""#, #""\L""#, #""\0""#])
    func refusesCodesInFields(value: String) {
        let file = SourceFile(path: "a.yml", bytes: Array("a: \(value)\n".utf8))
        #expect(YAMLReader.read(file, number: 0, range: 0..<file.bytes.count).diagnostics.count == 1)
    }

    @Test(arguments: [
        "Swyddfa Comisiynydd yr Heddlu, ŵyl tŷ", "عربي", "עברית", "警察", "नमस्ते", "Tiếng Việt", "ภาษาไทย",
        "👩‍👩‍👧 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}", "می\u{200C}خواهم", "a\u{200E}b\u{200F}c",
        "e\u{301}\u{323}", "شَّ", "sóft\u{AD}hyphen", "“It’s” – £5 … 2 × 3 = 6",
    ]) func acceptsTextInEveryLanguage(text: String) {
        #expect(MarkdownTape(text + "\n").diagnostics.isEmpty)
        let file = SourceFile(path: "a.yml", bytes: Array("a: x \(text)\n".utf8))
        #expect(YAMLReader.read(file, number: 0, range: 0..<file.bytes.count).diagnostics.isEmpty)
    }
}
