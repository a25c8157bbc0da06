extension FieldDescription {
    /// The examples of values that its hint gives, `such as 46, 1,566 or over 260`.
    package var examples: [String] {
        let parts = hint.split(separator: "such as ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return [] }
        return parts[1].replacing(", or ", with: ", ").replacing(" or ", with: ", ")
            .split(separator: ", ").map(String.init)
    }
}
