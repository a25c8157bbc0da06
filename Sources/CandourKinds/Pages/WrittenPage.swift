/// Stub.
package struct WrittenPage: Sendable {
}
