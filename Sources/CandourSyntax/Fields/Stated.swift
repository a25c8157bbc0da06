/// The value of a field that the law or the reader expects but the source may not give.
package enum Stated<Value: Sendable>: Sendable {
    /// The value and its place.
    case stated(Spanned<Value>)
    /// Not given, with the reason where the record has one.
    case notStated(reason: String?)

    /// The value, where it is given.
    package var value: Value? {
        if case .stated(let spanned) = self { spanned.value } else { nil }
    }

    /// The value with its place, where it is given.
    package var spanned: Spanned<Value>? {
        if case .stated(let spanned) = self { spanned } else { nil }
    }

    /// The reason why it is not given.
    package var reason: String? {
        if case .notStated(let reason) = self { reason } else { nil }
    }
}
