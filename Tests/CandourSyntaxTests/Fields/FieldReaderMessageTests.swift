import CandourSyntax
import Testing

/// What an author sees when a value cannot be read.
@Suite struct FieldReaderMessageTests {
    private func messages<Value>(_ text: String, _ type: FieldType<Value>) -> String {
        FieldReaderReading("value: \(text)\n") { _ = $0.required("value", type, "The value.") }.messages
    }

    @Test func ofDates() {
        let none = messages("next week", .date)
        #expect(
            none == """
                content/decisions/precept.yml:1:8
                PROBLEM  The field value needs a date, and “next week” is none that Candour can read

                  1 │ value: next week
                    │        ^^^^^^^^^

                The day comes first, the month may be a word or a number, and the year has four digits.

                Fix: write it as 2 February 2022 or 2022-02-02; a month or a year alone where no more is
                known.

                More about this: candour explain not-a-date

                """)
        let never = messages("30 February 2022", .date)
        #expect(
            never == """
                content/decisions/precept.yml:1:8
                PROBLEM  There is no such day: 30 February 2022

                  1 │ value: 30 February 2022
                    │        ^^^^^^^^^^^^^^^^

                Dates with slashes are read day first: 03/02/2022 is 3 February.

                Check: which day is meant?

                More about this: candour explain no-such-date

                """)
        let weekday = messages("Tuesday 23 March 2022", .date)
        #expect(
            weekday == """
                content/decisions/precept.yml:1:8
                PROBLEM  The weekday does not match the date: Tuesday 23 March 2022

                  1 │ value: Tuesday 23 March 2022
                    │        ^^^^^^^^^^^^^^^^^^^^^ that day is a Wednesday

                People who plan to come would be misled.

                Check: which is right, the weekday or the date?

                More about this: candour explain weekday-does-not-match

                """)
        let ambiguous = messages("2011-12", .partialDate)
        #expect(
            ambiguous == """
                content/decisions/precept.yml:1:8
                PROBLEM  “2011-12” can mean two things: December 2011, or the financial year 2011/12

                  1 │ value: 2011-12
                    │        ^^^^^^^

                Check: which is meant?
                  - if December 2011 is meant, write December 2011
                  - if the financial year 2011/12 is meant, write 2011/12

                More about this: candour explain ambiguous-date

                """)
    }

    @Test func ofTimesAndPeriods() {
        let time = messages("half past two", .time)
        #expect(
            time == """
                content/decisions/precept.yml:1:8
                PROBLEM  The field value needs a time, and “half past two” is none that Candour can read

                  1 │ value: half past two
                    │        ^^^^^^^^^^^^^

                Fix: write it as 1.30 pm, 13:30, 9 am or 12 noon; from and to as 1.30 pm to 4 pm.

                More about this: candour explain not-a-time

                """)
        let period = messages("all year", .period)
        #expect(
            period == """
                content/decisions/precept.yml:1:8
                PROBLEM  The field value needs a period, and “all year” is none that Candour can read

                  1 │ value: all year
                    │        ^^^^^^^^

                Fix: write it as 2021-04 to 2022-02, as a month (February 2022) or as a financial year
                (2019-20).

                More about this: candour explain not-a-period

                """)
        let backwards = messages("2022-04 to 2021-03", .period)
        #expect(
            backwards == """
                content/decisions/precept.yml:1:8
                PROBLEM  The period “2022-04 to 2021-03” ends before it starts

                  1 │ value: 2022-04 to 2021-03
                    │        ^^^^^^^^^^^^^^^^^^

                Check: which of the two dates is wrong?

                More about this: candour explain not-a-period

                """)
    }

    @Test func ofNumbersAndAmounts() {
        let number = messages("many", .figure)
        #expect(
            number == """
                content/decisions/precept.yml:1:8
                PROBLEM  The field value needs a number, and “many” is none that Candour can read

                  1 │ value: many
                    │        ^^^^

                Fix: write digits, with a comma before every three: 46, 1,566 or over 260.

                More about this: candour explain not-a-number

                """)
        let count = messages("2.5", .count)
        #expect(
            count == """
                content/decisions/precept.yml:1:8
                PROBLEM  The field value needs a whole number, and “2.5” is none

                  1 │ value: 2.5
                    │        ^^^

                Fix: write digits alone, such as 13.

                More about this: candour explain not-a-number

                """)
        let money = messages("a fiver", .money)
        #expect(
            money == """
                content/decisions/precept.yml:1:8
                PROBLEM  The field value needs an amount, and “a fiver” is none that Candour can read

                  1 │ value: a fiver
                    │        ^^^^^^^

                Amounts are in pounds, with at most two decimals and a comma before every three digits.

                Fix: write it as £62,980 or £62,980.50; rounded ones as £88k or £1.2m.

                More about this: candour explain not-an-amount

                """)
    }
}
