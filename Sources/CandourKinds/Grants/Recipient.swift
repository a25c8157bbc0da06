import CandourPage
import CandourRecords
import CandourSyntax

/// Somebody who got grants, with all of them: over all funds, newest first.
struct Recipient {
    /// A grant, and the fund that it is from.
    struct Grant {
        let award: Award
        let fund: Entry<Grants>
    }

    /// As the newest fund writes it.
    let name: String
    /// The part of the address; names with the same are the same recipient.
    let slug: String
    /// The grants.
    let grants: [Grant]

    /// Where all recipients are listed.
    static let list = Link("Who got grants", to: .page(PageAddress("recipients/")))

    /// Everybody who got a grant from the funds of a site, in the order of names.
    static func all(in site: PublicSite) -> [Recipient] {
        var found: [String: [Grant]] = [:]
        for fund in site.entries(of: Grants.self) {
            for award in fund.record.awards ?? [] {
                found[award.recipientSlug, default: []].append(Grant(award: award, fund: fund))
            }
        }
        // The slug is the name in small letters without signs.
        return found.sorted { $0.key < $1.key }.compactMap { slug, grants in
            grants.first.map { Recipient(name: $0.award.recipient.value, slug: slug, grants: grants) }
        }
    }

    /// A link to the page of whoever got an award.
    static func link(to award: Award) -> Link {
        Link(award.recipient.value, to: .page(PageAddress("recipients/\(award.recipientSlug)/")))
    }

    /// A link to the page.
    var link: Link { Link(name, to: .page(PageAddress("recipients/\(slug)/"))) }

    /// What the grants come to; about that where one is not known exactly.
    var sum: Money {
        let isExact = grants.allSatisfy { $0.award.amount.value.isExact }
        return Money(
            pence: grants.reduce(0) { $0 &+ $1.award.amount.value.pence }, isExact ? .exact : .about)
    }
}
