package import CandourPage
import CandourDiagnostics

extension FieldType where Value == LocalTime {
    /// A time of the day.
    package static var time: FieldType<LocalTime> {
        FieldType("a time", hint: "such as 1.30 pm or 13:30", data: DataForm(.string) { $0.iso }) {
            text, node, context in
            let time = TimeReader.read(text)
            if time == nil { context.reportTime(text, at: node.span) }
            return time
        }
    }
}

extension FieldType where Value == TimeRange {
    /// A time, or from a time to a later one.
    package static var timeRange: FieldType<TimeRange> {
        FieldType(
            "a time", hint: "such as 1.30 pm, or 1.30 pm to 4 pm",
            data: DataForm(.string) { range in range.start.iso + (range.end.map { "/" + $0.iso } ?? "") }
        ) { text, node, context in
            let ends = TimeReader.split(text)
            guard let start = TimeReader.read(ends.0) else {
                context.reportTime(text, at: node.span)
                return nil
            }
            guard let last = ends.1 else { return TimeRange(start: start) }
            guard let end = TimeReader.read(last) else {
                context.report(.notATime(text, field: context.field, at: node.span))
                return nil
            }
            guard start < end else {
                context.report(.endsBeforeStart(text, at: node.span))
                return nil
            }
            return TimeRange(start: start, end: end)
        }
    }
}

extension FieldType where Value == LocalDateTime {
    /// A day, with a time where one matters: `12 noon on Friday 18 March 2022`.
    package static var dateTime: FieldType<LocalDateTime> {
        FieldType(
            "a date, with a time if it matters", hint: "such as 12 noon on Friday 18 March 2022",
            form: .date, data: DataForm(.string) { $0.time == nil ? $0.date.iso : $0.rfc3339 }
        ) { text, node, context in
            let (date, time) = TimeReader.splitDateTime(text)
            switch DateReader.read(date) {
            case .failure(let fault):
                context.reportDate(fault, text, at: node.span, DateCompanions(takesTime: true))
                return nil
            case .success(let partial):
                guard let day = partial.day else {
                    context.report(.dayNeeded(text, field: context.field, at: node.span))
                    return nil
                }
                guard let time else { return LocalDateTime(day) }
                guard let clock = TimeReader.read(time) else {
                    context.report(.notATime(time, field: context.field, at: node.span))
                    return nil
                }
                return LocalDateTime(day, clock)
            }
        }
    }
}

extension FieldContext {
    fileprivate func reportTime(_ text: String, at span: SourceSpan) {
        report(text, at: span, needs: "a time", hint: "such as 1.30 pm or 13:30", .notATime) {
            let ends = TimeReader.split(text)
            let halves = [ends.0, ends.1].compactMap { $0 }
            let lacksHalf = halves.allSatisfy {
                TimeReader.read($0 + "am") != nil || TimeReader.read($0) != nil
            }
            return lacksHalf
                ? .halfOfDayMissing(
                    text, halves.count == 2 ? "\(halves[0]) am to \(halves[1]) pm" : text + " am",
                    field: field, at: span)
                : .notATime(text, field: field, at: span)
        }
    }
}

extension Diagnostic {
    fileprivate static func notATime(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notATime, at: span,
            headline: "The field \(field) needs a time, and “\(text)” is none that Candour can read",
            advice: .fix("write it as 1.30 pm, 13:30, 9 am or 12 noon; from and to as 1.30 pm to 4 pm.")
        )
    }

    fileprivate static func halfOfDayMissing(
        _ text: String, _ example: String, field: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .notATime, at: span,
            headline: "The field \(field) needs a time, and “\(text)” can be in the morning or the afternoon",
            reason: "Readers would have to guess.",
            advice: .fix("write am or pm after each time, as in \(example); or all 24 hours, as in 13:30.")
        )
    }

    fileprivate static func endsBeforeStart(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notATime, at: span,
            headline: "“\(text)” ends before it starts",
            advice: .check(
                "which time is wrong?", ["a time in the afternoon needs pm, or 13 and more as its hour"])
        )
    }
}
