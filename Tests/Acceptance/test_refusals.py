"""What the command will not do: it says why, in plain words, and leaves everything as it was."""

import os
import re

import pytest

from places import as_nobody

# Exit codes of the command.
CONTENT = 1
MACHINE = 2

# Words of programmers, and of a program that fell over.
JARGON = re.compile(
    r"fatal error|error domain|nserror|decodingerror|optional\(|stack dump|errno|\bnil\b|\bnull\b"
    r"|\binvalid\b|\billegal\b|unexpected token|\bparse[rd]?\b|\bscalar\b|\boops\b|\bsorry\b",
    re.IGNORECASE,
)

# Terminals obey control characters; a tab and a new line are harmless.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def assert_refused(result, codes, *keywords):
    """The exit code, and of each keyword (`one|or another`) that the message has it."""
    codes = codes if isinstance(codes, tuple) else (codes,)
    assert result.code in codes, f"exit code {result.code}, not {codes}:\n{result.text}"
    for keyword in keywords:
        assert re.search(keyword, result.text, re.IGNORECASE), f"“{keyword}” is not in:\n{result.text}"
    jargon = JARGON.search(result.text)
    assert not jargon, f"“{jargon.group()}” is no plain English:\n{result.text}"
    assert not CONTROL.search(result.text), f"the message has control characters:\n{result.text!r}"


@pytest.mark.parametrize("named", [False, True], ids=["here", "with --site"])
def test_folder_without_site_file(candour, tmp_path, named):
    folder = tmp_path / "empty"
    folder.mkdir()
    arguments = ["--site", folder] if named else []
    result = candour.run("build", *arguments, folder=tmp_path if named else folder)
    assert_refused(result, MACHINE, r"site\.yml")
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


@pytest.mark.parametrize("manifest", [None, b'{"name": "Some other program"}', b""], ids=["none", "other", "empty"])
def test_output_folder_of_somebody_else(candour, source, tmp_path, fingerprint_of, manifest):
    output = tmp_path / "photographs"
    (output / "2022").mkdir(parents=True)
    (output / "index.html").write_text("my own page", encoding="utf-8")
    (output / "2022" / "beach.jpg").write_bytes(b"\xff\xd8\xff")
    if manifest is not None:
        (output / "manifest.json").write_bytes(manifest)
    before = fingerprint_of(tmp_path)
    result = candour.build(source, output)
    assert_refused(result, (CONTENT, MACHINE), "photographs")
    assert fingerprint_of(tmp_path) == before


@pytest.mark.parametrize(
    ("content", "keywords"),
    [
        pytest.param(b"", ["empty|nothing in|has no"], id="empty file"),
        pytest.param(
            b"---\ntitle: A decision\n---\n" + b"All of it was agreed. " * 240_000,
            ["large|big|long|size|MB|megabyte"],
            id="5 MB file",
        ),
        pytest.param(
            b"---\ntitle: A picture\n---\n" + bytes(range(256)) * 64,
            ["text|UTF-8|character|binary|byte"],
            id="binary bytes",
        ),
        pytest.param(
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
            ["text|UTF-8|character|binary|byte"],
            id="picture under a text's name",
        ),
    ],
)
def test_content_file_that_cannot_be_used(place, fingerprint_of, content, keywords):
    before = fingerprint_of(place.output)
    place.write("content/decisions/2022/refused.md", content)
    result = place.build()
    assert_refused(
        result, CONTENT, r"content/decisions/2022/refused\.md", "nothing was published", *keywords
    )
    assert len(result.text) < 20_000, "the message shows too much of the file"
    assert fingerprint_of(place.output) == before


def test_folder_in_place_of_a_file(place, fingerprint_of):
    before = fingerprint_of(place.output)
    (place.site / "content/decisions/2022/refused.md").mkdir(parents=True)
    result = place.build()
    assert_refused(result, (CONTENT, MACHINE), r"refused\.md", "folder|not a file|cannot be read")
    assert fingerprint_of(place.output) == before


def test_dangling_link_in_place_of_a_file(place, fingerprint_of):
    before = fingerprint_of(place.output)
    file = place.write("content/decisions/2022/refused.md", b"")
    file.unlink()
    file.symlink_to("nowhere.md")
    result = place.build()
    assert_refused(result, (CONTENT, MACHINE), r"refused\.md", "link|not there|cannot be read")
    assert fingerprint_of(place.output) == before


def test_link_out_of_the_site(place, fingerprint_of):
    secret = place.folder / "secret.md"
    secret.write_text("---\ntitle: Not for the public\n---\nWords of the secret.\n", encoding="utf-8")
    before = fingerprint_of(place.output)
    file = place.write("content/pages/refused.md", b"")
    file.unlink()
    file.symlink_to(secret)
    result = place.build()
    assert_refused(result, (CONTENT, MACHINE), r"refused\.md", "link|outside")
    assert "Words of the secret" not in result.text
    assert fingerprint_of(place.output) == before


def test_file_without_permission(place_for_anybody, candour, fingerprint_of):
    place = place_for_anybody
    file = place.write("content/decisions/2022/refused.md", b"---\ntitle: A decision\n---\nText.\n")
    file.chmod(0o000)
    options = as_nobody(place, candour) if os.geteuid() == 0 else {}
    before = fingerprint_of(place.output)
    result = place.build(**options)
    assert_refused(result, (CONTENT, MACHINE), r"refused\.md", "read|permission|open")
    assert fingerprint_of(place.output) == before


def test_output_without_permission(place_for_anybody, candour, fingerprint_of):
    """A folder of somebody else, in which a site is live."""
    place = place_for_anybody
    if os.geteuid() != 0:
        pytest.skip("only an administrator can make a folder of somebody else")
    options = as_nobody(place, candour)
    os.chown(place.site, 0, 0)
    before = fingerprint_of(place.site)
    result = place.build(**options)
    assert_refused(result, MACHINE, "output cannot be written: this user may not write there", "still the one built on")
    assert fingerprint_of(place.site) == before


@pytest.mark.parametrize(
    ("arguments", "keyword"),
    [
        (["build", "--tody", "2022-03-31"], "--tody"),
        (["build", "--today", "31 March"], "31 March"),
        (["publish"], "publish"),
    ],
    ids=["unknown option", "date in another form", "unknown command"],
)
def test_wrong_usage(candour, source, tmp_path, arguments, keyword):
    places = ["--site", source, "--output", tmp_path / "output"] if arguments[0] == "build" else []
    assert_refused(candour.run(*arguments, *places, folder=tmp_path), MACHINE, re.escape(keyword))
    assert not list(tmp_path.iterdir())
