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
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
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

    /// Old addresses that cannot lead to their record: no address at all, or taken by a page or another record.
    static func faults(in heads: [RecordHead], baseURL: String) -> [Diagnostic] {
        var taken = Dictionary(heads.map { ($0.address, $0.title) }) { first, _ in first }
        var faults: [Diagnostic] = []
        for head in heads {
            for former in head.common.formerly {
                guard let address = address(former.value, baseURL: baseURL) else {
                    faults.append(.formerAddressMalformed(former))
                    continue
                }
                if let title = taken[address] {
                    faults.append(.formerAddressTaken(former, title))
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
            headline: "The address \(former.value) already belongs to “\(title)”",
            reason: "An address can lead to one page only.",
            advice: .check("which of the two should people find there?", ["remove the line that is wrong"]))
    }
}
