/// Markdown as a flat tape: one buffer of text, and events of 12 bytes that open, close and quote from it.
///
/// Not a tree and not HTML: the theme turns the tape into HTML in one pass, and the text buffer serves summaries
/// and search as it is. Lists beside the tape hold what does not fit 12 bytes.
package struct Prose: Sendable {
    /// All visible text, UTF-8, in reading order.
    package var text: [UInt8] = []
    /// The tape.
    package var events: [ProseEvent] = []
    /// Links and images, in the order of their events.
    package var links: [ProseLink] = []
    /// The headings, which are also the outline.
    package var headings: [ProseHeading] = []
    /// Places that have an address but no heading: numbered paragraphs and points.
    package var anchors: [ProseAnchor] = []
    /// The tables' captions, in the order of their events; empty text where the author gave none.
    package var captions: [String] = []

    /// An empty tape.
    package init() {}

    /// Whether it holds nothing to show.
    package var isEmpty: Bool { events.isEmpty }

    /// The text between two offsets of the buffer.
    package func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
