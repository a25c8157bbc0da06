import CandourBuild
import CandourRecords

/// The `site.yml` of a new site: every field with what it means.
struct SettingsFile {
    let name: String
    let address: String

    /// What the file holds.
    var text: String {
        let form = RecordForm(fields: SiteSettings.describe(), example: SettingsFile.example)
        var values: [String: FieldInput] = [
            "candour": .value("1"), "name": .value(name), "base_url": .value(address),
            "demonstration": .value("yes"), "theme": .value(SiteStart.theme),
        ]
        for field in ["contacts", "licence"] {
            values[field] = form.example(of: field).map { .lines($0) }
        }
        return SettingsFile.opening + form.text(values)
    }

    private static let opening = """
        ## What the office is called, and where the site is published.
        ##
        ## While the site holds examples, “demonstration: yes” tells every reader that it is not the office’s website.
        ## Take that line out when the examples are gone, and fill in “accessibility” then.

        """

    private static let example = ExampleFile(
        "site.yml",
        """
        candour: 1
        name: Office of the Police and Crime Commissioner for Testshire
        short_name: Testshire OPCC
        base_url: https://opcc.example.org/
        summary: The office supports the commissioner, who sets the priorities of the police and holds them to account.
        demonstration: yes
        language: en-GB
        theme: own
        contacts:
          - id: office
            name: The office
            email: office@example.org
            phone: 01632 960000
            address: 1 High Street, Testtown
        licence: OGL-UK-3.0
        search: candour
        grants:
          identifier_prefix: 360G-example
        checks:
          - id: page-number-in-text
            severity: off
            reason: Our papers go to print as well, where pages have numbers.
        accessibility:
          status: partly
          prepared_on: not stated
          reviewed_on: not stated
          tested_by: not stated
        """)
}
