import CandourDiagnostics

extension FieldReader {
    /// A field that must be there.
    package mutating func required<Value>(
        _ name: String, _ type: FieldType<Value>, _ help: String
    ) -> Spanned<Value>? {
        describe(name, as: type.described(name, help, .required))
        return value(name, type, isRequired: true)
    }

    /// A field that may be left out; `not stated` counts as left out and is listed.
    package mutating func optional<Value>(
        _ name: String, _ type: FieldType<Value>, _ help: String
    ) -> Spanned<Value>? {
        describe(name, as: type.described(name, help, .optional))
        guard let node = node(name) else { return nil }
        if let span = notStatedSpan(node) {
            log.notStated.append(NotStatedField(field: name, reason: reasons[name]?.value, span: span))
            return nil
        }
        return read(node, type, name, allowsNotStated: true)
    }

    /// A field that must be there, or be `not stated` (as its value, or in the record's `not_stated:`).
    package mutating func stated<Value>(
        _ name: String, _ type: FieldType<Value>, _ help: String
    ) -> Stated<Value>? {
        describe(name, as: type.described(name, help, .requiredOrNotStated))
        switch statedNode(name, isRequired: true) {
        case .missing: return nil
        case .notStated(let reason): return .notStated(reason: reason)
        case .given(let node): return read(node, type, name, allowsNotStated: true).map { .stated($0) }
        }
    }

    /// A field that may be left out, and may be `not stated` in a way that readers are told.
    package mutating func optionalStated<Value>(
        _ name: String, _ type: FieldType<Value>, _ help: String
    ) -> Stated<Value>? {
        describe(name, as: type.described(name, help, .optional))
        switch statedNode(name, isRequired: false) {
        case .missing: return nil
        case .notStated(let reason): return .notStated(reason: reason)
        case .given(let node): return read(node, type, name, allowsNotStated: true).map { .stated($0) }
        }
    }

    /// A field that must be there when `condition` holds, as the message about a missing one says with `reason`, and
    /// may be left out otherwise.
    package mutating func required<Value>(
        _ name: String, when condition: Bool, because reason: @autoclosure () -> String,
        _ type: FieldType<Value>,
        _ help: String
    ) -> Spanned<Value>? {
        describe(name, as: type.described(name, help, .optional))
        if condition, !has(name) { missingReasons[name] = reason() }
        return value(name, type, isRequired: condition)
    }

    /// A value that may not be `not stated`.
    private mutating func value<Value>(
        _ name: String, _ type: FieldType<Value>, isRequired: Bool
    ) -> Spanned<Value>? {
        guard let node = node(name) else {
            if !isDescribing, isRequired { missing.append(name) }
            return nil
        }
        if let span = notStatedSpan(node) {
            log.diagnostics.append(.cannotBeNotStated(name, type: type.name, at: span))
            return nil
        }
        return read(node, type, name)
    }

    /// The one field among `names` that is there: exactly one must be.
    package mutating func oneOf<Value>(
        _ names: [(name: String, help: String)], _ type: FieldType<Value>
    ) -> (name: String, value: Spanned<Value>)? {
        for (name, help) in names { describe(name, as: type.described(name, help, .optional)) }
        let given = entries.filter { entry in names.contains { $0.name == entry.key.value } }
        guard let first = given.first else {
            if !isDescribing, hasFields { missingChoices.append(names.map(\.name)) }
            return nil
        }
        if given.count > 1 {
            log.diagnostics.append(.severalOf(given.map(\.key), in: subject))
            return nil
        }
        return read(first.value, type, first.key.value).map { (first.key.value, $0) }
    }

    /// The fields whose names are themselves values of a type, such as periods: `2018-19: 834`. Read after all
    /// other fields; what does not read as a key is left for `finish()` to report.
    package mutating func entries<Key, Value>(
        keyedBy keyType: FieldType<Key>, of type: FieldType<Value>, _ help: String
    ) -> [(key: Spanned<Key>, value: Spanned<Value>)] {
        keyed(by: keyType, of: type, help).compactMap { key, name, node in
            read(node, type, name).map { (key, $0) }
        }
    }

    /// As `entries`, where a value may be `not stated` in a way that readers are told.
    package mutating func statedEntries<Key, Value>(
        keyedBy keyType: FieldType<Key>, of type: FieldType<Value>, _ help: String
    ) -> [(key: Spanned<Key>, value: Stated<Value>)] {
        keyed(by: keyType, of: type, help).compactMap { key, name, node in
            if let span = notStatedSpan(node) {
                log.notStated.append(NotStatedField(field: name, reason: reasons[name]?.value, span: span))
                return (key, .notStated(reason: reasons[name]?.value))
            }
            return read(node, type, name, allowsNotStated: true).map { (key, .stated($0)) }
        }
    }

    private mutating func keyed<Key, Value>(
        by keyType: FieldType<Key>, of type: FieldType<Value>, _ help: String
    ) -> [(key: Spanned<Key>, name: String, node: YAMLNode)] {
        let keyed = "(\(keyType.name))"
        describe(keyed, as: type.described(keyed, help, .optional))
        let asked = Set(askedNames)
        return entries.compactMap { entry in
            guard !asked.contains(entry.key.value) else { return nil }
            var trial = FieldContext(field: entry.key.value, log: ReadingLog())
            let keyNode = YAMLNode(.scalar(entry.key.value, .plain), entry.key.span)
            guard let key = keyType.read(keyNode, &trial) else { return nil }
            keyedNames.insert(entry.key.value)
            return (Spanned(key, entry.key.span), entry.key.value, entry.value)
        }
    }

    func read<Value>(
        _ node: YAMLNode, _ type: FieldType<Value>, _ name: String, isItem: Bool = false,
        allowsNotStated: Bool = false
    ) -> Spanned<Value>? {
        var context = FieldContext(
            field: name, log: log, isItem: isItem, allowsNotStated: allowsNotStated)
        guard let value = type.read(node, &context) else { return nil }
        if keepsValues, !isItem, let data = type.data {
            log.values.append(FieldValue(name, data.cell(value)))
        }
        return Spanned(value, node.span)
    }
}

extension FieldType {
    func described(
        _ name: String, _ help: String, _ need: FieldDescription.Need, isList: Bool = false
    ) -> FieldDescription {
        FieldDescription(
            name: name, type: self.name, hint: hint, help: help, need: need, choices: choices,
            form: form, data: isList ? nil : data?.type, isList: isList)
    }
}

extension Diagnostic {
    fileprivate static func cannotBeNotStated(_ name: String, type: String, at span: SourceSpan) -> Diagnostic
    {
        Diagnostic(
            .cannotBeNotStated, at: span,
            headline: "The field \(name) cannot be “not stated”",
            reason: "The page cannot be made without it.",
            advice: .fix("write \(type == "text" ? "it in plain words" : type) instead.")
        )
    }

    static func noneOf(_ names: [String], in subject: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .oneOfExpected, at: span,
            headline: "One of \(names.joined(with: "or")) is missing in \(subject)",
            advice: .fix("add the one that fits, with its text.")
        )
    }

    fileprivate static func severalOf(_ keys: [Spanned<String>], in subject: String) -> Diagnostic {
        let names = keys.map(\.value).joined(with: "and")
        return Diagnostic(
            .oneOfExpected, at: keys[1].span, "and here another",
            related: [Label(keys[0].span, "here is one")],
            headline: "\(subject.capitalisedFirst) has \(names), but it can have only one of them",
            advice: .check("which is it?", ["keep one", "make a second entry of the list for the other"])
        )
    }
}

extension String {
    /// The text with a capital letter at its start.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
