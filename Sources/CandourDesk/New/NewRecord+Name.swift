package import CandourBuild
import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension NewRecord {
    /// The kind of the record in whose folder the new one lies: the body of a meeting.
    package var folderKind: String? {
        for case .folder(let kind) in start.name { return kind }
        return nil
    }

    /// The id that follows from what was given; nothing where that is not enough. A further file belongs to the record
    /// that was chosen.
    package func proposedID(folder: String? = nil) -> String? {
        guard !start.name.isEmpty else { return nil }
        if case .oneList(let fields) = declaration.layout {
            let name = fields.lazy.compactMap { text(of: $0) }.first
            return name.map(Identifier.proposal).flatMap { $0.isEmpty ? nil : $0 }
        }
        var folders: [String] = []
        var words: [String] = []
        for part in start.name {
            switch part {
            case .folder:
                guard let folder else { return nil }
                folders.append(folder)
            case .day(let name):
                guard let text = text(of: name), let date = NewRecord.date(text) else { return nil }
                words.append(date)
            case .words(let name):
                guard let text = text(of: name) else { return nil }
                let slug = Identifier.proposal(for: text)
                guard !slug.isEmpty else { return nil }
                words.append(slug)
            }
        }
        return (folders + [words.joined(separator: "-")]).joined(separator: "/")
    }

    /// Whether `id` can be the id of the record, which says what is wrong with it otherwise.
    package func check(id: String) throws(MachineFault) {
        if part != nil { return try checkOwner(id) }
        let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let wanted = folderLevels
        if let wanted, parts.count != wanted {
            throw MachineFault(
                "“\(id)” cannot be the id of a \(declaration.singular)",
                advice: wanted == 1
                    ? "An id has no slash."
                    : "It has two parts with a slash between, such as \(exampleID).")
        }
        for part in parts where !Identifier.isValid(part) {
            let proposal = Identifier.proposal(for: part)
            throw MachineFault(
                "“\(part)” cannot be an id",
                advice:
                    "An id is part of an address: lower-case letters a to z, digits, and single hyphens between."
                    + (proposal.isEmpty ? "" : " Perhaps \(proposal)?"))
        }
        let isAtTheRoot = declaration.layout == .tree
        let isReserved =
            ReservedAddress.ofEveryKind.contains(parts[0])
            || isAtTheRoot
                && (ReservedAddress.atTheRoot.contains(parts[0]) || roll.kinds.contains(parts[0]))
        if isReserved {
            throw MachineFault(
                "The address /\(isAtTheRoot ? "" : declaration.name + "/")\(parts[0])/ belongs to the site itself",
                advice: "Choose another id with --id.")
        }
        for part in parts {
            if let fault = PortableName.fault(in: part) {
                throw MachineFault("“\(part)” cannot be an id", advice: fault)
            }
        }
        if let taken = roll.head(id, of: declaration.name) {
            throw MachineFault(
                "There is a \(declaration.singular) called \(id) already: \(roll.file(of: taken).path)",
                advice: "Choose another id with --id.")
        }
    }

    private func checkOwner(_ id: String) throws(MachineFault) {
        guard roll.head(id, of: declaration.name) == nil else { return }
        let near = Suggestion.nearest(to: id, among: roll.heads(of: declaration.name).map(\.key.id))
        throw MachineFault(
            "There is no \(declaration.singular) called “\(id)”",
            advice: near.isEmpty
                ? "Begin it first: candour new \(declaration.name)"
                : "Did you mean \(near.joined(with: "or"))?")
    }

    /// How many parts the id has; nothing where it has as many as folders.
    private var folderLevels: Int? {
        switch declaration.layout {
        case .folder(let levels, _, _): levels
        case .tree: nil
        case .file, .fileOrList, .oneList: 1
        }
    }

    private var exampleID: String {
        let path = declaration.example.first?.path.split(separator: "/").dropFirst() ?? []
        return path.prefix(folderLevels ?? 1).joined(separator: "/")
    }

    /// A day as an id has it; the words of one that is less exact.
    private static func date(_ text: String) -> String? {
        var context = FieldContext(field: "date", log: ReadingLog())
        let node = YAMLNode(.scalar(text, .plain), SourceSpan(file: 0, start: 0, end: 0))
        guard let date = FieldType<PartialDate>.partialDate.read(node, &context) else { return nil }
        return date.iso ?? Identifier.proposal(for: text)
    }
}
