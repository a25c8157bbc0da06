import CandourPage

/// Resolves `record:` links to pages, `#…` to places and web addresses to themselves; nothing else.
struct KnownLinks: LinkResolver {
    func target(of destination: String, in record: RecordKey?) -> Link.Target? {
        if destination.hasPrefix("#") { return .fragment(String(destination.dropFirst())) }
        if destination.hasPrefix("record:") {
            return .page(PageAddress(destination.dropFirst("record:".count) + "/"))
        }
        if destination.hasPrefix("file:") {
            return .page(PageAddress("files/" + destination.dropFirst("file:".count)))
        }
        return destination.contains(":") ? .external(destination) : nil
    }
}
