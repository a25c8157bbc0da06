/// Finds where spans lie. One file is often named by many messages, so its lines are counted once.
struct SourceRegions {
    private let catalog: SourceCatalog
    private var positions: [UInt32: SourcePositions] = [:]

    /// For spans that lie in `catalog`.
    init(_ catalog: SourceCatalog) { self.catalog = catalog }

    /// Where `span` lies.
    mutating func region(of span: SourceSpan) -> SourceRegion {
        let bytes = catalog[span].bytes
        var endByte = Int(span.end)
        while endByte < bytes.count, bytes[endByte] & 0xC0 == 0x80 { endByte += 1 }
        let counted = positions[span.file] ?? SourcePositions(bytes)
        positions[span.file] = counted
        return SourceRegion(
            path: catalog[span].path, start: counted.position(of: Int(span.start)),
            end: counted.position(of: endByte), startByte: Int(span.start), endByte: endByte)
    }
}
