import Testing

import CandourDesk
import CandourSyntax

/// Tables in the forms in which spreadsheet programs save them.
@Suite struct SpreadsheetFileTests {
    private static let rows = [["Name", "Amount"], ["Café", "£1,250"]]

    private func cells(_ bytes: [UInt8]) -> [[String]] {
        let table = SpreadsheetFile(bytes, path: "a.csv").table
        return [table?.headings.map(\.value) ?? []] + (table?.rows.map { $0.map(\.value) } ?? [])
    }

    @Test func utf8WithAndWithoutAMark() {
        let text = Array("Name,Amount\r\nCafé,\"£1,250\"\r\n,\r\n".utf8)
        #expect(cells(text) == SpreadsheetFileTests.rows)
        #expect(cells([0xEF, 0xBB, 0xBF] + text) == SpreadsheetFileTests.rows)
        #expect(SpreadsheetFile(text, path: "a.csv").notes == [])
    }

    @Test func windows1252() {
        let bytes =
            Array("Name,Amount\nCaf".utf8) + [0xE9] + Array(",\"".utf8) + [0xA3] + Array("1,250\"\n".utf8)
        #expect(cells(bytes) == SpreadsheetFileTests.rows)
        #expect(SpreadsheetFile(bytes, path: "a.csv").notes.count == 1)
    }

    @Test func semicolonsAndTabs() {
        #expect(cells(Array("Name;Amount\nCafé;£1,250\n".utf8)) == SpreadsheetFileTests.rows)
        #expect(cells(Array("Name\tAmount\nCafé\t£1,250\n".utf8)) == SpreadsheetFileTests.rows)
    }

    @Test func aSemicolonInQuoteMarksSeparatesNothing() {
        #expect(
            cells(Array("\"Name; all; of; it\",Amount\nCafé,1\n".utf8))[0] == ["Name; all; of; it", "Amount"])
    }

    @Test(arguments: [true, false]) func utf16(isLittle: Bool) {
        let units = Array("Name\tAmount\r\nCafé\t£1,250\r\n".utf16)
        let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittle ? [low, high] : [high, low]
        }
        #expect(cells(mark + bytes) == SpreadsheetFileTests.rows)
    }

    @Test func whatIsNoTableSaysSo() {
        #expect(SpreadsheetFile([], path: "a.csv").diagnostics.count == 1)
        #expect(SpreadsheetFile([0xFF, 0xFE, 0x41], path: "a.csv").table == nil)
    }
}
