"""The new site takes the old one's place: at whatever step a run ends or the machine fails, one of them is there whole.

strace makes chosen system calls fail for real, and kills the command at chosen ones.
"""

import json
import os
import re
import shutil
import subprocess
from collections import Counter

import pytest

from sites import assert_whole, cache_of, names_in

OLD, NEW, LATER = "2022-03-31", "2022-04-01", "2022-04-02"

# A kernel, or a disk, that cannot exchange two folders.
NO_EXCHANGE = "renameat2:error=EINVAL"


@pytest.fixture(scope="session")
def strace():
    """How to run a command in which calls fail: `strace("fsync:error=EIO")`."""
    command = shutil.which("strace")
    assert command, "strace is missing: .ci/setup tests installs it"
    if subprocess.run([command, "-o", os.devnull, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine does not let one process trace another")

    def prefix(*injections, log=os.devnull, path=None):
        chosen = [word for injection in injections for word in ("-e", f"inject={injection}")]
        calls = ",".join(sorted({injection.partition(":")[0] for injection in injections}))
        only = ("-P", str(path)) if path else ()
        return (command, "-f", "-o", str(log), *only, "-e", f"trace={calls}", *chosen)

    return prefix


@pytest.fixture
def output(candour, source, memory):
    """A site that is live."""
    output = memory / "place" / "output"
    output.parent.mkdir()
    assert candour.build(source, output, today=OLD).code == 0
    return output


CALLS = "mkdirat write syncfs renameat2 fsync unlinkat".split()


def kills(log, most):
    """Places in a traced run at which to kill it: of each call the first, the last, and some between."""
    threads = Counter(re.findall(r"^(\d+) +(\w+)\(", log.read_text("utf-8"), re.MULTILINE))
    for call in CALLS:
        # strace counts the calls of each thread by itself.
        times = max((number for (_, name), number in threads.items() if name == call), default=0)
        assert times, f"a build no longer calls {call}"
        for number in sorted({1 + (times - 1) * step // most for step in range(most + 1)}):
            yield call, number


def test_killed_at_chosen_system_calls(candour, source, output, strace, tally, full, memory):
    """While files are written, before they are on the disk, before and after the exchange, while the old site is
    removed."""
    log = memory / "calls"
    traced = strace(*(f"{call}:delay_enter=0" for call in CALLS), log=log)
    assert candour.build(source, output, "--jobs", 1, today=NEW, prefix=traced).code == 0
    before, killed = NEW, 0
    chosen = list(kills(log, 30 if full else 4))
    for number, (call, when) in enumerate(chosen):
        day = f"2022-05-{1 + number % 28:02}"
        kill = strace(f"{call}:signal=KILL:when={when}")
        result = candour.build(source, output, "--jobs", 1, today=day, prefix=kill)
        # Another thread may have made the last of the calls.
        assert result.code in (-9, 0), result.text
        found = assert_whole(output)
        # A run begins by removing what the last one left; it ends by removing the old site and saying so.
        expected = {before, day} if call in ("unlinkat", "write") else {day if call == "fsync" else before}
        assert found in (expected if result.code else {day}), f"killed at {call} {when}"
        before = found
        killed += result.code == -9
    assert killed > len(chosen) * 0.7, "hardly a build was killed"
    tally("Builds killed at a chosen system call", killed)
    assert candour.build(source, output, today=LATER).code == 0
    assert assert_whole(output) == LATER
    assert names_in(output.parent) == ["output"]


class Memory:
    """The file in which a build remembers what it did, beside a site that is live."""

    def __init__(self, candour, source, output, clean, fingerprint_of):
        self.candour, self.source, self.output, self.clean = candour, source, output, clean
        self.fingerprint_of = fingerprint_of
        self.file = cache_of(output)
        self.new = self.file.with_name(f"{self.file.name}.new")
        # Its full size comes with the third build, and with other pages the next build has something to write.
        for day in (NEW, OLD):
            assert candour.build(source, output, today=day).code == 0

    def kill(self, *prefix):
        """Kills a build for another day, after the swap; what was remembered before is still there."""
        before = self.file.read_bytes() if self.file.exists() else None
        assert self.candour.build(self.source, self.output, today=NEW, prefix=prefix).code == -9
        assert assert_whole(self.output) == NEW
        assert (self.file.read_bytes() if self.file.exists() else None) == before

    def assert_no_harm(self, today):
        """The next build makes and says what one from nothing does, and nothing half-written is left."""
        said = [
            json.loads(self.candour.build(self.source, output, "--format", "json", *options, today=today).text)
            for output, options in ((self.output, ()), (self.clean, ("--no-cache",)))
        ]
        assert said[0] == said[1]
        assert self.fingerprint_of(self.output) == self.fingerprint_of(self.clean)
        assert names_in(self.output.parent) == ["output"], "what the killed build left is still there"
        again = self.candour.build(self.source, self.output, today=today)
        assert again.code == 0 and again.text.endswith(" up to date.\n"), again.text
        shutil.rmtree(self.clean)


@pytest.fixture
def remembered(candour, source, output, memory, fingerprint_of):
    return Memory(candour, source, output, memory / "clean", fingerprint_of)


REMEMBERING = "Builds killed while they write what the next one may use"


@pytest.mark.parametrize("today", [OLD, NEW, LATER])
@pytest.mark.parametrize("call", ["openat", "write", "close", "rename"])
def test_killed_while_it_remembers(remembered, strace, tally, call, today):
    remembered.kill(*strace(f"{call}:signal=KILL", path=remembered.new))
    assert remembered.new.exists() == (call != "openat")
    remembered.assert_no_harm(today)
    tally(REMEMBERING)


def test_killed_while_it_remembers_its_first_build(remembered, strace, tally):
    for call in ("openat", "write", "close", "rename"):
        remembered.file.unlink()
        remembered.kill(*strace(f"{call}:signal=KILL", path=remembered.new))
        remembered.assert_no_harm(NEW)
        tally(REMEMBERING)


def test_killed_when_part_of_it_is_written(remembered, strace, tally, full):
    """A limit to the size of files cuts the write after the opening short, and the next is never made."""
    size = remembered.file.stat().st_size
    largest = max(path.stat().st_size for path in remembered.output.rglob("*") if path.is_file())
    assert largest < size / 2, "no build comes so far with a limit"
    count = 40 if full else 4
    for step in range(count):
        limit = largest + (size - largest) * step // count
        remembered.kill(
            "prlimit", f"--fsize={limit}", *strace("write:signal=KILL:when=3", path=remembered.new))
        assert remembered.new.stat().st_size == limit
        remembered.assert_no_harm(OLD)
        tally(REMEMBERING)


def test_two_renames_where_the_kernel_cannot_exchange(candour, source, output, strace):
    result = candour.build(source, output, today=NEW, prefix=strace(NO_EXCHANGE))
    assert result.code == 0
    assert "(with two renames: this disk cannot exchange folders in one step)" in result.text
    assert assert_whole(output) == NEW
    assert names_in(output.parent) == ["output"]


def test_killed_before_the_first_of_two_renames(candour, source, output, strace):
    killed = strace(NO_EXCHANGE, "rename:signal=KILL:when=1")
    assert candour.build(source, output, today=NEW, prefix=killed).code == -9
    assert assert_whole(output) == OLD
    assert candour.build(source, output, today=LATER).code == 0
    assert names_in(output.parent) == ["output"]


@pytest.fixture
def between(candour, source, output, strace, tally):
    """Nothing is live: a run was killed between the two renames."""
    killed = strace(NO_EXCHANGE, "rename:signal=KILL:when=2")
    assert candour.build(source, output, today=NEW, prefix=killed).code == -9
    assert not output.exists() and len(names_in(output.parent)) == 2
    tally("Builds killed between two renames")
    return output


FINISHED = "The site that it had made was whole, and is in its place now."
PUT_BACK = "The site from before it is back in its place."


def test_next_run_finishes_a_swap(candour, source, between):
    result = candour.build(source, between, today=LATER)
    assert result.code == 0
    assert result.text.startswith(f"An earlier run was stopped while it replaced the site. {FINISHED}\n")
    assert assert_whole(between) == LATER
    assert names_in(between.parent) == ["output"]


def test_next_run_finishes_a_swap_though_its_own_content_has_problems(candour, source, between, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(source / "content", site / "content")
    shutil.copytree(source / "themes", site / "themes")
    shutil.copy(source / "site.yml", site)
    (site / "content/pages/faulty.md").write_text("no fields", encoding="utf-8")
    result = candour.build(site, between, today=LATER)
    assert result.code == 1
    assert FINISHED in result.text and "is still the one built on" in result.text
    assert assert_whole(between) == NEW
    assert names_in(between.parent) == ["output"]


def test_next_run_puts_the_old_site_back(candour, source, between, strace):
    """Somebody tidied up the wrong one of the two folders, and then the disk fails."""
    (new,) = (name for name in names_in(between.parent) if not name.endswith(".old"))
    shutil.rmtree(between.parent / new)
    result = candour.build(source, between, today=LATER, prefix=strace("syncfs:error=EIO"))
    assert result.code == 2
    assert PUT_BACK in result.text and "is still the one built on" in result.text
    assert assert_whole(between) == OLD
    assert names_in(between.parent) == ["output"]


def test_next_run_finds_the_folder_behind_a_link(candour, source, output, strace, memory):
    link = memory / "link"
    link.symlink_to("place/output")
    killed = strace(NO_EXCHANGE, "rename:signal=KILL:when=2")
    assert candour.build(source, link, today=NEW, prefix=killed).code == -9
    assert not link.exists()
    result = candour.build(source, link, today=LATER)
    assert result.code == 0 and FINISHED in result.text
    assert link.is_symlink() and assert_whole(link) == LATER
    assert names_in(output.parent) == ["output"] and names_in(memory) == ["link", "place"]


@pytest.mark.parametrize(
    ("injections", "words"),
    [
        (["syncfs:error=EIO"], "the disk failed"),
        (["fsync:error=EIO"], "the disk failed"),
        ([NO_EXCHANGE, "fsync:error=EIO"], "the disk failed"),
        ([NO_EXCHANGE, "rename:error=EIO:when=1"], "the disk failed"),
        ([NO_EXCHANGE, "rename:error=EIO:when=2"], "the disk failed"),
        ([NO_EXCHANGE, "rename:error=EBUSY:when=1"], "a disk is mounted there, or a program holds it"),
        (["mkdirat:error=EDQUOT:when=3"], "this user has used up the room"),
        (["mkdirat:error=ENOSPC:when=2"], "the disk is full"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, list) else "",
)
def test_failure_leaves_the_old_site(candour, source, output, strace, tally, injections, words):
    result = candour.build(source, output, today=NEW, prefix=strace(*injections))
    assert result.code == 2, result.text
    assert words in result.text and "Nothing was published." in result.text
    assert "is still the one built on" in result.text
    assert assert_whole(output) == OLD
    assert names_in(output.parent) == ["output"]
    tally("System calls that fail")


def test_order_in_which_the_disk_is_told(candour, source, output, strace, memory):
    """New site to the disk, exchange, names to the disk; only then is the old site removed."""
    log = memory / "calls"
    traced = strace(*(f"{call}:delay_enter=0" for call in CALLS), log=log)
    assert candour.build(source, output, today=NEW, prefix=traced).code == 0
    calls = re.findall(r"^\d+ +(syncfs|renameat2|fsync|unlinkat)\(", log.read_text("utf-8"), re.MULTILINE)
    assert calls[:3] == ["syncfs", "renameat2", "fsync"]
    assert set(calls[3:]) == {"unlinkat"}


def test_disk_that_knows_no_locks(candour, source, output, strace):
    """As some network disks. One build works; what another may have left is not touched."""
    unlocked = strace("flock:error=EBADF")
    assert candour.build(source, output, today=NEW, prefix=unlocked).code == 0
    assert assert_whole(output) == NEW
    left = output.parent / ".output.candour-abcdef"
    left.mkdir()
    result = candour.build(source, output, today=LATER, prefix=unlocked)
    assert result.code == 2
    assert "Another build into" in result.text and f"{left}" in result.text
    assert assert_whole(output) == NEW
    assert names_in(output.parent) == [left.name, "output"]


def test_older_kernel_builds_the_same(candour, source, output, strace, memory, fingerprint_of):
    old = memory / "old-kernel"
    assert candour.build(source, old, today=OLD, prefix=strace("openat2:error=ENOSYS")).code == 0
    assert fingerprint_of(old) == fingerprint_of(output)
