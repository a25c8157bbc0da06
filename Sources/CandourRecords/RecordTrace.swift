import Synchronization

/// What a piece of work asked of a store, and so all that its outcome depends on besides its own input.
///
/// A store that is `noting(in:)` a trace hands out heads, entries and lists as objects, which may be read in full:
/// what is handed out counts as read.
package final class RecordTrace: Sendable {
    /// What was asked for, with heads told apart as objects: while the store lasts, none takes the place of another.
    package struct Notes: Sendable {
        /// The heads that were handed out.
        package fileprivate(set) var heads: [ObjectIdentifier] = []
        /// The heads of the entries that were handed out.
        package fileprivate(set) var entries: [ObjectIdentifier] = []
        /// The heads of the records of which was asked what refers to them.
        package fileprivate(set) var referred: [ObjectIdentifier] = []
        /// The kinds of which all records were handed out.
        package fileprivate(set) var lists: [String] = []
        /// Whether it matters which ids and names there are, because one was not there or a name was looked up.
        package fileprivate(set) var usesNames = false
        /// Whether something was asked for that is not noted in detail.
        package fileprivate(set) var usesEverything = false
    }

    private let kept = Mutex(Notes())

    /// Nothing asked for.
    package init() {}

    /// What was asked for so far.
    package var notes: Notes { kept.withLock { $0 } }

    func note(_ head: RecordHead) { kept.withLock { $0.heads.append(ObjectIdentifier(head)) } }

    /// Notes that the entry with this head was handed out, or is what the work is about.
    package func note(entry head: RecordHead) { kept.withLock { $0.entries.append(ObjectIdentifier(head)) } }

    func note(referred head: RecordHead) { kept.withLock { $0.referred.append(ObjectIdentifier(head)) } }

    func note(list kind: String) { kept.withLock { $0.lists.append(kind) } }

    func noteNames() { kept.withLock { $0.usesNames = true } }

    func noteEverything() { kept.withLock { $0.usesEverything = true } }
}
