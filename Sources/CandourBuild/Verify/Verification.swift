package import CandourPage

/// How a tree compares with its manifest.
package struct Verification: Sendable {
    /// What the manifest says of the build; nothing when it cannot be used.
    package let built: Built?
    /// How many files the tree has.
    package let files: Int
    /// What differs, by path.
    package let differences: [Difference]

    /// The build that wrote a manifest.
    package struct Built: Sendable {
        /// The day that counted as today.
        package let today: LocalDate
        /// The version of the program.
        package let program: String
    }
}
