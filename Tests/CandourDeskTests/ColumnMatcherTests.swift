import CandourSyntax
import Testing

import CandourDesk
import CandourDiagnostics
import CandourRecords

/// Which field a heading is taken for.
@Suite struct ColumnMatcherTests {
    private func fields(_ headings: [String], _ chosen: [String: String] = [:], kind: String = "grants")
        throws -> [String]
    {
        let kind = try ExampleSite.kind(kind)
        let description = try #require(
            kind.describeFiles().last { $0.name.contains("csv") } ?? kind.describeFiles().first)
        let matcher = ColumnMatcher(fields: description.fields)
        let spanned = headings.map { Spanned($0, .init(file: 0, start: 0, end: 0)) }
        return try matcher.matches(spanned, chosen: chosen).map {
            $0.field ?? ($0.way == .chosen ? "-" : "?")
        }
    }

    @Test func knowsNamesInAnyForm() throws {
        #expect(
            try fields(["Recipient", "AMOUNT (£)", "Award date", "charity-number"]) == [
                "recipient", "amount", "award_date", "charity_number",
            ])
    }

    @Test func knowsOtherNamesAndSlipsOfThePen() throws {
        #expect(
            try fields(["Organisation", "Ammount", "Date of award", "Charity No."]) == [
                "recipient", "amount", "award_date", "charity_number",
            ])
    }

    @Test func guessesTheOneFieldThatAHeadingNames() throws {
        #expect(try fields(["Purpose of grant", "Amount awarded"]) == ["purpose", "amount"])
    }

    @Test func takesNoFieldTwice() throws {
        #expect(try fields(["Amount paid", "Amount"]) == ["?", "amount"])
    }

    @Test func doesWhatSomebodyChose() throws {
        #expect(try fields(["Amount", "Paid"], ["paid": "amount", "Amount": ""]) == ["-", "amount"])
    }

    @Test func leavesTheRestOpen() throws {
        #expect(try fields(["Ward", "Internal"]) == ["?", "?"])
    }

    @Test(arguments: [["Nowhere": "amount"], ["Amount": "amuont"], ["Amount": "amount", "Paid": "amount"]])
    func refusesAChoiceThatCannotBe(chosen: [String: String]) {
        #expect(throws: (any Error).self) { try fields(["Amount", "Paid"], chosen) }
    }
}
