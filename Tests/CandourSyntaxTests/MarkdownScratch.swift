import CandourPage
import Testing
@Test func scratch() {
    let inputs: [(String, Bool)] = [
        ("# One\n\n### Three\n\n##\n\n## Two\n\n## Two\n\nÜnder\n---\n", false),
        (
            "## 46. A\n\n1) x\n2) y\n\ntext\n\n1) z\n\n## 46. B\n\n5.12 Para\n\n5.12 Again\n\n1.30 pm we met\n\n## Other\n\n1) q\n",
            true
        ),
        ("1. a\n2. b\n4. c\n\n1. x\n1. y\n\n3) p\n4) q\n", false),
        (
            "a <b>x</b> and <br/> <name> <!-- c --> <?php ?>\n\n<table>\n<tr>\n</table>\n\n<!-- x -->\n\n£ <i>é</i>\n",
            false
        ),
        (
            "[a](javascript:x) [b](DATA:x) [c](../x) [d](page.html) [e](www.x.org) [f](a@b.cc) [g](Record:x) [h](figure:x) [i]() [j](foo:bar) [k](#ok) [l](/abs) [m](record:) [n](tel:1) ![](file:x.png) ![x](https://x/y.png) ![x](chart:y)\n",
            false
        ),
        (
            "see record:decisions/x. and [x](record:a b) and [x] (record:c) and [y](https://a b) [^no] and `[x] (record:c)` \\[x](record:q)\n",
            false
        ),
        (
            "> [!TIP]\n> x\n\n> [!NOTE] x\n\n> [!WARNING]\n>\n> y\n\n> [!note]\n> - a\n\n> [!WARNIN]\n> x\n\n> [!NOTE]\n",
            false
        ),
        (
            "Table: A [l](record:x)\n\n| a | b |\n|:-:|---|\n| 1 | 2 |\n\nTable: alone\n\n| a | b |\n|---|\n| 1 | 2 |\n\n- x\n\n  | a |\n  |---|\n  | #1 |\n  | 1 | 2 |\n",
            false
        ),
        ("x[^a] y[^b]\n\n[^b]: B\n[^a]: A\n[^a]: A2\n[^c]: C\n\n```\n[^z]: no\n```\n", false),
        (
            "\u{FEFF}## A\r\n\r\né £ [x](record:a)\r\n- a\r\n  [y](record:b)\r\n\r\n\r\n| a | b |\r\n|--|--|\r\n| £ | [z](record:z) |\r\n",
            false
        ),
        (
            "[a\nb](record:x) [c](record:x) `[c](record:x)` [d](record:x) https://e.org/x [q](https://e.org/x) [e&amp;f](https://e.org/?a=1&amp;b=2) [t](<record:a> \"t\") [u]( record:u ) [v][r] ![w][r]\n\n[r]: file:r.png\n",
            false
        ),
    ]
    for (text, numbering) in inputs {
        let tape = MarkdownTape(text, numbering: numbering)
        print(tape.written)
        print(
            tape.linkTexts, tape.prose.anchors.map(\.id),
            tape.prose.headings.map { "\($0.id) \($0.number ?? "-")" })
        for f in tape.found { print("  ", f) }
        print("=======")
    }
}
