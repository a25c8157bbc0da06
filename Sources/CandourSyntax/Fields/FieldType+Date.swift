package import CandourPage
import CandourDiagnostics

extension FieldType where Value == PartialDate {
    /// A date as far as it is known.
    package static var partialDate: FieldType<PartialDate> {
        partialDate(beside: DateCompanions())
    }

    /// A date as far as it is known, whose last day or whose time stands in another field.
    package static func partialDate(lastIn last: String? = nil, timeIn time: String? = nil) -> FieldType {
        partialDate(beside: DateCompanions(last: last, time: time))
    }

    /// The date on which something ended, as far as it is known; left out while it lasts.
    package static var lastDate: FieldType<PartialDate> {
        partialDate(beside: DateCompanions(isOpenEnded: true))
    }

    private static func partialDate(beside companions: DateCompanions) -> FieldType {
        FieldType(
            "a date", hint: "such as 2 February 2022, 2022-02-02, February 2022 or 2022",
            form: .date, data: DataForm(.date) { $0.iso ?? $0.description }
        ) { text, node, context in
            switch DateReader.read(text) {
            case .success(let date): return date
            case .failure(let fault):
                context.reportDate(fault, text, at: node.span, companions)
                return nil
            }
        }
    }
}

extension FieldType where Value == LocalDate {
    /// A whole day.
    package static var date: FieldType<LocalDate> {
        FieldType(
            "a date", hint: "such as 2 February 2022 or 2022-02-02", form: .date,
            data: DataForm(.date) { $0.iso }
        ) { text, node, context in
            guard let date = FieldType<PartialDate>.partialDate.read(node, &context) else { return nil }
            if date.day == nil { context.report(.dayNeeded(text, field: context.field, at: node.span)) }
            return date.day
        }
    }
}

extension Diagnostic {
    static func date(
        _ fault: DateReader.Fault, _ text: String, field: String, at span: SourceSpan
    ) -> Diagnostic {
        switch fault {
        case .notADate: notADate(text, field: field, at: span)
        case .unlikelyYear(let year): unlikelyYear(year, text, at: span)
        case .notInCalendar:
            Diagnostic(
                .dateNotInCalendar, at: span,
                headline: "There is no such day: \(text)",
                reason: "Dates with slashes are read day first: 03/02/2022 is 3 February.",
                advice: .check("which day is meant?")
            )
        case .weekdayIs(let weekday):
            Diagnostic(
                .weekdayDoesNotMatch, at: span, "that day is a \(weekday)",
                headline: "The weekday does not match the date: \(text)",
                reason: "People who plan to come would be misled.",
                advice: .check("which is right, the weekday or the date?")
            )
        case .ambiguous(let first, let second):
            Diagnostic(
                .ambiguousDate, at: span,
                headline: "“\(text)” can mean two things: \(first), or \(second)",
                advice: .check(
                    "which is meant?",
                    [
                        "if \(first) is meant, write \(first)",
                        "if \(second) is meant, write \(withSlash(second))",
                    ])
            )
        }
    }

    /// `2011/12` for `the financial year 2011/12`, `Q2 2011/12` for `quarter 2 of 2011/12`.
    private static func withSlash(_ meaning: String) -> String {
        let words = meaning.words
        let year = words.last ?? meaning
        return words.first == "quarter" && words.count > 1 ? "Q\(words[1]) \(year)" : year
    }

    static func dayNeeded(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .dayNeeded, at: span,
            headline: "The field \(field) needs a whole date, and “\(text)” has no day",
            reason: "Something is worked out from this date.",
            advice: .fix("write day, month and year, such as 2 February 2022.")
        )
    }
}
