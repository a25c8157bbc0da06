import CCivic
package import CandourDiagnostics

/// The theme civic as it was when the program was built. It is inside the program, so that a site in any folder, on a
/// machine that has nothing but the one file of the program, needs no copy of it.
package enum BuiltInTheme {
    /// Where the files would lie in a site.
    package static let folder = "themes/civic/"

    /// The files, each with its path in a site.
    package static let files: [SourceFile] = (0..<civic_file_count()).map { number in
        let file = civic_file_at(number)
        return SourceFile(
            path: folder + String(cString: file.path),
            bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
}
