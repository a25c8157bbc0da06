import CandourDiagnostics

/// What a build was made from, what it made, and what it said: enough to know that doing it again would change
/// nothing, and to say the same again.
struct CachedBuild: Stored {
    /// A file that messages point into.
    struct File: Stored {
        /// Its number in the catalogue of the run.
        let number: UInt32
        /// Its path below the site's folder.
        let path: String
        /// Whether messages show its lines.
        let isRead: Bool
    }

    /// What else the site depends on: the program, the day, the options.
    let setting: String
    /// Everything in the site's folder, in the order of paths.
    let inputs: [CachedInput]
    /// The files in the output folder.
    let outputs: [CachedOutput]
    /// Its folders, and it itself.
    let folders: [CachedOutput]
    /// The folders of the site from before, where it is kept: see `SpareSite`.
    let spare: [CachedOutput]
    /// How many pages there are.
    let pages: Int
    /// What became of the records.
    let ledger: Ledger
    /// The messages: warnings alone, as nothing is published when there is a problem.
    let diagnostics: [Diagnostic]
    /// The files that the messages point into.
    let files: [File]
}

extension CachedBuild {
    func store(in bytes: inout StoredBytes) {
        bytes.add(setting)
        bytes.add(inputs)
        bytes.add(outputs)
        bytes.add(folders)
        bytes.add(spare)
        bytes.add(pages)
        bytes.add(ledger)
        bytes.add(diagnostics)
        bytes.add(files)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            setting: try reader.next(), inputs: try reader.next(), outputs: try reader.next(),
            folders: try reader.next(), spare: try reader.next(), pages: try reader.next(),
            ledger: try reader.next(), diagnostics: try reader.next(), files: try reader.next())
    }
}

extension CachedBuild.File {
    func store(in bytes: inout StoredBytes) {
        bytes.add(number)
        bytes.add(path)
        bytes.add(isRead)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(number: try reader.next(), path: try reader.next(), isRead: try reader.next())
    }
}
