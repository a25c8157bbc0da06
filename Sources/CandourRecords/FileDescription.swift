package import CandourSyntax

/// The fields of one of the files that make up a record of a kind.
package struct FileDescription: Sendable {
    /// The file, as the docs name it: `meeting.yml`, `NN-slug.md`, `awards.csv`.
    package let name: String
    /// What the file is for.
    package let help: String
    /// Its fields.
    package let fields: [FieldDescription]

    /// A file called `name`.
    package init(name: String, help: String, fields: [FieldDescription]) {
        self.name = name
        self.help = help
        self.fields = fields
    }
}
