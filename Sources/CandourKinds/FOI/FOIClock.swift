import CandourPage
import CandourSyntax

/// The time that a request may take: 20 working days after the day of receipt, or after that of the last clarification
/// (Freedom of Information Act 2000, section 10(1) and (6)), or until the day to which the public interest extended it
/// (section 10(3)). Holidays of any part of the United Kingdom do not count.
struct FOIClock {
    /// How many working days the law allows.
    static let allowance = 20

    /// The day from which the time runs, which does not count itself.
    let start: Spanned<LocalDate>
    /// The last day for the answer; nothing while the office waits for a clarification.
    let due: LocalDate?
    private let answered: LocalDate?

    /// The time of `request`.
    init(of request: FOIRequest) {
        start =
            request.clarifications.compactMap(\.received).max { $0.value < $1.value } ?? request.received
        answered = request.outcome?.value == .withdrawn ? nil : request.answered?.value
        let isClosed = request.answered != nil
        let waits = !isClosed && request.clarifications.contains { $0.received == nil }
        due =
            waits || request.outcome?.value == .withdrawn
            ? nil : request.extendedTo?.value ?? start.value.workingDay(FOIClock.allowance, in: .anyNation)
    }

    /// How many working days the answer took; nothing while there is none.
    var taken: Int? { answered.map { start.value.workingDays(until: $0, in: .anyNation) } }

    /// By how many working days the answer is late, on `today` where there is none yet; 0 where it is not.
    func daysLate(on today: LocalDate) -> Int {
        guard let due else { return 0 }
        let last = answered ?? today
        // A day off after the last day is late too, though no working day has passed.
        return last > due ? max(1, due.workingDays(until: last, in: .anyNation)) : 0
    }
}
