/// What the machine could not do: exit 2. Content is never the cause; that is reported as diagnostics.
package struct MachineFault: Error, Sendable, Hashable {
    /// What failed, as one sentence without a full stop.
    package let headline: String
    /// What to do about it.
    package let advice: String

    /// A fault.
    package init(_ headline: String, advice: String) {
        self.headline = headline
        self.advice = advice
    }
}
