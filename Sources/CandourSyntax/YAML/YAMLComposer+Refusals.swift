import CandourDiagnostics

extension YAMLComposer {
    /// Refuses codes such as `\u202E` that stand for characters which nobody sees.
    mutating func checkCodes(in text: String, _ event: YAMLEvent) {
        guard file.bytes[event.start..<event.end].contains(UInt8(ascii: "\\")) else { return }
        for scalar in text.unicodeScalars {
            guard let hidden = scalar == "\r" ? .control : HiddenCharacter(scalar) else { continue }
            let span = SourceSpan(file: number, start: event.start, end: event.end)
            // One for a text: where the code stands in it, the author sees.
            return diagnostics.append(hidden.message(span, isCode: true))
        }
    }
}

// Messages on parts of YAML that records do not use, and on names.
extension Diagnostic {
    static func severalDocuments(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .severalDocuments,
            at: span,
            "a second record would start here",
            headline: "A file holds one record, so this line of hyphens or dots cannot stand here",
            reason: "What follows it would be lost.",
            advice: .fix("delete this line, or move what follows to a file of its own.")
        )
    }

    static func directive(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .textStartsWithSign,
            at: span,
            "this line",
            headline: "A line cannot start with a % sign here",
            reason: "At the start of a line % gives instructions to the program, which records do not need.",
            advice: .fix("delete the line.")
        )
    }

    /// An alias, an anchor or a tag, which is nearly always text that starts with their sign.
    static func property(_ span: SourceSpan, in file: SourceFile) -> Diagnostic {
        let sign = StartingSign(file.bytes[Int(span.start)]) ?? .asterisk
        return Diagnostic(
            .textStartsWithSign,
            at: span.part(at: 0, length: 1),
            "this sign",
            headline: "Text that starts with \(sign.name) needs quote marks",
            reason: sign.reason,
            advice: .fix("put double quote marks around the whole of this text.")
        )
    }

    static func tooDeep(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .tooDeep,
            at: span,
            "here",
            headline:
                "Lists and fields stand inside one another more than \(YAMLComposer.deepest) levels deep",
            reason:
                "No record needs that, so it is nearly always a row of brackets or hyphens typed by mistake.",
            advice: .fix("remove the extra brackets or hyphens.")
        )
    }

    static func mergeKey(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .mergeKey,
            at: span,
            "here",
            headline: "A field cannot be called <<",
            reason:
                "In other programs it copies fields from elsewhere. In a record every field is written out.",
            advice: .fix("delete this line, and write the fields that it stands for.")
        )
    }

    static func complexKey(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .fieldNameNotText,
            at: span,
            "in place of a name",
            headline: "The name of a field must be a plain word, before a colon",
            reason: "A question mark, a list or brackets cannot stand in place of a field’s name.",
            advice: .fix("write the name of the field, a colon and a space before the value.")
        )
    }

    static func missingName(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .fieldNameNotText,
            at: span,
            "no name before the colon",
            headline: "A field here has no name",
            reason: "A field is a name, a colon, a space and the value.",
            advice: .fix("write the name of the field before the colon.")
        )
    }

    static func duplicateField(_ name: Spanned<String>, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .duplicateField,
            at: name.span,
            "and again here",
            related: [Label(first, "first given here")],
            headline: "The field \(name.value) is given twice",
            reason: "Only one of the two values could be published, and nothing says which.",
            advice: .check("which value is right, and delete the other.")
        )
    }
}
