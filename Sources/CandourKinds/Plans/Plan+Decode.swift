import CandourPage
package import CandourRecords
import CandourSyntax

extension Plans {
    package static func decode(_ reader: inout RecordReader) -> Plan? {
        let title = reader.readTitle("What the plan is called.")
        reader.readSummary("The plan in one sentence.")
        let period = reader.fields.required("period", .planPeriod, "The years that the plan is for.")
        let commissioner = reader.fields.required(
            "commissioner", .reference(to: People.self), "The commissioner whose plan it is.")
        let adopted = reader.fields.optionalStated(
            "adopted", .partialDate, "When the commissioner adopted it, as far as that is known.")
        let foreword = reader.body()
        reader.addParts(of: foreword)
        let themes = reader.parts(
            numberedIn: "themes", "this theme", "A theme of the plan, in the order of the numbers.", theme)
        // Readers see the year alone: the first day of a period is no date of the plan's own.
        reader.date = (period?.value.first).flatMap { PartialDate(year: $0.year) }
        reader.publication = adopted?.value
        guard title != nil, let period, let commissioner else { return nil }
        return Plan(
            period: period, commissioner: commissioner.value, adopted: adopted, themes: themes,
            foreword: foreword)
    }

    private static func theme(_ part: inout PartReader, of reader: inout RecordReader) -> PlanTheme? {
        let title = part.fields.required("title", .text, "What the theme is called.")
        let aim = part.fields.required("aim", .text, "What it is to achieve, in one sentence.")
        let objectives = points("objectives", each: "this objective", "What is to be achieved.", &part.fields)
        // One reason may stand for the dates of all deliverables.
        part.fields.reasonNames = ["due"]
        let reasons = part.fields.reasons
        let deliverables = part.fields.records(
            "deliverables", each: "this deliverable", "What will be done, with its date and how far it is."
        ) { fields in
            fields.reasons = reasons
            return deliverable(&fields)
        }
        let measures = points(
            "measures", each: "this measure", "How people will see whether it works.", &part.fields)
        let source = part.fields.optional(
            "source", .source(kinds: reader.kinds), "Where the theme and its deliverables come from.")
        let body = part.body()
        guard let title, let aim else { return nil }
        let theme = PlanTheme(
            slug: part.slug, file: part.span, title: title.value, titleSpan: title.span, aim: aim.value,
            objectives: objectives, deliverables: deliverables, measures: measures, source: source?.value,
            body: body)
        addParts(of: theme, to: &reader)
        return theme
    }

    private static func points(
        _ name: String, each subject: String, _ help: String, _ fields: inout FieldReader
    ) -> [PlanPoint] {
        fields.records(name, each: subject, help) { inner in
            let id = inner.optional("id", .id, "Its name in references.")
            let text = inner.required("text", .text, "What it says.")
            return text.map { PlanPoint(id: id, text: $0.value) }
        }
    }

    private static func deliverable(_ fields: inout FieldReader) -> Deliverable? {
        let id = fields.required("id", .id, "Its name in references, unique in the plan.")
        let title = fields.required("title", .text, "What will be there.")
        let due = fields.stated("due", .partialDate, "When it is due, as far as that is known.")
        let state: Spanned<DeliverableState>? = fields.required("state", .choice, "How far it is.")
        let evidence = fields.list(
            "evidence", of: .reference(), "Records that show it, such as a paper or a decision.")
        guard let id, let title, let due, let state else { return nil }
        return Deliverable(
            id: id, title: title.value, titleSpan: title.span, due: due, state: state,
            evidence: evidence.map(\.value))
    }

    /// The theme, its points, deliverables and headings can be named, and the theme can be followed.
    private static func addParts(of theme: PlanTheme, to reader: inout RecordReader) {
        reader.addPart(
            RecordPart(
                suffix: theme.suffix, title: theme.title, page: theme.path, span: theme.titleSpan))
        reader.addParts(of: theme.body, page: theme.path, idPrefix: ThemePage.textPrefix)
        for (points, place) in [
            (theme.objectives, ThemePage.objectives), (theme.measures, ThemePage.measures),
        ] {
            for point in points {
                guard let id = point.id?.value else { continue }
                reader.addPart(
                    RecordPart(
                        suffix: "\(theme.suffix)#\(id)", title: point.text, page: theme.path, fragment: place)
                )
            }
        }
        for deliverable in theme.deliverables {
            let id = deliverable.id.value
            reader.addPart(
                RecordPart(
                    suffix: "\(theme.suffix)#\(id)", title: deliverable.title, page: theme.path, fragment: id,
                    span: deliverable.titleSpan))
        }
        reader.addTopic(RecordTopic(key: "\(reader.id)/\(theme.slug)", title: theme.title))
    }
}
