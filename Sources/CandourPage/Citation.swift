/// What names a record besides its title, for those who cite it.
package struct Citation: Sendable {
    /// The office’s own reference, such as `CPCC 2022-001`.
    package let reference: String?
    /// When it was decided, held or published.
    package let date: PartialDate?

    /// What is known of a record.
    package init(reference: String?, date: PartialDate?) {
        self.reference = reference
        self.date = date
    }
}
