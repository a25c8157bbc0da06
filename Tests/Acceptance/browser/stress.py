"""A site of what is hard to show: words, titles, tables and lists that are far too long, scripts that run from right to
left, and records with nothing but what they must have. Nobody in it exists: people are called after offices, and
organisations after what they would be."""

import itertools
import shutil

# One word of 80 letters, which nothing may break but the edge of the page.
WORD = "Unbreakable" * 7 + "End"

# The names of offices and of made-up organisations, in scripts and languages that test a page.
ARABIC = "مفوض الشرطة والجريمة"
HEBREW = "נציב המשטרה והפשיעה"
WELSH = "Comisiynydd yr Heddlu a Throseddu"
WELSH_PLACE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
RECIPIENTS = (
    "مؤسسة مثال للشباب", "עמותה לדוגמה", f"Elusen Enghreifftiol {WELSH_PLACE}", "Specimen Trust", f"{WORD} Trust",
    "Specimen Trust, formerly the Trust for Specimens of Trusts " + "and of Specimens " * 8,
)

LONG_TITLE = "A title that says far more than a title should, " + "and then says it again at length, " * 6 + f"with {WORD}"

# More than a list shows on one page.
DECISIONS = 30
ROWS = 500
AGENDA = 40
SEATS = 12


def yaml(text):
    """A text as a value of a field, whatever is in it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_stress_site(folder, source):
    """Writes the site, with the theme of another one."""
    shutil.copytree(source / "themes", folder / "themes")
    for path, text in itertools.chain(settings(), people(), figures(), money(), meetings(), records(), pages()):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "content/pages/scan.pdf").write_bytes(b"%PDF-1.4\n")


def settings():
    yield "site.yml", f"""\
candour: 1
name: Office of the Police and Crime Commissioner for Specimenshire and {WORD}
short_name: Specimenshire OPCC
base_url: https://stress.example.org/
summary: {yaml(LONG_TITLE)}
contacts:
  - id: office
    name: The office
    address: {WORD}, Specimenshire
    phone: 0300 000 0000
    email: {"office" * 9}@stress.example.org
accessibility:
  status: partly
  prepared_on: 1 March 2022
  reviewed_on: 1 March 2022
  tested_by: {yaml(LONG_TITLE)}
  contact_form: https://stress.example.org/{"report/" * 20}
  problems:
    - text: {WORD}.
      reason: not_yet_met
      until: 1 May 2022
    - text: Maps cannot be read aloud.
      reason: out_of_scope
      instead: {ARABIC}
"""


def people():
    entries = [
        ("commissioner", "The Commissioner"), ("comisiynydd", WELSH), ("mufawwad", ARABIC), ("natziv", HEBREW),
        ("long", f"The Officer for {WORD}"),
        *((f"seat-{number}", f"The Member for Ward {number}") for number in range(1, SEATS + 1)),
    ]
    text = ""
    for identifier, name in entries:
        text += f"- id: {identifier}\n  name: {yaml(name)}\n  basis: public office\n"
        if identifier == "commissioner":
            text += "  roles:\n    - title: Police and Crime Commissioner\n      from: 2021\n"
    yield "content/people/all.yml", text
    members = "".join(f"  - person: seat-{number}\n    role: member\n    from: not stated\n" for number in range(1, SEATS + 1))
    yield "content/bodies/panel.md", f"""\
---
title: {yaml("Panel of Specimenshire and " + WORD)}
type: panel
legal_basis: not stated
chair: seat-1
seats: {SEATS}
members:
{members}---
"""
    yield "content/bodies/board.md", """\
---
title: Board
type: board
legal_basis: not stated
chair: not stated
seats: not stated
---
"""


def figures():
    rows = "".join(
        f"  - id: row-{number}\n    label: {yaml(label)}\n    2018-19: {number * 1234}\n    2019-20: {number * 1000}\n"
        f"    2020-21: not stated\n    2021-22: {number * 999_999}\n"
        for number, label in zip(range(1, ROWS + 1), itertools.cycle([f"Row of {WORD}", "Row", ARABIC, WELSH_PLACE]))
    )
    yield "content/statistics/long-table.yml", (
        f"title: {yaml(LONG_TITLE)}\nunit: offences\nsource: Nowhere\nrows:\n{rows}"
    )
    for name, periods in (("bars", ("2021-22",)), ("pairs", ("2020-21", "2021-22")),
                          ("lines", ("2018-19", "2019-20", "2020-21", "2021-22"))):
        rows = ""
        for number, label in enumerate((f"Row of {WORD}", HEBREW, WELSH_PLACE, "Small"), 1):
            rows += f"  - id: row-{number}\n    label: {yaml(label)}\n"
            rows += "".join(f"    {period}: {(5 - number) ** 9 + place * 7}\n" for place, period in enumerate(periods))
        yield f"content/statistics/{name}.yml", (
            f"title: Figures as {name}\nunit: {yaml(WORD)}\nsource: Nowhere\nrows:\n{rows}"
        )
    yield "content/statistics/least.yml", (
        "title: Least\nunit: things\nsource: Nowhere\nrows:\n  - id: one\n    label: One\n    2020: 0\n"
    )
    yield "content/complaints/2020-21.yml", (
        "title: Least\nperiod: 2020-21\nsource: Nowhere\ncommissioner:\n  received: 0\n"
    )
    yield "content/custody-visits/2020-21.yml", (
        "title: Least\nperiod: 2020-21\nsource: Nowhere\nvisits: 0\nsuites: not stated\n"
    )


def money():
    columns = "id,recipient,project,purpose,amount,award_date,area,conditions,reasons,note"
    lines = [columns]
    for number, recipient in zip(range(1, ROWS + 1), itertools.cycle(RECIPIENTS)):
        lines.append(
            f'award-{number},"{recipient}",{WORD},"{LONG_TITLE}",{number * 1000},2021-06-01,{WELSH_PLACE},none,'
            f'"{LONG_TITLE}",{ARABIC if number % 7 == 0 else ""}'
        )
    yield "content/grants/long/awards.csv", "\n".join(lines) + "\n"
    yield "content/grants/long/fund.md", (
        f"---\ntitle: {yaml(LONG_TITLE)}\nperiod: 2021-22\nopens: not stated\ncloses: not stated\n"
        f"how_to_apply: {yaml(LONG_TITLE)}\n---\n"
    )
    yield "content/grants/empty/fund.md", (
        "---\ntitle: Fund without awards\nperiod: 2021-22\nopens: not stated\ncloses: not stated\n"
        "how_to_apply: not stated\n---\n"
    )
    yield "content/precepts/2021-22.yml", (
        "title: Least precept\nyear: 2021-22\nincrease: not stated\nnotified: not stated\nreviewed_at: not stated\n"
        "panel_report: not stated\nveto: not stated\nreply: not stated\n"
    )
    # Ninths of Band D, as the law sets them.
    ninths = zip("ABCDEFGH", (6, 7, 8, 9, 11, 13, 15, 18))
    bands = "".join(f"  {band}: £{number * 123_456}.00\n" for band, number in ninths)
    yield "content/precepts/2022-23.yml", (
        f"title: {yaml(LONG_TITLE)}\nyear: 2022-23\nincrease: £1,234.56\nbands:\n{bands}notified: not stated\n"
        "reviewed_at: not stated\npanel_report: not stated\nveto: no\nreply: not stated\n"
    )


def meetings():
    agenda = "".join(
        f"  - number: {number}\n    title: {yaml(f'{number} {LONG_TITLE}' if number % 2 else WELSH)}\n"
        for number in range(1, AGENDA + 1)
    )
    yield "content/meetings/panel/2022-02-02/meeting.yml", (
        f"date: 2022-02-02\ntime: 1.30 pm\nvenue: {WORD}\nstate: held\npublic: yes\nagenda:\n{agenda}"
    )
    yield "content/meetings/panel/2022-02-02/01-long.md", f"""\
---
title: {yaml(LONG_TITLE)}
item: 1
report_of: {WORD}
contact_officer: long
---
## 1. {WORD}

1.1 {LONG_TITLE}.

1.2 {ARABIC}. {HEBREW}. {WELSH_PLACE}.

{everything()}
"""
    points = "".join(f"{number}) {LONG_TITLE}.\n" for number in range(1, 21))
    outcomes = "".join(
        f"  - item: {item}\n    action: {yaml(LONG_TITLE)}\n    id: action-{item}\n    owner: long\n" for item in range(1, 5)
    )
    items = "".join(f"## {item}. {LONG_TITLE}\n\n{points}\n" for item in range(1, 11))
    present = ", ".join(f"seat-{number}" for number in range(1, SEATS + 1))
    yield "content/meetings/panel/2022-02-02/minutes.md", (
        f"---\napproval: draft\nfor_approval_at: panel/2022-05-02\npresent: [{present}]\napologies: []\nabsent: []\n"
        f"started: not stated\nended: not stated\noutcomes:\n{outcomes}---\n{items}"
    )
    for date, state in (("2022-05-02", "provisional"), ("2022-06", "provisional")):
        yield f"content/meetings/panel/{date}/meeting.yml", (
            f"date: {date}\ntime: not stated\nvenue: not stated\nstate: {state}\npublic: not stated\n"
        )
    yield "content/meetings/board/2021-03-01/meeting.yml", (
        "date: 2021-03-01\ntime: not stated\nvenue: not stated\nstate: held\npublic: not stated\nagenda: not stated\n"
    )


def records():
    for number in range(DECISIONS):
        title = LONG_TITLE if number == 0 else f"Decision {number}"
        yield f"content/decisions/decision-{number}.md", f"""\
---
title: {yaml(title)}
summary: {yaml(title)}
reference: {yaml(f"{WORD}-{number}") if number == 0 else "not stated"}
date: {2021 + number % 2}-0{1 + number % 3}-{10 + number % 15}
decision_maker: commissioner
type: other
legal_power: not stated
cost: not stated
---
## Decision

## Reasons

{LONG_TITLE if number == 0 else "No reasons."}

## Background

## Options considered
"""
    yield "content/foi/open.md", (
        "---\ntitle: Question without an answer\nreference: not stated\nreceived: 2022-03-20\n---\n"
        "## Question 1\n\nWhat is this?\n"
    )
    yield "content/foi/long.md", (
        f"---\ntitle: {yaml(LONG_TITLE)}\nreference: {yaml(WORD)}\nreceived: 2022-01-04\nanswered: 2022-01-05\n"
        f"outcome: disclosed\n---\n## Question 1\n\n{ARABIC}\n\n## Answer 1\n\n{everything()}\n"
    )
    yield "content/consultations/least.yml", "title: Least\nopens: not stated\ncloses: not stated\n"
    yield "content/consultations/open.yml", (
        f"title: {yaml(LONG_TITLE)}\nopens: 2022-03-01\ncloses: 2022-04-30\nwhat_changed: {yaml(LONG_TITLE)}\n"
    )
    yield "content/events/least.md", "---\ntitle: Least\ndate: May 2022\nplace: not stated\nfor: not stated\n---\n"
    yield "content/news/least.md", "---\ntitle: Least\nsummary: Least.\ndate: 2022-03-01\n---\nLeast.\n"
    yield "content/news/long.md", (
        f"---\ntitle: {yaml(LONG_TITLE)}\nsummary: {yaml(LONG_TITLE)}\ndate: 2022-03-02\n"
        f"updates:\n  - date: 2022-03-03\n    note: {yaml(LONG_TITLE)}\n"
        f"withdrawn:\n  date: 2022-03-04\n  reason: {yaml(LONG_TITLE)}\n---\n{everything()}\n"
    )
    plan = "period: {}\ncommissioner: commissioner\nadopted: not stated\n---\n"
    yield "content/plans/empty/plan.md", "---\ntitle: Plan without themes\n" + plan.format("2017-20")
    yield "content/plans/full/plan.md", f"---\ntitle: {yaml(LONG_TITLE)}\n" + plan.format("2021-24")
    yield "content/plans/full/themes/01-empty.md", "---\ntitle: Theme without deliverables\naim: None.\n---\n"
    deliverables = "".join(
        f"  - id: deliverable-{number}\n    title: {yaml(LONG_TITLE)}\n    due: not stated\n    state: planned\n"
        for number in range(40)
    )
    yield "content/plans/full/themes/02-full.md", (
        f"---\ntitle: {yaml('Theme of ' + WORD)}\naim: {yaml(LONG_TITLE)}\ndeliverables:\n{deliverables}---\n"
    )
    yield "content/reports/least/report.md", "---\ntitle: Least\ntype: other\nby: not stated\ndate: not stated\n---\nLeast.\n"
    yield "content/responses/least.md", (
        "---\ntitle: Least\ndate: 2022-03-01\nby: commissioner\naddressed_to: panel\nanswers: not stated\n"
        "accepted: not stated\n---\n"
    )
    yield "content/glossary.yml", (
        f"- acronym: ZZZ\n  expansion: {yaml(LONG_TITLE)}\n- term: {yaml(WORD)}\n  definition: {yaml(LONG_TITLE)}\n"
    )


def pages():
    yield "content/pages/empty.md", "---\ntitle: Empty\n---\n"
    yield "content/pages/everything.md", f"""\
---
title: {yaml(LONG_TITLE)}
task: {yaml(LONG_TITLE)}
attachments:
  - file: scan.pdf
    title: {yaml(LONG_TITLE)}
    accessible: no
---
{everything()}
"""


def everything():
    """All that Markdown can be, each too long. ZZZ is an abbreviation that the glossary has."""
    columns = 12
    cells = " | ".join([WORD, ARABIC, "1,234,567.89"] * (columns // 3))
    return f"""\
## {WORD} {LONG_TITLE}

{WORD} ZZZ **{WORD}** *{ARABIC}* `{WORD}` [{WORD}](https://example.org/{WORD}) {HEBREW}[^1] {WELSH_PLACE}

- {WORD}
  - {WORD}
    - {WORD}
      1. {WORD}

> {WORD}

> [!WARNING]
> {LONG_TITLE}

```
{WORD} {WORD} {WORD}
```

Table: {LONG_TITLE}

| {" | ".join(f"Column {number} {WORD}" for number in range(columns))} |
|{"---|" * columns}
| # {cells} |
| # {cells} |

[^1]: {LONG_TITLE}
"""
