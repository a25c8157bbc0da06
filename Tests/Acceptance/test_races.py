"""Files that change while a build reads them: what is published is whole, or the run says what changed."""

import os
import random
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

import pytest

from sites import assert_whole, names_in

OLD, NEW = "2022-03-31", "2022-04-01"
PAGE = "content/pages/contact.md"


class Site:
    """A copy of the demonstration that is published, and may be changed."""

    def __init__(self, candour, source, folder):
        self.candour = candour
        self.folder = folder / "site"
        self.place = folder / "place"
        self.output = self.place / "output"
        self.folder.mkdir()
        self.place.mkdir()
        shutil.copy(source / "site.yml", self.folder)
        for name in ("content", "themes"):
            shutil.copytree(source / name, self.folder / name)
        assert candour.build(self.folder, self.output, today=OLD).code == 0

    def command(self, today):
        return [
            str(self.candour.binary), "build", "--site", str(self.folder), "--output", str(self.output),
            "--today", today, "--jobs", "1",
        ]


@pytest.fixture
def site_to_change(candour, source, memory):
    return Site(candour, source, memory)


def wait_until_stopped(log):
    """strace writes down that the build has stopped."""
    deadline = time.monotonic() + 30
    while not (log.exists() and "stopped by SIGSTOP" in log.read_text("utf-8", "replace")):
        assert time.monotonic() < deadline, "the build did not stop where it was told to"
        time.sleep(0.01)


def build_of(tracer):
    (build,) = Path(f"/proc/{tracer}/task/{tracer}/children").read_text().split()
    return int(build)


def build_with_change(site, call, path, change):
    """Builds, and makes a change at the moment when the call has been made for that file or folder."""
    command = shutil.which("strace")
    if subprocess.run([command, "-o", os.devnull, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine does not let one process trace another")
    log = site.folder.parent / "calls"
    process = subprocess.Popen(
        [command, "-f", "-o", str(log), "-e", f"trace={call}", "-P", str(site.folder / path),
         "-e", f"inject={call}:signal=STOP:when=1", *site.command(NEW)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    try:
        wait_until_stopped(log)
        change()
        os.kill(build_of(process.pid), signal.SIGCONT)
        text = process.communicate(timeout=60)[0]
    finally:
        if process.poll() is None:
            os.kill(build_of(process.pid), signal.SIGKILL)
            process.kill()
    return process.returncode, text


def replace(path, make):
    """Puts something else in the place of a file or a folder."""
    elsewhere = path.with_name(path.name + ".was")
    path.rename(elsewhere)
    make(path, elsewhere)


def make_socket(path, elsewhere):
    folder = os.open(path.parent, os.O_RDONLY)
    socket.socket(socket.AF_UNIX).bind(f"/proc/self/fd/{folder}/{path.name}")
    os.close(folder)


# What happens to the page after it was found and before it is opened.
BEFORE_READING = {
    "vanishes": (lambda page: page.unlink(), "it vanished while Candour was at work"),
    "a link": (lambda page: replace(page, lambda new, old: new.symlink_to(old)), "is a symbolic link"),
    "a link to nothing": (lambda page: replace(page, lambda new, old: new.symlink_to("gone")), "is a symbolic link"),
    "a folder": (lambda page: replace(page, lambda new, old: new.mkdir()), "it is a folder"),
    "a pipe": (lambda page: replace(page, lambda new, old: os.mkfifo(new)), "it is a pipe, a socket or a device"),
    "a socket": (lambda page: replace(page, make_socket), "it is a pipe, a socket or a device"),
    "a device": (
        lambda page: replace(page, lambda new, old: new.symlink_to("/dev/zero")), "is a symbolic link"),
    "in a linked folder": (
        lambda page: replace(page.parent, lambda new, old: new.symlink_to(old)), "is a symbolic link"),
    "in a folder that vanishes": (
        lambda page: shutil.rmtree(page.parent), "it vanished while Candour was at work"),
}


@pytest.mark.parametrize("name", BEFORE_READING)
def test_file_replaced_after_it_was_found(site_to_change, tally, name):
    change, words = BEFORE_READING[name]
    page = site_to_change.folder / PAGE
    # The themes are listed when all content has been found, and nothing has been read.
    code, text = build_with_change(site_to_change, "getdents64", "themes", lambda: change(page))
    assert code == 2, text
    assert re.search(rf"^content/\S+ cannot be read: .*{words}", text, re.MULTILINE), text
    assert "Nothing was published." in text
    assert assert_whole(site_to_change.output) == OLD
    assert names_in(site_to_change.place) == ["output"]
    tally("Files replaced between their finding and their reading")


def append(page):
    with page.open("ab") as file:
        file.write(b"More words.\n")


def overwrite(page):
    content = page.read_bytes()
    with page.open("r+b") as file:
        file.write(content.replace(b"e", b"E"))


WHILE_READING = {
    "grows": append,
    "shrinks": lambda page: os.truncate(page, 20),
    "is emptied": lambda page: os.truncate(page, 0),
    "has other bytes": overwrite,
}


@pytest.mark.parametrize("name", WHILE_READING)
def test_file_written_to_while_it_is_read(site_to_change, tally, name):
    page = site_to_change.folder / PAGE
    code, text = build_with_change(site_to_change, "read", PAGE, lambda: WHILE_READING[name](page))
    assert code == 2, text
    assert f"{PAGE} cannot be read: it changed while Candour was reading it" in text
    assert assert_whole(site_to_change.output) == OLD
    assert names_in(site_to_change.place) == ["output"]
    tally("Files written to while they are read")


def test_file_replaced_while_it_is_read(site_to_change):
    """An editor that saves into a new file and renames it: the old file is read to its end."""
    page = site_to_change.folder / PAGE

    def save():
        new = page.with_name("contact.new")
        new.write_text("not a page yet", encoding="utf-8")
        new.rename(page)

    code, text = build_with_change(site_to_change, "read", PAGE, save)
    assert code == 0, text
    assert assert_whole(site_to_change.output) == NEW


def test_attachment_that_grows_after_it_was_found(site_to_change):
    """Its size stands in a page, so the page would be wrong."""
    page = site_to_change.folder / PAGE
    text = page.read_text("utf-8")
    page.write_text(text.replace("\n---\n", "\nattachments:\n  - file: form.pdf\n    title: A form\n---\n", 1), "utf-8")
    attachment = page.with_name("form.pdf")
    attachment.write_bytes(b"%PDF-1.4\n" * 1000)
    code, text = build_with_change(site_to_change, "getdents64", "themes", lambda: append(attachment))
    assert code == 2, text
    assert "content/pages/form.pdf cannot be read: it changed while Candour was reading it" in text
    assert assert_whole(site_to_change.output) == OLD
    assert names_in(site_to_change.place) == ["output"]


def spoil(page, words, chance, ended):
    """Rewrites, replaces and removes a page in all ways, as fast as it can."""
    aside = page.parents[2] / "aside"
    while not ended.is_set():
        way = chance.randrange(7)
        try:
            if way == 0:
                page.write_bytes(words)
            elif way == 1:
                page.write_bytes(words + b"\nMore.\n" * chance.randrange(1, 2000))
            elif way == 2:
                os.truncate(page, chance.randrange(len(words)))
            elif way == 3:
                aside.write_bytes(words)
                aside.rename(page)
            elif way == 4:
                page.unlink()
                page.symlink_to("/etc/passwd")
            elif way == 5:
                page.unlink()
                os.mkfifo(page)
            else:
                page.unlink()
                page.mkdir()
        except OSError:
            pass
        # Whatever is there now, the next turn begins with a file.
        if page.is_symlink() or page.is_fifo():
            page.unlink()
        elif page.is_dir():
            page.rmdir()
        if not page.exists():
            page.write_bytes(words)


def test_builds_while_a_file_is_rewritten(site_to_change, tally, full):
    page = site_to_change.folder / PAGE
    words = page.read_bytes()
    ended = threading.Event()
    spoiler = threading.Thread(target=spoil, args=(page, words, random.Random(20220331), ended))
    spoiler.start()
    codes = []
    try:
        for number in range(500 if full else 25):
            before = assert_whole(site_to_change.output)
            today = OLD if number % 2 else NEW
            finished = subprocess.run(
                site_to_change.command(today), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, timeout=60,
            )
            assert finished.returncode in (0, 1, 2), finished.stdout
            assert finished.returncode == 0 or PAGE in finished.stdout or "contact" in finished.stdout
            assert "root:" not in finished.stdout
            found = assert_whole(site_to_change.output)
            assert found == (today if finished.returncode == 0 else before)
            codes.append(finished.returncode)
    finally:
        ended.set()
        spoiler.join()
    assert 0 in codes and len(set(codes)) > 1, codes
    for published in site_to_change.output.rglob("*.html"):
        assert b"root:x:" not in published.read_bytes()
    tally("Builds while a file is rewritten and replaced", len(codes))
