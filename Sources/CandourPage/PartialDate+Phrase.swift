extension PartialDate {
    /// With the word that stands before it in a sentence: `on 2 February 2022`, `in February 2022`.
    package var phrase: String {
        switch precision {
        case .day: "on \(self)"
        case .partOfMonth, .month, .quarter, .year, .financialYear: "in \(self)"
        }
    }
}
