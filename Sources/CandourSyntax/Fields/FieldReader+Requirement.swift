extension FieldReader {
    /// Says that a field which every record may have must be there in this kind of record, or be `not stated`.
    /// It has been read before. The message about a missing one says why with `reason`, where there is one.
    package mutating func require(_ name: String, because reason: String? = nil) {
        if let place = descriptions.firstIndex(where: { $0.name == name }) {
            descriptions[place] = descriptions[place].needed(.requiredOrNotStated)
        }
        guard !isDescribing, !has(name), reasons[name] == nil else { return }
        missing.append(name)
        missingReasons[name] = reason
    }
}

extension FieldDescription {
    /// The same field, needed in another way.
    fileprivate func needed(_ need: Need) -> FieldDescription {
        FieldDescription(
            name: name, type: type, hint: hint, help: help, need: need, choices: choices, form: form,
            data: data,
            isList: isList, fields: fields)
    }
}
