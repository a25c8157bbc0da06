import CandourDiagnostics

/// What is meant by a name that no field has, although people who write records elsewhere would call a field so.
///
/// One table for all kinds: which of the names are meant is decided by those that the record can have.
package struct OtherName {
    /// The fields that are meant, the likeliest first; none where something else is.
    let names: [String]
    /// The fields of which the record has none yet, so that they need not be reported as missing.
    let explains: [String]
    /// What to do where no field is meant.
    let advice: String?

    /// Looks up `written` for a record that can have the fields `all`, of which it has not got `absent`; nothing where
    /// the table knows nothing of it.
    init?(_ written: String, among all: [String], absent: [String], _ surroundings: FieldSurroundings) {
        let folded = written.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "_")
        let known = OtherName.fields.filter { $0.others.contains(folded) }.flatMap(\.meant)
        let meant = known.filter(all.contains)
        let isAbsent = Set(meant).intersection(absent)
        if !meant.isEmpty {
            names = isAbsent.isEmpty ? meant : meant.filter(isAbsent.contains)
            explains = Array(isAbsent)
            advice = nil
            return
        }
        advice = OtherName.advice(on: folded, surroundings)
        (names, explains) = ([], [])
        // A name of the table that this record has no use for is not taken for a slip of the pen.
        if advice == nil, known.isEmpty { return nil }
    }

    /// The one column of a table, among those that it lacks, that is meant by a heading.
    package static func columns(_ written: String, among absent: [String]) -> [String] {
        let meant = OtherName(written, among: absent, absent: absent, .otherFields)?.names ?? []
        return Array(meant.prefix(1))
    }

    private static func advice(on folded: String, _ surroundings: FieldSurroundings) -> String? {
        if pictures.contains(folded) {
            switch surroundings {
            case .text:
                return "put the file of the picture beside the record, and show it in the text: "
                    + "`![What it shows](file:stall.jpg)`."
            case .nothing, .otherFields: return "remove the line: these records show no pictures."
            }
        }
        if texts.contains(folded), surroundings == .text {
            return "write the text below the second line of hyphens, and remove this line."
        }
        if addresses.contains(folded), surroundings != .otherFields {
            return "remove the line: the address follows from the name of the file."
        }
        return nil
    }

    private static let pictures: Set<String> = [
        "picture", "pictures", "image", "images", "photo", "photos", "photograph", "thumbnail", "banner",
        "hero", "logo", "alt", "alt_text", "image_alt", "caption",
    ]
    private static let texts: Set<String> = ["text", "body", "content", "main_text", "article", "story"]
    private static let addresses: Set<String> = [
        "id", "slug", "permalink", "address", "path", "url", "filename",
    ]

    /// What people write, and the fields that it can mean.
    private static let fields: [(others: Set<String>, meant: [String])] = [
        (
            ["date", "dates", "day", "days", "when"],
            [
                "date", "opens", "closes", "ends", "received", "answered", "notified", "adopted",
                "award_date", "period",
                "from", "to",
            ]
        ),
        (
            ["start", "starts", "start_date", "begins", "begin", "opening", "opened", "opening_date"],
            ["opens", "from", "date"]
        ),
        (
            [
                "end", "ends", "end_date", "until", "till", "to", "finish", "finishes", "deadline", "closing",
                "closed", "closing_date", "close", "expires",
            ], ["closes", "ends", "to", "due"]
        ),
        (["from", "since"], ["opens", "from"]),
        (["times", "hours", "start_time", "starts_at"], ["time"]),
        (["location", "venue", "where", "place"], ["place", "venue"]),
        (["audience", "who", "open_to", "for_whom"], ["for"]),
        (
            ["organiser", "organizer", "organised", "organized_by", "host", "hosted_by", "run_by"],
            ["organised_by"]
        ),
        (
            [
                "booking", "book", "how_to_book", "register", "registration", "tickets", "how_to_respond",
                "how_to_reply",
            ],
            ["how_to_take_part", "how_to_answer"]
        ),
        (["result", "results", "outcomes", "feedback", "findings"], ["outcome", "what_changed"]),
        (["held", "decision", "response_type"], ["outcome"]),
        (["status", "stage"], ["state", "outcome"]),
        (
            [
                "number_of_responses", "respondents", "responses_received", "number_of_answers", "answers",
                "replies",
            ],
            ["responses"]
        ),
        (["author", "written_by", "from", "prepared_by"], ["by", "author"]),
        (["decided_by", "decision_by", "made_by", "approved_by_name"], ["decision_maker"]),
        (["headline", "heading", "subject", "name"], ["title", "name"]),
        (
            ["intro", "introduction", "abstract", "teaser", "standfirst", "lead", "description", "excerpt"],
            ["summary", "definition", "purpose"]
        ),
        (["text", "body", "explanation", "meaning", "means"], ["definition", "expansion"]),
        (["short", "short_form", "abbreviation", "abbr", "initials"], ["acronym"]),
        (["word", "phrase", "entry"], ["term"]),
        (["full", "full_name", "full_form", "long", "long_form", "stands_for"], ["expansion"]),
        (["aliases", "also_called", "other_names", "or"], ["also"]),
        (["link", "links", "related", "related_to", "see_also", "records"], ["links", "about", "led_to"]),
        (["tag", "tags", "category", "categories", "topic", "topics", "keywords"], ["themes"]),
        (["file", "files", "download", "downloads", "document", "documents", "pdf"], ["attachments"]),
        (
            [
                "publish", "publish_on", "publish_date", "published_on", "publication_date", "embargo",
                "release", "go_live",
            ],
            ["published"]
        ),
        (
            ["ref", "ref_no", "reference_number", "foi_number", "case_number", "number"],
            ["reference", "number"]
        ),
        (["request_date", "date_received", "received_on", "requested"], ["received"]),
        (
            [
                "answer_date", "answered_on", "date_answered", "replied", "response_date", "responded",
                "date_of_response",
            ], ["answered"]
        ),
        (["clarification", "clarifications"], ["clarified"]),
        (["exemption", "section", "refused_under"], ["exemptions"]),
        (["power", "law", "legal_basis", "legal_powers"], ["legal_power"]),
        (["email", "phone", "telephone", "contacts", "enquiries"], ["contact"]),
        (["notes", "comment", "comments", "remark", "footnote"], ["note"]),
        (["updated", "last_updated", "modified", "amended", "correction", "corrections"], ["updates"]),
        (["cancelled", "canceled", "postponed", "called_off"], ["state"]),
        (["job_title", "job", "position", "post", "office"], ["roles", "role"]),
        (["chairman", "chairwoman", "chairperson", "led_by"], ["chair"]),
        (["term", "term_of_office", "tenure"], ["from", "to"]),
        (["value", "sum", "grant", "award", "total", "cost"], ["amount"]),
        (["organisation", "organization", "grantee", "group", "name", "awarded_to"], ["recipient"]),
        (["charity", "charity_no"], ["charity_number"]),
        (["year", "years", "financial_year"], ["period", "year"]),
    ]
}

extension Diagnostic {
    static func otherName(
        _ key: Spanned<String>, in subject: String, _ meant: OtherName,
        _ known: [(name: String, FieldDescription?)]
    ) -> Diagnostic {
        let names = known.map(\.name)
        let isAbsent = !meant.explains.isEmpty
        let advice: Advice
        if let words = meant.advice {
            advice = .fix(words)
        } else if names.isEmpty {
            advice = .fix("remove the line: \(subject) has nothing of the sort.")
        } else if !isAbsent {
            advice = .fix(
                "remove the line: \(names.joined(with: "and")) \(names.count == 1 ? "is" : "are") there for it."
            )
        } else if let (name, description) = known.first, known.count == 1 {
            advice = .fix("write `\(name):` instead, with \(description?.value ?? "the value").")
        } else {
            advice = .check(
                "which is meant?", known.map { "\($0): \($1?.help.loweredFirst ?? "")" })
        }
        return Diagnostic(
            .unknownField, at: key.span,
            isAbsent ? "did you mean \(names.joined(with: "or"))?" : "not a field of \(subject)",
            headline: "There is no field called “\(key.value)” in \(subject)",
            reason: "What stands under an unknown name would be left out of the page.",
            advice: advice)
    }
}

extension String {
    /// The text with a small letter at its start and without its full stop, as a choice of a message has it.
    fileprivate var loweredFirst: String {
        let text = hasSuffix(".") ? dropLast() : self[...]
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
