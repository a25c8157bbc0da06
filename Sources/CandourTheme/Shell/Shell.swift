/// The frame of a page type: stretches of finished HTML, and places between them for the parts of a page.
struct Shell: Sendable {
    /// A stretch or a place.
    enum Segment: Sendable {
        /// HTML that is the same on every page of the type.
        case html([UInt8])
        /// A place for a part of the page.
        case slot(TemplateKey)
    }

    /// The segments in order.
    let segments: [Segment]
    /// How many bytes the stretches take together.
    let size: Int

    /// Cuts a rendered template at the marks that stand where its slots are.
    init(_ rendered: String) {
        var segments: [Segment] = []
        var size = 0
        for part in rendered.utf8.split(separator: Shell.mark, omittingEmptySubsequences: false) {
            // Stretches and places take turns: a mark opens each place and another closes it.
            if segments.count.isMultiple(of: 2) {
                segments.append(.html(Array(part)))
                size += part.count
            } else if let key = TemplateKey(rawValue: String(decoding: part, as: UTF8.self)) {
                segments.append(.slot(key))
            } else {
                segments.append(.html([]))
            }
        }
        self.segments = segments
        self.size = size
    }

    /// What the template engine is given for a slot: its name between two marks.
    static func marked(_ key: TemplateKey) -> String {
        let mark = String(decoding: [Shell.mark], as: UTF8.self)
        return mark + key.rawValue + mark
    }

    /// A control character that no HTML holds.
    private static let mark: UInt8 = 0x01
}
