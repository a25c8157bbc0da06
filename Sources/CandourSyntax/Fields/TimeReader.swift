import CandourPage

/// Reads times as people write them; knows nothing of files or messages.
enum TimeReader {
    /// `1.30 pm`, `1:30pm`, `13:30`, `9 am`, `12 noon`, `noon`, `12 midnight`.
    static func read(_ text: String) -> LocalTime? {
        var word = String(text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "\u{A0}" })
        if ["noon", "12noon", "midday", "12midday"].contains(word) { return LocalTime(hour: 12, minute: 0) }
        if ["midnight", "12midnight"].contains(word) { return LocalTime(hour: 0, minute: 0) }
        var afternoon: Bool?
        for (ending, isAfternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
        where word.hasSuffix(ending) {
            word = String(word.dropLast(ending.count))
            afternoon = isAfternoon
            break
        }
        let parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard (1...2).contains(parts.count), parts.allSatisfy({ isNumber($0) }), let hour = Int(parts[0])
        else { return nil }
        let minute = parts.count == 2 ? (parts[1].utf8.count == 2 ? Int(parts[1]) : nil) : 0
        guard let minute else { return nil }
        guard let afternoon else {
            // Without am or pm, only the 24-hour form with minutes is certain.
            return parts.count == 2 && parts[0].utf8.count == 2 ? LocalTime(hour: hour, minute: minute) : nil
        }
        guard (1...12).contains(hour) else { return nil }
        return LocalTime(hour: hour % 12 + (afternoon ? 12 : 0), minute: minute)
    }

    /// The two sides of `1.30 pm to 4 pm` (also with a dash).
    static func split(_ text: String) -> (String, String?) {
        for separator in [" to ", " – ", "–", " - ", "-"] {
            if let range = find(separator, in: text) {
                return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
            }
        }
        return (text, nil)
    }

    /// The date and the time of `12 noon on Friday 18 March 2022`, `18 March 2022 at 12 noon`, `2022-03-18 12:00`.
    static func splitDateTime(_ text: String) -> (date: String, time: String?) {
        if let range = find(" on ", in: text) {
            return (String(text[range.upperBound...]), String(text[..<range.lowerBound]))
        }
        if let range = find(" at ", in: text) {
            return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
        }
        let words = text.words
        if words.count == 2, words[1].contains(":") { return (words[0], words[1]) }
        return (text, nil)
    }

    private static func isNumber(_ text: Substring) -> Bool {
        (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func find(_ separator: String, in text: String) -> Range<String.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(separator) {
                return start..<text.index(start, offsetBy: separator.count)
            }
            start = text.index(after: start)
        }
        return nil
    }
}
