/// Stub.
package struct Fund: Sendable {
    let awardedPence = 0
}
