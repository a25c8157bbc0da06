/// Writes where spans lie. One file is often named by many messages, so its lines are counted once.
struct JSONPlaces {
    private let catalog: SourceCatalog
    private var positions: [UInt32: SourcePositions] = [:]

    /// For spans that lie in `catalog`.
    init(_ catalog: SourceCatalog) { self.catalog = catalog }

    /// The members of the object that says where `span` lies.
    mutating func members(of span: SourceSpan) -> [(String, String)] {
        let bytes = catalog[span].bytes
        // A span of a first byte alone ends inside the character where that takes several.
        var endByte = Int(span.end)
        while endByte < bytes.count, bytes[endByte] & 0xC0 == 0x80 { endByte += 1 }
        let counted = positions[span.file] ?? SourcePositions(bytes)
        positions[span.file] = counted
        let start = counted.position(of: Int(span.start))
        let end = counted.position(of: endByte)
        return [
            ("file", JSONText.quoted(catalog[span].path)),
            ("line", String(start.line)), ("column", String(start.column)),
            ("endLine", String(end.line)), ("endColumn", String(end.column)),
            ("startByte", String(span.start)), ("endByte", String(endByte)),
        ]
    }
}
