import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax
import Testing

/// Figures as they stand in a file, one a line: `received: 46`.
private struct Figures {
    let figures: [String: Spanned<Figure>]
    private let file: SourceFile

    init(_ text: String) {
        file = SourceFile(path: "content/complaints/2021.yml", bytes: Array(text.utf8))
        let log = ReadingLog()
        let node = YAMLReader.read(file, number: 0, range: 0..<file.bytes.count).node
        var reader = FieldReader(
            node ?? YAMLNode(.empty, SourceSpan(file: 0, start: 0, end: 0)), subject: "", log: log)
        var figures: [String: Spanned<Figure>] = [:]
        for (key, value) in reader.entries(keyedBy: .text, of: .figure, "A figure.") {
            figures[key.value] = value
        }
        self.figures = figures
    }

    func message(_ diagnostic: Diagnostic?) -> String {
        TextRenderer(catalog: SourceCatalog([file])).rendered([diagnostic].compactMap { $0 })
    }

    /// Whether the parts come to the whole.
    func sum() throws -> String {
        let total = try #require(figures["received"])
        let parts = ["valid", "invalid"].compactMap { figures[$0] }
        return message(
            SumCheck(whole: "reviews received", total: total, partsName: "valid and invalid", parts: parts)
                .diagnostic)
    }
}

@Suite struct SumCheckTests {
    @Test func saysByHowMuchThePartsMissTheTotal() throws {
        let sum = try Figures("received: 1,046\nvalid: 1,033\ninvalid: 14\n").sum()
        #expect(
            sum == """
                content/complaints/2021.yml:1:11
                PROBLEM  The figures for reviews received do not add up

                  1 │ received: 1,046
                    │           ^^^^^ the total says 1,046
                  2 │ valid: 1,033
                  3 │ invalid: 14
                    │          ^^ 1,033 + 14 = 1,047

                Valid and invalid come to 1,047, which is 1 more than the total of 1,046.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 1,047
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
        let less = try Figures("received: 46.5\nvalid: 33\ninvalid: 13.25\n").sum()
        #expect(
            less == """
                content/complaints/2021.yml:1:11
                PROBLEM  The figures for reviews received do not add up

                  1 │ received: 46.5
                    │           ^^^^ the total says 46.5
                  2 │ valid: 33
                  3 │ invalid: 13.25
                    │          ^^^^^ 33 + 13.25 = 46.25

                Valid and invalid come to 46.25, which is 0.25 less than the total of 46.5.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 46.25
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
    }

    @Test(arguments: [
        "47", "over 46", "just over 46", "about 50", "under 48", "almost 48", "fewer than 48", "47.0",
    ])
    func takesTheWordsBeforeATotalAsTheyAreMeant(total: String) throws {
        #expect(try Figures("received: \(total)\nvalid: 33\ninvalid: 14\n").sum() == "")
    }

    @Test(arguments: ["over 47", "just under 47", "about 100", "fewer than 47"])
    func reportsTotalsThatTheirWordsRuleOut(total: String) throws {
        #expect(try Figures("received: \(total)\nvalid: 33\ninvalid: 14\n").sum() != "")
    }

    @Test func doesNotJudgePartsThatAreKnownRoughly() throws {
        #expect(try Figures("received: 99\nvalid: over 33\ninvalid: 14\n").sum() == "")
    }

    /// 0.1 and 0.2 are 0.3, as on paper.
    @Test func addsDecimalsExactly() throws {
        #expect(try Figures("received: 0.3\nvalid: 0.1\ninvalid: 0.2\n").sum() == "")
    }

    @Test func reportsAPartThatIsLargerThanItsWhole() throws {
        let figures = Figures("completed: 30\nupheld: 31\n")
        let part = figures.message(
            SumCheck.part(
                figures.figures["upheld"], called: "reviews upheld", within: figures.figures["completed"],
                called: "reviews completed"))
        #expect(
            part == """
                content/complaints/2021.yml:2:9
                PROBLEM  There are more reviews upheld (31) than reviews completed (30)

                  1 │ completed: 30
                    │            ^^ reviews completed: 30
                  2 │ upheld: 31
                    │         ^^ reviews upheld: 31

                Check: which of the two figures is wrong?

                More about this: candour explain part-exceeds-whole

                """)
    }

    @Test func doesNotJudgeAPartWhoseWholeIsNotThere() {
        let figures = Figures("upheld: 31\ncompleted: over 30\n")
        #expect(SumCheck.part(figures.figures["upheld"], called: "a", within: nil, called: "b") == nil)
        #expect(
            SumCheck.part(
                figures.figures["upheld"], called: "a", within: figures.figures["completed"], called: "b")
                == nil)
    }
}
