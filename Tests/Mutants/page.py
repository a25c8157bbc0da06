"""Writes what the tests noticed into docs/tests-that-can-fail.md."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from mutants import Mutant

PATH = Path(__file__).resolve().parents[2] / "docs/tests-that-can-fail.md"
BEGIN, END = "<!-- mutants: begin -->", "<!-- mutants: end -->"


@dataclass(frozen=True)
class Row:
    """A condition, the test that noticed that it was turned round, and why none could, if that is known."""

    mutant: Mutant
    test: str | None
    why: str | None

    @property
    def result(self):
        return self.test or f"NOT NOTICED. {self.why or 'A test is missing.'}"


def code(text):
    """Markdown for code in a cell of a table."""
    return f"`{text.replace('|', chr(92) + '|')}`"


def table(rows):
    yield "| | Where | Condition | Noticed by |"
    yield "| ---: | --- | --- | --- |"
    for row in rows:
        condition = row.mutant.condition
        where = condition.path.removeprefix("Sources/")
        yield f"| {row.mutant.number} | {where} | {code(condition.shown)} | {row.result} |"


def write(rows, total, seed):
    today = datetime.date.today()
    noticed = sum(1 for row in rows if row.test)
    lines = [
        f"On {today.day} {today:%B %Y}, {noticed} of {len(rows)} were noticed. Seed {seed}; Sources had {total:,}"
        " conditions.",
        "",
        *table(rows),
    ]
    before, _, rest = PATH.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PATH.write_text("\n".join([before + BEGIN, *lines, END + after]), "utf-8")
