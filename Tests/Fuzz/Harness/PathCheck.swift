/// What must hold of the files of a built site: they lie inside it, and no two meet on any disk.
package enum PathCheck {
    package static func check(_ paths: [String]) throws {
        var seen: [String: String] = [:]
        for path in paths {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            try require(!path.isEmpty && path.utf8.count < 4096, "a file has no name, or one too long")
            for part in parts {
                let isPlain = !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
                try require(isPlain, "“\(path)” is no path inside the site")
                try require(
                    !part.unicodeScalars.contains {
                        HiddenCharacters.contains($0) || $0 == "\n" || $0 == "\t"
                    },
                    "“\(path)” has a hidden character")
                try require(!isReserved(part), "“\(path)” cannot lie on a Windows disk")
            }
            let other = seen.updateValue(path, forKey: path.lowercased())
            try require(other == nil, "two files at “\(path)” and “\(other ?? "")”")
        }
        for path in seen.keys {
            var end = path.startIndex
            while let slash = path[end...].firstIndex(of: "/") {
                try require(seen[String(path[..<slash])] == nil, "“\(path[..<slash])” is a file and a folder")
                end = path.index(after: slash)
            }
        }
    }

    /// Names that stand for devices on Windows, and endings that it takes off.
    private static func isReserved(_ name: Substring) -> Bool {
        let base = name.prefix { $0 != "." }.uppercased()
        let isDevice =
            ["CON", "PRN", "AUX", "NUL"].contains(base)
            || (base.utf8.count == 4 && (base.hasPrefix("COM") || base.hasPrefix("LPT"))
                && base.last.map { "0123456789".contains($0) } == true)
        return isDevice || name.hasSuffix(".") || name.hasSuffix(" ")
            || name.utf8.contains { "\\:*?\"<>|".utf8.contains($0) }
    }
}
