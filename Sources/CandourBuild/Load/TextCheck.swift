import CandourDiagnostics
import CandourSyntax
import Glibc

/// Whether a file that should be text is.
enum TextCheck {
    /// What is wrong with a file, if anything.
    static func fault(in bytes: [UInt8], size: Int, path: String, file: UInt32) -> Diagnostic? {
        let start = SourceSpan(file: file, start: 0, end: 0)
        if size > Loader.largest { return .fileTooLarge(start, size: size) }
        // The reader of tables knows how spreadsheets save them, and says what to choose there.
        let isTable = path.hasSuffix(".csv")
        if TextEncoding.hasMarkOfUTF16(bytes) { return isTable ? nil : .utf16(start) }
        let zero = bytes.withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress, let found = memchr(base, 0, bytes.count) else { return nil }
            return UnsafeRawPointer(found) - base
        }
        if let zero {
            return .binary(SourceSpan(file: file, start: zero, end: zero + 1))
        }
        guard !isTable, let place = firstFault(in: bytes) else { return nil }
        return .notUTF8(SourceSpan(file: file, start: place, end: place + 1), bytes[place])
    }

    /// The place of the first byte that is not UTF-8 (RFC 3629).
    static func firstFault(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            let count = buffer.count
            while index < count {
                // Text is almost all ASCII, so eight bytes are looked at together.
                while index + 8 <= count,
                    UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                        & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                }
                guard index < count else { return nil }
                let byte = buffer[index]
                if byte < 0x80 {
                    index += 1
                    continue
                }
                let length: Int
                let lowest: UInt8
                let highest: UInt8
                switch byte {
                case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
                case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
                case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
                case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
                case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
                case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
                case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
                default: return index
                }
                guard index + length <= count, buffer[index + 1] >= lowest, buffer[index + 1] <= highest
                else { return index }
                for offset in 2..<max(2, length) where buffer[index + offset] & 0xC0 != 0x80 { return index }
                index += length
            }
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func binary(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .binaryFile, at: span, headline: "This file is not text",
            reason: "It holds signs that no text has: perhaps a document or picture that was renamed.",
            advice: .fix("put the right file in its place, or move it to the record’s attachments."))
    }
}
