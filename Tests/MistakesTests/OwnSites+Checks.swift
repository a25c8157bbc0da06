/// Sites for the messages about how `site.yml` weighs checks: no other file does.
extension OwnSites {
    private static func weighing(_ settings: String, savedAs: SavedAs? = nil) -> OwnSite {
        OwnSite(
            reason: "only site.yml weighs checks",
            files: [
                "site.yml": settings, "content/pages/about.md": "---\ntitle: About the café\n---\n",
            ], savedAs: savedAs.map { ["site.yml": $0] } ?? [:])
    }

    private static let reason = "reason: Café £5, as we agreed."

    static let checks = [
        weighing(
            settingsStart + """
                checks:
                  - id: ⟪check-unknown⟫late-papers
                    severity: off
                    \(reason)
                  - id: html-in-text
                    severity: ⟪check-not-lowered⟫off
                    \(reason)
                  - id: weekday-in-text
                    severity: problem
                    \(reason)
                  - id: ⟪check-twice⟫weekday-in-text
                    severity: warning
                    \(reason)

                """),
        weighing(
            settingsStart + """
                checks:
                  - { reason: é £5, id: ⟪check-unknown⟫weekday-in-texts, severity: problem }
                  - { reason: é £5, severity: ⟪check-not-lowered⟫warning, id: total-does-not-match }
                  - { reason: é £5, severity: off, id: papers-issued-late }
                  - { reason: é £5, severity: off, id: ⟪check-twice⟫papers-issued-late }

                """, savedAs: .crlf),
        weighing(
            """
            # é £5
            checks:
            - \(reason)
              severity: Off
              id: ⟪check-unknown⟫"Café £5"
            - \(reason)
              id: not-a-date
              severity: ⟪check-not-lowered⟫Warning
            - \(reason)
              id: award-outside-period
              severity: warning
            - \(reason)
              id: ⟪check-twice⟫award-outside-period
              severity: off
            \(settingsStart)
            """, savedAs: .byteOrderMark),
    ]
}
