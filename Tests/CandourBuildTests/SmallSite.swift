import CandourSiteSupport

/// A site with one record of each sort that has data or dates.
enum SmallSite {
    /// The site on the last day of March 2022, `records` added or put in their place.
    static func files(with records: [String: String] = [:]) async throws -> [String: String] {
        var site = try SiteFixture(SmallSite.records.merging(records) { _, new in new })
        site.files["site.yml"]?.append(contentsOf: "\ngrants:\n  identifier_prefix: 360G-testshire\n".utf8)
        return try await site.build()
    }

    private static let records = [
        "people/people.yml": "- id: p\n  name: A & B <C>\n  basis: public office\n",
        "decisions/x.md": """
        ---
        title: Buses & “trams”, <now>
        reference: not stated
        date: 1 July 2021
        published: 2.15 pm on 2 July 2021
        updates:
          - date: 2021-07-09
            note: The cost was added.
        decision_maker: p
        type: finance
        summary: One < two.
        legal_power: "=HYPERLINK(1)"
        cost: £5
        meeting: panel/2022-05-04
        ---
        ## Decision

        Agreed.
        """,
        "grants/lights-2021/fund.md": """
        ---
        title: Lights 2021
        summary: Lights along the paths.
        period: 2021-22
        opens: not stated
        closes: not stated
        how_to_apply: not stated
        published: 2022-01-10
        ---
        """,
        "grants/lights-2021/awards.csv": """
        id,recipient,project,charity_number,company_number,purpose,amount,award_date,area,conditions,reasons
        riverside,Riverside Residents,Safer Path,1234567,,"Lights along the path, which is dark.","£2,500.50",\
        14 June 2021,Riverside,none,Thefts happen there.
        boxing,@Home Boxing,,,01234567,Evening sessions.,£3000,14 June 2021,,none,Young people asked.
        walk,Walkers,,,,Maps.,about £500,15 June 2021,,none,They asked.
        ride,Riders,,,,Bells.,£20,July 2021,,none,They asked.
        """,
        "bodies/panel.md": """
        ---
        title: Testshire Panel
        type: panel
        legal_basis: not stated
        chair: not stated
        seats: not stated
        ---
        """,
        "meetings/panel/2022-05-04/meeting.yml": "draft: yes\ndate: 2022-05-04\nstate: provisional\n",
        "meetings/panel/2022-07-20/meeting.yml": """
        date: Wednesday 20 July 2022
        time: 1.30 pm to 4 pm
        venue: Council Chamber; Shire Hall, High Street
        venue_access: There is a ramp at the door on the left, and a loop in the hall – café open.
        questions_by: 12 noon on Friday 15 July 2022
        state: planned
        public: yes
        published: 2022-03-01
        updates:
          - date: 2022-03-30
            note: The venue has changed.
        """,
        "consultations/survey.yml": """
        title: Have your say
        published: 2022-03-01
        summary: Asks what you think.
        opens: 1 April 2022
        closes: 30 April 2022
        how_to_answer: Write to us.
        """,
        "events/day.md": """
        ---
        title: Open day
        summary: Meet us.
        date: 10 April 2022
        ends: 11 April 2022
        time: 10 am to 4 pm
        place: Market place
        for: Everybody
        state: cancelled
        change: Too much rain.
        ---
        """,
        "statistics/calls.yml": """
        title: Calls
        summary: How many calls there were.
        unit: calls
        source: not stated
        next_release: not stated
        rows:
          - id: urgent
            label: Urgent calls
            2018-19: over 400
            2019-20: 520
          - id: other
            label: Other calls
            2018-19: 100
            2019-20: 80
        """,
    ]
}
