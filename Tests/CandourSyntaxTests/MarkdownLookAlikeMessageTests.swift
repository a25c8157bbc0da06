import CandourPage
import Testing

/// Messages about what looks like a link or picture, whole.
struct MarkdownLookAlikeMessageTests {
    @Test func spaceInFileName() {
        #expect(
            MarkdownTape("- £5\n  - see [the paper](file:agenda pack.pdf)\n").rendered
                == #"""
                content/pages/a.md:2:21
                PROBLEM  This looks like a link, but would be shown as plain text

                  1 │ - £5
                  2 │   - see [the paper](file:agenda pack.pdf)
                    │                     ^^^^^^^^^^^^^^^^^^^^ has a space in it

                An address cannot have a space in it: the link would end there.

                Fix: rename the file or record without a space (hyphens do well), and write that name
                here.

                More about this: candour explain link-not-recognised

                """#)
    }

    @Test func spaceBeforeBracket() {
        #expect(
            MarkdownTape("> é [the paper] (record:decisions/a)\n").rendered
                == #"""
                content/pages/a.md:1:16
                PROBLEM  A space keeps this from being a link

                  1 │ > é [the paper] (record:decisions/a)
                    │                ^ this space

                A link is written [words](address), with nothing between the brackets. Now it would be
                shown as plain text.

                Fix: remove the space between ] and (.

                  1 │ > é [the paper](record:decisions/a)

                More about this: candour explain link-not-recognised

                """#)
    }

    @Test func brokenWebLink() {
        #expect(
            MarkdownTape("[words](https://example.org/a b)\n").rendered
                == #"""
                content/pages/a.md:1:9
                PROBLEM  This looks like a link, but would be shown as plain text

                  1 │ [words](https://example.org/a b)
                    │         ^^^^^^^^^^^^^^^^^^^^^^^ has a space in it

                An address cannot have a space in it: the link would end there.

                Fix: copy the address again: a browser writes %20 for a space.

                More about this: candour explain link-not-recognised

                """#)
    }

    @Test func addressWithoutLink() {
        #expect(
            MarkdownTape("It is at record:decisions/a.\n").rendered
                == #"""
                content/pages/a.md:1:10
                PROBLEM  The address record:decisions/a stands in the text without a link

                  1 │ It is at record:decisions/a.
                    │          ^^^^^^^^^^^^^^^^^^ shown as it stands

                Readers would see the address itself. A link shows words in its place.

                Fix: write [words](record:decisions/a), with the words that readers should see.

                More about this: candour explain link-not-recognised

                """#)
    }

    @Test func pictureWithoutText() {
        #expect(
            MarkdownTape("![](file:map.png)\n").rendered
                == #"""
                content/pages/a.md:1:5
                PROBLEM  This picture has no description

                  1 │ ![](file:map.png)
                    │     ^^^^^^^^^^^^ no description

                People who cannot see the picture are told what it shows. The words stand in the square
                brackets before the file.

                Fix: say in one sentence what the picture shows: ![The commissioner at the hub](file:…).
                If it only decorates the page, leave it out, or write ![decorative: yes](file:…).

                More about this: candour explain picture-without-description

                """#)
    }

    @Test func pictureThatDecorates() {
        let tape = MarkdownTape(
            "Above ![decorative: yes](file:line.png) below, [the *map* ![decorative: yes](file:map.png)](file:map.pdf)\n"
        )
        #expect(tape.found.isEmpty)
        #expect(
            tape.written
                == "<p>Above <img file:line.png></img> below, <a file:map.pdf>the <em>map</em> <img file:map.png></img></a></p>\n"
        )
        #expect(!String(decoding: tape.prose.text, as: UTF8.self).contains("decorative"))
    }

    @Test func pictureElsewhere() {
        #expect(
            MarkdownTape("![Map](https://example.org/map.png)\n").rendered
                == #"""
                content/pages/a.md:1:8
                PROBLEM  A picture must be a file beside the record

                  1 │ ![Map](https://example.org/map.png)
                    │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a file of this record

                A picture from elsewhere can change or vanish, and tells another website who reads the
                page.

                Fix: save the picture beside the record, and write file: and its name, as in
                (file:map.png).

                More about this: candour explain picture-elsewhere

                """#)
    }
}
