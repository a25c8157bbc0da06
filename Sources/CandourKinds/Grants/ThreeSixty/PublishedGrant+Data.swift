import CandourPage

extension PublishedGrant {
    /// The grant as JSON: the names of its members are the standard’s.
    var json: JSONValue {
        let places = area.map { JSONValue.array([.object(of: JSONMember("name", $0))]) }
        let programme = JSONValue.object(
            of: JSONMember("code", programme.code), JSONMember("title", programme.title))
        return .object(
            of: JSONMember("id", id), JSONMember("title", title), JSONMember("description", description),
            JSONMember("currency", "GBP"), JSONMember("amountAwarded", .number(amount)),
            JSONMember("awardDate", date.iso), JSONMember("url", url),
            JSONMember("recipientOrganization", .array([recipient.json])),
            JSONMember("beneficiaryLocation", of: places),
            JSONMember("fundingOrganization", .array([funder.json])),
            JSONMember("grantProgramme", .array([programme])),
            JSONMember("dateModified", modified?.rfc3339), JSONMember("dataSource", url))
    }

    /// The grants as a table, under the titles that the standard gives the columns; it allows others besides, and
    /// conditions and reasons are what the Order of 2011 wants.
    static func table(of grants: [PublishedGrant]) -> DataTable {
        DataTable(
            caption: "Grants in the form of 360Giving",
            columns: columns.map { DataTable.Column($0.title, name: $0.title, isNumeric: $0.isNumeric) },
            rows: grants.map { grant in
                DataTable.Row(columns.map { DataTable.Cell($0.value(grant) ?? "") })
            })
    }

    /// One column: its title, and what it has of a grant.
    private struct Column {
        let title: String
        var isNumeric = false
        let value: (PublishedGrant) -> String?
    }

    private static var columns: [Column] {
        [
            Column(title: "Identifier") { $0.id }, Column(title: "Title") { $0.title },
            Column(title: "Description") { $0.description }, Column(title: "Currency") { _ in "GBP" },
            Column(title: "Amount Awarded", isNumeric: true) { $0.amount.plain },
            Column(title: "Award Date") { $0.date.iso }, Column(title: "URL") { $0.url },
            Column(title: "Recipient Org:Identifier") { $0.recipient.id },
            Column(title: "Recipient Org:Name") { $0.recipient.name },
            Column(title: "Recipient Org:Charity Number") { $0.recipient.charityNumber },
            Column(title: "Recipient Org:Company Number") { $0.recipient.companyNumber },
            Column(title: "Funding Org:Identifier") { $0.funder.id },
            Column(title: "Funding Org:Name") { $0.funder.name },
            Column(title: "Grant Programme:Code") { $0.programme.code },
            Column(title: "Grant Programme:Title") { $0.programme.title },
            Column(title: "Beneficiary Location:Name") { $0.area },
            Column(title: "Last Modified") { $0.modified?.rfc3339 },
            Column(title: "Data Source") { $0.url }, Column(title: "Conditions") { $0.conditions },
            Column(title: "Reasons") { $0.reasons },
        ]
    }
}

extension PublishedGrant.Organisation {
    fileprivate var json: JSONValue {
        .object(
            of: JSONMember("id", id), JSONMember("name", name), JSONMember("charityNumber", charityNumber),
            JSONMember("companyNumber", companyNumber))
    }
}
