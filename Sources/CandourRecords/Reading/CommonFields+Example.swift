extension CommonFields {
    /// What every record can have, each field with a value: the examples of kinds show their own fields alone.
    package static let example = ExampleFile(
        "fields.yml",
        """
        not_stated:
          source: The documents do not say.
        draft: yes
        published: 2022-05-01
        withdrawn:
          date: 2022-06-01
          reason: The figures were of another year.
        published_by_mistake:
          date: 2022-06-01
          reason: It was published by mistake.
        superseded_by: decisions/precept-2022-23
        formerly: [decisions/an-earlier-name]
        updates:
          - date: 2022-05-20
            note: The cost was corrected.
        themes: [2021-24/ethical-policing]
        attachments:
          - file: notice.pdf
            title: The signed notice
            original: yes
            pages: 3
            accessible: no
        approved_by: jim-haylett
        approved_on: 2022-04-29
        source: Annual report 2021/22
        accept:
          - problem: table-caption-alone
            reason: The sentence begins with this word in the original.
            by: The communications team
            until: 2023-03-31
        contact: office
        language: cy
        """)
}
