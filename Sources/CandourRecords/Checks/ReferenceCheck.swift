package import CandourDiagnostics
import CandourPage
package import CandourSyntax

/// Whether what references name exists: one check for all kinds.
package struct ReferenceCheck: Sendable {
    private let store: RecordStore
    private let titles: [String: String]
    private let idsByKind: [String: [String]]

    /// A check against everything in `store`; `singulars` are the words for one record of each kind.
    package init(_ store: RecordStore, singulars: [String: String]) {
        self.store = store
        titles = singulars
        idsByKind = Dictionary(grouping: store.heads.keys, by: \.kind).mapValues { $0.map(\.id).sorted() }
    }

    /// What is wrong with a reference, if anything.
    package func diagnostic(for written: Spanned<String>, kinds: [String]) -> Diagnostic? {
        switch store.resolve(written.value, among: kinds) {
        case .found: nil
        case .kindMissing: .kindMissing(written, kinds: kinds.isEmpty ? store.kinds.sorted() : kinds)
        case .notFound(let kind, let id): notFound(written, kind: kind, id: id)
        case .noSuchPart(let head, let suffix): .partNotFound(written, head, suffix)
        case .severalNamed(let keys): .nameFitsSeveral(written, keys.compactMap { store.heads[$0] })
        }
    }

    private func notFound(_ written: Spanned<String>, kind: String, id: String) -> Diagnostic {
        let ids = idsByKind[kind] ?? []
        var near = Suggestion.nearest(to: id, among: ids)
        if near.isEmpty, let slash = id.lastIndex(of: "/") {
            let owner = String(id[..<slash])
            let parts =
                store.heads[RecordKey(kind: kind, id: owner)]?.parts.keys.filter { !$0.contains("#") } ?? []
            near = Suggestion.nearest(to: String(id[slash...]), among: parts).map { owner + $0 }
        }
        let evidence = near.map { name -> String in
            guard let head = store.heads[RecordKey(kind: kind, id: name)] else { return name }
            return "\(name): \(head.title)" + (head.date.map { ", \($0)" } ?? "")
        }
        return .notFound(
            written, singular: titles[kind] ?? "record", kind: kind, near: near, evidence: evidence)
    }
}

extension Diagnostic {
    fileprivate static func notFound(
        _ written: Spanned<String>, singular: String, kind: String, near: [String], evidence: [String]
    ) -> Diagnostic {
        let reason = "The link would lead to a page that does not exist."
        let headline = "There is no \(singular) called “\(written.value)”"
        guard !near.isEmpty else {
            return Diagnostic(
                .referenceNotFound, at: written.span, "nothing in content/\(kind)/ has this id",
                headline: headline,
                reason: reason,
                advice: .fix(
                    "write the id of a file in content/\(kind)/, or leave the reference out until there is one."
                ))
        }
        return Diagnostic(
            .referenceNotFound, at: written.span, "nothing in content/\(kind)/ has this id",
            headline: headline,
            reason: reason,
            advice: .check(
                "which is meant?",
                evidence + ["none of these: leave the reference out until the record is there"]))
    }

    fileprivate static func kindMissing(_ written: Spanned<String>, kinds: [String]) -> Diagnostic {
        Diagnostic(
            .referenceKindMissing, at: written.span,
            headline: "“\(written.value)” does not say what sort of record it names",
            reason: "Where records of several sorts fit, the name of the folder stands before the id.",
            advice: .fix(
                "write the folder first, such as \(kinds.first ?? "decisions")/\(written.value). "
                    + "The folders are \(kinds.joined(with: "and"))."))
    }

    fileprivate static func partNotFound(
        _ written: Spanned<String>, _ head: RecordHead, _ suffix: String
    ) -> Diagnostic {
        let near = Suggestion.nearest(to: suffix, among: head.parts.keys)
        let some = head.parts.keys.filter { $0.hasPrefix("#") == suffix.hasPrefix("#") }.sorted().prefix(8)
        let choices = near.isEmpty ? Array(some) : near
        let hasOthers =
            choices.isEmpty
            ? "It has no parts that can be named." : "It has, among others, \(choices.joined(with: "and"))."
        let span = written.span
        let place = written.value.utf8.count - suffix.utf8.count
        let isExact = span.bytes.count == written.value.utf8.count && place >= 0
        return Diagnostic(
            .partNotFound, at: isExact ? span.part(at: place, length: suffix.utf8.count) : span,
            headline: "“\(head.title)” has no part \(suffix)",
            reason: hasOthers,
            advice: near.first.map { .fix("change \(suffix) to \($0).") }
                ?? .fix("name a part that exists, or leave \(suffix) out."))
    }

    fileprivate static func nameFitsSeveral(_ written: Spanned<String>, _ heads: [RecordHead]) -> Diagnostic {
        Diagnostic(
            .nameFitsSeveral, at: written.span,
            headline: "“\(written.value)” fits more than one record",
            reason: "Candour does not guess who is meant.",
            advice: .check(
                "which is meant? Write the id:",
                heads.sorted { $0.key < $1.key }.map { "\($0.key.id), which is \($0.title)" }))
    }
}
