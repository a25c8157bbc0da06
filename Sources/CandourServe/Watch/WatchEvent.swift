import CLinux

/// What the kernel tells of one change in a folder: inotify(7).
struct WatchEvent: Hashable {
    /// The number of the folder.
    let folder: Int32
    /// The name in it; empty where the folder itself is meant.
    let name: String
    /// Whether folders came or went, or events were lost.
    let concernsFolders: Bool

    /// How many bytes stand before the name: number, mask, cookie, length of the name.
    private static let headSize = 16

    /// The events in what was read.
    static func all(in bytes: ArraySlice<UInt8>) -> [WatchEvent] {
        var events: [WatchEvent] = []
        var rest = bytes
        while rest.count >= headSize {
            let (folder, mask, length) = rest.withUnsafeBytes { bytes in
                (
                    bytes.loadUnaligned(fromByteOffset: 0, as: Int32.self),
                    bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            rest = rest.dropFirst(headSize)
            guard length <= rest.count else { break }
            let name = rest.prefix(length).prefix { $0 != 0 }
            events.append(
                WatchEvent(
                    folder: folder, name: String(decoding: name, as: UTF8.self),
                    concernsFolders: candour_watch_concerns_folders(mask) != 0))
            rest = rest.dropFirst(length)
        }
        return events
    }
}
