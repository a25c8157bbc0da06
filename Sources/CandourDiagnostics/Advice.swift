/// What the reader of a message can do about it.
package enum Advice: Sendable, Hashable {
    /// One action that puts it right, with the new text where it cannot be wrong.
    case fix(String, Replacement? = nil)
    /// A choice that only a person can make: an opening sentence (`Check the figures against the return:`) and
    /// the choices, each a clause that begins with a small letter.
    case check(String, [String] = [])
}
