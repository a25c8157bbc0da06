package import CandourRecords

/// The commissioner's replies to panels: `responses/DATE-slug.md`.
package enum Responses: RecordKind {
    package static let declaration = KindDeclaration(
        name: "responses",
        singular: "reply",
        title: "Replies",
        introduction: "What panels asked the commissioner for, and what the commissioner replied.",
        layout: .file(suffix: ".md"),
        hasFeed: true,
        isInNavigation: false,
        diagnostics: [
            .replyToNoOutcome, .repliedBeforehand, .replyToAnotherBody, .repliesDisagree, .replierNotInOffice,
            .replyFileDate,
        ],
        example: [
            ExampleFile(
                "responses/2022-03-11-forward-plan.md",
                """
                ---
                title: Reply on the forward plan
                summary: A forward plan comes to every meeting of the panel.
                date: 11 March 2022
                by: darryl-preston
                addressed_to: police-and-crime-panel
                answers: [police-and-crime-panel/2022-02-02#forward-plan]
                accepted: yes
                delivered_by: [meetings/police-and-crime-panel/2022-03-23#2]
                ---
                A first plan is on the agenda of the next meeting. It is brought up to date for each one after that.
                """),
            ExampleFile(
                "responses/2022-03-30-first-forward-plan.md",
                """
                ---
                title: The first forward plan
                date: 30 March 2022
                by: darryl-preston
                addressed_to: police-and-crime-panel
                answers: [police-and-crime-panel/2022-03-23#first-forward-plan]
                accepted: yes
                ---
                The plan is on the agenda of the next meeting.
                """),
            ExampleFile(
                "responses/2022-02-08-precept.md",
                """
                ---
                title: Reply on the precept for 2022/23
                date: 8 February 2022
                by: darryl-preston
                addressed_to: police-and-crime-panel
                answers: [precepts/2022-23]
                ---
                The Commissioner thanks the panel for its support.
                """),
            ExampleFile(
                "responses/2021-02-28-precept.md",
                """
                ---
                title: Second reply on the precept for 2021/22
                date: 28 February 2021
                by: jim-haylett
                addressed_to: police-and-crime-panel
                answers: [precepts/2021-22]
                accepted: in_part
                ---
                The revised precept stands.
                """),
        ],
        start: RecordStart(
            name: [.day(of: "date"), .words(of: "title")], day: "date")
    )
}
