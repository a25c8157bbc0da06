/// Where figures or facts come from.
package enum SourceNote: Sendable {
    /// A published source in words.
    case words(String)
    /// A record of this site.
    case record(AnyReference)
}
