package import CandourDiagnostics

extension String {
    /// The text without spaces, tabs and line breaks around it, no-break spaces included.
    package func trimmingSpaces() -> String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSpace }) else { return "" }
        let last = scalars.lastIndex { !$0.isSpace } ?? first
        return String(self[first...last])
    }

    /// The words of the text: what stands between spaces.
    package var words: [String] {
        unicodeScalars.split { $0.isSpace }.map { String(Substring($0)) }
    }
}

extension Unicode.Scalar {
    /// Whether it is a space of some sort.
    fileprivate var isSpace: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

extension SourceSpan {
    /// The first byte alone: enough to point at where something long starts.
    package var firstByte: SourceSpan {
        SourceSpan(file: file, start: Int(start), end: min(Int(start) + 1, Int(end)))
    }
}
