"""candour verify: a built site or a copy of it is what was built, or what differs is named."""

import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import threading

import pytest


@pytest.fixture
def copy(site, tmp_path):
    """A copy of the demonstration site, as it would be on a server."""
    folder = tmp_path / "copy"
    shutil.copytree(site.root, folder)
    return folder


@pytest.fixture
def verify(candour):
    def verify(folder, *arguments):
        return candour.run("verify", folder, *arguments)

    return verify


def lines_of(result):
    assert result.code == 1, result.text
    return result.text.partition("\n\n")[0].splitlines()


def test_built_site_is_what_was_built(site, verify):
    result = verify(site.root)
    number = len(list(path for path in site.root.rglob("*") if path.is_file()))
    assert result.code == 0, result.text
    assert result.text == f"All {number} files in {site.root} are what Candour 0.1.0 built for 31 March 2022.\n"
    assert verify(site.root, "--quiet").text == ""


def test_copy_of_rsync_is_what_was_built(site, verify, tmp_path):
    subprocess.run(["rsync", "--archive", "--delete-after", f"{site.root}/", f"{tmp_path}/www/"], check=True)
    link = tmp_path / "current"
    link.symlink_to("www")
    for folder in (tmp_path / "www", link):
        assert verify(folder).code == 0, verify(folder).text


def test_each_difference_is_named(copy, verify):
    index = copy / "index.html"
    listed = index.stat().st_size
    with index.open("ab") as file:
        file.write(b"x")
    content = bytearray((copy / "sitemap.xml").read_bytes())
    content[100] ^= 1
    (copy / "sitemap.xml").write_bytes(content)
    (copy / "robots.txt").unlink()
    (copy / "404.html").unlink()
    (copy / "404.html").symlink_to("index.html")
    (copy / "about-us").mkdir()
    (copy / "about-us" / "index.html").write_text("more", encoding="utf-8")
    os.mkfifo(copy / "pipe")
    listening = socket.socket(socket.AF_UNIX)
    folder = os.open(copy, os.O_RDONLY)
    listening.bind(f"/proc/self/fd/{folder}/socket")
    result = verify(copy)
    assert lines_of(result) == [
        "404.html is a symbolic link",
        "about-us/index.html is not in the manifest",
        f"index.html has {listed + 1:,} bytes, and the manifest says {listed:,}",
        "pipe is a pipe, a socket or a device",
        "robots.txt is missing",
        "sitemap.xml has other bytes than the manifest says",
        "socket is a pipe, a socket or a device",
    ]
    assert result.text.endswith(f"\n\n7 differences: {copy} is not what Candour 0.1.0 built for 31 March 2022.\n")
    found = json.loads(verify(copy, "--format", "json").text)
    assert found["same"] is False and found["today"] == "2022-03-31" and found["program"] == "0.1.0"
    assert [f"{entry['path']} {entry['words']}" for entry in found["differences"]] == lines_of(result)
    assert {entry["difference"] for entry in found["differences"]} == {
        "symbolic-link", "missing", "not-listed", "size", "special-file", "bytes"
    }


def test_example_in_the_guide_for_ci_is_real(source, copy, verify):
    guide = (source / "docs/ci.md").read_text("utf-8")
    shown = re.search(r"^\$ candour verify /srv/www\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)[1]
    (copy / "robots.txt").unlink()
    with (copy / shown.partition(" ")[0]).open("ab") as file:
        file.write(b"ab\n")
    without_sizes = [re.sub(r"[\d,]+(?= bytes|$)", "9", text) for text in verify(copy).text.splitlines()]
    assert "\n".join(without_sizes).replace(str(copy), "/srv/www") == "\n".join(
        re.sub(r"[\d,]+(?= bytes|$)", "9", text) for text in shown.splitlines())


def test_folder_that_is_not_entered_is_named_alone(copy, verify, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (copy / "decisions").rename(tmp_path / "elsewhere" / "decisions")
    (copy / "decisions").symlink_to(tmp_path / "elsewhere" / "decisions")
    assert lines_of(verify(copy)) == ["decisions is a symbolic link"]


def test_many_differences_are_counted(copy, verify):
    for number in range(70):
        (copy / f"extra-{number:02}.txt").touch()
    lines = lines_of(verify(copy))
    assert lines[0] == "extra-00.txt is not in the manifest"
    assert lines[50:] == ["and 20 more differences not shown here"]
    assert len(json.loads(verify(copy, "--format", "json").text)["differences"]) == 70


@pytest.mark.parametrize(
    "path", ["../secret.txt", "/etc/hostname", "a/../../secret.txt", "./index.html", "index.html/", "a\u0000b", ""]
)
def test_path_of_a_manifest_is_not_followed(copy, verify, tmp_path, path):
    secret = tmp_path / "secret.txt"
    secret.write_bytes(b"secret")
    manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
    entry = {"path": path, "size": 6, "sha256": hashlib.sha256(b"secret").hexdigest()}
    manifest["files"].append(entry)
    write(copy, manifest)
    (line,) = lines_of(verify(copy))
    assert line.endswith("is missing")


def write(folder, manifest):
    (folder / "manifest.json").write_text(json.dumps(manifest, separators=(",", ":")), encoding="utf-8")


def test_file_listed_twice(copy, verify):
    manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
    manifest["files"].append(manifest["files"][0])
    write(copy, manifest)
    assert lines_of(verify(copy)) == [f"{manifest['files'][0]['path']} is in the manifest more than once"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (None, "manifest.json is missing"),
        (b"", "manifest.json was not written by Candour"),
        (b'{"name":"Some other program"}', "manifest.json was not written by Candour"),
        (b'{"generator":"candour","version":1,\n"files":[', "manifest.json is damaged: it makes no sense from line 2 on"),
    ],
    ids=["none", "empty", "other", "cut"],
)
def test_manifest_that_cannot_be_used(copy, verify, content, line):
    (copy / "manifest.json").unlink()
    if content is not None:
        (copy / "manifest.json").write_bytes(content)
    result = verify(copy)
    assert lines_of(result) == [line]
    assert f"nothing can be said of the site in {copy}" in result.text
    assert json.loads(verify(copy, "--format", "json").text)["same"] is False


def test_manifest_of_a_later_form(copy, verify):
    (copy / "manifest.json").write_text('{"generator":"candour","version":2,"tree":{}}', encoding="utf-8")
    result = verify(copy)
    assert result.code == 2
    assert "is of form 2, and this version of Candour knows form 1" in result.text
    found = json.loads(verify(copy, "--format", "json").text)
    assert "form 2" in found["fault"] and found["differences"] == []


@pytest.mark.parametrize("name", ["nowhere", "file"])
def test_what_is_no_folder(verify, tmp_path, name):
    (tmp_path / "file").touch()
    result = verify(tmp_path / name)
    assert result.code == 2
    assert name in result.text and "Name the folder that holds the built site." in result.text


@pytest.mark.parametrize("name", [b"caf\xe9.txt", b"two\nlines.txt", b"\x1b[31mred.txt", b"\xe2\x80\xaeright.txt"])
def test_name_that_would_spoil_the_terminal(copy, verify, name):
    with open(os.fsencode(copy) + b"/" + name, "wb"):
        pass
    (line,) = lines_of(verify(copy))
    assert line.endswith("is not in the manifest") and "\x1b" not in line and "\u202e" not in line


def test_names_that_differ_only_in_how_a_letter_is_written(copy, verify):
    """A server finds a file under the very bytes of its name."""
    manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
    content = b"words"
    (copy / "cafe\u0301.txt").write_bytes(content)
    manifest["files"].append(
        {"path": "caf\u00e9.txt", "size": len(content), "sha256": hashlib.sha256(content).hexdigest()})
    write(copy, manifest)
    assert len(lines_of(verify(copy))) == 2


def test_site_that_builds_replace_meanwhile(candour, source, verify, tmp_path):
    """While builds come one after the other, each look at the site finds one of them, whole."""
    output = tmp_path / "output"
    assert candour.build(source, output).code == 0
    ended = threading.Event()
    codes = []

    def rebuild():
        for number in range(12):
            codes.append(candour.build(source, output, today=f"2022-04-{number + 1:02}").code)
        ended.set()

    builder = threading.Thread(target=rebuild)
    builder.start()
    looks = 0
    while not ended.is_set():
        result = verify(output)
        assert result.code == 0, result.text
        looks += 1
    builder.join()
    assert codes == [0] * 12 and looks > 12
