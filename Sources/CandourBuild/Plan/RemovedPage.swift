import CandourPage
import CandourRecords

/// What stands at the addresses of a record that was published in error: that it was, when it was taken away, and
/// why. Nothing else of the record is shown, not even its title.
enum RemovedPage {
    /// The pages, one for each that the record had.
    static func pages(of head: RecordHead) -> [Page] {
        guard let removal = head.common.publishedByMistake else { return [] }
        let places = Set(head.parts.values.map(\.page)).subtracting([""]).sorted()
        return ([""] + places).map { place in
            Page(
                address: PageAddress(head.address.path + place), type: .page, title: "Published in error",
                summary: "What stood here should not have been published.",
                breadcrumbs: [Link("Home", to: .page(.home))],
                notices: [
                    Notice(
                        "Taken away",
                        [
                            [.text("Taken away on "), .date(PartialDate(removal.date)), .text(".")],
                            [.text(removal.reason)],
                        ])
                ],
                blocks: [])
        }
    }
}
