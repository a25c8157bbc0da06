package import CandourSyntax

/// The files of one record, found but not yet decoded.
package struct RecordSource: Sendable {
    /// A file that belongs to the record.
    package struct Part: Sendable {
        /// Its name below the record's folder: `09-forward-plan.md`, `themes/01-victims.md`.
        package let name: String
        /// Its number in the catalogue.
        package let file: UInt32

        /// A part.
        package init(name: String, file: UInt32) {
            self.name = name
            self.file = file
        }
    }

    /// The record's id.
    package let id: String
    /// The main file: its number in the catalogue.
    package let file: UInt32
    /// The entry of a list file that holds the record, where it is one of several in a file.
    package let listEntry: YAMLNode?
    /// The lines of that file on which the form is broken.
    package let brokenLines: BrokenLines
    /// The other files.
    package let parts: [Part]
    /// The files to offer: name to file.
    package let attachments: [String: RecordFile]

    /// A record made of these files.
    package init(
        id: String, file: UInt32, listEntry: YAMLNode? = nil, brokenLines: BrokenLines = BrokenLines(),
        parts: [Part] = [], attachments: [String: RecordFile] = [:]
    ) {
        self.id = id
        self.file = file
        self.listEntry = listEntry
        self.brokenLines = brokenLines
        self.parts = parts
        self.attachments = attachments
    }
}
