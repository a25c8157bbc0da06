package import CandourDiagnostics
import CandourPage
package import CandourSyntax

extension ReferenceCheck {
    /// Whether a reference may name a part that has a name of its own, such as a theme of a plan.
    package static func mayNamePart(_ reference: String) -> Bool {
        reference.utf8.contains(UInt8(ascii: "#")) || reference.utf8.count { $0 == UInt8(ascii: "/") } > 1
    }

    /// The part that a reference names, where it has a name of its own.
    package func namedPart(_ reference: Spanned<String>) -> RecordPart? {
        guard case .found(let target) = store.resolve(reference.value, among: []), let part = target.part,
            part.figure == nil, part.span != nil
        else { return nil }
        return part
    }

    /// What is wrong with the words of a link that calls a part by another name than its record does. Only words with
    /// capitals are a name.
    package func nameFault(
        _ reference: Spanned<String>, written text: String, of part: RecordPart
    ) -> Diagnostic? {
        guard let title = part.title, let span = part.span else { return nil }
        let words = text.split { $0.isWhitespace || $0 == "/" }.map(String.init)
        guard words.count > 1, text.lowercased() != title.lowercased(),
            words.allSatisfy({ NameWords.small.contains($0) || $0.first?.isUppercase == true })
        else { return nil }
        let mine = Set(words.map { NameWords.stem($0.lowercased()) })
        let theirs = Set(title.split { $0.isWhitespace || $0 == "/" }.map { NameWords.stem($0.lowercased()) })
        let common = mine.intersection(theirs).subtracting(NameWords.small)
        guard mine != theirs, common.count > 1 else { return nil }
        return .partNameDiffers(text, reference, title, span)
    }
}

extension Diagnostic {
    fileprivate static func partNameDiffers(
        _ text: String, _ reference: Spanned<String>, _ title: String, _ span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .partNameDiffers, at: reference.span, "leads to “\(title)”",
            related: [Label(span, "its name")],
            headline: "The link says “\(text)”, and what it leads to is called “\(title)”",
            reason: "Readers would take them for two things.",
            advice: .check(
                "which name is right?",
                [
                    "write \(title)",
                    "if the name has changed, change it in the record",
                    "if it is no name, write it without capitals",
                ]))
    }
}
