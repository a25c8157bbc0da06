import CandourPage
package import CandourRecords
import CandourSyntax

extension People {
    /// What the role is called, alone or after a word such as “Acting”.
    private static let office = "police and crime commissioner"

    package static func terms(in site: PublicSite) -> [OfficeTerm] {
        site.entries(of: People.self).flatMap { entry in
            entry.record.roles.filter(isOffice).map { role in
                OfficeTerm(
                    holder: entry.head.key, name: entry.head.title, role: role.title.value,
                    address: entry.head.address, from: role.from.value, to: role.to?.value,
                    isNow: role.isHeld(on: site.today))
            }
        }
    }

    private static func isOffice(_ role: PersonRole) -> Bool {
        let title = role.title.value.lowercased()
        return title.hasSuffix(office) && !title.hasPrefix("deputy") && !title.hasPrefix("assistant")
    }
}
