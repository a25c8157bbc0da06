/// Something that must not happen, whatever the input.
package struct Fault: Error, CustomStringConvertible {
    /// What it is.
    package let description: String

    /// A fault.
    package init(_ description: String) { self.description = description }
}

/// Throws what `reason` says where `condition` does not hold.
func require(_ condition: Bool, _ reason: @autoclosure () -> String) throws {
    if !condition { throw Fault(reason()) }
}
