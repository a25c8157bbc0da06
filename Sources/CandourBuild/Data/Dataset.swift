import CandourPage
import CandourRecords

/// A table that was written as files, as the page of all data and the catalogues for programs have it.
struct Dataset: Sendable {
    /// One of its files.
    struct File: Sendable {
        /// The form: `CSV`.
        let type: String
        /// The same for programs: `text/csv`.
        let mediaType: String
        /// Where it stands, with its size and hash.
        let entry: ManifestEntry

        /// Its name below `data/`.
        var name: String { String(entry.path.dropFirst(Dataset.folder.count)) }
    }

    /// Where they all stand.
    static let folder = "data/"

    /// Its name: `decisions`.
    let name: String
    /// What it is called.
    let title: String
    /// What it holds, in one sentence.
    let description: String
    /// The page that shows the same to people; nothing where there is none.
    let page: PageAddress?
    /// The columns.
    let columns: [DataSheet.Column]
    /// How many rows there are.
    let rows: Int
    /// Whether each row has an id of its own.
    let hasIDs: Bool
    /// The day on which something in it last changed, as far as records say.
    let updated: LocalDate?
    /// Its files: CSV, then JSON.
    let files: [File]
    /// What a standard sets it out for, where one does.
    var export: DataExport?
}
