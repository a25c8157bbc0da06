import CandourDiagnostics
import CandourPage
import CandourSyntax

/// The addresses that records cannot have, because the site itself needs them.
package enum ReservedAddress {
    /// What no id of any kind may begin with: the lists of a kind stand there.
    package static let ofEveryKind: Set<String> = ["index", "page", "year"]

    /// What no page at the root of the site may begin with, besides the names of the kinds.
    package static let atTheRoot: Set<String> = [
        "404", "a-to-z", "accessibility", "actions", "assets", "calendars", "corrections", "data", "feeds",
        "files",
        "index", "manifest",
        "page",
        "pagefind", "questions", "recipients", "recommendations", "robots", "search", "sitemap", "tags",
        "transparency", "year",
    ]

    /// Whether a record takes an address that the site needs; `kinds` are the names of all kinds.
    static func check(_ head: RecordHead, kinds: Set<String>) -> [Diagnostic] {
        let first = String(head.key.id.prefix { $0 != "/" })
        let isAtTheRoot = head.address.path == head.key.id + "/"
        let isReserved =
            ofEveryKind.contains(first)
            || (isAtTheRoot && (atTheRoot.contains(first) || kinds.contains(first)))
        return isReserved ? [.reservedAddress(head, first, isAtTheRoot: isAtTheRoot)] : unportable(head)
    }

    /// Parts of the record's addresses that cannot be the name of a folder everywhere.
    private static func unportable(_ head: RecordHead) -> [Diagnostic] {
        let pages = Set(head.parts.values.map(\.page)).sorted()
        for name in ([head.key.id] + pages).flatMap({ $0.split(separator: "/") }) {
            if let fault = PortableName.fault(in: name) { return [.addressNotPortable(head, name, fault)] }
        }
        return []
    }
}

extension Diagnostic {
    fileprivate static func addressNotPortable(_ head: RecordHead, _ name: Substring, _ reason: String)
        -> Diagnostic
    {
        Diagnostic(
            .nameNotPortable, at: head.span.firstByte,
            headline: "“\(head.title)” cannot have the address \(name)",
            reason: reason,
            advice: .fix("choose another name, such as \(name)-page."))
    }

    fileprivate static func reservedAddress(_ head: RecordHead, _ name: String, isAtTheRoot: Bool)
        -> Diagnostic
    {
        let address = (isAtTheRoot ? "/" : "/\(head.key.kind)/") + name + "/"
        let what = head.key.id == name ? "file" : "folder that is called \(name)"
        return Diagnostic(
            .reservedAddress, at: head.span.firstByte,
            headline:
                "The address \(address) belongs to the site itself, so “\(head.title)” cannot stand there",
            reason: "Lists, feeds and other pages that Candour makes stand at this address.",
            advice: .fix("give another name to the \(what)."))
    }
}
