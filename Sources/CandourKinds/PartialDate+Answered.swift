import CandourDiagnostics
import CandourPage

extension PartialDate {
    /// When something was answered that was asked on this date, and after how many days where both days are known.
    func answered(on replied: PartialDate) -> [Inline] {
        guard let first = day, let last = replied.day else { return [.date(replied)] }
        let days = first.days(until: last)
        return [.date(replied), .text(days == 0 ? ", on the same day" : ", after \(Count(days, "day"))")]
    }
}
