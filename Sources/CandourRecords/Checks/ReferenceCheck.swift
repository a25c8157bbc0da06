package import CandourDiagnostics
import CandourPage
package import CandourSyntax

/// Whether what references name exists: one check for all kinds.
package struct ReferenceCheck: Sendable {
    private(set) var store: RecordStore
    private let kinds: [String: KindDeclaration]
    /// The kinds with a list that could not be read: nobody knows which records it has.
    private let unread: Set<String>
    /// All of a kind, among which what was meant is looked for: most sites need none of them.
    private let idsByKind: [String: Deferred<SuggestionNames>]
    /// The ids of a kind with several parts, by their last part: meetings by their day.
    private let idsByEnd: [String: Deferred<[Substring: [String]]>]

    /// A check against everything in `store`; of the `kinds`. Of those that are
    /// `unread` more records may be meant to be there, and one mistake gives one message.
    package init(_ store: RecordStore, kinds: [KindDeclaration], unread: Set<String> = []) {
        self.store = store
        self.unread = unread
        self.kinds = Dictionary(kinds.map { ($0.name, $0) }) { first, _ in first }
        let keysByKind = Dictionary(grouping: store.keys, by: \.kind)
        idsByKind = keysByKind.mapValues { keys in
            Deferred { SuggestionNames(keys.lazy.map(\.id)) }
        }
        idsByEnd = keysByKind.mapValues { keys in
            Deferred {
                Dictionary(grouping: keys.lazy.map(\.id).filter { $0.contains("/") }) { id in
                    id.split(separator: "/").last ?? ""
                }
            }
        }
    }

    /// The same check, which asks `store`: one that notes what it is asked.
    package func asking(_ store: RecordStore) -> ReferenceCheck {
        var check = self
        check.store = store
        return check
    }

    /// The record that is written, where it is there.
    package func record(_ written: String) -> RecordHead? {
        guard case .found(let target) = store.resolve(written, among: []) else { return nil }
        return target.head
    }

    /// What is wrong with a reference, if anything. Without `suggests` it is not looked up what was meant, which
    /// takes long where thousands of references are wrong.
    package func diagnostic(
        for written: Spanned<String>, kinds: [String], suggests: Bool = true
    ) -> Diagnostic? {
        switch store.resolve(written.value, among: kinds) {
        case .found: nil
        case .kindMissing:
            .kindMissing(
                written, kinds: kinds.isEmpty ? store.kinds.sorted() : kinds,
                proposals: proposals(for: written.value, kinds))
        case .notFound(let kind, let id):
            unread.contains(kind)
                ? nil : notFound(written, kind: kind, id: id, suggests)
        case .noSuchPart(let head, let suffix): .partNotFound(written, head, suffix, suggests)
        case .severalNamed(let keys): .nameFitsSeveral(written, keys.compactMap { store.head($0) })
        }
    }

    /// What was meant, where no kind is written: the kinds that have the record, or one with a name that is near.
    private func proposals(for written: String, _ kinds: [String]) -> [String] {
        let kinds = kinds.isEmpty ? store.kinds.sorted() : kinds
        let id = String(written.prefix { $0 != "#" })
        let fitting = kinds.filter { store.head(RecordKey(kind: $0, id: id)) != nil }
        if fitting.isEmpty, !written.contains("/") {
            let place = written.dropFirst(id.count)
            return kinds.flatMap { kind in ids(endingIn: id, kind).map { "\(kind)/\($0)\(place)" } }
        }
        guard fitting.isEmpty, let slash = written.firstIndex(of: "/") else {
            return fitting.map { "\($0)/\(written)" }
        }
        return Suggestion.nearest(to: String(written[..<slash]), among: kinds).map { $0 + written[slash...] }
    }

    private func notFound(
        _ written: Spanned<String>, kind: String, id: String, _ suggests: Bool
    ) -> Diagnostic {
        let known = suggests ? idsByKind[kind]?.value : nil
        var near = known.map { Suggestion.nearest(to: id, among: $0) } ?? []
        if suggests, near.isEmpty, let slash = id.lastIndex(of: "/") {
            near = pages(of: RecordKey(kind: kind, id: String(id[..<slash])), near: String(id[slash...]))
        }
        if suggests, near.isEmpty { near = ids(endingIn: id, kind) }
        let before = written.value.hasPrefix(kind + "/") ? kind + "/" : ""
        let evidence = near.map { name in
            let title = title(of: name, in: kind)
            return before + (title.isEmpty ? name : "\(name): \(title)")
        }
        return .notFound(
            written, singular: kinds[kind]?.singular ?? "record",
            kind: kind, kinds[kind]?.layout ?? .tree, evidence: evidence)
    }

    /// The records of a kind whose ids end in `id`, after a slash: a meeting named by its day alone.
    private func ids(endingIn id: String, _ kind: String) -> [String] {
        Array(idsByEnd[kind]?.value[id[...]]?.prefix(3) ?? [])
    }

    /// The pages of a record that a reference meant, by their ids: the near ones, else the first few.
    private func pages(of owner: RecordKey, near suffix: String) -> [String] {
        let pages = store.head(owner)?.parts.keys.filter { !$0.contains("#") } ?? []
        let near = Suggestion.nearest(to: suffix, among: pages)
        return (near.isEmpty ? Array(pages.sorted().prefix(5)) : near).map { owner.id + $0 }
    }

    private func title(of id: String, in kind: String) -> String {
        if let head = store.head(RecordKey(kind: kind, id: id)) {
            return head.title
                + (head.date.map { head.title.hasSuffix($0.description) ? "" : ", \($0)" } ?? "")
        }
        guard case .found(let target) = store.resolve(id, among: [kind]) else { return "" }
        return target.part?.title ?? ""
    }
}

extension Diagnostic {
    fileprivate static func notFound(
        _ written: Spanned<String>, singular: String, kind: String, _ layout: RecordLayout, evidence: [String]
    ) -> Diagnostic {
        let reason =
            LookAlike.sentence(on: written.value) + "The link would lead to a page that does not exist."
        let headline = "There is no \(singular) called “\(written.value)”"
        guard !evidence.isEmpty else {
            return Diagnostic(
                .referenceNotFound, at: written.span, layout.absence(of: kind),
                headline: headline,
                reason: reason,
                advice: .fix(
                    "write the id of \(layout.target(of: kind)), or leave the reference out until there is one."
                ))
        }
        return Diagnostic(
            .referenceNotFound, at: written.span, layout.absence(of: kind),
            headline: headline,
            reason: reason,
            advice: .check(
                "which is meant?",
                evidence + ["none of these: leave the reference out until the record is there"]))
    }

    fileprivate static func kindMissing(
        _ written: Spanned<String>, kinds: [String], proposals: [String]
    ) -> Diagnostic {
        let advice: Advice =
            switch proposals.count {
            case 0:
                .fix("write the folder, a slash and the id. The folders are \(kinds.joined(with: "and")).")
            case 1: .fix("write \(proposals[0]).")
            default: .check("which is meant?", proposals)
            }
        return Diagnostic(
            .referenceKindMissing, at: written.span,
            headline: "“\(written.value)” does not say what sort of record it names",
            reason: "Where records of several sorts fit, the name of the folder stands before the id.",
            advice: advice)
    }

    fileprivate static func partNotFound(
        _ written: Spanned<String>, _ head: RecordHead, _ suffix: String, _ suggests: Bool
    ) -> Diagnostic {
        // One number is as like another as any: guessing among them would only mislead.
        let isNumber = Int(suffix.dropFirst()) != nil
        let near = isNumber || !suggests ? [] : Suggestion.nearest(to: suffix, among: head.parts.keys)
        let span = written.span
        let place = written.value.utf8.count - suffix.utf8.count
        let isExact = span.bytes.count == written.value.utf8.count && place >= 0
        return Diagnostic(
            .partNotFound, at: isExact ? span.part(at: place, length: suffix.utf8.count) : span,
            headline: "“\(head.title)” has no part \(suffix)",
            reason: suggests ? parts(of: head, near, besides: suffix) : "",
            advice: near.first.map { .fix("change \(suffix) to \($0).") }
                ?? .fix("name a part that exists, or leave \(suffix) out."))
    }

    /// Which parts a record has instead of `suffix`: those that are `near`, else some.
    private static func parts(of head: RecordHead, _ near: [String], besides suffix: String) -> String {
        let alike = head.parts.keys.filter { $0.hasPrefix("#") == suffix.hasPrefix("#") }
        let known = (alike.isEmpty ? Array(head.parts.keys) : alike).sorted()
        let numbered = UInt32(suffix.dropFirst()).map { nearest(to: Int($0), among: known) } ?? []
        let others = numbered.isEmpty ? Array(known.prefix(8)) : numbered
        let shown = near.isEmpty ? others : near
        return switch shown.count {
        case 0: "It has no parts that can be named."
        case known.count: "It has \(shown.joined(with: "and"))."
        default: "It has, among others, \(shown.joined(with: "and"))."
        }
    }

    /// The numbered parts whose numbers are nearest to `wanted`, in order: `#46`, `#47`, `#48`.
    private static func nearest(to wanted: Int, among parts: [String]) -> [String] {
        let numbers = parts.compactMap { UInt32($0.dropFirst()).map(Int.init) }
        return numbers.sorted { abs($0 - wanted) < abs($1 - wanted) }.prefix(4).sorted().map { "#\($0)" }
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
