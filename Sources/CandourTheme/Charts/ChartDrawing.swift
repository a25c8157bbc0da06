import CandourPage

/// A chart as shapes, drawn from top to bottom.
struct ChartDrawing {
    /// The shapes, in the order in which they are drawn.
    private(set) var shapes: [ChartShape] = []
    /// How high it is, in hundredths of the size of its text.
    private(set) var height = 0
    private let chart: Chart
    /// The largest number of all.
    private let most: ExactDecimal

    /// A line of words, and a bar, in hundredths of the size of text.
    private static let textLine = 140
    private static let bar = 95
    private static let thinBar = 70
    private static let gap = 55
    /// How high the field of a line chart is.
    private static let field = 1500
    /// How many letters stand in a line on the narrowest of phones, however wide readers set them; and in a line of the
    /// legend, which begins further in.
    private static let mostLetters = 32
    private static let mostLettersOfLegend = 30

    init(_ chart: Chart) {
        self.chart = chart
        most =
            chart.rows.flatMap { row in chart.columns.compactMap { chart.number(row, $0) } }.max() ?? .zero
        switch chart.form {
        case .bars: drawBars()
        case .pairs: drawPairs()
        case .line: drawLines()
        case .proportion: drawProportion()
        }
    }

    private mutating func drawBars() {
        let column = chart.columns[0]
        for row in chart.rows {
            words("\(chart.label(row)): \(chart.shown(row, column))")
            bar(chart.number(row, column), ChartDrawing.bar, series: 0)
            height += ChartDrawing.gap
        }
    }

    private mutating func drawPairs() {
        // The later period is drawn full, the earlier one as an outline: the first series is full.
        let series = [1, 0]
        legend(chart.columns.map(chart.heading), series)
        for row in chart.rows {
            words(chart.label(row), isStrong: true)
            words(
                chart.columns.map { "\(chart.heading($0)): \(chart.shown(row, $0))" }.joined(separator: ", "))
            for (series, column) in zip(series, chart.columns) {
                bar(chart.number(row, column), ChartDrawing.thinBar, series: series)
            }
            height += ChartDrawing.gap
        }
    }

    private mutating func drawProportion() {
        let column = chart.columns[0]
        let whole = chart.rows.reduce(ExactDecimal.zero) { $0 + (chart.number($1, column) ?? .zero) }
        var start = 0
        for (series, row) in chart.rows.enumerated() {
            let width = ChartScale(most: whole).place(chart.number(row, column) ?? .zero)
            shapes.append(.bar(x: start, y: 0, width: width, height: 2 * ChartDrawing.bar, series: series))
            start += width
        }
        height = 2 * ChartDrawing.bar + ChartDrawing.gap
        legend(chart.rows.map { "\(chart.label($0)): \(chart.shown($0, column))" })
    }

    private mutating func drawLines() {
        legend(chart.rows.map(chart.label), hasMarks: true)
        let scale = ChartScale(roundMost: most)
        height += ChartDrawing.textLine
        let top = height
        func y(_ number: ExactDecimal) -> Int {
            top + ChartDrawing.field - scale.place(number) * ChartDrawing.field / ChartShape.full
        }
        for step in scale.steps {
            shapes.append(.line(x1: 0, y1: y(step), x2: ChartShape.full, y2: y(step), series: nil))
            shapes.append(.text("\(step)", x: 0, y: y(step) - 25))
        }
        // Points stand clear of the edges, so that they are drawn whole.
        let count = chart.columns.count
        let places = chart.columns.indices.map { 300 + $0 * (ChartShape.full - 600) / max(1, count - 1) }
        for (series, row) in chart.rows.enumerated() {
            var last: (x: Int, y: Int)?
            for (place, column) in chart.columns.enumerated() {
                // A period without a figure leaves a gap.
                guard let number = chart.number(row, column) else {
                    last = nil
                    continue
                }
                let point = (x: places[place], y: y(number))
                if let last {
                    shapes.append(.line(x1: last.x, y1: last.y, x2: point.x, y2: point.y, series: series))
                }
                shapes.append(.mark(x: point.x, y: point.y, series: series))
                last = point
            }
        }
        height = top + ChartDrawing.field + ChartDrawing.textLine
        for place in named(of: count) {
            let anchor: ChartShape.TextStyle.Anchor =
                place == 0 ? .start : place == count - 1 ? .end : .middle
            let x = place == 0 ? 0 : place == count - 1 ? ChartShape.full : places[place]
            shapes.append(
                .text(
                    chart.heading(chart.columns[place]), x: x, y: height - 30,
                    ChartShape.TextStyle(anchor: anchor)))
        }
    }

    /// The periods that are named below a line chart: as many as have room on a phone.
    private func named(of count: Int) -> [Int] {
        let most = 4
        guard count > most else { return Array(0..<count) }
        return (0..<most).map { $0 * (count - 1) / (most - 1) }
    }

    /// What the series look like, each in a line of its own.
    private mutating func legend(_ names: [String], _ series: [Int]? = nil, hasMarks: Bool = false) {
        for (series, name) in zip(series ?? Array(names.indices), names) {
            let middle = height + 65
            if hasMarks {
                shapes.append(.mark(x: 200, y: middle, series: series))
            } else {
                shapes.append(
                    .bar(x: 0, y: height + 30, width: 400, height: ChartDrawing.thinBar, series: series))
            }
            words(name, x: 600, most: ChartDrawing.mostLettersOfLegend)
        }
        height += ChartDrawing.gap
    }

    private mutating func words(
        _ text: String, x: Int = 0, isStrong: Bool = false, most: Int = ChartDrawing.mostLetters
    ) {
        for line in ChartDrawing.lines(of: text, most: most) {
            shapes.append(
                .text(line, x: x, y: height + 100, ChartShape.TextStyle(isStrong: isStrong)))
            height += ChartDrawing.textLine
        }
    }

    private mutating func bar(_ number: ExactDecimal?, _ thickness: Int, series: Int) {
        if let number {
            let width = ChartScale(most: most).place(number)
            shapes.append(.bar(x: 0, y: height, width: width, height: thickness, series: series))
        }
        height += thickness + 10
    }

    /// Words in lines that are short enough for a phone: SVG does not break them.
    private static func lines(of text: String, most: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= most {
                lines[lines.count - 1] = last + " " + word
            } else {
                // A word that is too long for any line is cut where the line ends.
                var rest = word
                while rest.count > most {
                    lines.append(String(rest.prefix(most)))
                    rest = rest.dropFirst(most)
                }
                lines.append(String(rest))
            }
        }
        return lines
    }
}
