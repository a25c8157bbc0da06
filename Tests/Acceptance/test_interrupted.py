"""A build that is killed at any moment leaves the complete old or the complete new site, and nothing for ever."""

import random
import re
import shutil
import subprocess
import sys
import time

import pytest

from sites import assert_whole, names_in

DAYS = ("2022-03-31", "2022-04-01")


def seconds_of_build(candour, source, output):
    started = time.monotonic()
    assert candour.build(source, output, today=DAYS[0]).code == 0
    return time.monotonic() - started


def kill_at(moment, command):
    """Whether a build was still under way then."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(moment)
    process.kill()
    return process.wait() == -9


def test_kills_leave_a_whole_site(candour, source, tmp_path, full, tally):
    output = tmp_path / "output"
    takes = min(seconds_of_build(candour, source, output) for _ in range(5))
    moments = 200 if full else 60
    # The same moments every time, spread over a little more than a build takes.
    chance = random.Random(20220331)
    killed = 0
    for number in range(moments):
        command = [candour.binary, "build", "--site", source, "--output", output, "--today", DAYS[number % 2]]
        killed += kill_at(chance.uniform(0, takes * 1.2), command)
        assert assert_whole(output) in DAYS
    assert killed > moments / 4, "hardly a build was killed in its course: the moments are wrong"
    tally("Builds of the demonstration killed at random moments", killed)
    assert candour.build(source, output, today=DAYS[1]).code == 0
    assert assert_whole(output) == DAYS[1]
    assert names_in(tmp_path) == ["output"], "what killed builds left is still there"


@pytest.fixture
def versions(memory, source, full):
    """A large site, and the same after a day's work: some records are new, and one in ten has changed."""
    number = 1000 if full else 200
    generator = [sys.executable, "-B", source / "benchmarks/generate.py", str(number), memory / "made"]
    subprocess.run(generator, check=True, stdout=subprocess.DEVNULL)
    before, after = memory / "made" / "candour", memory / "after"
    shutil.copytree(before, after)
    records = sorted((after / "content/decisions").rglob("*.md"))
    assert len(records) == number
    for record in records[::10]:
        with record.open("a", encoding="utf-8") as file:
            file.write("\nA paragraph that was added later.\n")
    for record in records[5::20]:
        text = record.read_text("utf-8")
        new = re.sub(r"^(reference: .*-)", r"\g<1>9", text, flags=re.MULTILINE)
        record.with_name(f"again-{record.name}").write_text(new, encoding="utf-8")
    return before, after


def test_kills_of_a_large_site_that_changes(candour, versions, memory, full, tally):
    """Half of the moments lie at the end of a build, when the sites change places and the old one is removed."""
    today = "2026-01-01"
    whole, takes = set(), []
    for version in versions:
        started = time.monotonic()
        result = candour.build(version, version / "output", today=today)
        assert result.code == 0, result.text
        takes.append(time.monotonic() - started)
        whole.add((version / "output/manifest.json").read_bytes())
    assert len(whole) == 2
    output = memory / "place" / "output"
    output.parent.mkdir()
    assert candour.build(versions[0], output, today=today).code == 0
    chance = random.Random(20220401)
    moments, killed = 200 if full else 30, 0
    for number in range(moments):
        command = [
            candour.binary, "build", "--site", versions[(number + 1) % 2], "--output", output, "--today", today]
        span = (0, 1.1) if number % 2 else (0.7, 1.1)
        killed += kill_at(chance.uniform(*span) * min(takes), command)
        assert assert_whole(output) == today
        assert (output / "manifest.json").read_bytes() in whole
    assert killed > moments / 4, "hardly a build was killed in its course: the moments are wrong"
    tally("Builds of a large site that changes killed at random moments", killed)
    assert candour.build(versions[1], output, today=today).code == 0
    assert (output / "manifest.json").read_bytes() == (versions[1] / "output/manifest.json").read_bytes()
    assert names_in(output.parent) == ["output"]


def test_two_builds_at_once_are_refused_or_take_turns(candour, source, tmp_path, tally):
    output = tmp_path / "output"
    command = [candour.binary, "build", "--site", source, "--output", output, "--today", DAYS[0]]
    processes = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for _ in range(8)
    ]
    results = [(process.communicate()[0], process.returncode) for process in processes]
    for text, code in results:
        assert code == 0 or (code == 2 and "Another build into" in text), text
    if any(code == 0 for _, code in results):
        assert assert_whole(output) == DAYS[0]
    assert candour.build(source, output, today=DAYS[0]).code == 0
    assert names_in(tmp_path) == ["output"]
    tally("Builds into one output at the same time", len(processes))
