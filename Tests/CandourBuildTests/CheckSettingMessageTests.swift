import CandourSiteSupport
import Testing

/// Messages about `checks:` of `site.yml`, in full.
@Suite struct CheckSettingMessageTests {
    private func messages(_ checks: String) async throws -> String {
        var site = try SiteFixture([:])
        site.files["content/pages/about.md"] = Array("---\ntitle: About\n---\n".utf8)
        site.files["site.yml"] = Array(
            "candour: 1\nname: Office\nbase_url: https://example.org/\ndemonstration: yes\nchecks:\n\(checks)"
                .utf8)
        return try await site.messages()
    }

    @Test func namesWhatWasMeant() async throws {
        #expect(
            try await messages("  - id: weekday-in-texts\n    severity: off\n    reason: Known.\n") == """
                site.yml:6:9
                PROBLEM  site.yml weighs a message that does not exist: “weekday-in-texts”

                  5 │ checks:
                  6 │   - id: weekday-in-texts
                    │         ^^^^^^^^^^^^^^^^
                  7 │     severity: off

                Fix: change it to weekday-in-text.

                  6 │   - id: weekday-in-text

                More about this: candour explain check-unknown

                """)
    }

    @Test func keepsProblemsThatMakePagesWrong() async throws {
        #expect(
            try await messages("  - id: html-in-text\n    severity: off\n    reason: We like it.\n") == """
                site.yml:7:15
                PROBLEM  The problem “html-in-text” cannot be turned off

                  5 │ checks:
                  6 │   - id: html-in-text
                    │         ^^^^^^^^^^^^
                  7 │     severity: off
                    │               ^^^
                  8 │     reason: We like it.

                A page made from what it finds would be wrong, could not be made, or would not be safe.

                Fix: remove this entry, and put the problem right where it occurs.

                More about this: candour explain check-not-lowered

                """)
    }

    @Test func asksForAReason() async throws {
        #expect(
            try await messages("  - id: weekday-in-text\n    severity: off\n") == """
                site.yml:6:5
                PROBLEM  The field reason is missing in this check

                  5 │ checks:
                  6 │   - id: weekday-in-text
                    │     ^
                  7 │     severity: off

                Why, for whoever comes after you.

                Fix: add a line `reason:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }

    @Test func showsBothEntriesOfOneMessage() async throws {
        let entry = "  - id: weekday-in-text\n    severity: off\n    reason: Known.\n"
        #expect(
            try await messages(entry + entry) == """
                site.yml:9:9
                PROBLEM  site.yml weighs “weekday-in-text” twice

                   5 │ checks:
                   6 │   - id: weekday-in-text
                     │         ^^^^^^^^^^^^^^^ here first
                   7 │     severity: off
                   8 │     reason: Known.
                   9 │   - id: weekday-in-text
                     │         ^^^^^^^^^^^^^^^ and here again
                  10 │     severity: off

                Check: which of the two is meant?
                  - keep one, and remove the other

                More about this: candour explain check-twice

                """)
    }
}
