import Testing

/// Messages about call-outs, whole.
struct MarkdownCalloutMessageTests {
    @Test func unknownCallout() {
        #expect(
            MarkdownTape("> [!IMPORTANT]\n> Read this.\n").rendered
                == #"""
                content/pages/a.md:1:3
                PROBLEM  There is no call-out named “IMPORTANT”

                  1 │ > [!IMPORTANT]
                    │   ^^^^^^^^^^^^ not a call-out
                  2 │ > Read this.

                There are two: [!NOTE] for a remark, and [!WARNING] for what must not be missed.

                Fix: write [!WARNING] instead.

                  1 │ > [!WARNING]

                More about this: candour explain call-out-unknown

                """#)
    }

    @Test func misspeltCallout() {
        #expect(
            MarkdownTape("> [!WARNIGN]\n> Read this.\n").rendered
                == #"""
                content/pages/a.md:1:3
                PROBLEM  There is no call-out named “WARNIGN”

                  1 │ > [!WARNIGN]
                    │   ^^^^^^^^^^ not a call-out
                  2 │ > Read this.

                There are two: [!NOTE] for a remark, and [!WARNING] for what must not be missed.

                Fix: write [!WARNING] instead.

                  1 │ > [!WARNING]

                More about this: candour explain call-out-unknown

                """#)
    }

    @Test func unheardOfCallout() {
        #expect(
            MarkdownTape("> [!EXAMPLE]\n> Read this.\n").rendered
                == #"""
                content/pages/a.md:1:3
                PROBLEM  There is no call-out named “EXAMPLE”

                  1 │ > [!EXAMPLE]
                    │   ^^^^^^^^^^ not a call-out
                  2 │ > Read this.

                There are two: [!NOTE] for a remark, and [!WARNING] for what must not be missed.

                Fix: write [!NOTE] or [!WARNING] instead.

                More about this: candour explain call-out-unknown

                """#)
    }

    @Test func calloutMarkNotAlone() {
        #expect(
            MarkdownTape("> [!NOTE] Read this.\n").rendered
                == #"""
                content/pages/a.md:1:11
                PROBLEM  The mark [!NOTE] must stand alone on its line

                  1 │ > [!NOTE] Read this.
                    │           ^^^^^^^^^^ these words

                Otherwise the mark is shown as text, and the passage as a quotation.

                Fix: move the words to the next line, after a > mark.

                More about this: candour explain call-out-mark-not-alone

                """#)
    }

    @Test func emptyCallout() {
        #expect(
            MarkdownTape("> [!NOTE]\n").rendered
                == #"""
                content/pages/a.md:1:3
                PROBLEM  This call-out has no words

                  1 │ > [!NOTE]
                    │   ^^^^^^^ no words below

                It would be shown as an empty box.

                Fix: write the words on the next line, after a > mark, or remove the call-out.

                More about this: candour explain call-out-empty

                """#)
    }
}
