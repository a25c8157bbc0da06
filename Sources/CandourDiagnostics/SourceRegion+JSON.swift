extension SourceRegion {
    /// The members of the object that says where it is, in our own JSON.
    var members: [(String, String)] {
        [
            ("file", JSONText.quoted(path)),
            ("line", String(start.line)), ("column", String(start.column)),
            ("endLine", String(end.line)), ("endColumn", String(end.column)),
            ("startByte", String(startByte)), ("endByte", String(endByte)),
        ]
    }
}
