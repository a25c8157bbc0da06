"""Content that was made to do harm: what it costs grows with its size alone, and names lead nowhere else."""

import os
import resource
import shutil
import subprocess

import pytest
from conftest import ROOT, TODAY
from hostile import constructs

SETTINGS = "candour: 1\nname: Office\nbase_url: https://opcc.example.org/\n"
PAGE = "---\ntitle: A page\n---\nText.\n"

# Four times as much text takes four times as long, or a little more; a square would be sixteen times.
GROWTH = 10


def write(folder, files):
    shutil.copytree(ROOT / "themes", folder / "themes")
    (folder / "site.yml").write_text(SETTINGS)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    return folder


def processor_time(candour, folder, *arguments):
    """The seconds of CPU that a check takes, and its exit code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    finished = subprocess.run(
        [candour.binary, "check", "--jobs", "1", "--site", folder, "--today", TODAY, *arguments],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, finished.returncode


@pytest.fixture(scope="module")
def baseline(candour, tmp_path_factory):
    """What a check of a site with one page takes on this machine."""
    folder = write(tmp_path_factory.mktemp("baseline"), {"content/pages/a.md": PAGE})
    return max(processor_time(candour, folder)[0] for _ in range(5))


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("name, count, make", constructs(), ids=lambda value: value if isinstance(value, str) else "")
def test_time_grows_with_the_size_alone(candour, baseline, tmp_path, name, count, make, form):
    times = []
    for size in (count, 4 * count):
        folder = write(tmp_path / str(size), make(size))
        seconds, code = processor_time(candour, folder, "--format", form)
        assert code in (0, 1), f"{name}: exit code {code}"
        times.append(seconds)
    small, large = times
    # Below four times the baseline there is more noise than growth.
    assert large <= GROWTH * max(small, 4 * baseline), f"{name}: {small:.2f} s, then {large:.2f} s"


def check(candour, folder):
    return candour.run("check", "--site", folder, "--today", TODAY)


def test_a_link_to_another_folder_is_refused(candour, tmp_path):
    outside = tmp_path / "outside"
    (outside / "sub").mkdir(parents=True)
    (outside / "secret.md").write_text(PAGE)
    site = write(tmp_path / "site", {"content/pages/about.md": PAGE})
    (site / "content/pages/secret.md").symlink_to(outside / "secret.md")
    (site / "content/people").symlink_to(outside / "sub")
    result = check(candour, site)
    assert result.code == 1
    assert "content/pages/secret.md is a symbolic link" in result.text
    assert "content/people is a symbolic link" in result.text


@pytest.mark.parametrize("name", [b"caf\xe9.pdf", b"\xff\xfe.md", b"\xed\xa0\x80.md"])
def test_a_name_that_is_no_text_is_not_left_out_in_silence(candour, tmp_path, name):
    site = write(tmp_path / "site", {"content/pages/about.md": PAGE})
    with open(os.path.join(os.fsencode(site), b"content/pages", name), "wb"):
        pass
    result = check(candour, site)
    assert result.code == 1
    assert "name-not-portable" in result.text


def test_names_show_no_controls_on_a_terminal(candour, tmp_path):
    site = write(tmp_path / "site", {"content/pages/about.md": PAGE, "content/pages/a\x1b[2Jb\n.pdf": ""})
    result = check(candour, site)
    assert result.code == 1
    assert "\x1b" not in result.text


def test_the_longest_name_is_read(candour, tmp_path):
    site = write(tmp_path / "site", {"content/pages/about.md": PAGE, f"content/pages/{'a' * 252}.md": PAGE})
    result = check(candour, site)
    assert result.code == 1
    assert "cannot be part of a web address" in result.text


@pytest.mark.parametrize("file", ["../../../etc/passwd", "/etc/passwd", "..\\x.pdf", ".hidden", "a/b.pdf"])
def test_a_file_elsewhere_is_not_offered(candour, tmp_path, file):
    text = f"---\ntitle: A\nattachments:\n  - file: '{file}'\n    title: B\n---\n[x](<file:{file}>)\n"
    result = candour.build(write(tmp_path / "site", {"content/pages/about.md": text}), tmp_path / "output")
    assert result.code == 1
    assert not (tmp_path / "output").exists()


