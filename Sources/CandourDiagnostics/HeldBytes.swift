import Synchronization

/// The bytes of a file until they are let go of; whoever asks afterwards has the file read again.
final class HeldBytes: Sendable {
    private let held: Mutex<[UInt8]?>
    private let readAgain: @Sendable () -> [UInt8]

    init(_ bytes: [UInt8], readAgain: @escaping @Sendable () -> [UInt8]) {
        held = Mutex(bytes)
        self.readAgain = readAgain
    }

    /// The bytes as they were read.
    var bytes: [UInt8] { held.withLock { $0 } ?? readAgain() }

    /// Makes room for others.
    func letGo() { held.withLock { $0 = nil } }
}
