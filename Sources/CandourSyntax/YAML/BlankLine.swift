/// Follows the bytes of a line to see whether it is blank, and turns the tabs of blank lines into spaces.
///
/// Tabs on a line without text harm nobody and cannot be seen; libyaml refuses them in some places all the same.
struct BlankLine {
    private var start: Int
    private var isBlank = true
    private var hasTab = false

    /// A line that starts at `start`.
    init(start: Int) { self.start = start }

    /// Takes the next byte of `text`.
    mutating func read(_ byte: UInt8, at index: Int, in text: inout ArraySlice<UInt8>) {
        switch byte {
        case 0x0A:
            if isBlank, hasTab {
                for place in start..<index where text[place] == 0x09 { text[place] = 0x20 }
            }
            self = BlankLine(start: index + 1)
        case 0x09: hasTab = true
        case 0x20, 0x0D: break
        default: isBlank = false
        }
    }
}
