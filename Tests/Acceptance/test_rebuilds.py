"""A build that uses what the last one left gives the pages and messages of a build from nothing, whatever happened."""

import hashlib
import json
import os
import random
import re
import shutil
import time

import pytest

from sites import cache_of

TODAY = "2022-03-31"
DECISION = """---
title: {title}
reference: {reference}
date: 2022-0{month}-1{day}
decision_maker: {person}
type: finance
summary: {words}.
legal_power: not stated
cost: not stated
not_stated:
  legal_power: The documents do not name the law.
  cost: The documents give no cost.
source: In the words of a test
---
## Decision

{words}, as [another record]({link}) says.
"""
LINKS = [
    "record:decisions/precept-2022-23", "record:plans/2021-24/ethical-policing", "record:bodies/police-and-crime-panel",
    "record:meetings/police-and-crime-panel/2022-03-23/forward-plan#4.2", "record:people/darryl-preston",
]
PEOPLE = ["darryl-preston", "john-peach", "jason-ablewhite"]


class Editor:
    """Somebody who works on a copy of the demonstration, by chance but always in the same way."""

    def __init__(self, site, seed):
        self.site = site
        self.chance = random.Random(seed)
        self.today = TODAY
        self.options = []
        self.added = []

    def files(self):
        """All that the site is made from."""
        return {path: path.read_bytes() for path in self.site.rglob("*") if path.is_file()}

    def put_back(self, files):
        """Makes the site what it was."""
        for path in self.files().keys() - files.keys():
            path.unlink()
        for path, content in files.items():
            if not path.is_file() or path.read_bytes() != content:
                path.write_bytes(content)
        self.added = [path for path in self.added if path.is_file()]

    def words(self):
        return " ".join(self.chance.choice("money police panel year people report safe town".split()) for _ in range(4))

    def pages(self):
        return sorted((self.site / "content").rglob("*.md"))

    def page(self):
        return self.chance.choice(self.pages())

    def append(self, path, text):
        with path.open("a", encoding="utf-8") as file:
            file.write(text)

    def replace(self, path, pattern, new):
        text = path.read_text("utf-8")
        changed = re.sub(pattern, lambda found: new, text, count=1, flags=re.MULTILINE)
        path.write_text(changed, encoding="utf-8")

    # What happens to records.

    def change_text(self):
        self.append(self.page(), f"\n{self.words().capitalize()}.\n")

    def add_heading(self):
        self.append(self.page(), f"\n## {self.words().capitalize()} {self.chance.randrange(10**6)}\n\nWords.\n")

    def add_link(self):
        self.append(self.page(), f"\nSee [{self.words()}]({self.chance.choice(LINKS)}).\n")

    def change_summary(self):
        self.replace(self.page(), r"^summary: .*$", f"summary: {self.words().capitalize()}.")

    def change_title(self):
        self.replace(self.page(), r"^title: .*$", f"title: {self.words().capitalize()}")

    def change_person(self):
        path = self.chance.choice(sorted((self.site / "content/people").glob("*.yml")))
        self.replace(path, r"^  name: .*$", f"  name: {self.words().title()}")

    def change_body(self):
        self.replace(self.site / "content/bodies/police-and-crime-panel.md", r"^title: .*$", f"title: The {self.words()}")

    def glossary(self):
        return self.site / "content/glossary.yml"

    def use_acronym(self):
        """One that the glossary explains, or may explain, and what it stands for in some texts."""
        short = self.chance.choice(["PCC", "IOPC", "XYZ"])
        text = self.chance.choice([short, short + "s", f"Some {self.words().title()} ({short})", f"Xtra Yarn Zone ({short})"])
        self.append(self.page(), f"\nSome {text} and {self.words()}.\n")

    def explain_acronym(self):
        """And no more, when it is explained already."""
        entry = "- acronym: XYZ\n  expansion: Xtra Yarn Zone\n"
        text = self.glossary().read_text("utf-8")
        self.glossary().write_text(text.replace(entry, "") if entry in text else text + entry, encoding="utf-8")

    def change_glossary(self):
        self.replace(
            self.glossary(), r"^  expansion: (Police and Crime|Public).* Commissioner.*$",
            f"  expansion: P{self.chance.choice(['olice and Crime', 'ublic Concern'])} Commissioner{self.chance.choice(['', 's'])}")

    def publish_acronym_later(self):
        text = self.glossary().read_text("utf-8")
        line = "  published: 2022-04-02\n"
        self.glossary().write_text(text.replace(line, "") if line in text else text + line, encoding="utf-8")

    def change_meeting(self):
        path = self.chance.choice(sorted((self.site / "content/meetings").rglob("meeting.yml")))
        self.append(path, f"# {self.words()}\n")

    def add_decision(self):
        path = self.site / f"content/decisions/2022/added-{self.chance.randrange(10**9)}.md"
        self.added.append(path)
        path.write_text(
            DECISION.format(
                title=self.words().capitalize(), reference=f"T{self.chance.randrange(10**9)}",
                month=self.chance.randrange(1, 4), day=self.chance.randrange(10),
                person=self.chance.choice(PEOPLE), words=self.words().capitalize(), link=self.chance.choice(LINKS),
            ),
            encoding="utf-8",
        )

    def own(self):
        """A record that this editor added; now, if there is none."""
        if not self.added:
            self.add_decision()
        return self.chance.choice(self.added)

    def delete_decision(self):
        path = self.own()
        self.added.remove(path)
        path.unlink()

    def rename_decision(self):
        path = self.own()
        self.added.remove(path)
        self.added.append(path.rename(path.with_name(f"renamed-{self.chance.randrange(10**9)}.md")))

    def toggle(self, lines):
        """Adds lines to the fields of a decision, or takes them away again."""
        path = self.own()
        text = path.read_text("utf-8")
        if lines not in text:
            text = text.replace("type: finance\n", f"type: finance\n{lines}", 1)
        else:
            text = text.replace(lines, "")
        path.write_text(text, encoding="utf-8")

    def toggle_draft(self):
        self.toggle("draft: yes\n")

    def tell_of_a_change(self):
        self.toggle("updates: [{ date: 2022-03-20, note: The zebra was added. }]\n")

    def take_back(self):
        self.toggle("withdrawn: { date: 2022-03-21, reason: The yak was wrong. }\n")

    def take_away(self):
        self.toggle("published_by_mistake: { date: 2022-03-22, reason: The xerus was named. }\n")

    def lead_from_elsewhere(self):
        self.toggle(f"formerly: [old/{self.chance.randrange(3)}]\n")

    def publish_later(self):
        self.replace(self.own(), r"^type: finance$", "type: finance\npublished: 2022-04-02")

    def link_to_decision(self):
        target = self.own()
        page = self.site / "content/pages/about.md"
        self.append(page, f"\nSee [{self.words()}](record:decisions/{target.stem}).\n")

    def attach_file(self):
        path = self.own()
        name = f"paper-{self.chance.randrange(3)}.txt"
        (path.parent / name).write_text(self.words(), encoding="utf-8")
        if "attachments:" not in path.read_text("utf-8"):
            self.replace(
                path, r"^type: finance$", f"type: finance\nattachments:\n  - file: {name}\n    title: {self.words()}")

    # What happens to files without a change, and what is wrong and put right again.

    def touch(self):
        os.utime(self.page())

    def save_again(self):
        page = self.page()
        content = page.read_bytes()
        page.unlink()
        page.write_bytes(content)

    def make_a_mistake(self):
        page = self.chance.choice([page for page in self.pages() if "/pages/" in str(page) or page in self.added])
        before = page.read_bytes()
        mistakes = [
            lambda: self.append(page, "\n[Gone](record:decisions/nothing-of-this-name).\n"),
            lambda: self.replace(page, r"^title: ", "titel: "),
            lambda: page.write_bytes(b"\xff\xfe" + before),
            lambda: page.write_bytes(b""),
        ]
        self.chance.choice(mistakes)()

    def leave_a_file(self):
        """A warning; the next time, the file is taken away."""
        left = self.site / "content/decisions/2022/left.pdf"
        if left.exists():
            left.unlink()
        else:
            left.write_bytes(b"%PDF")

    # What happens around the records.

    def change_style(self):
        self.append(self.site / "themes/civic/assets/civic.css", f"\n.x{self.chance.randrange(10**6)} {{ margin: 0; }}\n")

    def change_template(self):
        self.append(self.site / "themes/civic/templates/footer.mustache", f"<!-- {self.words()} -->\n")

    def change_settings(self):
        self.replace(self.site / "site.yml", r"^short_name: .*$", f"short_name: {self.words().title()}")

    def change_day(self):
        self.today = self.chance.choice(["2022-03-30", "2022-03-31", "2022-04-01", "2022-04-03"])

    def change_options(self):
        self.options = self.chance.choice([[], ["--drafts"], ["--for-disk"], ["--jobs", "1"]])

    def do_nothing(self):
        pass


CONTENT_EDITS = [
    "change_text", "add_heading", "add_link", "change_summary", "change_title", "change_person", "change_body",
    "change_meeting", "add_decision", "delete_decision", "rename_decision", "toggle_draft", "publish_later",
    "tell_of_a_change", "take_back", "take_away", "lead_from_elsewhere",
    "use_acronym", "use_acronym", "explain_acronym", "change_glossary", "publish_acronym_later",
    "link_to_decision", "attach_file", "touch", "save_again", "make_a_mistake", "leave_a_file", "do_nothing",
]
OTHER_EDITS = ["change_style", "change_template", "change_settings", "change_day", "change_options"]


def change_a_file(output, chance):
    path = chance.choice(sorted(output.rglob("*.html")))
    path.write_bytes(path.read_bytes().replace(b"e", b"E", 1))


def write_in_place(output, chance):
    """Bytes of the same number, and the time of before."""
    path = chance.choice(sorted(output.rglob("*.html")))
    times = path.stat()
    with path.open("r+b") as file:
        file.write(b"x")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 1))


def delete_a_file(output, chance):
    chance.choice(sorted(path for path in output.rglob("*") if path.is_file())).unlink()


def delete_a_folder(output, chance):
    shutil.rmtree(output / "meetings")


def add_a_file(output, chance):
    (output / "decisions" / "left.html").write_bytes(b"left")


def put_a_link(output, chance):
    path = chance.choice(sorted(output.rglob("*.html")))
    path.unlink()
    path.symlink_to("/etc/hostname")


TAMPERING = [change_a_file, write_in_place, delete_a_file, delete_a_folder, add_a_file, put_a_link]


class Pair:
    """A site that is built again and again, and the same built from nothing each time."""

    def __init__(self, candour, source, folder, fingerprint_of):
        self.candour = candour
        self.fingerprint_of = fingerprint_of
        self.site = folder / "site"
        self.output = folder / "place" / "output"
        self.clean = folder / "clean"
        self.cache = cache_of(self.output)
        self.spare = self.output.parent / ".output.candour.spare"
        self.output.parent.mkdir()
        self.site.mkdir()
        shutil.copy(source / "site.yml", self.site)
        for name in ("content", "themes"):
            shutil.copytree(source / name, self.site / name)
        # A file that was written just now is read again, as its times may not show a change.
        time.sleep(2.1)

    def build(self, output, today=TODAY, *options, binary=None):
        result = self.candour.build(
            self.site, output, "--format", "json", *options, today=today, binary=binary)
        said = json.loads(result.text)
        return result.code, said.pop("published"), said.pop("unchanged"), said

    def change(self):
        with (self.site / "content/pages/about.md").open("a", encoding="utf-8") as page:
            page.write("\nMore.\n")

    def remember(self):
        """Builds until all is remembered that a build can use: a first build keeps little."""
        for _ in range(2):
            self.compare()
            self.change()
        self.compare()

    def compare(self, today=TODAY, options=(), binary=None):
        """Builds both, and compares all that was made and said. Whether a site was published, and how."""
        before = {path: path.stat() for path in self.output.rglob("*") if path.is_file()}
        words = {path: path.read_bytes() for path in before}
        shutil.rmtree(self.clean, ignore_errors=True)
        clean = self.build(self.clean, today, "--no-cache", *options)
        again = self.build(self.output, today, *options, binary=binary)
        assert again[0] == clean[0]
        assert again[3] == clean[3]
        if clean[0] != 0:
            assert {path: path.read_bytes() for path in before} == words
            return again
        assert self.fingerprint_of(self.output) == self.fingerprint_of(self.clean)
        for path, status in before.items():
            if path.is_file() and not path.is_symlink() and path.read_bytes() == words[path]:
                assert path.stat().st_mtime_ns == status.st_mtime_ns, f"{path} was written again"
        return again


@pytest.fixture
def pair(candour, source, memory, fingerprint_of):
    return Pair(candour, source, memory, fingerprint_of)


@pytest.mark.parametrize("seed", [1, 2])
def test_any_edits_give_what_a_build_from_nothing_gives(pair, seed, full, tally):
    editor = Editor(pair.site, seed)
    chance = editor.chance
    published, faultless = 0, None
    for step in range(400 if full else 40):
        edits = []
        if faultless:
            editor.put_back(faultless)
            edits.append("the last edit is taken back")
        else:
            before = editor.files()
            # Several edits between two builds now and then; what all pages share does not change often.
            for _ in range(chance.choice([1, 1, 1, 3])):
                edits.append(chance.choice(OTHER_EDITS if chance.random() < 0.15 else CONTENT_EDITS))
                getattr(editor, edits[-1])()
        if pair.output.exists() and chance.random() < 0.15:
            tamper = chance.choice(TAMPERING)
            # In the site that is live, or in the one from before, which becomes the next one.
            place = pair.spare if any(pair.spare.rglob("*.html")) and chance.random() < 0.5 else pair.output
            tamper(place, chance)
            edits.append(f"{tamper.__name__} in {place.name}")
        try:
            code = pair.compare(editor.today, editor.options)[0]
        except AssertionError as fault:
            raise AssertionError(f"after step {step} of seed {seed}: {', '.join(edits)}: {fault}") from fault
        published += code == 0
        # A mistake is put right before the next edit.
        faultless = before if code else None
        tally("Rebuilds after edits by chance that give what a build from nothing gives")
    assert published > 20


def test_nothing_changed_makes_nothing(pair):
    pair.compare()
    before = pair.output.stat().st_ino
    pages = pair.compare()
    assert pages[2], "something was built again"
    assert pair.output.stat().st_ino == before


def test_the_folder_from_before_is_used_again(pair):
    pair.remember()
    pair.change()
    pair.compare()
    before, live = pair.spare.stat().st_ino, pair.output.stat().st_ino
    pair.change()
    pair.compare()
    assert (pair.spare.stat().st_ino, pair.output.stat().st_ino) == (live, before)


@pytest.mark.parametrize("tamper", TAMPERING)
def test_a_folder_from_before_that_was_changed_is_not_used(pair, tamper):
    pair.remember()
    pair.change()
    pair.compare()
    tamper(pair.spare, random.Random(5))
    pair.change()
    pair.compare()


def test_what_is_not_published_any_more_is_nowhere(pair):
    """The site from before is kept, and it has no text that the new one has not."""
    pair.remember()
    page = pair.site / "content/pages/about.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text + "\nA telephone number that nobody should see.\n", encoding="utf-8")
    pair.compare()
    page.write_text(text, encoding="utf-8")
    pair.compare()
    assert pair.spare.is_dir()
    for path in pair.output.parent.rglob("*"):
        assert path.is_dir() or b"nobody should see" not in path.read_bytes(), path


def test_a_run_with_problems_leaves_the_folder_from_before(pair):
    pair.remember()
    pair.change()
    pair.compare()
    before = pair.spare.stat().st_ino
    wrong = pair.site / "content/pages/wrong.md"
    wrong.write_text("---\ntitle: [\n---\n", encoding="utf-8")
    assert pair.compare()[0] == 1
    wrong.unlink()
    assert pair.spare.stat().st_ino == before
    pair.change()
    pair.compare()
    assert pair.output.stat().st_ino == before


@pytest.mark.parametrize("path", ["content/pages/about.md", "content/people/officers.yml", "content/glossary.yml"])
def test_changed_and_changed_back(pair, path):
    page = pair.site / path
    pair.remember()
    before = page.read_bytes()
    page.write_bytes(before + (b"\nMore.\n" if path.endswith(".md") else b"# More\n"))
    pair.compare()
    page.write_bytes(before)
    pair.compare()


def test_words_that_come_and_go(pair):
    """The search index is in several files here, and a build makes those again whose words have changed."""
    chance = random.Random(6)
    words = ["".join(chance.choices("abcdefghijklmnoprstuvwy", k=chance.randrange(3, 10))) for _ in range(24000)]
    page = pair.site / "content/pages/about.md"
    text = page.read_text(encoding="utf-8")
    shown = words[:16000]
    for number in [0, 0, 0, 1, 1, 1, 2, 2, 5, 40, 1, 3000, 1, 15000, 1]:
        shown = chance.sample(shown, len(shown) - number) + chance.sample(words, number)
        page.write_text(f"{text}\n{' '.join(sorted(shown))}, and {chance.random()}.\n", encoding="utf-8")
        pair.compare()
        assert len(list((pair.output / "search/terms").iterdir())) > 4


def damages(cache, chance):
    """Other bytes in the place of what was remembered."""
    size = len(cache)
    yield b""
    yield cache[:40]
    yield cache + b"more"
    yield b"candour build cache, form 1\n" + cache[28:]
    yield chance.randbytes(size)
    for _ in range(8):
        yield cache[: chance.randrange(size)]
    for _ in range(20):
        place = chance.randrange(size)
        yield cache[:place] + bytes([cache[place] ^ 1 << chance.randrange(8)]) + cache[place + 1 :]


def test_damaged_memory_is_passed_over(pair, full, tally):
    pair.remember()
    remembered = pair.cache.read_bytes()
    chance = random.Random(3)
    for _ in range(10 if full else 1):
        for damaged in damages(remembered, chance):
            pair.cache.write_bytes(damaged)
            pair.change()
            assert pair.compare()[1]
            assert pair.cache.read_bytes() != damaged
            tally("Damaged memories of a build that were passed over")


def test_memory_of_an_earlier_build(pair):
    """As after a backup was put back: it is of our own site, and no longer true."""
    pair.remember()
    remembered = pair.cache.read_bytes()
    for _ in range(3):
        pair.change()
        pair.compare()
        pair.cache.write_bytes(remembered)
    pair.compare()


def test_memory_that_is_no_file(pair, tmp_path):
    pair.remember()
    target = tmp_path / "elsewhere"
    target.write_bytes(pair.cache.read_bytes())
    pair.cache.unlink()
    pair.cache.symlink_to(target)
    pair.compare()
    pair.cache.unlink(missing_ok=True)
    pair.cache.mkdir()
    pair.compare()


def test_memory_of_another_site(pair, candour, source, memory):
    pair.remember()
    other = memory / "other" / "output"
    other.parent.mkdir()
    assert candour.build(source, other).code == 0
    shutil.copy(cache_of(other), pair.cache)
    pair.compare()


def test_memory_of_another_program(pair, candour, memory):
    pair.remember()
    other = memory / "program" / "candour"
    other.parent.mkdir()
    shutil.copy(candour.binary, other)
    for bundle in candour.binary.parent.glob("*.resources"):
        shutil.copytree(bundle, other.parent / bundle.name)
    assert pair.compare(binary=other)[1], "what another program left was taken for our own"


def test_forged_memory_never_ends_the_program(pair, full, tally):
    """Somebody changes what is remembered and its fingerprint too. Then the pages may be any, but a run is a run."""
    pair.remember()
    chance = random.Random(4)
    opening = len(b"candour build cache, form 6\n")
    kept = pair.cache.read_bytes()[opening:-16]
    for number in range(2000 if full else 60):
        place = chance.randrange(len(kept))
        forged = kept[:place] + bytes([chance.randrange(256)]) + kept[place + chance.randrange(2):]
        pair.cache.write_bytes(pair.cache.read_bytes()[:opening] + forged + hashlib.sha256(forged).digest()[:16])
        if number % 2:
            pair.change()
        result = pair.candour.build(pair.site, pair.output, "--quiet")
        assert result.code in (0, 1, 2), f"byte {place} of {len(kept)}: {result.text}"
        tally("Forged memories of a build that did no harm")
    pair.cache.unlink()
    pair.compare()
