import CandourDiagnostics
import CandourPage

extension FieldType where Value == String {
    /// Plain text.
    package static var text: FieldType {
        FieldType("text", hint: "in plain words", data: .text) { text, node, context in
            if let word = SentenceCutOff.lastWord(of: text) {
                context.report(.sentenceCutOff(word, field: context.field, at: node.span))
            }
            context.log.expansions += ExpansionInText.find(in: text, at: node.span)
            return text
        }
    }

    /// An id: part of an address.
    package static var id: FieldType {
        FieldType(
            "an id", hint: "lower-case letters, digits and hyphens, such as forward-plan", form: .id,
            data: .text
        ) { text, node, context in
            guard Identifier.isValid(text) else {
                context.report(.notAnID(text, field: context.field, at: node.span))
                return nil
            }
            return text
        }
    }

    /// A full web address.
    package static var webAddress: FieldType {
        FieldType("a web address", hint: "beginning with https://", form: .webAddress, data: .text) {
            text, node, context in
            let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
            guard isWeb, text.words.count == 1, !text.contains("\"") else {
                context.report(.notAnAddress(text, field: context.field, at: node.span))
                return nil
            }
            return text
        }
    }

    /// The name of a file that lies with the record.
    package static var file: FieldType {
        FieldType(
            "the name of a file beside the record", hint: "such as agenda-pack.pdf", form: .file, data: .text
        ) {
            text, node, context in
            let isPlain = !text.contains("/") && !text.contains("\\") && !text.hasPrefix(".") && text != ".."
            guard isPlain, !text.utf8.contains(0) else {
                context.report(.fileOutsideRecord(text, field: context.field, at: node.span))
                return nil
            }
            context.log.files.append(Spanned(text, node.span))
            return text
        }
    }
}

extension DataForm where Value == String {
    /// The text as it is.
    package static var text: DataForm { DataForm(.string) { $0 } }
}

extension FieldType where Value == Bool {
    /// Yes or no.
    package static var yesNo: FieldType {
        FieldType(
            "yes or no", hint: "", choices: ["yes", "no"], form: .yesNo,
            data: DataForm(.boolean) { String($0) }
        ) {
            text, node, context in
            switch text.lowercased() {
            case "yes", "true": return true
            case "no", "false": return false
            default:
                context.report(.notYesOrNo(text, field: context.field, at: node.span))
                return nil
            }
        }
    }
}

extension FieldType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of a few fixed words: the raw values of `Value`.
    package static var choice: FieldType {
        let words = Value.allCases.map { $0.rawValue }
        return FieldType(
            nil, hint: "", choices: words, form: .choice, data: DataForm(.string) { $0.rawValue }
        ) {
            text, node, context in
            if let value = Value(rawValue: text) { return value }
            let folded = text.foldedChoice
            if let value = Value.allCases.first(where: { $0.rawValue.foldedChoice == folded }) {
                return value
            }
            context.report(.notAChoice(text, words, field: context.field, at: node.span))
            return nil
        }
    }
}

extension String {
    /// Without regard to capitals, and to what stands between words: `In progress` is `in_progress`.
    fileprivate var foldedChoice: String {
        String(lowercased().map { $0 == "_" || $0 == "-" ? " " : $0 })
    }
}

extension Diagnostic {
    fileprivate static func notAnID(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        let proposal = Identifier.proposal(for: LookAlike.replaced(in: text))
        let fix = proposal.isEmpty ? "choose a short name such as forward-plan." : "change it to \(proposal)."
        return Diagnostic(
            .notAnIdentifier, at: span,
            headline: "“\(text)” cannot be an id",
            reason: LookAlike.sentence(on: text)
                + "An id is part of an address: lower-case letters without accents, digits, and single hyphens between.",
            advice: .fix(fix, proposal.isEmpty ? nil : Replacement(span, with: proposal))
        )
    }

    fileprivate static func notAnAddress(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notAnAddress, at: span,
            headline: "The field \(field) needs a full web address, and “\(text)” is none",
            advice: .fix("copy the address from the browser; it begins with https:// and has no spaces.")
        )
    }

    fileprivate static func fileOutsideRecord(_ text: String, field: String, at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .unsafeFileName, at: span,
            headline: "“\(text)” is not the name of a file beside the record",
            reason: "A record’s files lie beside it, or in a folder with the name of its id.",
            advice: .fix("put the file there and write its name alone, such as agenda-pack.pdf.")
        )
    }

    fileprivate static func notYesOrNo(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notYesOrNo, at: span,
            headline: "The field \(field) is answered with yes or no, not with “\(text)”",
            advice: .fix("write yes or no.")
        )
    }

    fileprivate static func notAChoice(
        _ text: String, _ words: [String], field: String, at span: SourceSpan
    ) -> Diagnostic {
        let near = Suggestion.nearest(to: text, among: words)
        let advice: Advice
        if let best = near.first {
            advice = .fix("change it to \(best).", Replacement(span, with: best))
        } else {
            advice = .fix("write \(words.joined(with: "or")).")
        }
        return Diagnostic(
            .notAChoice, at: span,
            headline: "“\(text)” is not one of the words that \(field) can have",
            reason: "It can be \(words.joined(with: "or")).",
            advice: advice
        )
    }
}
