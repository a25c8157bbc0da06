package import CandourPage

/// A file that the theme publishes: the stylesheet, a logo.
package struct ThemeAsset: Sendable {
    /// Where it is published.
    package let address: PageAddress
    /// Its bytes.
    package let bytes: [UInt8]
}
