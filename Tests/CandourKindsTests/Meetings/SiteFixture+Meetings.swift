import CandourSiteSupport

extension SiteFixture {
    /// A site with a panel of three members and one substitute, and with `records`, which may take their place.
    static func meetings(_ records: [String: String], today: String = "2022-03-31") throws -> SiteFixture {
        let base = ["people/people.yml": people, "bodies/panel.md": panel]
        return try SiteFixture(base.merging(records) { _, new in new }, today: today)
    }

    /// The texts of a meeting that was held, from `agenda:` on where it has one.
    static func meeting(_ date: String, _ more: String = "agenda: []") -> String {
        """
        date: \(date)
        time: 1.30 pm
        venue: Town Hall
        state: held
        public: yes
        \(more)
        """
    }

    /// Minutes in which all seats of the panel are accounted for.
    static func minutes(_ fields: String = "vacancies: 0", body: String = "") -> String {
        """
        ---
        approval: draft
        present: [ann-ash, bob-birch]
        apologies: [cy-cedar]
        \(fields)
        ---
        \(body)
        """
    }

    private static let people = """
        - id: ann-ash
          name: Ann Ash
          basis: public office
        - id: bob-birch
          name: Bob Birch
          basis: public office
        - id: cy-cedar
          name: Cy Cedar
          basis: public office
        - id: dee-dogwood
          name: Dee Dogwood
          basis: public office
        - id: eve-elm
          name: Eve Elm
          basis: public office
        """

    private static let panel = """
        ---
        title: Testshire Police and Crime Panel
        type: panel
        legal_basis: not stated
        chair: ann-ash
        seats: 3
        members:
          - person: ann-ash
            from: not stated
          - person: bob-birch
            from: not stated
          - person: cy-cedar
            from: 2021-05-06
        substitutes:
          - person: dee-dogwood
            from: not stated
        ---
        """
}
