import CandourPage

extension Prose {
    /// Whether the event after the one at `index` is `kind`.
    func isEnd(_ kind: ProseEvent.Kind, after index: Int) -> Bool {
        index + 1 < events.count && events[index + 1].kind == kind
    }
}
