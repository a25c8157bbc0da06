import CandourPage
import CandourRecords

/// Where links in prose lead, on the public site, and the charts that it names.
struct SiteLinks: LinkResolver {
    let site: PublicSite
    let kinds: [PlannedKind]

    func target(of destination: String, in record: RecordKey?) -> Link.Target? {
        if let written = destination.without(prefix: "record:") ?? destination.without(prefix: "figure:") {
            guard case .found(let target) = site.store.resolve(written, among: []) else { return nil }
            return target.link
        }
        if let name = destination.without(prefix: "file:") {
            guard let record else { return nil }
            return .page(PublishedFile.address(of: name, in: record))
        }
        if let place = destination.without(prefix: "#") { return .fragment(place) }
        return destination.hasPrefix("chart:") ? nil : .external(destination)
    }

    func chart(_ destination: String) -> QuotedChart? {
        guard let written = destination.without(prefix: "chart:"),
            case .found(let target) = site.store.resolve(written, among: [])
        else { return nil }
        let head = target.head
        let kind = kinds.first { $0.declaration.name == head.key.kind }
        return kind?.chart(head.key.id, site).map {
            QuotedChart($0, source: Link(head.title, to: .page(head.address)))
        }
    }
}
