package import CandourDiagnostics
import CandourSyntax

/// How a site weighs one check: an entry of `checks:` in its `site.yml`.
package struct CheckSetting: Sendable, Hashable {
    /// How much the messages of a check weigh in a site.
    package enum Weight: String, Sendable, CaseIterable {
        /// Nothing is published until it is put right.
        case problem
        /// Published all the same.
        case warning
        /// Nothing is said.
        case off
    }

    /// The id of the messages.
    package let id: DiagnosticID
    /// How much they weigh.
    package let weight: Weight

    /// The messages `id` weigh `weight`.
    package init(_ id: DiagnosticID, _ weight: Weight) {
        self.id = id
        self.weight = weight
    }
}

extension CheckSetting {
    /// Reads an entry; `known` are all messages that there are.
    static func decode(_ fields: inout FieldReader, known: [DiagnosticID]) -> Spanned<CheckSetting>? {
        let name = fields.required("id", .text, "The id of the message, from its last line.")
        let weight = fields.required(
            "severity", FieldType<Weight>.choice, "What it is in this site: a problem, a warning, or off.")
        let reason = fields.required("reason", .text, "Why, for whoever comes after you.")
        guard let name else { return nil }
        guard let id = known.first(where: { $0.name == name.value }) else {
            let near = Suggestion.nearest(to: name.value, among: known.map(\.name))
            fields.log.diagnostics.append(.unknown(name, near: near))
            return nil
        }
        guard let weight, reason != nil else { return nil }
        if id.severity == .problem, weight.value != .problem, !id.mayBeLowered {
            fields.log.diagnostics.append(.notAllowed(name, weight))
            return nil
        }
        return Spanned(CheckSetting(id, weight.value), name.span)
    }

    /// The settings of which each check has one; a second one is reported.
    static func unique(_ settings: [Spanned<CheckSetting>], _ log: ReadingLog) -> [CheckSetting] {
        var first: [DiagnosticID: SourceSpan] = [:]
        return settings.compactMap { setting in
            if let span = first[setting.value.id] {
                log.diagnostics.append(.twice(setting, span))
                return nil
            }
            first[setting.value.id] = setting.span
            return setting.value
        }
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ name: Spanned<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .checkUnknown, at: name.span,
            headline: "site.yml weighs a message that does not exist: “\(name.value)”",
            advice: near.first.map { .fix("change it to \($0).", Replacement(name.span, with: $0)) }
                ?? .fix("copy the id from the last line of the message; candour explain lists them all."))
    }

    fileprivate static func notAllowed(
        _ name: Spanned<String>, _ weight: Spanned<CheckSetting.Weight>
    ) -> Diagnostic {
        let wanted = weight.value == .off ? "turned off" : "made a warning"
        return Diagnostic(
            .checkNotAllowed, at: weight.span, related: [Label(name.span)],
            headline: "The problem “\(name.value)” cannot be \(wanted)",
            reason: "A page made from what it finds would be wrong, could not be made, or would not be safe.",
            advice: .fix("remove this entry, and put the problem right where it occurs."))
    }

    fileprivate static func twice(_ setting: Spanned<CheckSetting>, _ first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .checkTwice, at: setting.span, "and here again", related: [Label(first, "here first")],
            headline: "site.yml weighs “\(setting.value.id.name)” twice",
            advice: .check("which of the two is meant?", ["keep one, and remove the other"]))
    }
}
