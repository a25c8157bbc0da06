/// A file of a theme as it was read.
package struct ThemeFile: Sendable {
    /// Its path below the theme's folder: `templates/shell.mustache`.
    package let path: String
    /// Its number in the catalogue of the run, for messages.
    package let file: UInt32
    /// Its bytes.
    package let bytes: [UInt8]

    /// The file at `path`.
    package init(path: String, file: UInt32, bytes: [UInt8]) {
        self.path = path
        self.file = file
        self.bytes = bytes
    }
}
