import ArgumentParser
import CandourDiagnostics
import CandourPage
import CandourSyntax

/// Which site a command is about, and on which day.
struct SitePlace: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the site, which holds site.yml.", valueName: "folder"))
    var site = "."

    @Option(
        help: ArgumentHelp(
            "The day that counts as today, such as 2022-03-31; otherwise today in London.", valueName: "date")
    )
    var today: String?

    func validate() throws {
        if let today, SitePlace.date(today) == nil {
            throw ValidationError("--today takes a date such as 2022-03-31, not “\(today)”.")
        }
    }

    /// The day that counts as today.
    var day: LocalDate { today.flatMap(SitePlace.date) ?? Today.date }

    /// The day that `text` names, if it is one.
    private static func date(_ text: String) -> LocalDate? {
        let node = YAMLNode(.scalar(text, .plain), SourceSpan(file: 0, start: 0, end: 0))
        var context = FieldContext(field: "today", log: ReadingLog())
        return FieldType<LocalDate>.date.read(node, &context)
    }
}
