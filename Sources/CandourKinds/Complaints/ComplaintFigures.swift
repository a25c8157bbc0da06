/// Stub.
package struct ComplaintFigures: Sendable {
}
