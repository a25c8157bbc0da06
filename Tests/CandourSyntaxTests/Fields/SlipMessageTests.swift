import CandourDiagnostics
import CandourSyntax
import Testing

/// What is said of a value that is nearly right: what was meant, where that can be known.
@Suite struct SlipMessageTests {
    /// The headline, and what to do, of the one message about a field.
    private func said<Value>(_ text: String, _ type: FieldType<Value>, isOptional: Bool = true) -> [String] {
        let read = FieldReaderReading("value: \(text)\n") { (fields: inout FieldReader) -> Void in
            if isOptional {
                _ = fields.optionalStated("value", type, "The value.")
            } else {
                _ = fields.required("value", type, "The value.")
            }
        }
        return read.messages.split(separator: "\n").filter {
            $0.hasPrefix("PROBLEM") || $0.hasPrefix("Fix") || $0.hasPrefix("Check") || $0.hasPrefix("  - ")
        }.map(String.init)
    }

    @Test(arguments: [
        ("nearly 1,600", "nearly", "almost 1,600"), ("more than 260", "more than", "over 260"),
        ("less than 5", "less than", "under 5"), ("circa 90", "circa", "about 90"),
        ("~834", "~", "about 834"),
        ("c.90", "c.", "about 90"), ("700+", "+", "over 700"),
        ("Approximately 7.5", "Approximately", "about 7.5"),
    ]) func namesTheWordThatIsUnderstood(_ text: String, _ word: String, _ right: String) {
        let headline = "PROBLEM  The field value needs a number, and “\(word)” is not understood before one"
        #expect(said(text, .figure) == [headline, "Fix: write \(right)."])
    }

    @Test func asksWhereNoWordSaysTheSame() {
        #expect(
            said("at least 4", .figure) == [
                "PROBLEM  The field value needs a number, and “at least” is not understood before one",
                "Check: what does the source say?", "  - 4 itself: write 4",
                "  - more or less than 4: write one of these words",
            ])
    }

    @Test(arguments: ["n/a", "TBC", "unknown", "not known", "\"?\"", "Not applicable"])
    func saysHowAValueIsNotStated(_ text: String) {
        let shown = text.filter { $0 != "\"" }
        #expect(
            said(text, .figure) == [
                "PROBLEM  The field value needs a number, and “\(shown)” is none",
                "Fix: write `value: not stated` where the source does not give it.",
            ])
        #expect(
            said(text, .partialDate, isOptional: false) == [
                "PROBLEM  The field value needs a date, and “\(shown)” is none",
                "Fix: write a date, such as 2 February 2022, February 2022 or 2022.",
            ])
    }

    @Test func leavesOutWhatNoNumberHas() {
        let words = "PROBLEM  The field value needs a number alone, and here “people” stands after it"
        #expect(said("1,566 people", .figure) == [words, "Fix: write 1,566."])
        let share = "PROBLEM  The field value needs an amount, and “4%” is none that Candour can read"
        #expect(said("4%", .money).first == share)
        let none = "PROBLEM  The field value needs a number in digits, and “none” is a word"
        #expect(said("a quarter", .figure).last?.hasPrefix("Fix: write digits") == true)
        let fix = "Fix: write 0 if there were none; `value: not stated` if the source does not say."
        #expect(said("none", .figure) == [none, fix])
    }

    @Test(arguments: [
        ("13 to 14 September 2021", "13 September 2021", "14 September 2021"),
        ("13-14 September 2021", "13 September 2021", "14 September 2021"),
        ("30 September to 2 October 2021", "30 September 2021", "2 October 2021"),
        ("13 and 14 September 2021", "13 September 2021", "14 September 2021"),
    ]) func findsTwoDays(_ text: String, _ first: String, _ last: String) {
        let headline = "PROBLEM  The field value needs one day, and “\(text)” has two"
        #expect(
            said(text, .partialDate(lastIn: "ends")) == [
                headline, "Fix: write \(first) here, and \(last) under ends:.",
            ])
        #expect(
            said(text, .date) == [
                headline, "Check: which of the two is meant?", "  - \(first)", "  - \(last)",
            ])
    }

    @Test(arguments: [
        "5pm on 3 March 2022", "3 March 2022 at 5pm", "3 March 2022, 5 pm", "17:00 3 March 2022",
    ])
    func findsATime(_ text: String) {
        let headline = "PROBLEM  The field value needs a date alone, and “\(text)” has a time as well"
        #expect(
            said(text, .partialDate(timeIn: "time")) == [
                headline, "Fix: write 3 March 2022 here, and give the time under time:.",
            ])
        #expect(said(text, .date) == [headline, "Fix: write 3 March 2022 without the time."])
    }

    @Test(arguments: [
        ("September 13 2021", "13 September 2021"), ("13/09/21", "13 September 2021"),
        ("13 Sept 21", "13 September 2021"), ("2021-9-13", "13 September 2021"),
        ("13 Septembre 2021", "13 September 2021"), ("Wensday 23 March 2022", "23 March 2022"),
    ]) func findsTheDateThatIsMeant(_ text: String, _ date: String) {
        #expect(
            said(text, .date) == [
                "PROBLEM  The field value needs a date, and “\(text)” is none that Candour can read",
                "Fix: write \(date).",
            ])
    }

    @Test func noticesAYearThatIsTypedWrongOrLeftOut() {
        #expect(
            said("13 September 0021", .date) == [
                "PROBLEM  The year in “13 September 0021” is probably mistyped",
                "Check: which year is meant?", "  - perhaps 2021",
            ])
        #expect(
            said("13 September", .date) == [
                "PROBLEM  The field value needs a whole date, and “13 September” has no year",
                "Fix: add the year, as in 2 February 2022.",
            ])
    }

    @Test func asksForAmOrPm() {
        #expect(
            said("10 to 4", .timeRange) == [
                "PROBLEM  The field value needs a time, and “10 to 4” can be in the morning or the afternoon",
                "Fix: write am or pm after each time, as in 10 am to 4 pm; or all 24 hours, as in 13:30.",
            ])
    }

    @Test func leavesOutTheEndOfWhatLasts() {
        #expect(
            said("present", .lastDate) == [
                "PROBLEM  The field value needs a date, and “present” is none",
                "Fix: leave the line out while it lasts.",
            ])
    }
}
