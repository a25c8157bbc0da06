extension String {
    /// The text, or its beginning and end where it is very long: enough to know it again.
    var shortened: String {
        guard utf8.count > 800 else { return self }
        return String(unicodeScalars.prefix(400)) + "…" + String(unicodeScalars.suffix(200))
    }
}
