/// Stub.
package struct Meeting: Sendable {
}
