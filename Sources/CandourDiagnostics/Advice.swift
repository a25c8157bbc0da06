/// What the reader of a message can do about it.
package enum Advice: Sendable, Hashable {
    /// One action that puts it right, with the new text where it cannot be wrong. Written as what follows “Fix: ”:
    /// a small letter first, a full stop last.
    case fix(String, Replacement? = nil)
    /// A choice that only a person can make, written as what follows “Check: ”: a question (`which of the two dates
    /// is wrong?`), and the choices, each a clause that begins with a small letter.
    case check(String, [String] = [])

    /// The same with its words cut where they are very long; new text for a file is left whole.
    var shortened: Advice {
        switch self {
        case .fix(let action, let replacement): .fix(action.shortened, replacement)
        case .check(let opening, let choices): .check(opening.shortened, choices.map(\.shortened))
        }
    }
}
