"""The same content, theme and day give the same bytes, wherever and however the command is run."""

import os
import random
import shutil
from pathlib import Path

import pytest

from places import as_nobody

PARTS = ("site.yml", "content", "themes")


@pytest.fixture(scope="session")
def expected(site, fingerprint_of):
    return fingerprint_of(site.root)


@pytest.fixture
def same(candour, source, tmp_path, fingerprint_of, expected, tally):
    """Builds, and compares with the site that the other tests read."""

    def same(*arguments, site=source, output=tmp_path / "output", seen=None, words="", **options):
        result = candour.build(site, output, *arguments, **options)
        assert result.code == 0, result.text
        assert fingerprint_of(seen or output) == expected
        tally("Builds in other surroundings that give the same bytes")

    return same


@pytest.mark.parametrize("jobs", [1, 2, 3, 7, 64])
def test_number_of_tasks(same, jobs):
    same("--jobs", jobs)


def test_one_processor(same):
    tool = shutil.which("taskset")
    if tool is None:
        pytest.skip("there is no taskset to leave the command one processor")
    one = min(os.sched_getaffinity(0))
    same(prefix=(tool, "--cpu-list", str(one)))


ENVIRONMENTS = {
    "nothing": {},
    "Turkish": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    "no language": {"LANG": "C", "LC_ALL": "POSIX"},
    "far east": {"TZ": "Pacific/Kiritimati"},
    "half an hour": {"TZ": "America/St_Johns"},
    "no home": {"HOME": "/nonexistent", "TMPDIR": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent"},
    "another time": {"SOURCE_DATE_EPOCH": "0"},
    "hashes without chance": {"SWIFT_DETERMINISTIC_HASHING": "1"},
}


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_environment(same, name):
    same(prefix=("env", "-i", *(f"{key}={value}" for key, value in ENVIRONMENTS[name].items())))


@pytest.mark.parametrize("mask", ["000", "022", "077"])
def test_umask(same, mask):
    same(prefix=("sh", "-c", f'umask {mask}; exec "$@"', "-"))


def test_called_from_another_folder(same, source, tmp_path):
    same(site=os.path.relpath(source, tmp_path), output="here/../output", seen=tmp_path / "output", folder=here(tmp_path))


def here(folder):
    (folder / "here").mkdir()
    return folder


def copied(source, target, chance):
    """A copy whose files were made in any order, with any times."""
    paths = [path for part in PARTS for path in [source / part, *(source / part).rglob("*")] if path.is_file()]
    chance.shuffle(paths)
    for path in paths:
        new = target / path.relative_to(source)
        new.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(path.read_bytes())
        moment = chance.randrange(2_000_000_000)
        os.utime(new, (moment, moment))
    return target


@pytest.mark.parametrize("seed", range(4))
def test_order_and_times_of_files(same, source, tmp_path, seed):
    same(site=copied(source, tmp_path / "site", random.Random(seed)))


def test_files_in_memory(same, source, memory):
    """tmpfs lists the newest name first; other disks list by hash."""
    same(site=copied(source, memory / "site", random.Random(5)), output=memory / "output")


def test_another_disk(same, source, mounts, tmp_path):
    mounts.mount(tmp_path)
    copied(source, mounts.inside(tmp_path) / "site", random.Random(6))
    same(
        site=tmp_path / "site", output=tmp_path / "output", seen=mounts.inside(tmp_path) / "output",
        prefix=mounts.prefix,
    )


def test_deep_folder_with_spaces(same, source, tmp_path):
    deep = Path(tmp_path, *["a folder with spaces & more"] * 20, "naïve–ü")
    same(site=copied(source, deep / "site", random.Random(7)), output=deep / "output")


def test_another_user(candour, place_for_anybody, expected, fingerprint_of):
    """As the demonstration has it, and the same as root builds."""
    if os.geteuid() != 0:
        pytest.skip("only an administrator can become somebody else")
    options = as_nobody(place_for_anybody, candour)
    output = place_for_anybody.site / "output-of-nobody"
    result = candour.build(place_for_anybody.site, output, **options)
    assert result.code == 0, result.text
    assert fingerprint_of(output) == expected


def test_over_another_site(same, candour, source, tmp_path):
    """What was there before leaves no trace."""
    assert candour.build(source, tmp_path / "output", "--drafts", "--for-disk", today="2023-01-01").code == 0
    same()
