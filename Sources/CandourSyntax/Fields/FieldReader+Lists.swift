import CandourDiagnostics

extension FieldReader {
    /// A list of values; empty when the field is left out.
    package mutating func list<Value>(
        _ name: String, of type: FieldType<Value>, _ help: String
    ) -> [Spanned<Value>] {
        describe(name, as: type.described(name, help, .optional, isList: true))
        guard case .given(let node) = statedNode(name, isRequired: false) else { return [] }
        return values(node, type, name)
    }

    /// A list of values that must be there, or be `not stated`; `[]` says that there are none.
    package mutating func statedList<Value>(
        _ name: String, of type: FieldType<Value>, _ help: String
    ) -> Stated<[Spanned<Value>]>? {
        describe(name, as: type.described(name, help, .requiredOrNotStated, isList: true))
        switch statedNode(name, isRequired: true) {
        case .missing: return nil
        case .notStated(let reason): return .notStated(reason: reason)
        case .given(let node): return .stated(Spanned(values(node, type, name), node.span))
        }
    }

    /// A list of records; `decode` is run once for each, and once without a file when describing.
    package mutating func records<Value>(
        _ name: String, each subject: String, isRequired: Bool = false, _ help: String,
        _ decode: (inout FieldReader) -> Value?
    ) -> [Value] {
        describeNested(
            name, each: subject, need: isRequired ? .requiredOrNotStated : .optional, help, isList: true,
            decode)
        guard case .given(let node) = statedNode(name, isRequired: isRequired) else { return [] }
        guard let items = items(node, name) else { return [] }
        return items.compactMap { item in
            var reader = FieldReader(item, subject: subject, log: log) { names(of: subject, decode) }
            let value = decode(&reader)
            reader.finish()
            return value
        }
    }

    /// The names of the fields that `decode` reads.
    private func names<Value>(of subject: String, _ decode: (inout FieldReader) -> Value?) -> [String] {
        var reader = FieldReader(describing: subject)
        _ = decode(&reader)
        return reader.askedNames.filter { !$0.hasPrefix("(") }
    }

    /// A record inside this one.
    package mutating func record<Value>(
        _ name: String, _ subject: String, _ help: String, _ decode: (inout FieldReader) -> Value?
    ) -> Value? {
        describeNested(name, each: subject, need: .optional, help, isList: false, decode)
        guard case .given(let node) = statedNode(name, isRequired: false) else { return nil }
        var reader = FieldReader(node, subject: subject, log: log) { names(of: subject, decode) }
        let value = decode(&reader)
        reader.finish()
        return value
    }

    /// Reports the fields that nobody asked for and the required ones that are missing. A missing field whose
    /// misspelt name is there is reported once, as the misspelling.
    package mutating func finish() {
        guard !isDescribing, hasFields else { return }
        let names = askedNames
        let reported = reportedColumns ?? []
        var absent: [String]?
        var explained = log.explained.intersection(names)
        log.explained.subtract(explained)
        for entry in entries where !isAsked(entry.key.value) && !reported.contains(entry.key.value) {
            let candidates = absent ?? names.filter { !has($0) }
            absent = candidates
            let near = Suggestion.nearest(to: entry.key.value, among: candidates)
            if let meant = OtherName(entry.key.value, among: names, absent: candidates, surroundings),
                near.isEmpty || !meant.names.contains(near[0])
            {
                explained.formUnion(meant.explains)
                let known = meant.names.map { name in (name, descriptions.first { $0.name == name }) }
                log.reportShape(.otherName(entry.key, in: subject, meant, known), of: entry.key.span)
                continue
            }
            if let best = near.first { explained.insert(best) }
            log.reportShape(
                .unknownField(entry.key, in: subject, near: near, all: names), of: entry.key.span)
        }
        for name in missing where !explained.contains(name) && !reported.contains(name) {
            let help = descriptions.first { $0.name == name }
            log.reportShape(
                reportedColumns == nil
                    ? .missingField(name, help, missingReasons[name], in: subject, at: span.firstByte)
                    : .emptyCell(name, help, in: subject, at: emptyCells[name] ?? span), of: span)
        }
        for choice in missingChoices where explained.isDisjoint(with: choice) {
            log.diagnostics.append(.noneOf(choice, in: subject, at: span.firstByte))
        }
        missing = []
        missingChoices = []
        reportReasonsForNothing()
    }

    private func isAsked(_ name: String) -> Bool {
        let length = name.utf8.count
        return askedNames.contains { $0.utf8.count == length && $0 == name } || keyedNames.contains(name)
    }

    /// Reports reasons in `not_stated:` for what the record does not have: readers would never see them.
    private func reportReasonsForNothing() {
        guard case .map(let written) = node("not_stated")?.value, isAsked("not_stated") else { return }
        let known = Set(askedNames).union(keyedNames).union(reasonNames)
        for entry in written where !known.contains(entry.key.value) {
            let names = known.subtracting(["not_stated"]).sorted()
            let near = Suggestion.nearest(to: entry.key.value, among: names)
            log.reportShape(
                .unknownField(entry.key, in: subject, near: near, all: names), of: entry.key.span)
        }
    }

    private mutating func describeNested<Value>(
        _ name: String, each subject: String, need: FieldDescription.Need, _ help: String, isList: Bool,
        _ decode: (inout FieldReader) -> Value?
    ) {
        var fields: [FieldDescription] = []
        if isDescribing {
            var reader = FieldReader(describing: subject)
            _ = decode(&reader)
            fields = reader.descriptions
        }
        describe(
            name,
            as: FieldDescription(
                name: name, type: isList ? "a list" : "fields", hint: "", help: help, need: need,
                isList: isList,
                fields: fields))
    }

    private func values<Value>(_ node: YAMLNode, _ type: FieldType<Value>, _ name: String) -> [Spanned<Value>]
    {
        (items(node, name, ofValues: true) ?? []).compactMap { read($0, type, name, isItem: true) }
    }

    private func items(_ node: YAMLNode, _ name: String, ofValues: Bool = false) -> [YAMLNode]? {
        if case .list(let items) = node.value { return items }
        var entry: String?
        if ofValues, case .scalar(let text, .plain) = node.value,
            !text.contains(where: { ",[]\n".contains($0) })
        {
            entry = text.trimmingSpaces()
        }
        log.reportShape(.valueInsteadOfList(name, entry, at: node.span), of: node.span)
        return nil
    }
}

extension Diagnostic {
    /// `entry` is the one text that stands there, where it can be an entry as it is.
    fileprivate static func valueInsteadOfList(
        _ name: String, _ entry: String?, at span: SourceSpan
    ) -> Diagnostic {
        let isExact = entry.map { $0.utf8.count == span.bytes.count && !$0.isEmpty } ?? false
        if let entry, isExact {
            return Diagnostic(
                .valueInsteadOfList, at: span.firstByte,
                headline: "The field \(name) needs a list, even of one entry",
                reason: "A list stands in square brackets, with commas between its entries.",
                advice: .fix("put square brackets around it.", Replacement(span, with: "[\(entry)]")))
        }
        return Diagnostic(
            .valueInsteadOfList, at: span.firstByte,
            headline: "The field \(name) needs a list",
            reason: "Each entry of a list stands on a line of its own, indented, after a dash and a space. "
                + "A list without entries is written [].",
            advice: .fix(
                "write each entry below \(name): as `  - entry`, or `\(name): []` when there are none.")
        )
    }

    fileprivate static func unknownField(
        _ key: Spanned<String>, in subject: String, near: [String], all: [String]
    ) -> Diagnostic {
        // What stands in brackets is no name, but says what names may be: `(a period)`.
        let names = all.map { $0.hasPrefix("(") ? String($0.dropFirst().dropLast()) : $0 }.sorted()
        let advice: Advice
        if let best = near.first {
            advice = .fix("change the name to \(best).", Replacement(key.span, with: best))
        } else {
            advice = .fix("remove the line, or use one of these names: \(names.joined(with: "or")).")
        }
        return Diagnostic(
            .unknownField, at: key.span,
            near.first.map { "did you mean \($0)?" } ?? "not a field of \(subject)",
            headline: "There is no field called “\(key.value)” in \(subject)",
            reason: LookAlike.sentence(on: key.value)
                + "Field names are lower case, with underscores between words. "
                + "What stands under an unknown name would be left out of the page.",
            advice: advice
        )
    }

    fileprivate static func emptyCell(
        _ name: String, _ description: FieldDescription?, in subject: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .missingField, at: span, "nothing under \(name)",
            headline: "There is nothing under \(name) in \(subject)",
            reason: description?.help ?? "",
            advice: .fix("write \(description?.type ?? "the value") in this row, in the column \(name)."))
    }

    fileprivate static func missingField(
        _ name: String, _ description: FieldDescription?, _ reason: String?, in subject: String,
        at span: SourceSpan
    ) -> Diagnostic {
        let mayBeNotStated = description?.need == .requiredOrNotStated
        return Diagnostic(
            .missingField, at: span,
            headline: "The field \(name) is missing in \(subject)",
            reason: reason ?? description?.help ?? "",
            advice: .fix(
                "add a line `\(name):` with \(description?.value ?? "")"
                    + (mayBeNotStated ? "; or `\(name): not stated` if the source does not give it." : "."))
        )
    }
}
