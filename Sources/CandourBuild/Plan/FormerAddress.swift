import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// The earlier addresses of records: each gets a page that leads to where the record is now.
enum FormerAddress {
    /// An address as `formerly:` writes it, with or without slashes around it, or with the site before it; nothing
    /// where it is no address of a page.
    static func address(_ written: String, baseURL: String) -> PageAddress? {
        var path = written.without(prefix: baseURL) ?? written
        while path.hasPrefix("/") { path.removeFirst() }
        while path.hasSuffix("/") { path.removeLast() }
        // The page of a folder: decisions/precept/index.html.
        if path.hasSuffix("/index.html") { path.removeLast("/index.html".count) }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.count <= 255 && PortableName.fault(in: part) == nil
                && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\\:?#%\"<>".utf8.contains($0) }
        }
        return isPlain ? PageAddress(path + "/") : nil
    }

    /// The page at the old address of a record.
    static func page(at address: PageAddress, to head: RecordHead) -> Page {
        let link = Link(head.title, to: .page(head.address))
        return Page(
            address: address, type: .page, title: "This page has moved",
            summary: "The page is at another address now.",
            breadcrumbs: [Link("Home", to: .page(.home))],
            blocks: [.paragraph([.text("It is now here: "), .link(link), .text(".")])], movedTo: head.address)
    }

    /// Whether the site itself needs an address: for lists, feeds, files.
    private static func isReserved(_ address: PageAddress, _ kinds: Set<String>) -> Bool {
        let parts = address.path.split(separator: "/")
        guard let first = parts.first else { return true }
        if ReservedAddress.atTheRoot.contains(first.prefix { $0 != "." }.lowercased()) { return true }
        let next = parts.dropFirst().first.map { String($0) }
        return kinds.contains(String(first)) && next.map { ReservedAddress.ofEveryKind.contains($0) } ?? true
    }

    /// Old addresses that cannot lead to their record: no address at all, or taken by a page or another record.
    static func faults(in heads: [RecordHead], kinds: Set<String>, baseURL: String) -> [Diagnostic] {
        guard heads.contains(where: { !$0.common.formerly.isEmpty }) else { return [] }
        var taken = Dictionary(heads.map { ($0.address, $0.title) }) { first, _ in first }
        for head in heads {
            for page in Set(head.parts.values.map(\.page)) where !page.isEmpty {
                taken[PageAddress(head.address.path + page)] = head.title
            }
        }
        var faults: [Diagnostic] = []
        for head in heads {
            for former in head.common.formerly {
                guard let address = address(former.value, baseURL: baseURL) else {
                    faults.append(.formerAddressMalformed(former))
                    continue
                }
                if isReserved(address, kinds) {
                    faults.append(.formerAddressTaken(former, "the site itself"))
                } else if let title = taken[address] {
                    faults.append(.formerAddressTaken(former, "“\(title)”"))
                } else {
                    taken[address] = head.title
                }
            }
        }
        return faults
    }
}

extension Diagnostic {
    fileprivate static func formerAddressMalformed(_ former: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .formerAddress, at: former.span,
            headline: "“\(former.value)” is not an earlier address on this site",
            reason:
                "Under formerly: stand addresses such as decisions/precept-2021-22, without the site before them.",
            advice: .fix("write the part of the address after the name of the site."))
    }

    fileprivate static func formerAddressTaken(_ former: Spanned<String>, _ title: String) -> Diagnostic {
        Diagnostic(
            .formerAddress, at: former.span,
            headline: "The address \(former.value) already belongs to \(title)",
            reason: "An address can lead to one page only.",
            advice: .check("which of the two should people find there?", ["remove the line that is wrong"]))
    }
}
