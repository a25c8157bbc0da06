/// The name of a record everywhere: its kind and its id, `decisions/precept-2022-23`.
package struct RecordKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The kind's name, which is its folder: `decisions`.
    package let kind: String
    /// The id, which is its address within the kind: `precept-2022-23`; may hold slashes.
    package let id: String

    /// The record `id` of `kind`.
    package init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }

    package var description: String { "\(kind)/\(id)" }

    package static func < (first: RecordKey, second: RecordKey) -> Bool {
        (first.kind, first.id) < (second.kind, second.id)
    }
}
