import CandourSiteSupport
import Testing

/// Pages from the time of an earlier commissioner say so.
@Suite struct OfficeTermTests {
    private static let words = "This is from the time of"

    /// What the page of a decision of a day says of an earlier commissioner; nothing where it says nothing.
    private func notice(on date: String, today: String = "2022-03-31", _ roles: String = roles) async throws
        -> String?
    {
        let site = try SiteFixture(
            [
                "people/people.yml": roles,
                "decisions/one.md": """
                ---
                title: One
                reference: not stated
                date: \(date)
                decision_maker: ann-ash
                type: finance
                summary: About one.
                legal_power: not stated
                cost: none
                ---
                """,
            ], today: today)
        let page = try #require(try await site.build()["decisions/one/index.html"])
        guard let start = page.firstRange(of: Self.words) else { return nil }
        let rest = page[start.lowerBound...]
        return String(String(rest.prefix { $0 != "\n" }).withoutTags.prefix { $0 != "." })
    }

    private static let roles = """
        - id: ann-ash
          name: Ann Ash
          basis: public office
        - id: cy-cedar
          name: Cy Cedar
          basis: public office
          roles:
            - title: Police and Crime Commissioner
              from: May 2021
        - id: bob-birch
          name: Bob Birch
          basis: public office
          roles:
            - title: Deputy Police and Crime Commissioner
              from: May 2016
              to: November 2019
            - title: Acting Police and Crime Commissioner
              from: November 2019
              to: May 2021
        - id: dee-dogwood
          name: Dee Dogwood
          basis: public office
          roles:
            - title: Police and Crime Commissioner
              from: not stated
              to: November 2019
        """

    @Test func aPageOfToday() async throws {
        #expect(try await notice(on: "2022-02-04") == nil)
    }

    @Test func aPageFromTheTimeOfAnActingCommissioner() async throws {
        #expect(
            try await notice(on: "2020-10-28")
                == "This is from the time of Bob Birch, Acting Police and Crime Commissioner")
    }

    @Test func aPageFromBeforeThat() async throws {
        #expect(
            try await notice(on: "2018-10-28")
                == "This is from the time of Dee Dogwood, Police and Crime Commissioner")
    }

    @Test func theMonthInWhichTheOfficeChangedIsNotJudged() async throws {
        #expect(try await notice(on: "2021-05-20") == nil)
        #expect(try await notice(on: "2021-04-30") != nil)
    }

    @Test func beforeTheOfficeChangedNothingIsHistoric() async throws {
        #expect(try await notice(on: "2020-10-28", today: "2020-12-31") == nil)
    }

    @Test func aSecondTermOfTheSameCommissioner() async throws {
        let roles = Self.roles.replacing(
            "      from: May 2021\n- id: bob", with: "      from: May 2021\n      to: May 2024\n- id: bob")
        #expect(try await notice(on: "2022-02-04", today: "2024-07-01", roles) != nil)
        let second = roles.replacing(
            "      to: May 2024\n",
            with: "      to: May 2024\n    - title: Police and Crime Commissioner\n      from: May 2024\n")
        #expect(try await notice(on: "2022-02-04", today: "2024-07-01", second) == nil)
    }
}

extension String {
    fileprivate var withoutTags: String {
        var text = ""
        var isTag = false
        for character in self {
            if character == "<" {
                isTag = true
            } else if character == ">" {
                isTag = false
            } else if !isTag {
                text.append(character)
            }
        }
        return text
    }
}
