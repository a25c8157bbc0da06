import CandourDiagnostics
import CandourPage

/// What somebody probably meant by a text that is no date. Looked for when a text has been refused, never before.
enum DateSlip: Equatable {
    /// Two days: `13 to 14 September 2021`.
    case days(first: PartialDate, last: PartialDate)
    /// A day and a time: `5pm on 3 March 2022`.
    case time(date: PartialDate, time: String)
    /// A day of no year: `13 September`.
    case noYear
    /// A date that only has to be written otherwise, and why.
    case rewritten(PartialDate, because: String)

    /// Finds what was meant by `text`.
    init?(_ text: String) {
        guard text.utf8.count <= 60 else { return nil }
        let words = text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" }.map(String.init)
        guard (1...9).contains(words.count) else { return nil }
        guard
            let found = DateSlip.time(words) ?? DateSlip.days(words) ?? DateSlip.reordered(words)
                ?? DateSlip.shortYear(words) ?? DateSlip.misspelt(words) ?? DateSlip.withoutYear(words)
        else { return nil }
        self = found
    }

    /// Whether it is said that something lasts, in place of its last day.
    static func isLasting(_ text: String) -> Bool {
        ["present", "the present", "now", "current", "ongoing", "to date", "today", "still", "date"].contains(
            text.lowercased())
    }

    private static func read(_ words: some Sequence<String>) -> PartialDate? {
        try? DateReader.read(words.joined(separator: " ")).get()
    }

    private static func day(_ words: some Sequence<String>) -> PartialDate? {
        read(words).flatMap { $0.day == nil ? nil : $0 }
    }

    /// A time before or after a date that can be read without it.
    private static func time(_ words: [String]) -> DateSlip? {
        let words = words.filter { !["at", "on", "from", "by"].contains($0.lowercased()) }
        for place in words.indices.dropFirst() {
            let (front, rest) = (words[..<place], words[place...])
            for (date, time) in [(front, rest), (rest, front)] {
                let time = time.joined(separator: " ")
                if let date = day(date), isTime(time) { return .time(date: date, time: time) }
            }
        }
        return nil
    }

    private static func isTime(_ text: String) -> Bool {
        let ends = TimeReader.split(text)
        return TimeReader.read(ends.0) != nil && ends.1.map { TimeReader.read($0) != nil } ?? true
    }

    /// Two days with `to`, `and` or a dash between them, the first of which may lack what the second has.
    private static func days(_ words: [String]) -> DateSlip? {
        var words = words
        // `13-14 September 2021`
        if let first = words.first, words.count > 1 {
            let parts = first.split { "-–—/&".contains($0) }.map(String.init)
            if parts.count == 2 { words.replaceSubrange(0...0, with: [parts[0], "to", parts[1]]) }
        }
        let between = ["to", "and", "until", "till", "&", "-", "–", "—"]
        guard let place = words.firstIndex(where: { between.contains($0.lowercased()) }), place > 0,
            let last = day(words[(place + 1)...])
        else { return nil }
        for count in 0...min(2, words.count - place - 1) {
            if let first = day(words[..<place] + words.suffix(count)), first.first < last.first {
                return .days(first: first, last: last)
            }
        }
        return nil
    }

    /// `September 13 2021`, `2021-9-13`
    private static func reordered(_ words: [String]) -> DateSlip? {
        if words.count == 3, let date = day([words[1], words[0], words[2]]) {
            return .rewritten(date, because: "The day comes before the month.")
        }
        let parts = words[0].split { "-/.".contains($0) }.map(String.init)
        guard words.count == 1, parts.count == 3, parts[0].utf8.count == 4,
            parts.allSatisfy({ Int($0) != nil }),
            let date = day(["\(parts[2])/\(parts[1])/\(parts[0])"])
        else { return nil }
        return .rewritten(date, because: "Where the year comes first, month and day have two digits.")
    }

    /// `13/09/21`, `13 September 21`: this century is meant.
    private static func shortYear(_ words: [String]) -> DateSlip? {
        guard let last = words.last else { return nil }
        let year = last.suffix(2)
        let isWhole = last.utf8.count == 2
        let isPart = last.dropLast(2).last.map { "/.-".contains($0) } ?? false
        guard isWhole || isPart, year.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let date = day(words.dropLast() + [last.dropLast(2) + "20" + year])
        else { return nil }
        return .rewritten(date, because: "The year has four digits.")
    }

    /// `2 Febuary 2022`
    private static func misspelt(_ words: [String]) -> DateSlip? {
        let names = LocalDate.monthNames + LocalDate.weekdayNames
        for (place, word) in words.enumerated() where word.allSatisfy(\.isLetter) && word.count > 3 {
            guard let meant = Suggestion.nearest(to: word, among: names).first else { continue }
            var corrected = words
            corrected[place] = meant
            if let date = read(corrected) {
                return .rewritten(date, because: "“\(word)” is probably \(meant).")
            }
        }
        return nil
    }

    private static func withoutYear(_ words: [String]) -> DateSlip? {
        // A leap year has every day.
        day(words + ["2020"]) ?? day(words.reversed() + ["2020"]) == nil ? nil : .noYear
    }
}
