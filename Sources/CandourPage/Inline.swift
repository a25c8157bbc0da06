/// A piece of a line: kinds join pieces, the theme marks them up.
package enum Inline: Sendable, Hashable {
    /// Plain text.
    case text(String)
    /// Text that stands out.
    case strong(String)
    /// A link.
    case link(Link)
    /// A date, marked up for machines where ISO 8601 has a form for it.
    case date(PartialDate)
    /// What the source does not give, with the reason if there is one.
    case notStated(reason: String?)
    /// A short word on a record's state, such as `draft` or `cancelled`.
    case tag(String)
    /// A remark in smaller type.
    case note(String)
}
