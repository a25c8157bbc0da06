"""Sites that were made to keep the command busy: each construct of the formats, as often as asked."""

PAGE = "---\ntitle: A page\n---\n"


def page(body):
    return {"content/pages/a.md": PAGE + body}


def fields(text):
    return {"content/pages/a.md": f"---\ntitle: A page\n{text}---\nText.\n"}


def pages(text, name="p"):
    return lambda n: {f"content/pages/{name}{i}.md": PAGE + text.format(i) + "\n" for i in range(n)}


def minutes(text):
    folder = "content/meetings/panel/2022-02-02"
    return {f"{folder}/meeting.yml": "title: A\n", f"{folder}/minutes.md": f"---\nstatus: approved\n---\n{text}"}


def names(text):
    """A page with texts that name bodies and people, on a site that registers as many."""
    body = "---\ntitle: Body {0} Safety Board\n---\n"
    return lambda n: {
        "content/pages/a.md": PAGE + each(text + "\n", n),
        "content/people/a.yml": each("- id: p{0}\n  name: Ann Prestona{0}\n", n),
    } | {f"content/bodies/b{i}.md": body.format(i) for i in range(n)}


def awards(rows, headings="id,recipient,purpose,amount"):
    return {
        "content/grants/fund/fund.md": PAGE + "Text.\n",
        "content/grants/fund/awards.csv": headings + "\n" + rows,
    }


def each(text, n, separator=""):
    return separator.join(text.format(i) for i in range(n))


# Often in one line; in lines below each other; in paragraphs.
PIECES = (
    "[ ![ *a _a **a < | & ` ``a` ]( [a]( [a][ a] <b> </b> <!-- <? &amp; &#8238; \\ ~~a ~~~ 'a \"a ^ [^1] [^a [r] "
    "https://e.org www.e.org a@b.c <https://e.org> record:a file:a [x](record:pages/b) [x](file:b.pdf) [x](#b) "
    "![x](file:b.png) `a` \u202e a\u0301 a\u2028 \x07 ! == -- a: ( )"
).split(" ")
LINES = [
    "## a", "### a", "- a", "1. a", "46. a", "> a", "> > a", "    a", "```\na\n```", "|a|b|\n|-|-|\n|c|d|",
    "|a|\n|-|-|", "a b\n:-:", "> |a|\n> |-|-|", "- |a|\n  |-|-|", "a\\|b|c\n|-|-|-|", "[x](record:pages/b)",
    "[x](record:nothing/b)", "[x](file:b.pdf)", "[x](#b)", "[^1]", "[^1]: a", "[r]: record:a", "[r]",
    "> [!NOTE]\n> a", "> [!TIP]\n> a", "<b>", "<div>", "<!-- a -->", "Table: a", "***", "a\\", "## 46. a", "5.12 a",
    "https://e.org", "- a\n  - b\n    - c", "\u202e",
]
FIELDS = [
    "k{0}: x", "title: x", "tittle{0}: x", "k{0}: *a", "k{0}: &a b", "k{0}: [a, b]", "# c", "", "k{0}: \"a b\"",
    "k{0}: \"a b", "k{0}: |\n  a", "\ta: b", "abc", "k{0}:v", "k{0}: a: b", "k{0}: a #b", "...", "\u00a0k{0}: a",
    "k{0}: “a”", "k{0}:", "- a", "k{0}: !x a", "k{0}: \u202ea", "%a", "  more", "? a{0}\n: b", "<<: a", "k{0}: [a,, b]",
]
VALUES = ["[", "[]", "'a' ", '"', "- ", "a: ", "&a ", "*a ", "? ", "\\\\", "a, ", "word ", "#a ", "é ", "[a, "]
LISTS = {
    "formerly": "  - old/{0}\n",
    "updates": "  - date: 2022-01-01\n    note: n\n",
    "attachments": "  - file: a{0}.pdf\n    title: n\n",
    "themes": "  - x{0}/y\n",
    "accepted": "  - problem: x{0}\n    reason: n\n",
    "not_stated": "  x{0}: reason\n",
}
PEOPLE = ["- id: p{0}\n  title: P\n", "- id: p\n  title: P\n", "- title: P\n", "- id: p{0}\n  title:P\n"]
ROWS = [
    "a{0},R,P,£1.00\n", "a{0},R,P,x\n", "a,R,P,£1.00\n", "a{0},b\n", "a{0},R,P,£1,b,b,b\n", '"a"b,c\n', "a\u202e,b\n",
    "a{0},R,P,£62,980\n", "\n", '"',
]
SITES = {
    "headings": (3000, lambda n: page(each("## Heading {0}\n\n", n))),
    "places that are there": (2000, lambda n: page(each("## Heading {0}\n\n[x](#heading-{0})\n\n", n))),
    "places that are not there": (2000, lambda n: page(each("## Heading {0}\n\n[x](#heding-{0})\n\n", n))),
    "footnotes": (3000, lambda n: page(each("a[^{0}] ", n) + "\n\n" + each("[^{0}]: b\n", n))),
    "footnotes that are not there": (4000, lambda n: page(each("a[^{0}]\n", n))),
    "marks of footnotes inside each other": (4000, lambda n: page("[^a" * n + "]")),
    "references": (3000, lambda n: page(each("[r{0}]\n\n", n) + each("[r{0}]: https://e.org/{0}\n", n))),
    "files that are not there": (3000, lambda n: page(each("[x](file:a{0}.pdf)\n\n", n))),
    "tags": (4000, lambda n: page(each("<t{0}> ", n))),
    "rows": (4000, lambda n: page("|a|b|\n|-|-|\n" + "| 1 | [x](https://e.org) |\n" * n)),
    "rows that are too long": (4000, lambda n: page("|a|b|\n|-|-|\n" + "| 1 | 2 | 3 |\n" * n)),
    "lists inside each other": (4000, lambda n: page("".join("  " * (i % 30) + "- a\n" for i in range(n)))),
    "runs of backticks": (500, lambda n: page(" ".join("`" * (i % 400 + 1) + "a" for i in range(n)))),
    "code and footnotes": (1500, lambda n: page(each("    x\n\na[^{0}]\n\n[^{0}]: b\n\n", n))),
    "points of minutes": (4000, lambda n: minutes("## 46. a\n\n" + "".join(f"{i + 1}. b\n" for i in range(n)))),
    "one paragraph's number": (4000, lambda n: minutes("5.1 item\n\n" * n)),
    "columns": (20000, lambda n: awards("," * n + "\n")),
    "columns with headings": (20000, lambda n: awards("", each("h{0},", n))),
    "pages": (1000, pages("Text.")),
    "records with other names": (1000, pages("[x](record:pages/completely-different-{0}-name)", "page-number-")),
    "records that are not there": (1000, pages("[x](record:pages/q{0})")),
    "links to one record": (1000, pages("[x](record:pages/p1)")),
    "names that are no ids": (1000, pages("Text.", "P ")),
    "files nobody mentions": (1000, lambda n: page("a") | {f"content/pages/x{i}.pdf": "" for i in range(n)}),
    "files beside each other": (
        500, lambda n: pages("[x](file:x{0}.pdf)")(n) | {f"content/pages/x{i}.pdf": "" for i in range(n)}),
    "similar names of files": (
        1000, lambda n: page(each("[x](file:y{0}.pdf)\n\n", n)) | {f"content/pages/x{i}.pdf": "" for i in range(n)}),
    "names of bodies": (1000, names("The Body {0} and Bodies{0} Safety Board.")),
    "names of one body": (1000, names("Body 1 Safety Board")),
    "names of people": (1000, names("Mr A Prestonn{0} and Ann Prestona{0}")),
    "numbers with commas": (20_000, lambda n: page("1,4000/" * n)),
    "pages of documents": (20_000, lambda n: page("page 3 " * n)),
    "unknown folders": (1000, lambda n: {f"content/x{i}/a.md": PAGE for i in range(n)}),
}


def constructs():
    """All constructs: a name, how often it stands in the smaller site, and what makes a site of it."""
    for piece in PIECES:
        yield f"line of {piece!r}", 40_000 // len(piece.encode()), lambda n, p=piece: page((p + " ") * n)
        yield f"line of {piece!r} without spaces", 40_000 // len(piece.encode()), lambda n, p=piece: page(p * n)
    for line in LINES:
        yield f"lines of {line!r}", 4000, lambda n, p=line: page((p + "\n") * n)
        yield f"paragraphs of {line!r}", 3000, lambda n, p=line: page((p + "\n\n") * n)
    for line in FIELDS:
        yield f"fields {line!r}", 4000, lambda n, p=line: fields(each(p + "\n", n))
    for value in VALUES:
        yield f"value of {value!r}", 20_000, lambda n, p=value: fields(f"summary: {p * n}\n")
        yield f"fields of {value!r}", 20_000, lambda n, p=value: fields(p * n + "\n")
    for name, item in LISTS.items():
        yield f"list {name}", 3000, lambda n, k=name, p=item: fields(f"{k}:\n" + each(p, n))
    for entry in PEOPLE:
        yield f"people {entry!r}", 3000, lambda n, p=entry: {"content/people/a.yml": each(p, n)}
    for row in ROWS:
        yield f"rows {row!r}", 3000, lambda n, p=row: awards(each(p, n))
    for name, (count, make) in SITES.items():
        yield name, count, make
