/// What a SARIF log says of the program and of the messages that it knows.
struct SARIFRules: Sendable {
    /// The object that describes the program, with all its rules.
    let tool: String
    private let indices: [String: Int]

    /// The rules for messages with `ids`, of `version` of the program.
    init(_ ids: [DiagnosticID], version: String) {
        let sorted = ids.sorted { $0.name < $1.name }
        indices = Dictionary(sorted.enumerated().map { ($1.name, $0) }) { first, _ in first }
        let driver = JSONText.object([
            ("name", JSONText.quoted("Candour")), ("semanticVersion", JSONText.quoted(version)),
            ("rules", JSONText.array(sorted.map { "\n  " + SARIFRules.rule($0) })),
        ])
        tool = JSONText.object([("driver", driver)])
    }

    /// The place of a message among the rules.
    func index(of id: DiagnosticID) -> Int? { indices[id.name] }

    private static func rule(_ id: DiagnosticID) -> String {
        let words = id.name.split(separator: "-").joined(separator: " ")
        let title = words.prefix(1).uppercased() + words.dropFirst()
        return JSONText.object([
            ("id", JSONText.quoted(id.name)),
            ("shortDescription", JSONText.object([("text", JSONText.quoted(title + "."))])),
            ("fullDescription", JSONText.object([("text", JSONText.quoted(id.explanation))])),
            (
                "help",
                JSONText.object([
                    ("text", JSONText.quoted("\(id.explanation)\n\nMore: candour explain \(id.name)"))
                ])
            ),
            (
                "defaultConfiguration",
                JSONText.object([("level", JSONText.quoted(id.severity.level))])
            ),
        ])
    }
}

extension Severity {
    /// What SARIF calls it.
    var level: String {
        switch self {
        case .problem: "error"
        case .warning: "warning"
        }
    }
}
