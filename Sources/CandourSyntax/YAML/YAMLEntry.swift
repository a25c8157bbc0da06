/// One name and its value in a YAML map.
package struct YAMLEntry: Sendable, Hashable {
    /// The name as written.
    package let key: Spanned<String>
    /// What stands after the colon.
    package let value: YAMLNode

    /// `key: value`.
    package init(key: Spanned<String>, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}
