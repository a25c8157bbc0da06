package import CandourDiagnostics

extension DiagnosticID {
    /// The messages on how YAML and front matter are written.
    package static let yaml: [DiagnosticID] = [
        .commaInValue, .controlCharacter, .duplicateField, .fieldNameNotText, .fieldsNotUnderstood, .fileTooLarge,
        .frontMatterBlankLines, .frontMatterDashes, .frontMatterMissing, .frontMatterNotClosed,
        .frontMatterNotOpened, .hiddenLineBreak, .mergeKey, .severalDocuments, .symbolAtStart, .textNotUTF8,
        .tooDeep,
    ]
    static let commaInValue = DiagnosticID("comma-in-value", .problem, "Not written yet.")
    static let controlCharacter = DiagnosticID("control-character", .problem, "Not written yet.")
    static let duplicateField = DiagnosticID("duplicate-field", .problem, "Not written yet.")
    static let fieldNameNotText = DiagnosticID("field-name-not-text", .problem, "Not written yet.")
    static let fieldsNotUnderstood = DiagnosticID("fields-not-understood", .problem, "Not written yet.")
    static let fileTooLarge = DiagnosticID("file-too-large", .problem, "Not written yet.")
    static let frontMatterBlankLines = DiagnosticID("front-matter-blank-lines", .problem, "Not written yet.")
    static let frontMatterDashes = DiagnosticID("front-matter-dashes", .problem, "Not written yet.")
    static let frontMatterMissing = DiagnosticID("front-matter-missing", .problem, "Not written yet.")
    static let frontMatterNotClosed = DiagnosticID("front-matter-not-closed", .problem, "Not written yet.")
    static let frontMatterNotOpened = DiagnosticID("front-matter-not-opened", .problem, "Not written yet.")
    static let hiddenLineBreak = DiagnosticID("hidden-line-break", .problem, "Not written yet.")
    static let mergeKey = DiagnosticID("merge-key", .problem, "Not written yet.")
    static let severalDocuments = DiagnosticID("several-documents", .problem, "Not written yet.")
    static let symbolAtStart = DiagnosticID("symbol-at-start", .problem, "Not written yet.")
    static let textNotUTF8 = DiagnosticID("text-not-utf-8", .problem, "Not written yet.")
    static let tooDeep = DiagnosticID("too-deep", .problem, "Not written yet.")
}
