import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// All checks that need more than one record: references, links in prose, files, the kinds' own.
struct Validator: Sendable {
    let store: RecordStore
    let references: ReferenceCheck
    let acceptance: AcceptanceCheck
    let contacts: Set<String>
    let parallel: Parallel
    /// What is there of the last build, where there is to be a next one.
    let keeper: CheckKeeper?

    /// Adds everything that is wrong with the records of a kind, decoding included, less what they accept.
    func check(_ kind: any DecodedKind, into outcome: inout ValidationOutcome) async throws(MachineFault) {
        let results = try await parallel.map(kind.findings) { findings throws(MachineFault) in
            // Nothing was wrong with the record, and nothing that its checks looked at has changed.
            if let trace = self.keeper?.trace(of: findings) { return Result(trace: trace) }
            let trace = self.keeper == nil ? nil : RecordTrace()
            let store = self.store.noting(in: trace)
            let own = kind.validate(findings.head.key, in: store)
            var result = self.check(findings, own: own, in: store)
            if result.isClean { result.trace = trace.flatMap { self.keeper?.kept($0, of: findings) } }
            return result
        }
        for (findings, result) in zip(kind.findings, results) {
            outcome.diagnostics += result.remaining
            outcome.accepted += result.accepted
            outcome.traces[findings.head.key] = result.trace
            if result.remaining.contains(where: { $0.severity == .problem }) {
                outcome.faulty.insert(findings.head.key)
            }
        }
    }

    /// What the checks of one record found.
    private struct Result: Sendable {
        /// What is wrong with it, less what it accepts.
        var remaining: [Diagnostic] = []
        /// How many messages it accepts.
        var accepted = 0
        /// What the checks asked for, where the next build may need to know.
        var trace: CachedTrace?

        var isClean: Bool { remaining.isEmpty && accepted == 0 }
    }

    private func check(_ findings: RecordFindings, own: [Diagnostic], in store: RecordStore) -> Result {
        let details = findings.details
        let references = references.asking(store)
        var diagnostics = details.diagnostics + own
        for reference in details.references {
            if let fault = references.diagnostic(for: reference.written, kinds: reference.kinds) {
                diagnostics.append(fault)
            }
        }
        var files = details.files
        for body in details.bodies {
            for link in body.links { check(link, in: body, findings.head, references, &files, &diagnostics) }
        }
        diagnostics += CommonChecks.check(findings.head, mentioned: files, contacts: contacts, in: store)
        let (remaining, accepted) = acceptance.apply(findings.head.common.accepted, to: diagnostics)
        return Result(remaining: remaining, accepted: accepted)
    }

    private func check(
        _ link: ProseLink, in body: Prose, _ head: RecordHead, _ references: ReferenceCheck,
        _ files: inout [Spanned<String>], _ diagnostics: inout [Diagnostic]
    ) {
        let destination = link.destination
        if let written = destination.without(prefix: "record:") {
            // A link that ends there leads nowhere, which was said when the text was read.
            if written.isEmpty { return }
            let span = link.span.withoutPrefix("record:", of: destination)
            if let fault = references.diagnostic(for: Spanned(written, span), kinds: []) {
                diagnostics.append(fault)
            }
        } else if let name = destination.without(prefix: "file:") {
            files.append(Spanned(name, link.span.withoutPrefix("file:", of: destination)))
        } else if let place = destination.without(prefix: "#"), head.parts[destination] == nil,
            !body.headings.contains(where: { $0.id == place }),
            !body.anchors.contains(where: { $0.id == place })
        {
            let ids = body.headings.map(\.id) + body.anchors.map(\.id)
            diagnostics.append(
                .placeNotFound(destination, link.span, near: Suggestion.nearest(to: place, among: ids)))
        }
    }
}

extension String {
    /// The text after `prefix`, where it begins with it.
    func without(prefix: String) -> String? {
        guard utf8.starts(with: prefix.utf8) else { return nil }
        return String(self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...])
    }
}

extension SourceSpan {
    /// The place after `prefix`, where the span holds `text` exactly.
    fileprivate func withoutPrefix(_ prefix: String, of text: String) -> SourceSpan {
        guard bytes.count == text.utf8.count else { return self }
        return part(at: prefix.utf8.count, length: text.utf8.count - prefix.utf8.count)
    }
}

extension Diagnostic {
    fileprivate static func placeNotFound(_ destination: String, _ span: SourceSpan, near: [String])
        -> Diagnostic
    {
        Diagnostic(
            .placeNotFound, at: span, near.first.map { "did you mean #\($0)?" } ?? "",
            headline: "This page has no place called \(destination)",
            reason: "A link that begins with # leads to a heading or numbered paragraph of the same text.",
            advice: near.first.map { .fix("change it to #\($0).") }
                ?? .fix("name a heading of this text, or remove the link."))
    }
}
