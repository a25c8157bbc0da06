import CandourRecords

/// The files of one record, by path.
struct FoundRecord: Sendable {
    /// Its id.
    let id: String
    /// Its main file.
    let main: String
    /// Whether the file is a list of records, each with an id of its own.
    let isList: Bool
    /// Its other files: name below its folder, and path.
    var parts: [(name: String, path: String)] = []
    /// The files that it offers or may offer: name to file.
    var attachments: [String: RecordFile] = [:]
}
