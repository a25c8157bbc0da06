import CandourPage
import CandourSyntax

/// A place where people are held, with its cells and, where they are known, its own figures.
struct CustodySuite: Sendable {
    /// Its name in references.
    let id: Spanned<String>
    /// What it is called.
    let name: String
    /// The town that it is in.
    let place: String?
    /// How it is used.
    let use: SuiteUse
    /// How many cells it has.
    let cells: Stated<Figure>
    /// The figures of this suite alone.
    let figures: [CustodyMeasure: Stated<Figure>]

    /// Reads one suite.
    init?(reading fields: inout FieldReader) {
        let id = fields.required("id", .id, "Its name in references and links.")
        let name = fields.required("name", .text, "What it is called.")
        let place = fields.optional("place", .text, "The town that it is in.")
        let use: Spanned<SuiteUse>? = fields.required("use", .choice, "How it is used.")
        let cells = fields.stated("cells", .custodyCount, "How many cells it has.")
        var figures: [CustodyMeasure: Stated<Figure>] = [:]
        for measure in CustodyMeasure.ofSuite {
            figures[measure] = fields.optionalStated(measure.field, .custodyCount, measure.help)
        }
        guard let id, let name, let use, let cells else { return nil }
        self.id = id
        self.name = name.value
        self.place = place?.value
        self.use = use.value
        self.cells = cells
        self.figures = figures
    }

    /// A figure, where it is given.
    func figure(_ measure: CustodyMeasure) -> Spanned<Figure>? { figures[measure]?.spanned }

    /// The place of a figure in addresses: `suites.thorpe-wood.visits`.
    func path(_ field: String) -> String { "suites.\(id.value).\(field)" }
}
