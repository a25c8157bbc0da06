/// Turns the destination of a link in prose into where it leads. The engine provides it; the theme asks.
package protocol LinkResolver: Sendable {
    /// Where `destination` (`record:decisions/x#1`, `file:a.pdf`, `https://…`) leads when it stands in a file of
    /// `record`; nothing when there is no public page for it, and then the words stay without a link.
    func target(of destination: String, in record: RecordKey?) -> Link.Target?

    /// The chart that `destination` (`chart:statistics/x`) names; nothing when its record is not public.
    func chart(_ destination: String) -> QuotedChart?
}
