"""`candour init`: a new site that can be checked and built at once, from any folder, by the program alone."""

import re
import shutil
import time

import pytest

from test_refusals import MACHINE, assert_refused

TODAY = "2022-03-31"


@pytest.fixture(scope="module")
def fresh(candour, tmp_path_factory):
    """A new site, made and used with a copy of the program that has no repository around it."""
    place = tmp_path_factory.mktemp("office")
    program = place / "bin" / "candour"
    program.parent.mkdir()
    shutil.copy(candour.binary, program)
    site = place / "our site"
    result = candour.run("init", site, "--name", "Office of the Commissioner: Testshire", binary=program, folder=place)
    assert result.code == 0, result.text
    assert f'\n  cd "{site}"\n' in result.text
    return lambda *arguments: candour.run(*arguments, binary=program, folder=site), site


@pytest.mark.parametrize("today", [None, TODAY, "2031-01-01"])
def test_check_has_nothing_to_say(fresh, today):
    run, _ = fresh
    result = run("check", *(["--today", today] if today else []))
    assert result.code == 0
    assert result.text.endswith("\nNo problems.\n") and "WARNING" not in result.text, result.text


def test_build_makes_a_site_with_a_record_of_each_kind(fresh, tmp_path):
    run, site = fresh
    output = tmp_path / "output"
    result = run("build", "--output", output)
    assert result.code == 0 and "WARNING" not in result.text, result.text
    for folder in sorted(path.name for path in (site / "content").iterdir() if path.is_dir() and path.name != "pages"):
        assert list((output / folder).glob("*/**/index.html")), folder
    home = (output / "index.html").read_text("utf-8")
    assert "Office of the Commissioner: Testshire" in home and "Demonstration" in home
    assert (output / "assets/civic.css").stat().st_size > 1000
    assert run("build", "--output", output).code == 0
    assert run("verify", output).code == 0


def test_examples_say_that_they_are(fresh):
    _, site = fresh
    records = [path for path in (site / "content").rglob("*") if path.suffix in (".md", ".yml")]
    assert len(records) > 20
    for path in records:
        first = path.read_text("utf-8").removeprefix("---\n").splitlines()[0]
        assert first == "# This is an example. Delete it when the site has records of its own.", path


def test_every_field_of_the_settings_is_explained_with_an_example(fresh, tmp_path):
    run, site = fresh
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    settings = copy / "site.yml"
    text = re.sub(r"^#(?!#)", "", settings.read_text("utf-8"), flags=re.MULTILINE)
    settings.write_text(text, "utf-8")
    result = run("check", "--site", copy, "--today", TODAY)
    assert result.code == 0, result.text


def test_own_colours_take_the_place_of_those_of_the_program(fresh, tmp_path):
    run, site = fresh
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    theme = copy / "themes/own/theme.yml"
    text = theme.read_text("utf-8").replace("#colours:", "colours:").replace('#  accent: "#1f4e6b"', '  accent: "#5a1f6b"')
    theme.write_text(text, "utf-8")
    assert run("build", "--site", copy, "--output", tmp_path / "out").code == 0
    assert "#5a1f6b" in (tmp_path / "out/assets/civic.css").read_text("utf-8")


def test_a_site_without_any_theme_folder_is_built(fresh, tmp_path):
    run, site = fresh
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    shutil.rmtree(copy / "themes")
    settings = copy / "site.yml"
    settings.write_text(settings.read_text("utf-8").replace("theme: own", "theme: civic"), "utf-8")
    # A build looks again at what has changed in the last two seconds.
    time.sleep(2.2)
    assert run("build", "--site", copy, "--output", tmp_path / "out").code == 0
    assert run("build", "--site", copy, "--output", tmp_path / "out").code == 0
    assert "up to date" in run("build", "--site", copy, "--output", tmp_path / "out").text


def test_commands_of_the_readme_work(fresh, tmp_path):
    run, site = fresh
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    text = (copy / "README.md").read_text("utf-8")
    kinds = re.findall(r"^- `candour new ([a-z-]+)`: ", text, re.MULTILINE)
    folders = {path.name.removesuffix(".yml") for path in (site / "content").iterdir()}
    assert set(kinds) == folders
    blocks = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    assert "candour check" in lines
    for line in lines:
        words = line.split()
        if words[1] in ("check", "build"):
            assert run(*words[1:], "--site", copy).code == 0
        else:
            assert words[1] in ("new", "import"), line


def test_workflow_runs_commands_that_are_there(fresh):
    _, site = fresh
    text = (site / ".github/workflows/site.yml").read_text("utf-8")
    assert "run: candour-command/candour check --format github\n" in text and "run: candour-command/candour build\n" in text
    assert "\t" not in text


def test_examples_can_all_be_deleted(fresh, tmp_path):
    run, site = fresh
    copy = tmp_path / "copy"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("content"))
    (copy / "content").mkdir()
    assert run("new", "pages", "--title", "About us", "--text", "We are here.", "--site", copy).code == 0
    result = run("check", "--site", copy)
    assert result.code == 0 and result.text.endswith("No problems.\n"), result.text


def test_folder_that_is_not_empty_is_left_alone(candour, tmp_path, fingerprint_of):
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours/letter.txt").write_text("Dear", "utf-8")
    (tmp_path / "file").write_text("x", "utf-8")
    before = fingerprint_of(tmp_path)
    assert_refused(candour.run("init", tmp_path / "ours"), MACHINE, "not empty")
    assert_refused(candour.run("init", tmp_path / "file"), MACHINE, "no folder")
    assert_refused(candour.run("init", tmp_path / "file/below"), MACHINE, "file/below")
    assert fingerprint_of(tmp_path) == before


def test_new_repository_counts_as_empty(candour, tmp_path):
    (tmp_path / "repository/.git").mkdir(parents=True)
    assert candour.run("init", tmp_path / "repository").code == 0
    assert candour.run("init", ".", folder=tmp_path / "repository").code == MACHINE


@pytest.mark.parametrize("arguments, word", [(["--base-url", "opcc.example.org"], "web address"), (["--name", ""], "name")])
def test_answer_that_cannot_be_is_refused(candour, tmp_path, arguments, word):
    assert_refused(candour.run("init", tmp_path / "site", *arguments), MACHINE, word)
    assert not (tmp_path / "site").exists()
