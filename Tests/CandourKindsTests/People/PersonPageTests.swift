import CandourSiteSupport
import Testing

@Suite struct PersonPageTests {
    @Test func listsWhatThePersonDecidedAndIssued() async throws {
        let plan = "---\ntitle: The plan\nperiod: 2021-24\ncommissioner: ann-lee\n---\n"
        let pages = try await DecisionSite(with: ["plans/2021-24/plan.md": plan]).build()
        let page = try #require(pages["people/ann-lee/index.html"])
        #expect(
            page.contains(
                """
                <h2 id="named-decided">Decisions made</h2>
                <ul>
                <li><a href="../../decisions/precept-2022-23/">Precept for 2022/23</a>, <time datetime="2022-02-04">\
                4 February 2022</time></li>
                </ul>
                <h2 id="named-issued">Plans issued</h2>
                """))
        #expect(!page.contains("Mentioned by"))
    }

    @Test func listsWhereThePersonSitsApartFromTheMeetingsAttended() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
            "meetings/panel/2022-02-02/minutes.md": SiteFixture.minutes(
                "vacancies: 0\nin_attendance:\n  - person: eve-elm"),
        ])
        let pages = try await site.build()
        let bob = try #require(pages["people/bob-birch/index.html"])
        #expect(
            bob.contains(
                """
                <h2 id="named-belongs">Member of</h2>
                <ul>
                <li><a href="../../bodies/panel/">Testshire Police and Crime Panel</a></li>
                </ul>
                <h2 id="named-attended">Meetings attended</h2>
                """))
        let eve = try #require(pages["people/eve-elm/index.html"])
        #expect(eve.contains("<h2 id=\"named-attended\">Meetings attended</h2>"))
        #expect(!eve.contains("Member of"))
        let list = try #require(pages["people/index.html"])
        let facts = list.split(separator: "<p class=\"card-facts\">").dropFirst().map {
            String($0.prefix { $0 != "<" })
        }
        let member = "Member of Testshire Police and Crime Panel"
        #expect(facts == [member, member, member, "Substitute on Testshire Police and Crime Panel"])
    }

    @Test func namesTheNewestFiftyAndSaysHowManyThereAre() async throws {
        var more: [String: String] = [:]
        for number in 1...60 {
            more["decisions/number-\(number).md"] = """
                ---
                title: Decision \(number)
                reference: not stated
                date: 1 January \(1900 + number)
                decision_maker: cy-day
                type: other
                summary: Decides.
                legal_power: not stated
                cost: none
                ---
                """
        }
        more["people/cy-day.md"] = "---\nname: Cy Day\nbasis: public office\n---\n"
        let page = try #require(try await DecisionSite(with: more).build()["people/cy-day/index.html"])
        #expect(
            page.contains(
                """
                <ul>
                <li><a href="../../decisions/number-60/">Decision 60</a>, <time datetime="1960-01-01">1 January 1960\
                </time></li>
                <li><a href="../../decisions/number-59/">Decision 59</a>,
                """))
        #expect(page.contains("These are the newest 50 of 60."))
    }

    @Test func showsRolesWithTheirDatesAndTheReasonForNaming() async throws {
        let pages = try await DecisionSite().build()
        let page = try #require(pages["people/bob-roe/index.html"])
        #expect(
            page.contains(
                """
                <div><dt>Roles</dt><dd>Police and Crime Commissioner, from: <span class="not-stated">Not stated</span> \
                to <time datetime="2021-05-12">12 May 2021</time></dd></div>
                <div><dt>Named because of</dt><dd>Public office</dd></div>
                """))
        let list = try #require(pages["people/index.html"])
        #expect(list.contains("<p class=\"card-facts\">Police and Crime Commissioner, until 12 May 2021</p>"))
    }

    /// A term may begin in the month, or on the day, in which the one before it ended.
    @Test func acceptsTermsThatFollowEachOther() async throws {
        let person = """
            ---
            name: Ann Lee
            basis: public office
            roles:
              - title: Commissioner
                from: November 2012
                to: May 2016
              - title: Commissioner
                from: 12 May 2016
                to: 2030
              - title: Deputy
                from: 2012
                to: not stated
              - title: Deputy
                from: 2020
            ---
            """
        let site = try SiteFixture(["people/ann-lee.md": person])
        #expect(try await site.messages() == "")
        let list = try #require(try await site.build()["people/index.html"])
        #expect(list.contains("<p class=\"card-facts\">Commissioner · Deputy</p>"))
    }

    @Test func isNotAskedWhoIsMeantWhereNobodyUsesASharedName() async throws {
        let people = """
            - id: s-warren
              name: Councillor S Warren
              also: [Warren]
              basis: public office
            - id: matthew-warren
              name: Matthew Warren
              also: [Warren]
              basis: public office
            """
        #expect(try await SiteFixture(["people/list.yml": people]).messages() == "")
    }
}
