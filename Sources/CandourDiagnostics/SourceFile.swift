/// A file of the site: its path as an editor sees it, and its bytes.
package struct SourceFile: Sendable {
    private enum Content: Sendable {
        case read([UInt8])
        case later(@Sendable () -> [UInt8])
        case held(HeldBytes)
    }

    /// Path relative to the site folder, with forward slashes: `content/decisions/2022/precept-2022-23.md`.
    package let path: String
    private let content: Content

    /// A file at `path` holding `bytes`.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        content = .read(bytes)
    }

    /// A file at `path` that `read` reads, each time that its bytes are asked for.
    package init(path: String, readLater read: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        content = .later(read)
    }

    /// A file at `path` holding `bytes`. They may be let go of; `readAgain` must then give the same.
    package init(path: String, bytes: [UInt8], readAgain: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        content = .held(HeldBytes(bytes, readAgain: readAgain))
    }

    /// The bytes as they are on the disk.
    package var bytes: [UInt8] {
        switch content {
        case .read(let bytes): bytes
        case .later(let read): read()
        case .held(let held): held.bytes
        }
    }

    /// The same file with its bytes at hand, for who looks at them often.
    package var inMemory: SourceFile {
        if case .read = content { return self }
        return SourceFile(path: path, bytes: bytes)
    }

    /// Lets go of the bytes, where they can be read again: most files are never needed again once they were read
    /// without a message.
    package func letGo() {
        if case .held(let held) = content { held.letGo() }
    }
}
