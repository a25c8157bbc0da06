import CandourDiagnostics
import CandourSyntax
import CandourTestSupport
import Testing

/// A CSV file read for a test.
struct CSVSample {
    let table: CSVTable?
    let diagnostics: [Diagnostic]
    private let file: SourceFile

    init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    init(bytes: [UInt8]) {
        file = SourceFile(path: "content/grants/fund/awards.csv", bytes: bytes)
        (table, diagnostics) = CSVReader.read(file, number: 0)
    }

    /// The values, each row on a line, cells in brackets.
    var written: String {
        let rows = [table?.headings ?? []] + (table?.rows ?? [])
        return rows.map { row in row.map { "[\($0.value)]" }.joined() }.joined(separator: "\n")
    }

    /// Whether the source under each span is the cell's value.
    var spansAreExact: Bool {
        ([table?.headings ?? []] + (table?.rows ?? [])).joined().allSatisfy {
            String(decoding: file.bytes[$0.span.bytes], as: UTF8.self) == $0.value
        }
    }

    /// Names of the messages with the offsets at which they point.
    var found: [String] {
        diagnostics.map { "\($0.id.name) \($0.primary.span.start)-\($0.primary.span.end)" }
    }

    /// The messages as people read them.
    var rendered: String { TextRenderer(catalog: SourceCatalog([file])).rendered(diagnostics) }
}

struct CSVReaderTests {
    @Test func readsCellsWithTheirPlaces() {
        let sample = CSVSample("id,recipient,amount\n1,Café £5,62980\n2, Youth club ,\n")
        #expect(sample.written == "[id][recipient][amount]\n[1][Café £5][62980]\n[2][Youth club][]")
        #expect(sample.diagnostics.isEmpty)
        #expect(sample.spansAreExact)
        #expect(sample.table?.rowNumbers == [2, 3])
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func acceptsEveryLineEnd(_ end: String) {
        let sample = CSVSample("\u{FEFF}a,b\(end)1,2\(end)\(end),\(end),,\(end)")
        #expect(sample.written == "[a][b]\n[1][2]")
        #expect(sample.diagnostics.isEmpty)
        #expect(sample.spansAreExact)
    }

    @Test func readsQuotedCells() {
        let sample = CSVSample("a,b\n\"£62,980\",\"two\r\nlines\"\n \"x\" ,\"say \"\"yes\"\"\"\n\"\",5\"\n")
        #expect(sample.written == "[a][b]\n[£62,980][two\r\nlines]\n[x][say \"yes\"]\n[][5\"]")
        #expect(sample.diagnostics.isEmpty)
    }

    @Test func countsRowsAsASpreadsheetDoes() {
        #expect(CSVSample("a,b\n\n1,2\n,\n3,4").table?.rowNumbers == [3, 5])
    }

    @Test func acceptsEmptyColumnsAtTheEnd() {
        let sample = CSVSample("a,b,,\n1,2,,\n3,4,,\n")
        #expect(sample.written == "[a][b]\n[1][2]\n[3][4]")
        #expect(sample.diagnostics.isEmpty)
    }

    @Test func trimsNoBreakSpaces() {
        #expect(CSVSample("a\n\u{A0}x \u{A0}\n").written == "[a]\n[x]")
    }

    @Test func reportsEveryRow() {
        let sample = CSVSample("id,name,amount\n1,a\n2,b,3,4\n3,c,£1,094,025\n4,d,5\n")
        #expect(
            sample.found == [
                "csv-too-few-cells 18-18", "csv-too-many-cells 25-26", "csv-too-many-cells 31-42",
            ])
        #expect(sample.table?.rowNumbers == [5])
    }

    @Test func doesNotGuessBetweenTwoAmounts() {
        let sample = CSVSample("a,b,c\n£1,000,£2,000\n")
        #expect(sample.found == ["csv-too-many-cells 18-21"])
        #expect(sample.rendered.contains("£1,000 and £2,000"))
    }

    @Test func refusesFilesThatAreTooLarge() {
        let wide = String(repeating: "a,", count: 1_100) + "\n"
        #expect(CSVSample(wide).found == ["csv-too-large 0-2001"])
        #expect(CSVSample(bytes: Array(repeating: 0x61, count: 5_000_001)).found == ["csv-too-large 0-0"])
        let long = "a\n" + String(repeating: "1\n", count: 200_001)
        #expect(CSVSample(long).found == ["csv-too-large 400002-400003"])
        #expect(CSVSample("a\n" + String(repeating: "1\n", count: 200_000)).diagnostics.isEmpty)
    }

    @Test(
        arguments: [
            [], [0xEF, 0xBB, 0xBF], [0x2C, 0x0A, 0x2C], [0x0D], [0x22], [0x22, 0x22], [0x00], [0xC2],
            [0xF0, 0x9F],
            [0xFF, 0xFE], [0x61, 0x0A, 0x22, 0x22, 0x22],
        ] as [[UInt8]]) func survives(_ bytes: [UInt8])
    {
        #expect(CSVSample(bytes: bytes).diagnostics.count <= 1)
    }
}
