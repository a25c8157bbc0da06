"""docs/coverage.md is true: each part of the public documents is where the page says, and none is left out."""

import json
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import lxml.etree
import pytest

from conftest import BASE

PAGE = Path(__file__).resolve().parents[2] / "docs/coverage.md"
REASON = "Not on the site: "
MOST_REASONS = 0.05

PERSON = re.compile(r"people/[^/]+/")
NUMBER = re.compile(r"(?:^|\.)(\d+(?:\.\d+)*)$")


@dataclass(frozen=True)
class Row:
    """One line of a table: what it is, and where it is on the site or why it is not."""

    table: str
    cells: tuple
    where: str

    def __str__(self):
        return f"{self.table}: {' | '.join(self.cells)}"

    @property
    def addresses(self):
        return re.findall(r"`([^`]+)`", self.where)

    @property
    def reason(self):
        return self.where.removeprefix(REASON) if self.where.startswith(REASON) else None

    @property
    def printed(self):
        """The number that the document prints, if it has one."""
        found = re.match(r"(\d+(?:\.\d+)*) ", self.cells[0])
        return found.group(1) if found else None

    @property
    def is_again(self):
        """Whether the document prints that number for the second time."""
        return self.cells[0].startswith(f"{self.printed} again ")

    @property
    def here(self):
        """The number that the site has for it."""
        found = re.search(r"\((\d+(?:\.\d+)*) here\)", self.cells[0])
        return found.group(1) if found else self.printed

    def may_follow(self, before):
        """Whether its number comes after that of another row. A heading that has a wrong number may be followed by
        paragraphs that have the right one."""
        if self.is_again:
            return f"{before.printed}.".startswith(f"{self.printed}.")
        return self.printed in successors(before.printed) | (successors(before.here) if before.is_again else set())


def successors(number):
    """The first number below a number, the next beside it, and the next beside each above it."""
    parts = [int(part) for part in number.split(".")]
    found = [[*parts, 1]]
    while parts:
        found.append([*parts[:-1], parts[-1] + 1])
        parts = parts[:-1]
    return {".".join(map(str, each)) for each in found}


def read_tables():
    """The tables by their headings, with the titles of their columns."""
    tables, heading, rows = {}, None, None
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading, rows = line.lstrip("# "), None
        elif not line.startswith("|"):
            rows = None
        elif set(line) <= set("|- :"):
            continue
        else:
            cells = tuple(cell.strip() for cell in line.strip("|").split(" | "))
            if rows is None:
                assert heading not in tables, f"there are two tables under “{heading}”"
                rows = tables[heading] = (cells, [])
            else:
                rows[1].append(cells)
    return tables


TABLES = read_tables()
COUNTS = next(rows for columns, rows in TABLES.values() if columns[0] == "Table")


def rows_of(kind):
    return [
        Row(table, cells[:-1], cells[-1])
        for table, (columns, rows) in TABLES.items()
        if columns[0] == kind
        for cells in rows
    ]


SECTIONS, FIGURES, PEOPLE = rows_of("Section"), rows_of("Figure"), rows_of("Person")
ALL = SECTIONS + FIGURES + PEOPLE


def said_at(site, address):
    """What the site says at an address: the page, or the part that its id stands for."""
    path, _, fragment = address.partition("#")
    html = site.by_path[f"{path}index.html"].html
    if not fragment:
        return plain(" ".join(next(html.iter("main")).itertext()))
    place, words, is_inside = html.get_element_by_id(fragment), [], False
    for event, element in lxml.etree.iterwalk(html, events=("start", "end")):
        if element is place:
            is_inside = event == "start" or place.tag in OPEN
        elif words and event == "start" and place not in element.iterancestors() and closes(element, place):
            break
        if is_inside:
            words.append((element.text if event == "start" else element.tail) or "")
    return plain(" ".join(words))


HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

# A heading stands for what follows it, and so does the paragraph before a list. A row, a cell and an item of a list
# stand for themselves.
OPEN = (*HEADINGS, "p")


def closes(element, place):
    """Whether what a place stands for ends where an element begins."""
    if place.tag in HEADINGS:
        return element.tag in HEADINGS and element.tag <= place.tag
    return element.get("id") is not None


def plain(text):
    return " ".join(text.split())


def says(text, words):
    """Whether the words stand in a text, and not as a part of a longer word or number."""
    return re.search(rf"(?<![\w.,/£]){re.escape(words)}(?![\w/]|[.,]\d)", text, re.IGNORECASE) is not None


def problems_at(site, rows, wrong):
    """What is wrong at the addresses of some rows."""
    return [
        f"{row}: {address}: {fault}"
        for row in rows
        for address in row.addresses
        if (fault := site.fault_at(BASE + address) or wrong(row, said_at(site, address)))
    ]


def test_every_row_has_an_address_or_a_reason():
    problems = [str(row) for row in ALL if bool(row.addresses) == (row.reason is not None)]
    problems += [str(row) for row in ALL if row.reason is not None and len(row.reason.split()) < 5]
    problems += [str(row) for row in ALL if row.reason is None and re.sub(r"`[^`]+`", "", row.where).strip(", ")]
    assert not problems, "\n".join(problems)


def test_every_address_exists(site):
    problems = problems_at(site, ALL, lambda row, text: None if text else "it says nothing")
    assert not problems, "\n".join(problems)


def test_sections_are_about_what_their_rows_say(site):
    """A row and one of its addresses have a word in common, so an address that went astray is noticed."""

    def stems(text):
        return {word[:5] for word in re.findall(r"[^\W\d_]{4,}", text.lower())}

    problems = []
    for row in SECTIONS:
        texts = [said_at(site, address) for address in row.addresses if not site.fault_at(BASE + address)]
        if texts and not stems(row.cells[0].rpartition(": ")[2]) & stems(" ".join(texts)):
            problems.append(f"{row}: “{texts[0][:90]}”")
    assert not problems, "\n".join(problems)


def test_figures_stand_at_their_addresses(site):
    assert FIGURES
    problems = problems_at(site, FIGURES, lambda row, text: None if says(text, row.cells[0]) else f"“{text[:90]}”")
    assert not problems, "\n".join(problems)


def test_people_are_named_at_their_addresses(site):
    assert PEOPLE
    problems = problems_at(site, PEOPLE, lambda row, text: None if says(text, row.cells[0]) else f"“{text[:90]}”")
    assert not problems, "\n".join(problems)


def test_every_person_of_the_site_is_in_the_table(site):
    pages = {path.removesuffix("index.html") for path in site.files if PERSON.fullmatch(path.removesuffix("index.html"))}
    assert pages
    assert pages == {address for row in PEOPLE for address in row.addresses if PERSON.fullmatch(address)}


@pytest.mark.parametrize("table", sorted({row.table for row in SECTIONS if row.printed}))
def test_numbers_have_no_gap(table):
    numbered = [row for row in SECTIONS if row.table == table and row.printed]
    problems = [f"{after} does not follow {before}" for before, after in pairwise(numbered) if not after.may_follow(before)]
    assert not problems, "\n".join(problems)


def test_numbers_are_those_of_the_addresses():
    problems = []
    for row in SECTIONS:
        numbers = [found.group(1) for a in row.addresses if (found := NUMBER.search(a.partition("#")[2]))]
        if row.printed and numbers and row.here not in numbers:
            problems.append(f"{row}: the addresses have {', '.join(numbers)}")
    assert not problems, "\n".join(problems)


def test_every_numbered_place_of_a_document_is_in_the_tables(site):
    """What the site has of a document cannot be left out here."""
    named = {address for row in SECTIONS for address in row.addresses}
    pages = {address.partition("#")[0] for address in named if NUMBER.search(address.partition("#")[2])}
    assert len(pages) > 5
    missing = [
        f"{page}#{place}"
        for page in sorted(pages)
        for place in site.by_path[f"{page}index.html"].ids
        if NUMBER.search(place) and not place.startswith(("table.", "outcome.")) and f"{page}#{place}" not in named
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("kind", ["statistics", "complaints", "custody-visits", "grants"])
def test_every_row_of_a_table_of_figures_is_in_the_tables(site, kind):
    """What the site counts or awards, by the ids of the rows and of the cells in them."""
    named = {address for row in FIGURES for address in row.addresses}
    pages = [page for page in site.pages if re.fullmatch(rf"{kind}/[^/]+/index\.html", page.path)]
    rows = [
        (page.path.removesuffix("index.html"), row)
        for page in pages
        for row in page.html.iter("tr")
        if row.get("id") is not None
    ]
    assert rows
    missing = [
        f"{path}#{row.get('id')}"
        for path, row in rows
        if not any(f"{path}#{part.get('id')}" in named for part in row.iter() if part.get("id") is not None)
    ]
    assert not missing, "\n".join(missing)


def test_rows_are_counted():
    stated = {table: (int(rows), int(reasons)) for table, rows, reasons in COUNTS}
    counted = {}
    for row in ALL:
        rows, reasons = counted.get(row.table, (0, 0))
        counted[row.table] = (rows + 1, reasons + (row.reason is not None))
    counted["All"] = (len(ALL), sum(row.reason is not None for row in ALL))
    assert counted == stated


def test_no_other_warning_remains(candour):
    _, rows = TABLES["Warnings that remain"]
    listed = sorted((message.strip("`"), path.strip("`")) for message, path, _ in rows)
    said = json.loads(candour.run("check", "--format", "json").text)
    assert said["problems"] == 0
    assert sorted((each["id"], each["place"]["file"]) for each in said["diagnostics"]) == listed


def test_few_rows_have_a_reason():
    for rows in (SECTIONS, FIGURES, PEOPLE):
        reasons = [str(row) for row in rows if row.reason is not None]
        assert len(reasons) <= MOST_REASONS * len(rows), "\n".join(reasons)
