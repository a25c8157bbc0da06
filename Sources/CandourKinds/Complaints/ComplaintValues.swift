import CandourPage
import CandourRecords
import CandourSyntax

/// Gathers the figures of a record while its sections are read.
struct ComplaintValues {
    /// The figures so far.
    private(set) var figures: [ComplaintMeasure: Stated<Figure>] = [:]
    /// How the complaints of sections ended.
    private(set) var outcomes: [ComplaintSection: String] = [:]
    /// What reviews recommended.
    private(set) var recommendations: [ReviewRecommendation] = []

    /// Reads one section, with the reasons that `not_stated:` gives by path, such as `reviews.upheld`.
    mutating func read(_ section: ComplaintSection, from reader: inout RecordReader) {
        let reasons = reader.common.notStated
        _ = reader.fields.record(section.rawValue, section.subject, section.help) { fields -> Bool? in
            fields.reasons = reasons.below(section.rawValue)
            var groups: Set<String> = []
            for measure in section.measures {
                guard let group = measure.group else {
                    figures[measure] = fields.optionalStated(measure.field, .countedFigure, measure.help)
                    continue
                }
                if groups.insert(group).inserted { read(group, of: section, from: &fields) }
            }
            readWords(of: section, from: &fields)
            return true
        }
    }

    /// Reads the figures that stand together below one field: `valid`.
    private mutating func read(_ group: String, of section: ComplaintSection, from fields: inout FieldReader)
    {
        let reasons = fields.reasons
        let help = group == "valid" ? "The valid requests." : "The requests that were not valid."
        _ = fields.record(group, "the figures under \(group)", help) { inner -> Bool? in
            inner.reasons = reasons.below(group)
            for measure in section.measures where measure.group == group {
                figures[measure] = inner.optionalStated(measure.field, .countedFigure, measure.help)
            }
            return true
        }
    }

    /// Reads what a section says in words.
    private mutating func readWords(of section: ComplaintSection, from fields: inout FieldReader) {
        switch section {
        case .commissioner, .chiefConstable:
            outcomes[section] = fields.optional("outcome", .text, "How they ended, in one sentence.")?.value
        case .reviews:
            recommendations = fields.records(
                "recommendations", each: "this recommendation", "What reviews recommended to the force."
            ) { inner in
                let text = inner.required("text", .text, "The recommendation.")
                let reply = inner.optionalStated("reply", .text, "What the force replied.")
                return text.map { ReviewRecommendation(text: $0.value, reply: reply) }
            }
        case .force, .whistleblowing: break
        }
    }
}
