import CandourDiagnostics

/// A value of JSON (RFC 8259) that has its types still: what kinds say to programs. The text is made in one place.
package enum JSONValue: Sendable {
    case string(String)
    case number(ExactDecimal)
    case boolean(Bool)
    case array([JSONValue])
    case object([JSONMember])

    /// The text, UTF-8.
    package var text: String {
        switch self {
        case .string(let string): JSONText.quoted(string)
        case .number(let number): number.plain
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .array(let values): JSONText.array(values.map(\.text))
        case .object(let members): JSONText.object(members.map { ($0.name, $0.value.text) })
        }
    }

    /// An object of the members that there are, in the order given.
    package static func object(of members: JSONMember?...) -> JSONValue { .object(members.compactMap { $0 }) }
}
