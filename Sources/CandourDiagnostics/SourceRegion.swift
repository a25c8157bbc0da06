/// Where a span lies, in all the ways in which tools count.
struct SourceRegion: Hashable {
    /// The path of the file, relative to the site's folder.
    let path: String
    /// Line and column of the first character.
    let start: SourcePosition
    /// Line and column one past the last character.
    let end: SourcePosition
    /// The first byte, from 0.
    let startByte: Int
    /// One past the last byte. A span of a first byte alone ends after the character that it begins.
    let endByte: Int
}
