/// Stub.
package struct Plan: Sendable {
}
