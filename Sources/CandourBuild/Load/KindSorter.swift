import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// Sorts the files in the folder of one kind.
struct KindSorter {
    let kind: KindDeclaration
    private var records: [FoundRecord] = []
    private var indices: [String: Int] = [:]
    private var texts: [FoundFile] = []
    private var beside: [FoundFile] = []
    private var owned: [(owner: String, file: FoundFile, name: String)] = []
    private var faults: [ContentFault] = []
    private var partsWithoutMain: [(owner: String, file: FoundFile)] = []

    init(kind: KindDeclaration) { self.kind = kind }

    /// Adds a file of the kind's folder.
    mutating func add(_ file: FoundFile) {
        if kind.layout.isOneList { return addOneList(file) }
        var path = file.path.utf8.split(separator: UInt8(ascii: "/")).dropFirst(2).map {
            String(Substring($0))
        }
        guard var name = path.popLast() else { return }
        if let (fault, rightName) = NameCheck.wrongEnding(file.path, name) {
            faults.append(fault)
            name = rightName
        }
        path.append(name)
        let isText = name.hasSuffix(".md") || name.hasSuffix(".yml") || name.hasSuffix(".csv")
        switch kind.layout {
        case .file(let suffix): addFile(file, path, name, suffix)
        case .folder(let levels, let main, let parts): addToFolder(file, path, levels, main, parts, isText)
        case .fileOrList: addToList(file, path, name, isText)
        case .tree: addToTree(file, path, name, isText)
        case .oneList: break
        }
    }

    /// Adds the list of all records of the kind, which stands beside the folders.
    private mutating func addOneList(_ file: FoundFile) {
        let right = kind.name + ".yml"
        let name = String(file.path.split(separator: "/").last ?? "")
        let renamed = NameCheck.wrongEnding(file.path, name)
        guard file.path == "content/" + name, (renamed?.rightName ?? name) == right else {
            faults.append(.notTheList(file.path, kind, "content/" + right))
            return
        }
        if let renamed { faults.append(renamed.fault) }
        texts.append(file)
        records.append(FoundRecord(id: kind.name, main: file.path, isList: true))
    }

    /// Adds everything to the tree.
    mutating func finish(into tree: inout ContentTree) {
        for (owner, file) in partsWithoutMain where indices[owner] == nil {
            faults.append(.mainFileMissing(file.path, kind))
            // Once for a folder.
            indices[owner] = -1
        }
        for (owner, file, name) in owned {
            guard let index = indices[owner], index >= 0 else {
                beside.append(file)
                continue
            }
            records[index].attachments[name] = RecordFile(path: file.path, size: file.size, isOwn: true)
        }
        let shared = Dictionary(grouping: beside) { KindSorter.folder($0.path) }.mapValues { files in
            let named = files.map { file in
                (
                    String(file.path.split(separator: "/").last ?? ""),
                    RecordFile(path: file.path, size: file.size, isOwn: false)
                )
            }
            return Dictionary(named) { first, _ in first }
        }
        for index in records.indices {
            guard let files = shared[KindSorter.folder(records[index].main)] else { continue }
            // Records without files of their own share the table of their folder.
            records[index].attachments =
                records[index].attachments.isEmpty
                ? files : records[index].attachments.merging(files) { own, _ in own }
        }
        let offered = owned.map(\.file.path) + beside.map(\.path)
        faults += offered.compactMap {
            NameCheck.notPortable($0, String($0.split(separator: "/").last ?? ""))
        }
        faults += NameCheck.alike(offered)
        tree.records[kind.name] = records
        tree.recordFiles += texts
        tree.besideFiles += beside.map(\.path)
        tree.faults += faults
    }

    private mutating func addFile(_ file: FoundFile, _ path: [String], _ name: String, _ suffix: String) {
        let folders = path.dropLast()
        let isInPlace = folders.allSatisfy(KindSorter.isYear) && folders.count <= 1
        guard name.hasSuffix(suffix) else {
            if name.hasSuffix(".md") || name.hasSuffix(".yml") {
                faults.append(.wrongSortOfFile(file.path, kind, suffix))
            } else if isInPlace {
                beside.append(file)
            } else {
                owned.append((folders.last ?? "", file, name))
            }
            return
        }
        guard isInPlace else {
            faults.append(
                .inWrongPlace(file.path, kind, "directly in content/\(kind.name)/, or in a folder of a year"))
            return
        }
        addRecord(file, components: [String(name.dropLast(suffix.utf8.count))])
    }

    private mutating func addToFolder(
        _ file: FoundFile, _ path: [String], _ levels: Int, _ main: String, _ parts: [PartPattern],
        _ isText: Bool
    ) {
        let place = "content/\(kind.name)/" + (levels == 2 ? "BODY/DATE/" : "NAME/")
        guard path.count > levels else {
            faults.append(.inWrongPlace(file.path, kind, "in a folder of its own, \(place)"))
            return
        }
        let owner = KindSorter.id(path[..<levels])
        let name = path[levels...].joined(separator: "/")
        if name == main {
            addRecord(file, components: Array(path[..<levels]))
        } else if parts.contains(where: { $0.matches(name) }) {
            if let last = path.last, last.first?.isNumber == true, NumberedName(last) == nil {
                faults.append(NameCheck.notNumbered(file.path, last))
            }
            partsWithoutMain.append((owner, file))
            texts.append(file)
            if let index = indices[owner] {
                records[index].parts.append((name, file.path))
            } else {
                waiting[owner, default: []].append((name, file.path))
            }
        } else if isText, !name.hasSuffix(".csv") {
            let expected = [main] + parts.map(\.description)
            faults.append(.unexpectedFile(file.path, name, kind, expected))
        } else {
            if let right = officeTwin(of: name, among: [main] + parts.map(\.description)) {
                faults.append(.officeFile(file.path, name, kind, right: right))
            } else {
                owned.append((owner, file, String(path.last ?? "")))
            }
        }
    }

    /// The file that an office document stands in for: `awards.csv` for `awards.xlsx`, `minutes.md` for `minutes.docx`.
    private func officeTwin(of name: String, among expected: [String]) -> String? {
        guard let dot = name.lastIndex(of: "."), KindSorter.officeEndings.contains(name[dot...].lowercased())
        else {
            return nil
        }
        return expected.first { $0.hasPrefix(name[..<dot].lowercased() + ".") }
    }

    private static let officeEndings: Set<String> = [
        ".xlsx", ".xls", ".ods", ".numbers", ".docx", ".doc", ".odt", ".rtf", ".txt",
    ]

    private mutating func addToList(_ file: FoundFile, _ path: [String], _ name: String, _ isText: Bool) {
        guard path.count == 1 else {
            owned.append((path[0], file, name))
            return
        }
        if name.hasSuffix(".md") {
            addRecord(file, components: [String(name.dropLast(3))])
        } else if name.hasSuffix(".yml") {
            texts.append(file)
            records.append(FoundRecord(id: name, main: file.path, isList: true))
        } else {
            beside.append(file)
        }
    }

    private mutating func addToTree(_ file: FoundFile, _ path: [String], _ name: String, _ isText: Bool) {
        guard name.hasSuffix(".md") else {
            if name.hasSuffix(".yml") {
                faults.append(.wrongSortOfFile(file.path, kind, ".md"))
            } else {
                beside.append(file)
            }
            return
        }
        let components = path.dropLast() + [String(name.dropLast(3))]
        addRecord(file, components: Array(components))
    }

    /// Adds a record. One whose name cannot be an id is read under the id it should have, so that what refers to
    /// it is not reported as well.
    private mutating func addRecord(_ file: FoundFile, components: [String]) {
        if let wrong = components.first(where: { !Identifier.isValid($0) }) {
            faults.append(NameCheck.notAnID(file.path, wrong))
        }
        let id = KindSorter.id(components)
        guard !id.isEmpty else { return }
        texts.append(file)
        if let index = indices[id], index >= 0 {
            faults.append(.twice(file.path, id, kind, other: records[index].main))
            return
        }
        indices[id] = records.count
        records.append(
            FoundRecord(id: id, main: file.path, isList: false, parts: waiting.removeValue(forKey: id) ?? []))
    }

    private static func id(_ components: some Sequence<String>) -> String {
        components.map { Identifier.isValid($0) ? $0 : Identifier.proposal(for: $0) }.joined(separator: "/")
    }

    private var waiting: [String: [(name: String, path: String)]] = [:]

    private static func isYear(_ name: String) -> Bool {
        name.utf8.count == 4 && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func folder(_ path: String) -> Substring {
        path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
    }
}

extension PartPattern {
    /// Whether the file `name`, below the record's folder, is such a part.
    func matches(_ name: String) -> Bool {
        switch self {
        case .named(let exact): return name == exact
        case .numbered(let folder):
            let prefix = folder.map { $0 + "/" } ?? ""
            guard name.hasPrefix(prefix) else { return false }
            let rest = name.dropFirst(prefix.count)
            return !rest.contains("/") && rest.hasSuffix(".md")
                && rest.first.map { ("0"..."9").contains($0) } == true
        }
    }

    /// As the docs write it.
    var description: String {
        switch self {
        case .named(let exact): exact
        case .numbered(let folder): (folder.map { $0 + "/" } ?? "") + "NN-slug.md"
        }
    }
}
