import CandourPage

/// Reads dates as people write them; knows nothing of files or messages.
struct DateReader {
    /// Why a text is no date.
    enum Fault: Error, Equatable {
        case notADate
        case notInCalendar
        case weekdayIs(String)
        /// It lies in a year that no record is about.
        case unlikelyYear(Int)
        /// The two things it can mean.
        case ambiguous(String, String)
    }

    /// Reads a day, part of a month, month, quarter, year or financial year.
    static func read(_ text: String) -> Result<PartialDate, Fault> {
        readAnyYear(text).flatMap { date in
            let year = date.first.year
            return likelyYears.contains(year) ? .success(date) : .failure(.unlikelyYear(year))
        }
    }

    /// Offices of today cite laws of the nineteenth century, and plan for the twenty-first.
    static let likelyYears = 1800...2199

    private static func readAnyYear(_ text: String) -> Result<PartialDate, Fault> {
        let words = text.lowercased().split {
            " ,\u{A0}\t".unicodeScalars.contains($0.unicodeScalars.first ?? "x")
        }
        .map(String.init).filter { $0 != "of" }
        guard let first = words.first, words.count <= 7, text.utf8.count <= 60 else {
            return .failure(.notADate)
        }
        if let weekday = weekdays[first], words.count > 1 {
            return read(words: Array(words.dropFirst())).flatMap { date in
                guard let day = date.day else { return .failure(.notADate) }
                guard day.weekday == weekday else {
                    return .failure(.weekdayIs(LocalDate.weekdayNames[day.weekday]))
                }
                return .success(date)
            }
        }
        return read(words: words)
    }

    private static func read(words: [String]) -> Result<PartialDate, Fault> {
        switch words.count {
        case 1: numeric(words[0])
        case 2: monthAndYear(words) ?? quarter(words) ?? .failure(.notADate)
        case 3: dayMonthYear(words) ?? partOfMonth(words) ?? .failure(.notADate)
        case 4 where words[1] == "to": monthsOfQuarter(words)
        default: .failure(.notADate)
        }
    }

    /// `2022-02-02`, `02/02/2022`, `2022-02`, `2022`, `2021/22`, `2019-20`.
    private static func numeric(_ word: String) -> Result<PartialDate, Fault> {
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }.map(
            String.init)
        let numbers = parts.compactMap { digits($0) }
        guard numbers.count == parts.count else { return .failure(.notADate) }
        let slash = word.contains("/")
        switch parts.map(\.utf8.count) {
        case [4]:
            return PartialDate(year: numbers[0]).map { .success($0) } ?? .failure(.notADate)
        case [4, 2, 2]:
            return day(numbers[0], numbers[1], numbers[2], word)
        case [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4]:
            return day(numbers[2], numbers[1], numbers[0], word)
        case [4, 4] where numbers[1] == numbers[0] + 1:
            return PartialDate(financialYear: numbers[0]).map { .success($0) } ?? .failure(.notADate)
        case [4, 2]:
            let isFinancialYear = numbers[1] == (numbers[0] + 1) % 100
            if isFinancialYear, !slash, (1...12).contains(numbers[1]) {
                let month = "\(LocalDate.monthName(numbers[1])) \(numbers[0])"
                return .failure(
                    .ambiguous(month, "the financial year \(Period.financialYearName(numbers[0]))"))
            }
            let date =
                isFinancialYear
                ? PartialDate(financialYear: numbers[0]) : PartialDate(year: numbers[0], month: numbers[1])
            return date.map { .success($0) } ?? .failure(.notADate)
        default:
            return .failure(.notADate)
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int, _ text: String) -> Result<
        PartialDate, Fault
    > {
        LocalDate(year: year, month: month, day: day).map { .success(PartialDate($0)) }
            ?? .failure(.notInCalendar)
    }

    /// `2 February 2022`, `2nd Feb 2022`.
    private static func dayMonthYear(_ words: [String]) -> Result<PartialDate, Fault>? {
        guard let number = ordinal(words[0]), let month = month(words[1]), let year = year(words[2]) else {
            return nil
        }
        return day(year, month, number, words.joined(separator: " "))
    }

    private static func monthAndYear(_ words: [String]) -> Result<PartialDate, Fault>? {
        if words[0].hasPrefix("mid-"), let month = month(String(words[0].dropFirst(4))),
            let year = year(words[1])
        {
            return PartialDate(part: "mid", year: year, month: month).map { .success($0) }
        }
        guard let month = month(words[0]), let year = year(words[1]) else { return nil }
        return PartialDate(year: year, month: month).map { .success($0) }
    }

    private static func partOfMonth(_ words: [String]) -> Result<PartialDate, Fault>? {
        guard let month = month(words[1]), let year = year(words[2]) else { return nil }
        let part = words[0] == "middle" ? "mid" : words[0]
        return PartialDate(part: part, year: year, month: month).map { .success($0) }
    }

    /// `Q2 2022-23`, `2022/23 Q2`. A calendar year leaves open which quarters are meant.
    private static func quarter(_ words: [String]) -> Result<PartialDate, Fault>? {
        let sorted = words[0].hasPrefix("q") ? words : words.reversed()
        guard sorted[0].hasPrefix("q"), sorted[0].utf8.count == 2,
            let number = digits(String(sorted[0].dropFirst())), (1...4).contains(number)
        else { return nil }
        if let year = year(sorted[1]) {
            let months = ["January to March", "April to June", "July to September", "October to December"]
            return .failure(
                .ambiguous(
                    "\(months[number - 1]) \(year)", "quarter \(number) of \(Period.financialYearName(year))")
            )
        }
        let parts = sorted[1].split { $0 == "-" || $0 == "/" }.map(String.init)
        guard parts.count == 2, let start = year(parts[0]), let end = digits(parts[1]),
            end == (start + 1) % 100
        else {
            return nil
        }
        return PartialDate(quarter: number, financialYear: start).map { .success($0) }
    }

    /// `April to June 2022`.
    private static func monthsOfQuarter(_ words: [String]) -> Result<PartialDate, Fault> {
        guard let start = month(words[0]), let end = month(words[2]), let year = year(words[3]),
            start % 3 == 1,
            end == start + 2
        else { return .failure(.notADate) }
        let quarter = start == 1 ? 4 : (start - 1) / 3
        let date = PartialDate(quarter: quarter, financialYear: start == 1 ? year - 1 : year)
        return date.map { .success($0) } ?? .failure(.notADate)
    }

    private static func digits(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }

    private static func year(_ text: String) -> Int? { text.utf8.count == 4 ? digits(text) : nil }

    private static func ordinal(_ text: String) -> Int? {
        for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) {
            return digits(String(text.dropLast(2)))
        }
        return digits(text)
    }

    private static func month(_ text: String) -> Int? {
        guard text.utf8.count >= 3 else { return nil }
        let name = text.hasSuffix(".") ? String(text.dropLast()) : text
        if name == "sept" { return 9 }
        let index = LocalDate.monthNames.firstIndex { full in
            full.lowercased() == name || (name.utf8.count == 3 && full.lowercased().hasPrefix(name))
        }
        return index.map { $0 + 1 }
    }

    private static let weekdays: [String: Int] = {
        var names: [String: Int] = [:]
        for (index, name) in LocalDate.weekdayNames.enumerated() {
            names[name.lowercased()] = index
            names[String(name.lowercased().prefix(3))] = index
        }
        names["tues"] = 1
        names["thur"] = 3
        names["thurs"] = 3
        return names
    }()
}
