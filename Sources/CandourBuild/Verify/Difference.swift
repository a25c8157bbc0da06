import CandourDiagnostics

/// What is otherwise in a tree than its manifest says.
package struct Difference: Sendable, Hashable {
    /// What is the matter with a file.
    package enum Sort: Sendable, Hashable {
        /// The manifest lists it, and it is not there.
        case missing
        /// It is there, and the manifest does not list it.
        case notListed
        /// It has another size.
        case size(found: Int, listed: Int)
        /// It has the size listed, and other bytes.
        case bytes
        /// It is a symbolic link, which a build never makes.
        case symbolicLink
        /// It is a pipe, a socket or a device.
        case special
        /// It cannot be read, for this reason.
        case unreadable(String)
        /// The manifest lists it more than once.
        case listedTwice
        /// It is the manifest, and another program wrote it.
        case manifestNotOurs
        /// It is the manifest, and makes no sense from this line on.
        case manifestDamaged(line: Int)
    }

    /// The path below the root of the tree.
    package let path: String
    /// What is the matter.
    package let sort: Sort

    /// The matter in words, as said after the path.
    package var words: String {
        switch sort {
        case .missing: "is missing"
        case .notListed: "is not in the manifest"
        case .size(let found, let listed):
            "has \(Count(found, "byte")), and the manifest says \(Count.grouped(listed))"
        case .bytes: "has other bytes than the manifest says"
        case .symbolicLink: "is a symbolic link"
        case .special: "is a pipe, a socket or a device"
        case .unreadable(let why): "cannot be read: \(why)"
        case .listedTwice: "is in the manifest more than once"
        case .manifestNotOurs: "was not written by Candour"
        case .manifestDamaged(let line): "is damaged: it makes no sense from line \(Count.grouped(line)) on"
        }
    }

    /// A permanent name of the sort, for programs.
    package var name: String {
        switch sort {
        case .missing: "missing"
        case .notListed: "not-listed"
        case .size: "size"
        case .bytes: "bytes"
        case .symbolicLink: "symbolic-link"
        case .special: "special-file"
        case .unreadable: "unreadable"
        case .listedTwice: "listed-twice"
        case .manifestNotOurs: "manifest-not-ours"
        case .manifestDamaged: "manifest-damaged"
        }
    }
}
