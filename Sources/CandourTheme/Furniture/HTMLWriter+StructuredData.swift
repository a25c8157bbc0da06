import CandourPage

extension HTMLWriter {
    /// What the page is about, as JSON-LD in a block of data, which is no script: no browser runs it.
    mutating func structuredData() {
        guard !page.structured.isEmpty, page.movedTo == nil else { return }
        let things = page.structured.map { thing(of: $0) }
        let graph = JSONValue.object(
            of: JSONMember("@context", "https://schema.org"), JSONMember("@graph", .array(things)))
        buffer.append("\n<script type=\"application/ld+json\">")
        for byte in graph.text.utf8 {
            switch byte {
            // Nothing in the data can end the block, or begin something else in it.
            case UInt8(ascii: "<"): buffer.append("\\u003c")
            case UInt8(ascii: ">"): buffer.append("\\u003e")
            case UInt8(ascii: "&"): buffer.append("\\u0026")
            default: buffer.append(byte: byte)
            }
        }
        buffer.append("</script>")
    }

    private var url: String { site.baseURL + page.address.path }

    private func thing(of data: StructuredData) -> JSONValue {
        switch data {
        case .organisation:
            .object(
                of: JSONMember("@type", "GovernmentOrganization"), JSONMember("@id", site.baseURL),
                JSONMember("name", site.name), JSONMember("alternateName", site.shortName),
                JSONMember("url", site.baseURL), JSONMember("description", page.summary))
        case .event(let event, let organiser): thing(of: event, organiser)
        case .report(let number, let period):
            .object(
                of: JSONMember("@type", "Report"), JSONMember("name", page.title),
                JSONMember("abstract", page.summary), JSONMember("url", url),
                JSONMember("reportNumber", number), JSONMember("temporalCoverage", interval(period)),
                JSONMember("datePublished", page.published?.iso),
                JSONMember("dateModified", page.updated?.iso), JSONMember("publisher", office))
        case .dataset(let period, let area): dataset(period, area)
        case .grant(let amount):
            .object(
                of: JSONMember("@type", "MonetaryGrant"), JSONMember("name", page.title),
                JSONMember("description", page.summary), JSONMember("url", url),
                JSONMember("funder", office), JSONMember("amount", of: amount.map(HTMLWriter.amount)))
        }
    }

    private func thing(of event: CalendarEvent, _ organiser: String?) -> JSONValue {
        let place = event.place.map {
            JSONValue.object(
                of: JSONMember("@type", "Place"), JSONMember("name", $0), JSONMember("address", $0))
        }
        let body = organiser.map {
            JSONValue.object(of: JSONMember("@type", "Organization"), JSONMember("name", $0))
        }
        return .object(
            of: JSONMember("@type", "Event"), JSONMember("name", event.title),
            JSONMember("startDate", HTMLWriter.moment(event.start)),
            JSONMember("endDate", event.end.map(HTMLWriter.moment)),
            JSONMember("eventStatus", "https://schema.org/" + event.state.schemaName),
            JSONMember("location", of: place), JSONMember("description", page.summary),
            JSONMember("url", url), JSONMember("organizer", body ?? office))
    }

    /// The tables of the page with their files.
    private func dataset(_ period: Period?, _ area: String?) -> JSONValue {
        let files = HTMLWriter.downloads(in: page.blocks).map { file -> JSONValue in
            guard case .page(let address, _) = file.link.target else { return .object([]) }
            return .object(
                of: JSONMember("@type", "DataDownload"),
                JSONMember("encodingFormat", file.type == "CSV" ? "text/csv" : "application/json"),
                JSONMember("contentUrl", site.baseURL + address.path))
        }
        let licence = site.licence.map { Licence($0) }
        return .object(
            of: JSONMember("@type", "Dataset"), JSONMember("name", page.title),
            JSONMember("description", page.summary ?? page.title), JSONMember("url", url),
            JSONMember("license", licence.map { $0.address ?? $0.title }),
            JSONMember("temporalCoverage", interval(period)), JSONMember("spatialCoverage", area),
            JSONMember("datePublished", page.published?.iso), JSONMember("dateModified", page.updated?.iso),
            JSONMember("creator", office),
            files.isEmpty ? nil : JSONMember("distribution", .array(files)))
    }

    private var office: JSONValue {
        .object(
            of: JSONMember("@type", "GovernmentOrganization"), JSONMember("@id", site.baseURL),
            JSONMember("name", site.name))
    }

    private func interval(_ period: Period?) -> String? { period.map { "\($0.first.iso)/\($0.last.iso)" } }

    private static func moment(_ moment: LocalDateTime) -> String {
        moment.time == nil ? moment.date.iso : moment.rfc3339
    }

    private static func amount(_ money: Money) -> JSONValue {
        .object(
            of: JSONMember("@type", "MonetaryAmount"), JSONMember("currency", "GBP"),
            JSONMember("value", .number(money.pounds)))
    }

    private static func downloads(in blocks: [Block]) -> [Document] {
        blocks.flatMap { block -> [Document] in
            switch block {
            case .table(let table): table.downloads
            case .section(let section): downloads(in: section.blocks)
            default: []
            }
        }
    }
}

extension CalendarEvent.State {
    /// As schema.org calls it; there is no word for what is not certain yet.
    fileprivate var schemaName: String {
        switch self {
        case .confirmed, .tentative: "EventScheduled"
        case .postponed: "EventPostponed"
        case .cancelled: "EventCancelled"
        }
    }
}
