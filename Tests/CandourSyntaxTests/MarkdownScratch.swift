import Testing
@Test func scratch() {
    let text = ##"""
        ## 46. Precept £5 [link](record:a/b#1)

        1) First *point* [x](record:q)
           continued [y](file:b.pdf) and https://e.org/a_b_c--d.
        2) Second

        > [!NOTE]
        > Some text [z](record:z)
        lazy [zz](record:zz)

        Table: A caption
        | A | B |
        |---|--:|
        | # x | [l](record:c) | extra |
        | \# y |
        | £ é | ~~gone~~ `a|b` <b>x</b> |

        Text[^1] and [^two] and[^1] [^undef].

        [^1]: One foot
           more

        [^two]: Two [k](record:k)
        [^un]: unused

        Setext [a](record:s)
        ===

        [r]: record:ref "t"
        [ref][r] [r] ![alt](file:x.png) [![in](file:i.png)](record:out) <https://x.y/> office@example.org <a@b.cc> [x](<file:a b.pdf>) [x](record:a b) [x] (record:d)
        <br> www.foo.org [multi
        line](record:multi "title") `code
        x` [after](record:after)

        <div>
        block
        </div>
        <!-- c -->
        """##
    let tape = MarkdownTape(text, numbering: true)
    print(tape.written)
    print(tape.linkTexts)
    print(tape.rendered)
}
