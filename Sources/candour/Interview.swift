import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Asks at a terminal for what a new record needs. Each answer is read as a check would read it, so a slip is told at
/// once. An empty answer leaves the field for later.
struct Interview {
    /// The record, with what was answered.
    private(set) var record: NewRecord

    /// An interview about `record`.
    init(_ record: NewRecord) { self.record = record }

    /// Asks everything; the id of the record.
    mutating func run() throws(MachineFault) -> String {
        let what = record.part.map { "The file \($0.name) of a \(record.declaration.singular)" }
        Terminal.write(
            TextRenderer.wrapped(
                (what ?? "A new \(record.declaration.singular)")
                    + ". Press Enter to leave an answer for later. Ctrl and C stop it, and nothing is written."
            ))
        if record.part != nil, record.chosenID == nil {
            record.chosenID = try askID("Which \(record.declaration.singular)? Its id", proposal: nil)
        }
        let folder = try askFolder()
        for field in record.form.fields where field.need != .optional { try ask(field) }
        if record.chosenID == nil {
            let proposal = record.proposedID(folder: folder).flatMap { isRight($0) ? $0 : nil }
            record.chosenID = try askID("The id: the end of the address, for ever", proposal: proposal)
        }
        let id = record.chosenID ?? ""
        // What these answers call for in their turn: a planned meeting needs a time.
        var asked: Set<String> = []
        while let name = record.findings(id: id).missing.first(where: { name in
            !asked.contains(name) && record.form.field(name)?.need == .optional
        }) {
            asked.insert(name)
            if let field = record.form.field(name) { try ask(field) }
        }
        return id
    }

    private func isRight(_ id: String) -> Bool {
        do throws(MachineFault) {
            try record.check(id: id)
            return true
        } catch { return false }
    }

    /// The folder of the record that the new one lies with: the body of a meeting.
    private func askFolder() throws(MachineFault) -> String? {
        guard let kind = record.folderKind, record.chosenID == nil else { return nil }
        let known = record.roll.heads(of: kind).map(\.key.id)
        guard !known.isEmpty else { return nil }
        Terminal.write("\nWhat it belongs to: \(known.joined(with: "or")).\n")
        while true {
            let answer = try line("  \(kind)\(known.count == 1 ? " [\(known[0])]" : ""): ")
            if answer.isEmpty, known.count == 1 { return known[0] }
            if known.contains(answer) { return answer }
            let near = Suggestion.nearest(to: answer, among: known)
            tell(
                "There is no “\(answer)” in content/\(kind)/", near.isEmpty ? "" : "Did you mean \(near[0])?")
        }
    }

    private mutating func ask(_ field: FieldDescription) throws(MachineFault) {
        guard record.values[field.name] == nil, field.fields.isEmpty else { return }
        let proposal = record.proposal(for: field.name)
        Terminal.write("\n" + TextRenderer.wrapped(Interview.explanation(of: field)))
        while true {
            let answer = try line("  \(field.name)\(proposal.map { " [\($0)]" } ?? ""): ")
            let text = answer.isEmpty ? proposal ?? "" : answer
            if text.isEmpty { return }
            for entry in Interview.entries(of: text, in: field) { try record.set(field.name, entry) }
            let fault = record.findings(id: record.chosenID ?? "").faults.first { $0.field == field.name }
            guard let fault else { return }
            record.clear(field.name)
            tell(fault.diagnostic.headline, fault.diagnostic.reason, fault.diagnostic.firstAdvice)
        }
    }

    /// The entries that an answer has: several ids can stand on one line.
    private static func entries(of text: String, in field: FieldDescription) -> [String] {
        guard field.isList, text != "[]" else { return [text] }
        return text.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
    }

    private func askID(_ question: String, proposal: String?) throws(MachineFault) -> String {
        Terminal.write("\n\(question).\n")
        while true {
            let answer = try line("  id\(proposal.map { " [\($0)]" } ?? ""): ")
            let id = answer.isEmpty ? proposal ?? "" : answer
            if id.isEmpty { continue }
            do throws(MachineFault) {
                try record.check(id: id)
                return id
            } catch { tell(error.headline, error.advice) }
        }
    }

    /// A line of an answer. Where there are no more lines, nothing is written.
    private func line(_ question: String) throws(MachineFault) -> String {
        if let answer = Terminal.ask(question) { return answer }
        throw MachineFault("\nThe questions were broken off", advice: "Nothing was written.")
    }

    private func tell(_ sentences: String...) {
        let text = sentences.filter { !$0.isEmpty }.map {
            $0.hasSuffix(".") || $0.hasSuffix("?") ? $0 : $0 + "."
        }
        Terminal.write(TextRenderer.wrapped(text.joined(separator: " ")))
    }

    private static func explanation(of field: FieldDescription) -> String {
        let how =
            field.type == "text" ? "" : " \(field.value.prefix(1).uppercased())\(field.value.dropFirst())."
        return field.help + how + (field.need == .requiredOrNotStated ? " Or: not stated." : "")
    }
}
