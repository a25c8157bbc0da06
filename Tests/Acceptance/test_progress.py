"""A build that takes longer than a second says what it is doing: on a terminal, and nowhere else."""

import os
import pty
import shutil
import subprocess

import pytest

CLEAR = "\r\x1b[K"


@pytest.fixture
def slow_build(candour, source, tmp_path):
    """Builds with a second and a half before the first folder is made; what it says on standard error."""
    strace = shutil.which("strace")
    assert strace, "strace is missing: .ci/setup tests installs it"
    if subprocess.run([strace, "-o", os.devnull, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine does not let one process trace another")

    def slow_build(standard_error, *options):
        subprocess.run(
            [strace, "-f", "-o", os.devnull, "-e", "trace=mkdir", "-e", "inject=mkdir:delay_enter=1500000:when=1",
             candour.binary, "build", "--site", source, "--output", tmp_path / "output", "--today", "2022-03-31",
             *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=standard_error, check=True, timeout=60)

    return slow_build


def on_terminal(slow_build, *options):
    """What the terminal is sent. It holds more than a build says, so nobody has to read meanwhile."""
    reader, terminal = pty.openpty()
    try:
        slow_build(terminal, *options)
        os.set_blocking(reader, False)
        try:
            return os.read(reader, 65536).decode()
        except BlockingIOError:
            return ""
    finally:
        os.close(reader)
        os.close(terminal)


def test_terminal_is_told_and_cleared(slow_build):
    said = on_terminal(slow_build)
    assert "Putting the new site in its place…" in said
    assert said.startswith(CLEAR) and said.endswith(CLEAR)


def test_quiet_terminal_is_told_nothing(slow_build):
    assert on_terminal(slow_build, "--quiet") == ""


def test_file_is_told_nothing(slow_build, tmp_path):
    said = tmp_path / "said"
    with said.open("wb") as file:
        slow_build(file)
    assert said.read_bytes() == b""
