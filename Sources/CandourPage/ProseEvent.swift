/// One event of a prose tape: 12 bytes.
package struct ProseEvent: Sendable, Hashable {
    /// What it opens, closes or quotes.
    package enum Kind: UInt8, Sendable {
        /// `a`: number of its anchor plus 1, or 0.
        case startParagraph, endParagraph
        /// `flag`: level in the source, 1 to 6; `a`: number in `headings`.
        case startHeading, endHeading
        /// `flag`: 1 when numbered; `a`: first number.
        case startList, endList
        /// `a`: number of its anchor plus 1, or 0; `flag`: 1 in a tight list, where paragraphs get no element.
        case startItem, endItem
        case startQuote, endQuote
        /// `flag`: 0 for a note, 1 for a warning.
        case startCallout, endCallout
        /// `a`: number in `captions`.
        case startTable, endTable
        /// `flag`: 1 for the row of column headers.
        case startRow, endRow
        /// `flag`: `ProseEvent.columnHeader`, `.rowHeader` or 0; `extra`: 0 left or none, 1 centre, 2 right.
        case startCell, endCell
        case startEmphasis, endEmphasis
        case startStrong, endStrong
        case startStrikethrough, endStrikethrough
        /// `a`: number in `links`.
        case startLink, endLink
        /// `a`: number in `links`; the text between start and end is the alternative.
        case startImage, endImage
        /// `a`, `b`: start and end in `text`.
        case text, code, codeBlock
        case softBreak, lineBreak, rule
        /// `a`: number of the footnote, from 1; `b`: which reference to it, from 1.
        case footnoteReference
        /// `a`: number of the footnote, from 1; `b`: how many references it has. All stand at the end of the tape.
        case startFootnote, endFootnote
    }

    /// What it is.
    package let kind: Kind
    /// A small detail; see `Kind`.
    package let flag: UInt8
    /// Another small detail; see `Kind`.
    package let extra: UInt16
    /// The first number; see `Kind`.
    package let a: UInt32
    /// The second number; see `Kind`.
    package let b: UInt32

    /// `flag` of a cell that heads its column.
    package static let columnHeader: UInt8 = 1
    /// `flag` of a cell that heads its row.
    package static let rowHeader: UInt8 = 2

    /// An event.
    package init(_ kind: Kind, flag: UInt8 = 0, extra: UInt16 = 0, a: Int = 0, b: Int = 0) {
        self.kind = kind
        self.flag = flag
        self.extra = extra
        self.a = UInt32(truncatingIfNeeded: a)
        self.b = UInt32(truncatingIfNeeded: b)
    }

    /// The stretch of the text buffer that a text, code or code block event quotes.
    package var range: Range<Int> { Int(a)..<Int(b) }
}
