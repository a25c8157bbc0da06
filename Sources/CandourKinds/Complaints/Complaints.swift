package import CandourRecords

/// How many complaints and reviews there were, and what became of them: `complaints/PERIOD.yml`.
package enum Complaints: RecordKind {
    package static let declaration = KindDeclaration(
        name: "complaints",
        singular: "set of complaint figures",
        title: "Complaints",
        introduction: "How many complaints and requests for a review there were, and what became of them.",
        layout: .file(suffix: ".yml"),
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [
            .complaintsNotCounted, .complaintsWithoutFigures, .complaintsFileName, .complaintPeriodsOverlap,
            .complaintsReplaced,
        ],
        example: [
            ExampleFile(
                "complaints/2021-04-to-2022-02.yml",
                """
                title: Complaints and reviews, April 2021 to February 2022
                summary: 46 people asked for a review, and two of the completed reviews were upheld.
                period: 2021-04 to 2022-02
                running: yes
                source: Report to the Police and Crime Panel, 23 March 2022
                note: These are the figures for the first eleven months of the year.
                commissioner:
                  received: 0
                  outcome: There was nothing to deal with.
                chief_constable:
                  received: 2
                  recorded: 1
                  not_recorded: 1
                  appealed: 1
                  appeals_upheld: 0
                  outcome: Service found to be acceptable.
                force:
                  logged: 343
                  resolved: over 240
                  recorded: 79
                  recorded_a_year_earlier: 120
                  allegations: 811
                  outside_schedule_3: 264
                  under_schedule_3: 79
                  upheld: not stated
                  dip_sampled: over 40
                reviews:
                  received: 46
                  valid:
                    total: 33
                    completed: 30
                    ongoing: 3
                    not_started: 0
                  invalid:
                    total: 3
                    late: 2
                    wrong_body: 1
                  not_progressed: 10
                  upheld: 2
                  recommendations:
                    - text: That the constabulary apologises.
                      reply: not stated
                    - text: That the outcome of the complaint should be that the service was not acceptable.
                      reply: accepted
                whistleblowing:
                  about_chief_constable: 0
                  about_office: 0
                  about_money: 0
                not_stated:
                  force.upheld: The force has not finished counting.
                """)
        ],
        start: RecordStart(name: [.words(of: "period")])
    )
}
