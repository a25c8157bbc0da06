/// One line of YAML as an author sees it: hyphens, a name, a colon, a value. All places are byte offsets in the file.
struct YAMLLine {
    /// What sort of line it is.
    enum Kind {
        case blank, comment, text
        /// `---` or `...`
        case marker
        /// Inside quoted text, block text or brackets that began on an earlier line.
        case inside
    }

    /// How the value on the line is written.
    enum Form {
        case none, plain, quoted, block, brackets
    }

    /// Its first byte.
    let start: Int
    /// The end of its text, without spaces at the end and without the line break.
    let end: Int
    /// Its first byte that is neither a space nor a tab.
    var margin: Int
    /// What sort of line it is.
    var kind = Kind.text
    /// The hyphens of list items, if it starts with any: the first and the last.
    var hyphens: ClosedRange<Int>?
    /// What follows the hyphens.
    var content: Int
    /// The name of a field.
    var key: Range<Int>?
    /// The colon after it.
    var colon: Int?
    /// The value; without a comment.
    var value: Range<Int>
    /// How it is written.
    var form = Form.none
    /// A `#` that cuts text short: after a space, with no space behind it.
    var hash: Int?
    /// A colon with a space behind it inside plain text.
    var innerColon: Int?
    /// Whether the value is quoted text or brackets that end on a later line, or never.
    var isOpen = false
    /// Where something stands behind a closing quote mark or bracket.
    var trailing: Int?

    /// The column, from 0, of the name, or of what stands in its place.
    var column: Int { (key?.lowerBound ?? content) - start }

    /// The column, from 0, of its first character.
    var indent: Int { margin - start }

    /// The column that what belongs to this line must stand right of.
    var owner: Int {
        if let key { return key.lowerBound - start }
        if let hyphens { return hyphens.upperBound - start }
        return indent - 1
    }
}
