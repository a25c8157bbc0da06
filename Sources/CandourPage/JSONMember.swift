/// A member of an object.
package struct JSONMember: Sendable {
    /// Its name.
    package let name: String
    /// Its value.
    package let value: JSONValue

    /// A member called `name`.
    package init(_ name: String, _ value: JSONValue) {
        self.name = name
        self.value = value
    }

    /// A member with a text; nothing where there is none.
    package init?(_ name: String, _ text: String?) {
        guard let text else { return nil }
        self.init(name, .string(text))
    }

    /// A member with an object; nothing where there is none.
    package init?(_ name: String, of value: JSONValue?) {
        guard let value else { return nil }
        self.init(name, value)
    }
}
