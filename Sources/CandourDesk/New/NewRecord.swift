package import CandourBuild
import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

/// A record, or a further file of one, on its way into a site: what was given for its fields, and what is still open.
///
/// Whoever asks the questions sets values one by one. `findings()` reads what there is with the same code that a check
/// runs, so a question knows at once whether the answer will do. `files()` gives what is to be written.
package struct NewRecord {
    /// The kind.
    package let kind: any RecordKind.Type
    /// The records that are there.
    package let roll: RecordRoll
    /// The fields of the file.
    package let form: RecordForm
    /// The file of the record that is to be written where it is not the main one: `minutes.md`.
    package let part: RecordPartName?
    /// What was given, by field.
    package private(set) var values: [String: FieldInput] = [:]
    /// The text below the fields, where it is known.
    package private(set) var text: String?
    /// The id, where somebody chose one.
    package var chosenID: String?
    let today: LocalDate

    /// A record of `kind` for the site with the records of `roll`; with `part`, that further file of one.
    package init(
        _ kind: any RecordKind.Type, in roll: RecordRoll, today: LocalDate, part: RecordPartName? = nil
    ) {
        self.kind = kind
        self.roll = roll
        self.today = today
        self.part = part
        let files = kind.describeFiles()
        let main = FileDescription(name: "", help: "", fields: [])
        let description =
            part.flatMap { part in files.first { $0.name == part.pattern } } ?? files.first ?? main
        form = RecordForm(kind.declaration, description, among: files)
    }

    /// What the kind is called, and so on.
    package var declaration: KindDeclaration { kind.declaration }

    /// How the record is begun: a further file of one has neither number nor name of its own.
    var start: RecordStart { part == nil ? declaration.start : RecordStart(name: []) }

    /// Gives the field `name` a value, or one more entry if it holds a list. `field.inner` is a field inside another.
    package mutating func set(_ name: String, _ text: String) throws(MachineFault) {
        let names = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard let field = names.first.flatMap({ form.field($0) }) else {
            throw unknown(name, among: form.names, of: "this \(part?.words ?? declaration.singular)")
        }
        if names.count == 2 {
            let inner = field.fields.map(\.name)
            guard inner.contains(names[1]) || inner.contains(where: { $0.hasPrefix("(") }) else {
                throw unknown(names[1], among: inner, of: field.name)
            }
            var fields: [String: String] = [:]
            if case .fields(let known, _)? = values[field.name] { fields = known }
            fields[names[1]] = text
            values[field.name] = .fields(fields, isList: field.isList)
        } else if !field.fields.isEmpty {
            guard text == "[]" || Self.isNotStated(text) else {
                throw MachineFault(
                    "The field \(name) holds other fields, so it cannot be set to “\(text)”",
                    advice: "Set what is inside it, such as --set \(name).\(field.fields[0].name)=…, "
                        + "or fill it in later, in the file.")
            }
            values[name] = .lines(["\(name): \(text)"])
        } else if field.isList, !Self.isNotStated(text) {
            var entries: [String] = []
            if case .values(let known)? = values[name] { entries = known }
            values[name] = .values(text == "[]" ? [] : entries + [text])
        } else {
            values[name] = .value(text)
        }
    }

    /// Gives the record its text, which only files of Markdown have.
    package mutating func setText(_ text: String) throws(MachineFault) {
        guard form.isMarkdown else {
            throw MachineFault(
                "A \(part?.words ?? declaration.singular) has fields alone, and no text",
                advice: "Leave the text out, or put it into a field.")
        }
        self.text = text
    }

    /// Gives the field `name` the lines that a file has for it.
    package mutating func set(_ name: String, lines: [String]) { values[name] = .lines(lines) }

    /// Takes what was given for a field back.
    package mutating func clear(_ name: String) { values[name] = nil }

    /// The text that was given for a field.
    package func text(of name: String) -> String? {
        if case .value(let text)? = values[name] { return text }
        return nil
    }

    /// What the field would be if nobody said anything else: the next number, today.
    package func proposal(for name: String) -> String? {
        if name == start.number { return nextNumber }
        return name == start.day ? today.iso : nil
    }

    /// Fills in what can be known without asking: the next number, and today.
    package mutating func fillIn() {
        for name in [start.day, start.number].compactMap({ $0 }) where values[name] == nil {
            if let proposal = proposal(for: name) { values[name] = .value(proposal) }
        }
    }

    /// The day that the record is of, as far as it is known: today otherwise.
    var day: LocalDate {
        for name in [start.day, "date"].compactMap({ $0 }) {
            guard let text = text(of: name) else { continue }
            var context = FieldContext(field: name, log: ReadingLog())
            let node = YAMLNode(.scalar(text, .plain), SourceSpan(file: 0, start: 0, end: 0))
            if let date = FieldType<PartialDate>.partialDate.read(node, &context) { return date.first }
        }
        return today
    }

    private var nextNumber: String? {
        let heads = roll.heads(of: declaration.name).sorted { ($0.day ?? 0) < ($1.day ?? 0) }
        let known = heads.flatMap { head in
            head.names.map { NumberSeries.Known(number: $0, year: head.date?.first.year) }
        }
        return NumberSeries(known).next(in: day.year)
    }

    private func unknown(_ name: String, among names: [String], of what: String) -> MachineFault {
        let known = names.filter { !$0.hasPrefix("(") }
        let near = Suggestion.nearest(to: name, among: known)
        return MachineFault(
            "There is no field called “\(name)” in \(what)",
            advice: near.isEmpty
                ? "It has \(known.joined(with: "and"))." : "Did you mean \(near.joined(with: "or"))?")
    }

    private static func isNotStated(_ text: String) -> Bool { text.lowercased() == "not stated" }
}
