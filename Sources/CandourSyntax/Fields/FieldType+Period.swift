package import CandourPage
import CandourDiagnostics

extension FieldType where Value == Period {
    /// A stretch of time.
    package static var period: FieldType<Period> {
        FieldType(
            "a period", hint: "such as 2021-04 to 2022-02, 2019-20 or February 2022", form: .date,
            data: .period
        ) { text, node, context in
            switch read(text) {
            case .success(let period): return period
            case .failure(let fault):
                context.report(
                    text, at: node.span, needs: "a period", hint: "such as 2019-20", .notAPeriod
                ) { fault.diagnostic(text, field: context.field, at: node.span) }
                return nil
            }
        }
    }

    private enum Fault: Error {
        case notAPeriod
        case wrongWayRound
        case date(DateReader.Fault)

        func diagnostic(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
            switch self {
            case .date(let fault) where fault != .notADate: .date(fault, text, field: field, at: span)
            case .wrongWayRound: .periodEndsBeforeStart(text, at: span)
            case .date, .notAPeriod: .notAPeriod(text, field: field, at: span)
            }
        }
    }

    private static func read(_ text: String) -> Result<Period, Fault> {
        if let years = years(text) { return .success(years) }
        switch DateReader.read(text) {
        case .success(let date): return .success(Period(date))
        case .failure(let fault) where fault != .notADate: return .failure(.date(fault))
        case .failure: break
        }
        let words = text.words
        guard let to = words.firstIndex(where: { $0 == "to" || $0 == "–" }), to > 0, to < words.count - 1
        else {
            return .failure(.notAPeriod)
        }
        var start = words[..<to].joined(separator: " ")
        let end = words[(to + 1)...].joined(separator: " ")
        // `1 April to 30 June 2021`: the year stands once.
        if case .failure(.notADate) = DateReader.read(start), let year = words.last { start += " " + year }
        return DateReader.read(start).mapError { .date($0) }.flatMap { first in
            DateReader.read(end).mapError { .date($0) }.flatMap { last in
                Period(from: first, to: last).map { .success($0) } ?? .failure(.wrongWayRound)
            }
        }
    }

    /// `2021-24`: several calendar years.
    private static func years(_ text: String) -> Period? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "–" }
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let start = Int(parts[0]),
            let end = Int(parts[1]), end > 12
        else { return nil }
        let last = start / 100 * 100 + end
        guard last > start + 1 else { return nil }
        return Period(years: start, to: last)
    }
}

extension DataForm where Value == Period {
    /// A period as its key: `2021-04-to-2022-02`, `2019-20`.
    package static var period: DataForm { DataForm(.string) { $0.key } }
}

extension Diagnostic {
    fileprivate static func notAPeriod(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notAPeriod, at: span,
            headline: "The field \(field) needs a period, and “\(text)” is none that Candour can read",
            advice: .fix(
                "write it as 2021-04 to 2022-02, as a month (February 2022) or as a financial year (2019-20)."
            )
        )
    }

    fileprivate static func periodEndsBeforeStart(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notAPeriod, at: span,
            headline: "The period “\(text)” ends before it starts",
            advice: .check("which of the two dates is wrong?")
        )
    }
}
