import CandourRecords

extension Meetings {
    /// Meetings of the panel in early 2022, with every field used once.
    static let example: [ExampleFile] = [
        ExampleFile(
            "meetings/police-and-crime-panel/2022-01-26/meeting.yml",
            """
            title: Briefing on the budget, 26 January 2022
            date: 2022-01-26
            time: 10 am to 11 am
            venue: Online
            state: held
            public: no
            private_because: Members were briefed on figures that were still confidential. Nothing was decided.
            agenda: []
            """),
        ExampleFile(
            "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            """
            summary: The panel reviewed the police part of council tax for 2022/23.
            date: Wednesday 2 February 2022
            published: 2022-01-25
            time: 1.30 pm
            venue: Engine Shed, Sand Martin House, Peterborough
            venue_access: The entrance has no steps, and there is a hearing loop.
            watch: https://panel.example.org/watch/
            contact: claire-george
            questions_by: 12 noon on Friday 28 January 2022
            state: held
            public: yes
            pack: agenda-pack.pdf
            agenda:
              - number: 1
                title: Apologies for absence
                pages: 1 to 2
              - number: 2
                title: Precept report 2022/23
                paper: precept-report
                pages: 3 to 12
                note: The panel can veto the increase.
              - number: none
                title: Exclusion of the public
            """),
        ExampleFile("meetings/police-and-crime-panel/2022-02-02/agenda-pack.pdf", emptyPage),
        ExampleFile(
            "meetings/police-and-crime-panel/2022-02-02/02-precept-report.md",
            """
            ---
            title: Precept report 2022/23
            item: 2
            report_of: Police and Crime Commissioner
            contact_officer: jim-haylett
            date: 2022-01-21
            published: 2022-01-25
            purpose: Tells the panel why the police part of council tax is to rise by £9.99 a year.
            recommendations:
              - That the panel agrees not to use its veto.
            background:
              - Police Reform and Social Responsibility Act 2011, Schedule 5
            restricted:
              - part: Appendix 2
                ground: schedule-12a-3
                reason: Bidders’ prices, confidential until the contract is let.
                decided_by: jim-haylett
                review: 2023-02-08
            themes: [2021-24/ethical-policing]
            source: Agenda pack of 2 February 2022, pages 3 to 12
            ---
            ## 1. Purpose

            1.1 This report tells the panel about the proposed precept.

            1.2 The [panel](record:bodies/police-and-crime-panel) can veto it.
            """),
        ExampleFile(
            "meetings/police-and-crime-panel/2022-02-02/minutes.md",
            """
            ---
            approval: approved
            approved_at: police-and-crime-panel/2022-03-23
            present: [edward-leigh, claire-george]
            apologies: [a-bradnam]
            absent: []
            substitutes:
              - person: j-huffer
                for: a-bradnam
            vacancies: 1
            in_attendance:
              - person: darryl-preston
                as: Police and Crime Commissioner
            declarations:
              - person: claire-george
                item: 46
                interest: The proposed police hub is in her village.
            public_questions: none
            started: 1.30 pm
            ended: 4 pm
            outcomes:
              - item: 46
                resolution: Agreed not to use the veto over the proposed increase.
                vote:
                  for: 3
                  against: 0
                  abstained: 0
              - item: 46
                action: Ask the Home Office when it will announce the grant.
                owner: jim-haylett
              - item: 46
                point: 2
                recommendation: That a forward plan becomes a standing item.
                id: forward-plan
                addressed_to: commissioner
                standing_item: yes
              - item: 46
                action: Send members the figures behind the proposal.
                owner: jim-haylett
            source: Minutes as published by the panel
            ---
            ## 45. Apologies for absence

            Councillor Bradnam sent apologies.

            ## 46. Precept report 2022/23

            1) The Commissioner presented his report.
            2) The chair asked for a forward plan.
            """),
        ExampleFile(
            "meetings/police-and-crime-panel/2022-02-16/meeting.yml",
            """
            date: 2022-02-16
            state: not_needed
            needed_if: The panel vetoes the proposed precept.
            decided_by: police-and-crime-panel/2022-02-02#46
            """),
        ExampleFile(
            "meetings/police-and-crime-panel/2022-03-23/meeting.yml",
            """
            date: Wednesday 23 March 2022
            time: 1.30 pm to 3 pm
            venue: Engine Shed, Sand Martin House, Peterborough
            state: held
            public: yes
            agenda:
              - number: 1
                title: Minutes of the meeting held on 2 February 2022
                approves: police-and-crime-panel/2022-02-02
              - number: 2
                title: Forward plan
            """),
        ExampleFile(
            "meetings/police-and-crime-panel/2022-03-23/minutes.md",
            """
            ---
            approval: draft
            for_approval_at: police-and-crime-panel/2022-06-29
            present: [edward-leigh, claire-george, a-bradnam]
            apologies: []
            vacancies: 1
            outcomes:
              - item: 48
                commitment: Bring a forward plan to the next meeting.
                id: first-forward-plan
                owner: darryl-preston
                follows: police-and-crime-panel/2022-02-02#forward-plan
                due: June 2022
            ---
            ## 47. Minutes of the meeting held on 2 February 2022

            The panel agreed the minutes.

            ## 48. Forward plan

            The Commissioner undertook to bring a plan.
            """),
        ExampleFile(
            "meetings/police-and-crime-panel/2022-06-29/meeting.yml",
            """
            date: Wednesday 29 June 2022
            state: postponed
            """),
    ]

    /// A document of one empty page (PDF 1.4).
    private static let emptyPage = """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[3 0 R]/Count 1>>
        endobj
        3 0 obj
        <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>
        endobj
        xref
        0 4
        0000000000 65535 f\u{20}
        0000000009 00000 n\u{20}
        0000000054 00000 n\u{20}
        0000000105 00000 n\u{20}
        trailer
        <</Size 4/Root 1 0 R>>
        startxref
        184
        %%EOF
        """
}
