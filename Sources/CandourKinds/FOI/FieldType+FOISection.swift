import CandourDiagnostics
import CandourSyntax

extension FieldType where Value == FOISection {
    /// A section of the Freedom of Information Act 2000 that allows something to be kept back.
    static var foiSection: FieldType {
        FieldType("a section of the Freedom of Information Act", hint: "such as section 40(2)") {
            text, node, context in
            guard let section = FOISection(text) else {
                context.report(.notAnExemption(text, at: node.span))
                return nil
            }
            return section
        }
    }
}

extension Diagnostic {
    fileprivate static func notAnExemption(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notAnExemption, at: span,
            headline:
                "“\(text)” is not a section of the Freedom of Information Act that lets information be kept back",
            reason: "Those are sections 12 and 14, 21 to 24 (with 22A) and 26 to 44.",
            advice: .fix("write the section that the answer names, such as section 40(2)."))
    }
}
