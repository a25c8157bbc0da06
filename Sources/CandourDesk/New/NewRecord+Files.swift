import CandourBuild
import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension NewRecord {
    /// The file to be written for the record `id`.
    package func file(id: String) -> NewFile {
        let folder = "content/\(declaration.name)/"
        if let part {
            // A table has no notes: its first row names the columns.
            let columns = form.fields.filter(\.fields.isEmpty).map(\.name).joined(separator: ",")
            let text = part.name.hasSuffix(".csv") ? columns + "\n" : form.text(values, body: self.text)
            return NewFile(self.folder(of: id) + part.name, Array(text.utf8))
        }
        let text = Array(form.text(values, called: findings(id: id).missing, body: self.text).utf8)
        switch declaration.layout {
        case .file(let suffix):
            return NewFile(folder + (usesYears ? "\(day.year)/" : "") + id + suffix, text)
        case .folder(_, let main, _): return NewFile(folder + id + "/" + main, text)
        case .fileOrList, .tree: return NewFile(folder + id + ".md", text)
        case .oneList: return listFile()
        }
    }

    /// What was given and nothing else, as the file would have it.
    var brief: String { form.bare(values) + (text ?? "") }

    /// The folder in which the files of a record lie.
    package func folder(of id: String) -> String {
        "content/\(declaration.name)/\(id)/"
    }

    /// The list with one more entry.
    private func listFile() -> NewFile {
        let path = "content/\(declaration.name).yml"
        let entry = Array(form.entry(withPlaces: values).utf8)
        guard let head = roll.heads(of: declaration.name).first else { return NewFile(path, entry) }
        let before = roll.file(of: head).bytes
        let gap: [UInt8] = before.last == 0x0A ? [] : [0x0A]
        return NewFile(path, before + gap + entry, before: before)
    }

    /// Whether files of the kind lie in folders of years: those that are there do, or the example does.
    private var usesYears: Bool {
        let paths = roll.heads(of: declaration.name).map { roll.file(of: $0).path }
        let known = paths.isEmpty ? declaration.example.map { "content/" + $0.path } : paths
        return known.contains { path in
            let parts = path.split(separator: "/")
            return parts.count == 4 && parts[2].count == 4 && parts[2].allSatisfy(\.isNumber)
        }
    }
}

extension RecordForm {
    /// The record as an entry of a list, with a place to fill for what must be there and is not.
    func entry(withPlaces values: [String: FieldInput]) -> String {
        var all = values
        for field in fields where field.need != .optional && values[field.name] == nil {
            all[field.name] = .lines(["\(field.name): \(RecordForm.place)"])
        }
        return entry(all)
    }
}
