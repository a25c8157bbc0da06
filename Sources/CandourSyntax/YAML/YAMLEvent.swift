/// What libyaml reports next, as a value with byte offsets in the author's file.
struct YAMLEvent {
    /// The kinds of event that the composer tells apart.
    enum Kind {
        case streamStart, streamEnd
        case documentStart(isWritten: Bool, hasDirectives: Bool)
        case documentEnd
        case alias
        case scalar(String, YAMLNode.Style)
        case listStart(isFlow: Bool)
        case listEnd
        case mapStart(isFlow: Bool)
        case mapEnd
    }

    /// What was read.
    let kind: Kind
    /// Offset of its first byte; of its anchor or tag, if it has one.
    let start: Int
    /// Offset after its last byte, as libyaml counts it.
    let end: Int
}
