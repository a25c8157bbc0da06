"""The first sections of the guide for editors, done as they stand, from an empty folder to a site without a fault."""

import re
import shlex
from pathlib import Path

import pytest

from terminal import answer

ROOT = Path(__file__).resolve().parents[2]
SECTIONS = ["A new site", "Add a decision", "Add a meeting with its minutes", "Add a fund from a spreadsheet"]
# The meeting is held in the middle of the story.
BEFORE, AFTER = "2022-03-31", "2022-07-31"


def section(title):
    text = (ROOT / "docs/editors.md").read_text("utf-8")
    return re.search(rf"^## {title}\n(.*?)(?=^## [A-Z][a-z]+ [a-z])", text, re.MULTILINE | re.DOTALL)[1]


def blocks(title, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", section(title), re.MULTILINE | re.DOTALL)


class Reader:
    """Somebody who does what the guide says."""

    def __init__(self, candour, folder):
        self.candour, self.folder, self.today = candour, folder, BEFORE

    def do(self, block):
        """The lines of a block: commands, and the answers to what they ask."""
        steps = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
        for step in steps:
            command, *questions = step.splitlines()
            words = shlex.split(command)
            if words[0] == "cd":
                self.folder = self.folder / words[1]
                continue
            assert words[0] == "candour"
            extra = [] if words[1] == "init" else ["--today", self.today]
            if questions:
                self.answer([*words[1:], *extra], questions)
            else:
                result = self.candour.run(*words[1:], *extra, folder=self.folder)
                assert result.code == 0, result.text
                self.said = result.text

    def answer(self, arguments, questions):
        asked = [re.fullmatch(r"([a-z_]+(?: \[.*?\])?):(?: (.*))?", question).groups("") for question in questions]
        code, text, left = answer(self.candour, self.folder, arguments, [answered for _, answered in asked])
        assert (code, left) == (0, []), text
        shown = re.findall(r"^  ([a-z_]+(?: \[[^\n]*?\])?): ", text, re.MULTILINE)
        assert shown == [question for question, _ in asked], text
        self.said = text

    def edit(self, path, *changes):
        file = self.folder / path
        text = file.read_text("utf-8")
        for old, new in changes:
            assert re.search(old, text, re.MULTILINE | re.DOTALL), f"{old!r} is not in {path}:\n{text}"
            text = re.sub(old, lambda _, new=new: new, text, count=1, flags=re.MULTILINE | re.DOTALL)
        file.write_text(text, "utf-8")

    def write_text(self, path, body):
        self.edit(path, (r"\A(---\n.*?\n---\n).*\Z", re.match(
            r"(---\n.*?\n---\n)", (self.folder / path).read_text("utf-8"), re.DOTALL)[1] + body))

    def check(self):
        result = self.candour.run("check", "--today", self.today, folder=self.folder)
        assert result.code == 0 and "WARNING" not in result.text, result.text


@pytest.mark.parametrize("title", SECTIONS)
def test_section_is_there(title):
    assert blocks(title, "console")


def test_story_of_the_guide(candour, tmp_path):
    reader = Reader(candour, tmp_path)
    for block in blocks("A new site", "console"):
        reader.do(block)
    assert (reader.folder / "output/index.html").is_file()

    ask, check = blocks("Add a decision", "console")
    reader.do(ask)
    path = "content/decisions/2022/a-bus-for-the-villages.md"
    assert path in reader.said and path in section("Add a decision")
    reader.write_text(path, blocks("Add a decision", "markdown")[0])
    reader.do(check)
    reader.check()

    meeting, paper, minutes = blocks("Add a meeting with its minutes", "console")
    folder = "content/meetings/police-and-crime-panel/2022-07-20"
    reader.do(meeting)
    reader.do(paper)
    reader.write_text(f"{folder}/01-the-new-bus.md", "The bus is here.\n")
    reader.today = AFTER
    agenda, = blocks("Add a meeting with its minutes", "yaml")
    reader.edit(f"{folder}/meeting.yml", ("^state: planned$", "state: held"), (r"^#agenda:\n(#[^#\n]*\n)+", agenda))
    reader.do(minutes)
    reader.edit(f"{folder}/minutes.md", ("^#vacancies: 1$", "vacancies: 1"))
    reader.write_text(f"{folder}/minutes.md", blocks("Add a meeting with its minutes", "markdown")[0])
    reader.check()

    fund, load = blocks("Add a fund from a spreadsheet", "console")
    reader.do(fund)
    table, = blocks("Add a fund from a spreadsheet", "text")
    (reader.folder / "awards-of-march.csv").write_text(table, "utf-8")
    reader.do(load)
    assert "1 file written." in reader.said
    assert (reader.folder / "content/grants/youth-fund-2021-22/awards.csv").is_file()
    reader.check()
    result = candour.run("build", "--today", AFTER, folder=reader.folder)
    assert result.code == 0, result.text
    assert "£2,500" in (reader.folder / "output/grants/youth-fund-2021-22/index.html").read_text("utf-8")
