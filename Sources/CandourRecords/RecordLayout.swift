/// How the files of a kind's records lie in its folder.
package enum RecordLayout: Sendable, Hashable {
    /// One file a record, `ID.md` or `ID.yml`; folders of a year may tidy them.
    case file(suffix: String)
    /// One folder a record, `levels` deep below the kind's folder (the id has as many parts); `main` is its main
    /// file, and `parts` are the other files it may have.
    case folder(levels: Int, main: String, parts: [PartPattern])
    /// `ID.md`, one record each, or lists of records in `.yml` files of any name.
    case fileOrList
    /// One list of all records, in `KIND.yml` beside the folders; a record is named after the first of the fields
    /// `idFrom` that it has.
    case oneList(idFrom: [String])
    /// Markdown files in folders at will; the path is the id, and the address stands at the root of the site.
    case tree

    /// Whether all records of the kind stand in one list.
    package var isOneList: Bool {
        if case .oneList = self { true } else { false }
    }

    /// What a reference to a record of the kind `name` names.
    func target(of name: String) -> String {
        switch self {
        case .oneList: "an entry of content/\(name).yml"
        case .folder: "a folder in content/\(name)/"
        case .file, .fileOrList, .tree: "a file in content/\(name)/"
        }
    }

    /// That a reference names none of them.
    func absence(of name: String) -> String {
        if case .oneList = self {
            "no entry of content/\(name).yml has this name"
        } else {
            "nothing in content/\(name)/ has this id"
        }
    }

    /// Whether the main file of a record is Markdown below fields, and not fields alone.
    package var mainIsMarkdown: Bool {
        switch self {
        case .file(let suffix): suffix == ".md"
        case .folder(_, let main, _): main.hasSuffix(".md")
        case .oneList: false
        case .fileOrList, .tree: true
        }
    }
}

/// The name of the files of one part of a record.
package enum PartPattern: Sendable, Hashable {
    /// One file with exactly this name: `minutes.md`.
    case named(String)
    /// Numbered files: `NN-slug.md`, in a folder below the record's where one is given.
    case numbered(folder: String?)
}
