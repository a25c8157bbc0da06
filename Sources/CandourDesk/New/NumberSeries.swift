/// The numbers that an office gives to its records, such as `CPCC 2022-004` and `FOI/OPCC/21-013`: which comes next.
package struct NumberSeries {
    /// A number that a record has, and the year of the record where it is known.
    package struct Known {
        let number: String
        let year: Int?

        /// The `number` of a record of `year`.
        package init(number: String, year: Int?) {
            self.number = number
            self.year = year
        }
    }

    private let known: [Known]

    /// A series of numbers, the newest last.
    package init(_ known: [Known]) { self.known = known }

    /// The number of the next record in `year`, in the form of the newest one that can be counted on.
    package func next(in year: Int) -> String? {
        for newest in known.reversed() {
            guard let form = Form(newest) else { continue }
            let counts = known.compactMap { Form($0) }.filter { $0.isLike(form) }
                .filter { form.year == nil || $0.yearText == form.text(ofYear: year) }
                .map(\.count)
            return form.number((counts.max() ?? 0) + 1, in: year)
        }
        return nil
    }

    /// A number taken apart: stretches of digits and of other signs.
    private struct Form {
        private let pieces: [String]
        private let counter: Int
        /// Which piece is the year, where one is.
        let year: Int?
        /// What the counter says.
        let count: Int

        init?(_ known: Known) {
            var pieces: [String] = []
            for sign in known.number {
                let isDigit = Form.isDigit(sign)
                if let last = pieces.last?.last, Form.isDigit(last) == isDigit {
                    pieces[pieces.count - 1].append(sign)
                } else {
                    pieces.append(String(sign))
                }
            }
            let digits = pieces.indices.filter { pieces[$0].first.map(Form.isDigit) ?? false }
            let year = digits.first { Form.isYear(pieces[$0], known.year, isAlone: digits.count == 1) }
            guard let counter = digits.last(where: { $0 != year }), let count = Int(pieces[counter]) else {
                return nil
            }
            self.pieces = pieces
            self.counter = counter
            self.year = year
            self.count = count
        }

        /// The year as it is written here.
        var yearText: String? { year.map { pieces[$0] } }

        /// How a year is written in this form.
        func text(ofYear year: Int) -> String? {
            yearText.map { $0.count == 2 ? String(String(year).suffix(2)) : String(year) }
        }

        /// Whether only the counter, and the year, are others.
        func isLike(_ other: Form) -> Bool {
            guard pieces.count == other.pieces.count, counter == other.counter, year == other.year,
                yearText?.count == other.yearText?.count
            else { return false }
            return pieces.indices.allSatisfy {
                $0 == counter || $0 == year || pieces[$0] == other.pieces[$0]
            }
        }

        /// The number with this counter and year.
        func number(_ count: Int, in year: Int) -> String {
            var pieces = pieces
            let digits = String(count)
            let missing = pieces[counter].count - digits.count
            pieces[counter] = String(repeating: "0", count: max(0, missing)) + digits
            if let place = self.year, let text = text(ofYear: year) { pieces[place] = text }
            return pieces.joined()
        }

        private static func isDigit(_ sign: Character) -> Bool { ("0"..."9").contains(sign) }

        /// A record of January is often still counted in the year before.
        private static func isYear(_ digits: String, _ year: Int?, isAlone: Bool) -> Bool {
            guard !isAlone, let number = Int(digits) else { return false }
            if digits.count == 4 { return (1990...2099).contains(number) }
            guard digits.count == 2, let year else { return false }
            return number == year % 100 || number == (year - 1) % 100
        }
    }
}
