import Testing

/// Messages about footnotes, whole.
struct MarkdownFootnoteMessageTests {
    @Test func undefinedFootnote() {
        #expect(
            MarkdownTape("£5[^1] and é[^2]\n\n[^1]: One\n").rendered
                == #"""
                content/pages/a.md:1:13
                PROBLEM  The text refers to a footnote “2” that does not exist

                  1 │ £5[^1] and é[^2]
                    │             ^^^^ no such footnote
                  2 │

                Without the footnote, the mark would be shown as plain text.

                Check: is a footnote missing?
                  - if it is missing, write it on a line of its own: [^2]: its words
                  - if another footnote is meant, write that one’s label here

                More about this: candour explain footnote-missing

                """#)
    }

    @Test func unusedFootnote() {
        #expect(
            MarkdownTape("Text\n\n[^1]: One\n").rendered
                == #"""
                content/pages/a.md:3:1
                PROBLEM  Nothing in the text refers to the footnote “1”

                  2 │
                  3 │ [^1]: One
                    │ ^^^^ nothing refers to it

                A footnote without a reference would not be shown.

                Check: is it needed?
                  - if the text should refer to it, write [^1] there
                  - if it is not needed, remove it

                More about this: candour explain footnote-unused

                """#)
    }

    @Test func footnoteTwice() {
        #expect(
            MarkdownTape("Text[^a]\n\n[^a]: One\n\n[^a]: Two\n").rendered
                == #"""
                content/pages/a.md:5:1
                PROBLEM  The footnote “a” is written twice

                  2 │
                  3 │ [^a]: One
                    │ ^^^^ the first
                  4 │
                  5 │ [^a]: Two
                    │ ^^^^ again

                Only the first would be shown.

                Fix: give the second footnote a label of its own, and use it where the text refers to it.

                More about this: candour explain footnote-twice

                """#)
    }

    @Test func footnoteInLink() {
        #expect(
            MarkdownTape("See [Café[^1] x](https://a.example) and ![Hub[^1]](file:a.png)\n\n[^1]: One\n")
                .rendered
                    == #"""
                    content/pages/a.md:1:10
                    PROBLEM  A footnote is referred to in the words of a link

                      1 │ See [Café[^1] x](https://a.example) and ![Hub[^1]](file:a.png)
                        │          ^^^^ in the words of a link
                      2 │

                    Its mark is a link of its own, which leads to the footnote. It cannot stand inside another
                    link.

                    Fix: move the mark behind the link: [words](address)[^1]

                    More about this: candour explain footnote-in-link

                    content/pages/a.md:1:46
                    PROBLEM  A footnote is referred to in the description of a picture

                      1 │ See [Café[^1] x](https://a.example) and ![Hub[^1]](file:a.png)
                        │                                              ^^^^ in a description
                      2 │

                    Its mark is a link of its own, which leads to the footnote. It cannot stand inside a
                    description.

                    Fix: move the mark behind the picture: ![description](file:…)[^1]

                    More about this: candour explain footnote-in-link

                    """#)
    }
}
