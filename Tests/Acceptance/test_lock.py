"""record.lock, as somebody uses it at a terminal."""

import json
import shutil
import stat

import pytest

from conftest import ROOT, TODAY


@pytest.fixture
def site(tmp_path):
    for name in ("site.yml", "content", "themes"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    return tmp_path


def run(candour, site, *arguments):
    return candour.run(*arguments, "--site", site, "--today", TODAY)


def test_a_site_is_locked_and_keeps_its_word(candour, site):
    first = run(candour, site, "lock")
    assert first.code == 0, first.text
    assert "record.lock has " in first.text and "Commit it with the content." in first.text
    assert run(candour, site, "check").code == 0
    again = run(candour, site, "lock")
    assert again.text.startswith("record.lock is up to date: ")
    assert run(candour, site, "lock", "--check").code == 0

    decision = next(site.glob("content/decisions/**/precept-2022-23.md"))
    decision.rename(decision.with_name("precept-22.md"))
    locked = (site / "record.lock").read_bytes()
    lost = run(candour, site, "lock")
    assert lost.code == 1
    assert "The address /decisions/precept-2022-23/ was published, and would lead nowhere" in lost.text
    assert "formerly: [decisions/precept-2022-23]" in " ".join(lost.text.split())
    assert "record.lock was left as it was." in lost.text
    assert (site / "record.lock").read_bytes() == locked
    built = run(candour, site, "build", "--output", site / "output")
    assert built.code == 1 and not (site / "output").exists()


def test_a_new_record_is_not_locked_until_somebody_does(candour, site):
    assert run(candour, site, "lock").code == 0
    (site / "content/pages/trams.md").write_text("---\ntitle: Trams\n---\nThey go on.\n")
    assert run(candour, site, "check").code == 0
    behind = run(candour, site, "lock", "--check")
    assert behind.code == 1
    assert behind.text == "record.lock is not up to date: 1 new. Run candour lock, and commit the file.\n"
    as_json = json.loads(run(candour, site, "lock", "--format", "json").text)
    assert (as_json["added"], as_json["changed"], as_json["dropped"], as_json["written"]) == (1, 0, 0, True)


def test_what_counts_for_a_check_counts_for_the_lock(candour, site):
    (site / "content/pages/left.txt").write_text("Nobody mentions this, which is a warning.")
    strict = run(candour, site, "lock", "--warnings-as-problems", "--summary", site / "summary.md")
    assert strict.code == 1 and not (site / "record.lock").exists()
    assert "left.txt" in (site / "summary.md").read_text()


def test_better_words_are_taken_by_name(candour, site):
    assert run(candour, site, "lock").code == 0
    page = site / "content/pages/about.md"
    page.write_text(page.read_text() + "\nMore words.\n")
    changed = run(candour, site, "check")
    assert changed.code == 1
    assert "candour lock --reworded pages/about" in " ".join(changed.text.split())
    assert run(candour, site, "lock", "--reworded", "pages/about").code == 0
    assert run(candour, site, "check").code == 0


def test_wrong_usage_is_told(candour, site):
    assert run(candour, site, "lock", "--reworded", "about").code == 2
    assert run(candour, site, "lock", "--drafts").code == 2
    assert run(candour, site, "lock", "--baseline", "known.json").code == 2
    unknown = run(candour, site, "lock", "--reworded", "pages/abuot")
    assert unknown.code == 2
    assert unknown.text.startswith("record.lock has no record pages/abuot.\n")
    assert not (site / "record.lock").exists()


def test_a_lock_that_cannot_be_written_is_told(candour, site):
    (site / "record.lock").mkdir()
    blocked = run(candour, site, "lock")
    assert blocked.code == 1
    assert "record.lock is not an ordinary file" in blocked.text


def test_nothing_of_what_was_removed_stays_in_the_lock(candour, site):
    assert run(candour, site, "lock").code == 0
    decision = next(site.glob("content/decisions/**/precept-2019-20.md"))
    text = decision.read_text().replace(
        "---\n", "---\npublished_by_mistake: { date: 2022-03-05, reason: It named somebody. }\n", 1)
    decision.write_text(text)
    result = run(candour, site, "lock")
    assert result.code == 0, result.text
    line = next(line for line in (site / "record.lock").read_text().splitlines() if "precept-2019-20" in line)
    assert json.loads(line.rstrip(",")).keys() == {"record", "published", "addresses"}


def test_the_lock_is_an_ordinary_file(candour, site):
    assert run(candour, site, "lock").code == 0
    assert stat.S_IMODE((site / "record.lock").stat().st_mode) & 0o044
    assert [path.name for path in site.iterdir() if path.name.startswith("record.lock")] == ["record.lock"]
