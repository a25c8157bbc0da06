/// Stub.
package struct Body: Sendable {
}
