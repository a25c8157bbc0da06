import Testing

/// Messages about links in Markdown, whole.
struct MarkdownLinkMessageTests {
    @Test func scriptLink() {
        #expect(
            MarkdownTape("é [pay](javascript:alert) £\n").rendered
                == #"""
                content/pages/a.md:1:9
                PROBLEM  Links cannot begin with “javascript:”

                  1 │ é [pay](javascript:alert) £
                    │         ^^^^^^^^^^^^^^^^ can run a program

                Such a link can run a program in the reader’s browser.

                Fix: begin it with record:, figure:, file:, https:, http:, mailto: or tel:, or with # for
                a place on the same page.

                More about this: candour explain link-refused

                """#)
    }

    @Test func unknownScheme() {
        #expect(
            MarkdownTape("[x](ftp://example.org)\n").rendered
                == #"""
                content/pages/a.md:1:5
                PROBLEM  Links cannot begin with “ftp:”

                  1 │ [x](ftp://example.org)
                    │     ^^^^^^^^^^^^^^^^^ not an address that can be used

                A link leads to a record, a file, a web page, an email address or a telephone number.

                Fix: begin it with record:, figure:, file:, https:, http:, mailto: or tel:, or with # for
                a place on the same page.

                More about this: candour explain link-refused

                """#)
    }

    @Test func schemeInCapitals() {
        #expect(
            MarkdownTape("[x](Record:decisions/a)\n").rendered
                == #"""
                content/pages/a.md:1:5
                PROBLEM  “record:” is written in small letters

                  1 │ [x](Record:decisions/a)
                    │     ^^^^^^ in small letters

                Only then does the link reach the record or file.

                Fix: write record: instead.

                More about this: candour explain link-refused

                """#)
    }

    @Test func emptyLink() {
        #expect(
            MarkdownTape("[the paper]()\n").rendered
                == #"""
                content/pages/a.md:1:13
                PROBLEM  This link leads nowhere

                  1 │ [the paper]()
                    │             ^ no address here

                The brackets after the words must hold an address.

                Fix: write the address, for example (record:decisions/precept-2022-23) or (https://…).

                More about this: candour explain link-empty

                """#)
    }

    @Test func relativeLink() {
        #expect(
            MarkdownTape("See [it](../decisions/a.html).\n").rendered
                == #"""
                content/pages/a.md:1:10
                PROBLEM  The link to “../decisions/a.html” is not a full address

                  1 │ See [it](../decisions/a.html).
                    │          ^^^^^^^^^^^^^^^^^^^ neither a record nor a full address

                Addresses of pages are made from the records, and would change under such a link. Links to
                records are checked, and stay right.

                Check: where does it lead?
                  - to a page of this website: write record: and the record, as in
                    (record:decisions/precept-2022-23)
                  - to a file beside this one: write file: and its name, as in (file:agenda.pdf)
                  - to another website: write the full address, beginning with https://

                More about this: candour explain link-not-a-full-address

                """#)
    }

    @Test func linkWithoutScheme() {
        #expect(
            MarkdownTape("See [it](www.example.org).\n").rendered
                == #"""
                content/pages/a.md:1:10
                PROBLEM  The address “www.example.org” does not begin with https://

                  1 │ See [it](www.example.org).
                    │          ^^^^^^^^^^^^^^^ no https://

                A browser would look for it on this website.

                Fix: write the full address: https://www.example.org

                More about this: candour explain link-not-a-full-address

                """#)
    }

    @Test func emailWithoutMailto() {
        #expect(
            MarkdownTape("Write [us](office@example.org).\n").rendered
                == #"""
                content/pages/a.md:1:12
                PROBLEM  The email address “office@example.org” needs mailto: before it

                  1 │ Write [us](office@example.org).
                    │            ^^^^^^^^^^^^^^^^^^ no mailto:

                A browser would look for a page of this name.

                Fix: write mailto:office@example.org

                More about this: candour explain link-not-a-full-address

                """#)
    }

    @Test func chartAsLink() {
        #expect(
            MarkdownTape(
                "[46](figure:complaints/2021#reviews.received) and [Crime](chart:statistics/crime)\n"
            ).rendered
                == #"""
                content/pages/a.md:1:59
                PROBLEM  A chart is a picture, and this is a link

                  1 │ [46](figure:complaints/2021#reviews.received) and [Crime](chart:statistics/crime)
                    │                                                           ^^^^^^^^^^^^^^^^^^^^^^ a chart

                A chart stands in the page itself. A link leads to the record that has its figures.

                Check: which is meant?
                  - to show the chart, write ! before it, in a paragraph of its own:
                    ![words](chart:statistics/crime)
                  - to lead to the figures: [words](record:statistics/crime)

                More about this: candour explain chart-as-link

                """#)
    }

    @Test func chartAmongWords() {
        #expect(
            MarkdownTape("![Crime](chart:statistics/crime)\n\n- ![Crime](chart:statistics/crime)\n").rendered
                .isEmpty)
        #expect(
            MarkdownTape(
                "See ![Crime](chart:statistics/crime).\n\n![Crime](chart:statistics/crime) shows it.\n"
            ).rendered
                == #"""
                content/pages/a.md:1:14
                PROBLEM  A chart does not stand in a paragraph of its own

                  1 │ See ![Crime](chart:statistics/crime).
                    │              ^^^^^^^^^^^^^^^^^^^^^^ among words
                  2 │

                It is as wide as the text, and its figures stand below it.

                Fix: put the chart on a line of its own, with an empty line before it and after it.

                More about this: candour explain chart-among-words

                content/pages/a.md:3:10
                PROBLEM  A chart does not stand in a paragraph of its own

                  2 │
                  3 │ ![Crime](chart:statistics/crime) shows it.
                    │          ^^^^^^^^^^^^^^^^^^^^^^ among words

                It is as wide as the text, and its figures stand below it.

                Fix: put the chart on a line of its own, with an empty line before it and after it.

                More about this: candour explain chart-among-words

                """#)
    }
}
