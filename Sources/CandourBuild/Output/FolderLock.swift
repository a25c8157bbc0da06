/// What came of an attempt to take a folder for this process alone.
enum FolderLock: Hashable {
    /// It is ours until the descriptor is closed, or the process ends in whatever way.
    case held(Int32)
    /// Another process has it.
    case taken
    /// There is no such folder.
    case gone
    /// The disk knows no locks, as some network disks: nobody can say who has it.
    case unknown

    /// What to close in the end.
    var descriptor: Int32? {
        if case .held(let descriptor) = self { descriptor } else { nil }
    }
}
