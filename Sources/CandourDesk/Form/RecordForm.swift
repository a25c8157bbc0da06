import CandourDiagnostics
package import CandourRecords
package import CandourSyntax

/// A file of a record as it is written for somebody to fill in: every field that the kind reads, with what it means.
package struct RecordForm: Sendable {
    /// The fields that belong to this file, in the order in which they are asked for.
    package let fields: [FieldDescription]
    /// Those that every record can have.
    private let shared: [FieldDescription]
    private let examples: [String: [String]]
    /// Whether text follows the fields.
    let isMarkdown: Bool
    private let headings: [String]

    /// The form of one of the files of `kind`: the one that `description` describes, `all` being the descriptions of
    /// its files.
    package init(_ kind: KindDeclaration, _ description: FileDescription, among all: [FileDescription]) {
        let isMain = description.name == all.first?.name
        // What stands in brackets is no name; in a file of its own, a record is named by the file.
        let known = description.fields.filter { field in
            !field.name.hasPrefix("(") && !(isMain && kind.layout == .fileOrList && field.name == "id")
        }
        let ofAll = isMain ? CommonFields.names : ["not_stated"]
        let isShared = { (field: FieldDescription) in ofAll.contains(field.name) && field.need == .optional }
        fields = known.filter { !isShared($0) }
        shared = known.filter(isShared)
        var examples = ExampleLines(kind, description, among: all).byField
        // The reason is for a field of this file: another file has other fields.
        let open = fields.first { $0.need == .requiredOrNotStated }?.name ?? "source"
        examples["not_stated"] = ["not_stated:", "  \(open): The documents do not give it."]
        self.examples = examples
        switch kind.layout {
        case .oneList: isMarkdown = false
        case .fileOrList, .tree: isMarkdown = true
        case .file(let suffix): isMarkdown = suffix == ".md"
        case .folder: isMarkdown = description.name.hasSuffix(".md")
        }
        headings = isMain ? kind.start.headings : []
    }

    /// The form of a file of settings.
    init(fields: [FieldDescription], example: ExampleFile) {
        self.fields = fields
        shared = []
        examples = ExampleLines(of: example).byField
        isMarkdown = false
        headings = []
    }

    /// The field `name`, with those of every record.
    package func field(_ name: String) -> FieldDescription? { (fields + shared).first { $0.name == name } }

    /// The names of all fields.
    package var names: [String] { (fields + shared).map(\.name) }

    /// The lines with which an example gives the field a value.
    package func example(of name: String) -> [String]? { examples[name] }

    /// The file with `values` in their places. What must be there and is not given has a place to fill; what need not
    /// be there stands as a note, with an example; those among them that
    /// these values call for are in `called`. `body` is the text below the fields; empty headings where it is not known.
    package func text(_ values: [String: FieldInput], called: [String] = [], body: String? = nil)
        -> String
    {
        var parts = [RecordForm.opening]
        parts += fields.map { field in
            lines(
                of: field, values[field.name],
                isNeeded: field.need != .optional || called.contains(field.name))
        }
        if !shared.isEmpty {
            parts.append(["## What every record can have:"])
            parts += shared.map { lines(of: $0.withoutInner, values[$0.name], isNeeded: false) }
        }
        let yaml = parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
        guard isMarkdown else { return yaml }
        let empty = headings.map { "## \($0)\n" }.joined(separator: "\n")
        return "---\n\(yaml)---\n" + (body.map { $0 + "\n" } ?? empty)
    }

    /// The file with `values` and nothing else: what is read to see whether they are right.
    package func bare(_ values: [String: FieldInput]) -> String {
        let known = names.compactMap { name in values[name].map { $0.lines(for: name) } }
        let yaml = known.flatMap { $0 }.joined(separator: "\n") + "\n"
        return isMarkdown ? "---\n\(yaml)---\n" : yaml
    }

    /// The record as an entry of a list, with `values` in their places.
    package func entry(_ values: [String: FieldInput]) -> String {
        let lines = names.compactMap { name in values[name].map { $0.lines(for: name) } }.flatMap { $0 }
        return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element + "\n" }.joined()
    }

    private func lines(of field: FieldDescription, _ input: FieldInput?, isNeeded: Bool) -> [String] {
        let notes = FieldNote.lines(of: field)
        if let input { return notes + input.lines(for: field.name) }
        let example = (examples[field.name] ?? ["\(field.name):"]).map { "#" + $0 }
        if !isNeeded { return notes + example }
        let place = ["\(field.name): \(RecordForm.place)"]
        return notes + (field.fields.isEmpty ? place : place + example.dropFirst())
    }

    /// What stands where a value is to be written.
    package static let place = "# fill this in"

    private static let opening = [
        "## A line that begins with ## is a note to you, and is not published. Below some notes stands a field that is",
        "## not in use, with an example: its lines begin with one #. To use it, take that # away from each of its",
        "## lines, and write your own words.",
    ]
}

extension FieldDescription {
    /// The field without what is inside it: what every record can have is told in a line.
    fileprivate var withoutInner: FieldDescription {
        FieldDescription(
            name: name, type: type, hint: hint, help: help, need: need, choices: choices, isList: isList)
    }
}
