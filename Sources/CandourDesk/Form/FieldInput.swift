/// What somebody gave for a field of a new record.
package enum FieldInput: Sendable, Hashable {
    /// One value, as it is meant: quote marks are added where the file needs them.
    case value(String)
    /// The entries of a list.
    case values([String])
    /// The fields of one record inside this one.
    case fields([String: String], isList: Bool)
    /// The lines of a file, the name of the field first.
    case lines([String])

    /// The lines of a file that give the field `name` this value.
    func lines(for name: String) -> [String] {
        switch self {
        case .value(let text): return ["\(name): \(WrittenValue.of(text))"]
        case .values(let texts):
            return texts.isEmpty ? ["\(name): []"] : ["\(name):"] + texts.map { "  - \(WrittenValue.of($0))" }
        case .fields(let fields, let isList):
            let inner = fields.sorted { $0.key < $1.key }.map { "\($0.key): \(WrittenValue.of($0.value))" }
            return ["\(name):"]
                + inner.enumerated().map { (isList ? $0.offset == 0 ? "  - " : "    " : "  ") + $0.element }
        case .lines(let lines): return lines
        }
    }
}
