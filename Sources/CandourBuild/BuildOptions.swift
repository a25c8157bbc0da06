package import CandourPage

/// How a site is built.
package struct BuildOptions: Sendable {
    /// The day that counts as today; nothing else reads the clock.
    package var today: LocalDate
    /// Whether drafts and scheduled records are shown, marked, for a preview.
    package var includesDrafts = false
    /// Whether links name `index.html`, for reading from a disk.
    package var forDisk = false
    /// The address that a preview is seen at, with a slash at its end, in place of that of `site.yml`; nothing when the
    /// site itself is built. Search engines are told to pass over a preview.
    package var previewURL: String?
    /// What is made of the messages.
    package var findings = FindingOptions()
    /// How many tasks work at a time.
    package var jobs = 1
    /// Where a new lock is to be made, the records whose changes of wording it takes without a note to readers.
    package var reworded: Set<RecordKey>?
    /// The program's version, for the manifest.
    package var version = "0"

    /// The options for a day.
    package init(today: LocalDate) { self.today = today }
}
