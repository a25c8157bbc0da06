package import CandourDiagnostics

extension FieldReader {
    /// Reports fields that this record must not have, in words of the kind’s own; `finish()` says no more of them.
    package mutating func refuse(_ names: [String], as report: (Spanned<String>) -> Diagnostic) {
        for entry in entries where names.contains(entry.key.value) {
            log.reportShape(report(entry.key), of: entry.key.span)
            keyedNames.insert(entry.key.value)
        }
    }
}
