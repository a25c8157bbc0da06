import CandourDiagnostics

/// The files of `content/`, sorted.
struct ContentTree {
    /// The records, by kind.
    var records: [String: [FoundRecord]] = [:]
    /// Every file that is read as text.
    var recordFiles: [FoundFile] = []
    /// The files beside records, by path.
    var besideFiles: [String] = []
    /// What is wrong with names and places.
    var faults: [ContentFault] = []

    /// Whether there is nothing at all.
    var isEmpty: Bool { recordFiles.isEmpty && besideFiles.isEmpty && faults.isEmpty }
}

/// Something wrong with the name or place of a file.
struct ContentFault {
    /// The file.
    let path: String
    /// The message, for the number that the file gets.
    let diagnostic: (UInt32) -> Diagnostic
}
