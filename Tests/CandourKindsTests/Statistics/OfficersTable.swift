import CandourSiteSupport

/// A table of police officers beside another one, `short`, in which all of them are one row.
enum OfficersTable {
    /// What is said of a table with these rows.
    static func messages(_ rows: String) async throws -> String {
        let head = "title: Police officers\nunit: people\narea: Testshire\nsource: Annual report\nrows:\n"
        let site = try SiteFixture([
            "statistics/officers.yml": head + rows,
            "statistics/short.yml": """
            title: Officers in short
            unit: people
            area: Testshire
            source: Annual report
            rows:
              - id: all
                label: All officers
                2019-20: 1,540
            """,
        ])
        return try await site.messages()
    }
}
