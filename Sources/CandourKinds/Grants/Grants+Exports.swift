import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Grants {
    /// All awards in the form of 360Giving (360Giving Data Standard 1.4). Without a prefix that 360Giving gave the
    /// office no grant has an id, and there is no such file.
    package static func exports(in site: PublicSite) -> [DataExport] {
        let funds = site.entries(of: Grants.self)
        guard let prefix = site.publisher.grantsPrefix, !funds.isEmpty else { return [] }
        var grants: [PublishedGrant] = []
        var excluded: [DataExport.Exclusion] = []
        for fund in funds {
            for award in fund.record.awards ?? [] {
                do throws(PublishedGrant.Fault) {
                    grants.append(try PublishedGrant(award, of: fund, prefix: prefix, site.publisher))
                } catch {
                    let place = Link.Target.page(fund.head.address, fragment: award.id.value)
                    let link = Link("\(award.title), \(fund.head.title)", to: place)
                    excluded.append(DataExport.Exclusion(link, because: error.words))
                }
            }
        }
        return [
            DataExport(
                name: "grants-360giving", title: "Grants in the form of 360Giving",
                description:
                    "Awards whose day and exact amount are known, as the 360Giving Data Standard 1.4 has them.",
                table: PublishedGrant.table(of: grants),
                document: document(of: grants, site.publisher), excluded: excluded,
                quality: GrantQuality.table(of: grants, today: site.today),
                updated: grants.compactMap { $0.modified?.date }.max())
        ]
    }

    private static func document(of grants: [PublishedGrant], _ publisher: Publisher) -> JSONValue {
        .object(
            of: JSONMember("version", "1.4"),
            JSONMember("title", "Grants of the \(publisher.name)"),
            JSONMember(
                "publisher",
                .object(of: JSONMember("name", publisher.name), JSONMember("website", publisher.baseURL))),
            JSONMember("license", publisher.licence.map { $0.address ?? $0.title }),
            JSONMember(
                "downloadURL", publisher.url(of: PageAddress("data/grants-360giving.json"))),
            JSONMember("grants", .array(grants.map(\.json))))
    }
}
