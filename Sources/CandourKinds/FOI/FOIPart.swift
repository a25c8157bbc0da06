import CandourPage

/// A heading of a request that opens a question or an answer: `Question 1`, `Answer 1`, `Question`.
struct FOIPart {
    /// Whether it opens a question, and not an answer.
    let isQuestion: Bool
    /// Its number; nothing where it has none.
    let number: String?
    /// The heading.
    let heading: ProseHeading

    /// What `heading` opens; nothing where it is another heading.
    init?(_ heading: ProseHeading) {
        let words = heading.text.split(separator: " ").map { $0.lowercased() }
        guard let first = words.first, words.count <= 2 else { return nil }
        switch first.filter(\.isLetter) {
        case "question": isQuestion = true
        case "answer": isQuestion = false
        default: return nil
        }
        let last = words.count == 2 ? words[1].filter { $0.isLetter || $0.isNumber } : ""
        number = last.isEmpty ? nil : last
        self.heading = heading
    }

    /// The level of the headings of questions and answers: each is a section of the page.
    static let level = 2

    /// What its heading should be: `## Answer 1`.
    var markdown: String { "## " + (isQuestion ? "Question" : "Answer") + (number.map { " " + $0 } ?? "") }

    /// What the heading reads: `Answer 1` for the question `Question 1`.
    var counterpart: String { (isQuestion ? "Answer" : "Question") + (number.map { " " + $0 } ?? "") }
}
