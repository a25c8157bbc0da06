import Testing

/// Dates in a text that fall on another weekday.
@Suite struct WeekdayInTextTests {
    @Test func saysWhichWeekdayADateIs() {
        #expect(
            MarkdownTape("It meets on Wednesday, 22nd March 2022, at 1.30 pm.\n").rendered == """
                content/pages/a.md:1:13
                WARNING  22nd March 2022 is a Tuesday, not a Wednesday

                  1 │ It meets on Wednesday, 22nd March 2022, at 1.30 pm.
                    │             ^^^^^^^^^^^^^^^^^^^^^^^^^^ that day is a Tuesday

                Readers who plan to come would be misled, whichever of the two is wrong.

                Check: which is right?
                  - the date: write Tuesday 22nd March 2022
                  - the weekday: write another date

                More about this: candour explain weekday-in-text

                """)
    }

    @Test(arguments: [
        "Wednesday 23 March 2022", "Wednesday the 23rd of March 2022", "Wednesday 23 March",
        "Today 22 March 2022",
        "Wednesday 22 people came", "wednesday 22 March 2022", "Monday", "a Monday, 3 at a time in 2022",
        "Sunday 31 March 20222", "WWednesday 22 March 2022",
    ]) func keepsSilentAboutOthers(_ text: String) { #expect(MarkdownTape(text + "\n").rendered == "") }

    @Test(arguments: [
        ("Wednesday\n22 March 2022", 1),
        ("**Friday 4 February 2022** and Friday 4 March 2022 and Friday 5 March 2022", 1),
        ("| a |\n|---|\n| Monday 22 March 2022 |\n| Tuesday 23 March 2022 |", 2),
        ("Sunday 22 March 2022Sunday 22 March 2022", 1),
    ]) func findsThemWhereverTheyStand(_ text: String, _ count: Int) {
        let rendered = MarkdownTape(text + "\n").rendered
        #expect(
            rendered.split(separator: "\n").filter { $0.hasPrefix("WARNING") }.count == count, "\(rendered)")
    }
}
