"""The records that the benchmark makes up, and the comparison of counts of instructions."""

import filecmp
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
TODAY = "2026-01-01"


def generate(folder, *options, **environment):
    subprocess.run([sys.executable, "-B", BENCHMARKS / "generate.py", "100", folder, *options],
                   env={**os.environ, **environment}, check=True)
    return folder


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    return generate(tmp_path_factory.mktemp("benchmark") / "records")


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_records_have_neither_problems_nor_warnings(candour, records):
    result = candour.run("check", "--site", records / "candour", "--today", TODAY, "--format", "json")
    assert result.code == 0, result.text
    assert json.loads(result.text)["warnings"] == 0, result.text


def test_records_are_of_the_main_kinds(records):
    made = {path.name for path in (records / "candour/content").iterdir()}
    assert made == {"bodies", "complaints", "decisions", "grants", "meetings", "pages", "people", "plans"}
    assert made <= {path.stem for path in (ROOT / "docs/kinds").glob("*.md")}


def test_number_is_that_of_the_decisions(records):
    for site in ("candour", "hugo"):
        decisions = records / site / "content/decisions"
        assert sum(path.name != "_index.md" for path in decisions.rglob("*.md")) == 100


def test_same_seed_gives_the_same_bytes_and_another_does_not(records, tmp_path):
    again = generate(tmp_path / "again", PYTHONHASHSEED="7", LC_ALL="C", TZ="Asia/Tokyo")
    assert files(again) == files(records)
    _, different, unread = filecmp.cmpfiles(records, again, files(records), shallow=False)
    assert not different and not unread
    other = generate(tmp_path / "other", "--seed", "2", "--candour-alone")
    name = "candour/content/people/commissioners.yml"
    assert (other / name).read_bytes() == (records / name).read_bytes()
    assert files(other / "candour") != files(records / "candour")


@pytest.mark.parametrize(("now", "fine", "words"), [
    (1051, False, "more than 5%"), (1049, True, "+4.9%"), (951, True, "-4.9%"), (949, True, "Renew the baseline")])
def test_count_may_grow_by_five_per_cent(monkeypatch, capsys, now, fine, words):
    monkeypatch.syspath_prepend(BENCHMARKS)
    instructions = importlib.import_module("instructions")
    assert instructions.compare({"check": 1000}, {"check": now}) is fine
    assert words in capsys.readouterr().out


def test_counts_of_other_tools_are_not_compared(monkeypatch):
    monkeypatch.syspath_prepend(BENCHMARKS)
    instructions = importlib.import_module("instructions")
    assert instructions.differences({"swift": "6.2"}, {"swift": "6.3"}) == ["swift is 6.3, not 6.2"]
    assert not instructions.differences({"swift": "6.2"}, {"swift": "6.2"})
