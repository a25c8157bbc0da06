/// A file of a site with a mark before the place of every mistake in it: `title: Café⟪colon-in-text⟫: £5`.
///
/// Besides `⟪id⟫` it may hold `⟪U+00A0⟫`, a character that nobody would see, and `⟪300 times: | a ⟫`, a stretch that
/// nobody would want to read.
struct MarkedFile {
    /// The text without marks.
    private(set) var text = String.UnicodeScalarView()
    /// The places of the marks, in order, each as `id line:column`, counted in Unicode scalars.
    private(set) var marks: [String] = []

    private var line = 1
    private var column = 1

    /// Reads `marked`, line ends as LF.
    init(_ marked: String) throws {
        var rest = marked.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "⟪" else {
                append(scalar)
                continue
            }
            guard let end = rest.firstIndex(of: "⟫") else { throw MarkFault(reason: "⟪ without ⟫") }
            try take(String(rest[..<end]))
            rest = rest[rest.index(after: end)...]
        }
    }

    private mutating func take(_ mark: String) throws {
        if mark.hasPrefix("U+") {
            guard let scalar = UInt32(mark.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) else {
                throw MarkFault(reason: "⟪\(mark)⟫ is no character")
            }
            append(scalar)
        } else if let times = mark.firstRange(of: " times: ") {
            guard let count = Int(mark[..<times.lowerBound]) else { throw MarkFault(reason: "⟪\(mark)⟫") }
            let piece = mark[times.upperBound...].replacing("\\n", with: "\n")
            for _ in 0..<count { for scalar in piece.unicodeScalars { append(scalar) } }
        } else {
            marks.append("\(mark) \(line):\(column)")
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        text.append(scalar)
        if scalar == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }
}

/// That a mark cannot be read.
struct MarkFault: Error {
    let reason: String
}
