import CandourSyntax

/// The name of a numbered file: `09-forward-plan.md` has the number 9 and the slug `forward-plan`.
package struct NumberedName {
    /// What stands after the number, without the ending.
    package let slug: String

    /// Takes a name apart; nothing when it has no number, no ending `.md`, or no proper slug.
    package init?(_ name: String) {
        guard name.hasSuffix(".md") else { return nil }
        let digits = name.prefix { ("0"..."9").contains($0) }
        guard (1...3).contains(digits.count), name.dropFirst(digits.count).hasPrefix("-") else { return nil }
        slug = String(name.dropFirst(digits.count + 1).dropLast(3))
        guard Identifier.isValid(slug) else { return nil }
    }
}
