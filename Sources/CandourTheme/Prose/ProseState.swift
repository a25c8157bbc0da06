import CandourPage

/// Where the writer stands in one body of prose.
struct ProseState {
    /// What is being done with the pieces inside an image.
    enum Image {
        /// There is no image.
        case none
        /// They are its text alternative.
        case alternative
        /// The image has no public file, and its alternative stands as text.
        case text
    }

    /// The level of the heading that the body stands under.
    let parentLevel: Int
    /// The levels on the page of source levels 1 to 6: those that are used follow each other without a gap.
    let levels: [Int]
    /// The ids on the page of the body's headings.
    let headingIDs: [String]
    /// The ids on the page of its numbered paragraphs and points.
    let anchorIDs: [String]
    /// The level of the last heading.
    var lastLevel: Int
    /// For each container that is open, whether paragraphs in it get no element.
    var tight: [Bool] = []
    /// For each list that is open, whether it is numbered.
    var numbered: [Bool] = []
    /// For each link that is open, whether it was written.
    var links: [Bool] = []
    /// The first event that is still to be written: a chart takes the place of a whole paragraph.
    var resume = 0
    /// How many bytes of the next text were written already.
    var written = 0
    /// The id on the page of each place of the body, once a link leads to one.
    private var places: [String: String]?
    /// The image that is open.
    var image = Image.none
    /// Whether the body of a table is open.
    var inTableBody = false
    /// For the cell that is open, whether it is a heading.
    var inHeadingCell = false
    /// Whether a heading is open.
    var inHeading = false
    /// What ids of footnotes begin with, once there are any.
    var notes: String?
    /// Whether the list of footnotes is open.
    var inFootnotes = false
    /// The footnote whose back links are still to be written.
    var openFootnote: ProseEvent?

    /// Whether text that comes now is neither part of a heading or link nor of an image.
    var isRunningText: Bool { !inHeading && !inHeadingCell && links.isEmpty && image == .none }

    /// The start of `block`, which stands under a heading of `level`; its ids are given out here.
    init(_ block: ProseBlock, under level: Int, ids: inout PageIDs) {
        parentLevel = level
        lastLevel = level
        headingIDs = block.prose.headings.map { ids.claim(block.idPrefix + $0.id) }
        anchorIDs = block.prose.anchors.map { ids.claim(block.idPrefix + $0.id) }
        var used = [Bool](repeating: false, count: 7)
        for heading in block.prose.headings where used.indices.contains(heading.level) {
            used[heading.level] = true
        }
        var next = level
        levels = used.map { isUsed in
            if isUsed { next += 1 }
            return next
        }
    }

    /// The level on the page of a heading of `source` level. Never more than one below the heading before it.
    mutating func level(of source: UInt8) -> Int {
        let mapped = levels.indices.contains(Int(source)) ? levels[Int(source)] : lastLevel
        lastLevel = min(max(mapped, parentLevel + 1), lastLevel + 1, 6)
        return lastLevel
    }

    /// The id of the anchor that an event counts from 1; nothing for 0.
    func anchor(_ number: UInt32) -> String? {
        let index = Int(number) - 1
        return anchorIDs.indices.contains(index) ? anchorIDs[index] : nil
    }

    /// The id on the page of what the body itself calls `place`.
    mutating func id(of place: String, in prose: Prose) -> String? {
        if let places { return places[place] }
        let own = prose.headings.map(\.id) + prose.anchors.map(\.id)
        let found = Dictionary(zip(own, headingIDs + anchorIDs)) { first, _ in first }
        places = found
        return found[place]
    }
}
