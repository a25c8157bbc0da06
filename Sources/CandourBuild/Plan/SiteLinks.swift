import CandourPage
import CandourRecords

/// Where links in prose lead, on the public site.
struct SiteLinks: LinkResolver {
    let store: RecordStore

    func target(of destination: String, in record: RecordKey?) -> Link.Target? {
        if let written = destination.without(prefix: "record:") ?? destination.without(prefix: "figure:") {
            guard case .found(let target) = store.resolve(written, among: []) else { return nil }
            return target.link
        }
        if let name = destination.without(prefix: "file:") {
            guard let record else { return nil }
            return .page(PublishedFile.address(of: name, in: record))
        }
        if let place = destination.without(prefix: "#") { return .fragment(place) }
        return .external(destination)
    }
}
