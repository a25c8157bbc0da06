"""Disks that are full, closed or of another sort: the run says so, the old site stays, and nothing is left over."""

import os

import pytest

from sites import assert_whole, names_in

OLD, NEW = "2022-03-31", "2022-04-01"


class Disk:
    """A small disk with a site on it. The site of another day differs in every page."""

    def __init__(self, mounts, candour, sites, folder):
        self.mounts, self.candour, self.sites = mounts, candour, dict(zip((OLD, NEW), sites))
        self.folder = folder
        mounts.mount(folder, "size=64m,mode=755")
        self.seen = mounts.inside(folder)
        # What is remembered beside the output has its full size after the second build.
        for today in (OLD, NEW, OLD):
            assert self.build(today).code == 0
        self.output = self.seen / "output"

    def build(self, today, *prefix):
        return self.candour.build(
            self.sites[today], self.folder / "output", today=today, prefix=(*self.mounts.prefix, *prefix))

    def used(self):
        """Bytes and inodes in use."""
        found = os.statvfs(self.seen)
        return (found.f_blocks - found.f_bfree) * found.f_frsize, found.f_files - found.f_ffree

    def assert_refused(self, result, words, today=OLD):
        assert result.code == 2, result.text
        assert words in result.text, result.text
        assert "Nothing was published." in result.text and "is still the one built on" in result.text
        assert assert_whole(self.output) == today
        assert names_in(self.seen) == ["output"]


@pytest.fixture
def disk(mounts, candour, two_sites, tmp_path):
    return Disk(mounts, candour, two_sites, tmp_path)


FULL = "cannot be written: the disk is full, or has no room for more files"


def fill(disk, tally, words, count, option, unit, index):
    """Gives the disk more and more room beside the old site, from none to almost enough: the last file, the manifest,
    does not fit at the end."""
    size = disk.used()[index] // unit

    def build_with(room):
        disk.mounts.remount(disk.folder, f"{option}={(size + room) * unit}")
        return disk.build(NEW)

    # What the new site needs; the old one is put back each time that it fits.
    lowest, enough = 0, 2 * size + 16
    while lowest < enough:
        room = (lowest + enough) // 2
        if build_with(room).code == 0:
            enough = room
            disk.mounts.remount(disk.folder, f"{option}={(3 * size + 64) * unit}")
            assert disk.build(OLD).code == 0
        else:
            lowest = room + 1
    assert enough > 10, "the new site took hardly any room"
    rooms = sorted({enough * step // count for step in range(count)} | set(range(enough - 3, enough)))
    for room in rooms:
        disk.assert_refused(build_with(room), FULL)
    tally(words, len(rooms))
    assert build_with(enough).code == 0
    assert assert_whole(disk.output) == NEW


def test_full_disk(disk, full, tally):
    fill(disk, tally, "Disks that fill up at some moment of a build", 200 if full else 12, "size", 4096, 0)


def test_no_room_for_more_files(disk, full, tally):
    fill(disk, tally, "Disks that have no room for more files at some moment", 200 if full else 8, "nr_inodes", 1, 1)


def test_disk_that_can_only_be_read(disk, tally):
    disk.mounts.remount(disk.folder, "ro")
    disk.assert_refused(disk.build(NEW), "cannot be written: the disk can only be read")
    tally("Disks that can only be read")


@pytest.mark.parametrize("kilobytes", [0, 8, 16])
def test_limit_to_the_size_of_files(disk, tally, kilobytes):
    limit = ("bash", "-c", f'ulimit -f {kilobytes}; exec "$@"', "-")
    disk.assert_refused(disk.build(NEW, *limit), "cannot be written: a file of this user may not be that large")
    tally("Limits to the size of a user’s files")


def test_output_is_a_mount_point(mounts, candour, source, tmp_path):
    """It can be neither exchanged nor renamed; a folder in it can."""
    output = tmp_path / "output"
    output.mkdir()
    mounts.mount(output)
    result = candour.build(source, output, prefix=mounts.prefix)
    assert result.code == 2
    assert f"The folder {output} cannot be replaced: a disk is mounted there" in result.text
    assert f"such as {output}/site." in result.text
    assert names_in(tmp_path) == ["output"] and not names_in(mounts.inside(output))
    for today in (OLD, NEW):
        assert candour.build(source, output / "site", today=today, prefix=mounts.prefix).code == 0
        assert assert_whole(mounts.inside(output) / "site") == today
    assert names_in(mounts.inside(output)) == ["site"]


@pytest.fixture
def overlay(mounts, candour, source, tmp_path):
    """A disk in layers, as containers have: a site is in the lower one."""
    mounts.mount(tmp_path, "mode=755")
    for name in ("lower", "upper", "work", "merged"):
        mounts.run("mkdir", tmp_path / name)
    assert candour.build(source, tmp_path / "lower" / "output", today=OLD, prefix=mounts.prefix).code == 0
    layers = ",".join(f"{name}dir={tmp_path / name}" for name in ("lower", "upper", "work"))
    mounts.mount(tmp_path / "merged", layers + ",redirect_dir=off", sort="overlay")
    return tmp_path / "merged"


def test_site_in_a_lower_layer(mounts, overlay, candour, source):
    result = candour.build(source, overlay / "output", today=NEW, prefix=mounts.prefix)
    assert result.code == 2
    assert f"The folder {overlay}/output cannot be replaced: it belongs to a lower layer of this disk" in result.text
    assert assert_whole(mounts.inside(overlay) / "output") == OLD
    assert names_in(mounts.inside(overlay)) == ["output"]


def test_site_in_the_upper_layer(mounts, overlay, candour, source):
    for today in (OLD, NEW):
        assert candour.build(source, overlay / "site", today=today, prefix=mounts.prefix).code == 0
        assert assert_whole(mounts.inside(overlay) / "site") == today
    assert names_in(mounts.inside(overlay)) == ["output", "site"]
