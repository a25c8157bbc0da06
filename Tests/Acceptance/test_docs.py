"""The documents are true: links lead somewhere, examples work, and nothing that a user can write is left out."""

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
KINDS = ROOT / "Sources/CandourKinds"
TODAY = "2022-03-31"


def read(path):
    return path.read_text(encoding="utf-8")


def name(path):
    return path.relative_to(ROOT).as_posix()


def without_code(text):
    """A document's text without code, in which brackets and # marks mean something else."""
    text = re.sub(r"^( *)(```+).*?^\1\2 *$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", text, flags=re.DOTALL)


def places(path):
    """The fragments that a document's headings have where it is shown on the web."""
    found, seen = set(), Counter()
    for heading in re.findall(r"^#{1,6} +(.*?) *#* *$", blocks_removed(read(path)), re.MULTILINE):
        slug = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower()).replace(" ", "-")
        found.add(slug if not seen[slug] else f"{slug}-{seen[slug]}")
        seen[slug] += 1
    return found


def blocks_removed(text):
    return re.sub(r"^( *)(```+).*?^\1\2 *$", "", text, flags=re.MULTILINE | re.DOTALL)


def links(path):
    """Where the links and pictures of a document lead, those to other websites left out."""
    found = re.findall(r"\]\(<?([^)>\s]+)>?(?: \"[^\"]*\")?\)", without_code(read(path)))
    return [link for link in found if not re.match(r"[a-z]+:", link)]


def fault(path, link):
    """What is wrong with a link in a document, or None."""
    target, _, fragment = link.partition("#")
    file = (path.parent / target).resolve() if target else path
    if not file.is_relative_to(ROOT):
        return "leads out of the repository"
    if not file.exists():
        return "there is no such file"
    if fragment and (file.suffix != ".md" or fragment not in places(file)):
        return f"{name(file)} has no heading for #{fragment}"
    return None


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_links_lead_somewhere(path):
    problems = [f"{link}: {wrong}" for link in links(path) if (wrong := fault(path, link))]
    assert not problems, "\n".join(problems)


def test_every_document_is_reached_from_the_readme():
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        path = waiting.pop()
        reached.add(path)
        for link in links(path):
            file = (path.parent / link.partition("#")[0]).resolve()
            if file.suffix == ".md" and file.exists() and file not in reached:
                waiting.append(file)
    assert not [name(path) for path in PAGES if path not in reached]


# Kinds of record


def declarations():
    """The name of each kind, and the folder of its sources."""
    found = {}
    for file in sorted(KINDS.glob("*/*.swift")):
        declared = re.search(r"KindDeclaration\(\s*name: \"([a-z-]+)\"", read(file))
        if declared:
            found[declared.group(1)] = file.parent
    assert found, "no kind was found in the sources"
    return found


KIND_NAMES = sorted(declarations())


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_kind_has_its_page(kind):
    page = DOCS / "kinds" / f"{kind}.md"
    assert page.is_file(), f"write docs/kinds/{kind}.md"
    for index in (DOCS / "editors.md", DOCS / "README.md"):
        assert page in {(index.parent / link).resolve() for link in links(index)}, f"{name(index)} does not link to it"


def test_every_page_of_a_kind_has_its_kind():
    assert {path.stem for path in (DOCS / "kinds").glob("*.md")} <= set(KIND_NAMES)


FIELD = re.compile(
    r"\.(?:required|optional|stated|optionalStated|list|statedList|records|record|oneOf|require)\(\s*\"([a-z0-9_]+)\"")


def fields_read_in(*files):
    """The names of the fields that sources ask for."""
    return {field for file in files for field in FIELD.findall(read(file))}


def fields_written_in(text):
    """The names of fields in a YAML text."""
    return set(re.findall(r"^[ \-]*([a-z][a-z0-9_]*):(?: |$)", text, re.MULTILINE))


def fields_of(kind):
    """What a kind reads: the fields in its sources, and those in its own example."""
    files = sorted(declarations()[kind].rglob("*.swift"))
    fields = fields_read_in(*files)
    for file in files:
        for example in re.findall(r"ExampleFile\(\s*\"[^\"]+\",\s*\"\"\"(.*?)\"\"\"", read(file), re.DOTALL):
            front = re.match(r"\s*---\n(.*?)\n\s*---\n", example, re.DOTALL)
            fields |= fields_written_in(front.group(1) if front else example)
    if "readTitle(" in "".join(map(read, files)):
        fields.add("title")
    return fields


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_every_field_of_a_kind_is_on_its_page(kind):
    page = DOCS / "kinds" / f"{kind}.md"
    if not page.is_file():
        pytest.skip("another test says that the page is missing")
    text = read(page)
    known = documented(text) | fields_written_in(text) | documented(read(DOCS / "editors.md"))
    for line in re.findall(r"^[a-z_]+(?:,[a-z_]+)+$", text, re.MULTILINE):
        known |= set(line.split(","))
    assert not sorted(fields_of(kind) - known), f"say in {name(page)} what these fields are"


def documented(text):
    """The names that stand in code within sentences and tables, a colon after them or not."""
    return {word for code in re.findall(r"`([^`\n]+)`", text) for word in re.findall(r"[a-z][a-z0-9_]*", code)}


@pytest.mark.parametrize(
    "source",
    [
        "Sources/CandourRecords/Reading/CommonFields+Decode.swift",
        "Sources/CandourBuild/Site/SiteSettings+Decode.swift",
        "Sources/CandourBuild/Site/AccessibilitySettings+Decode.swift",
    ],
)
def test_fields_for_every_record_and_site_are_explained(source):
    fields = fields_read_in(ROOT / source)
    assert len(fields) > 9, f"{source} was not understood"
    assert not sorted(fields - documented(read(DOCS / "editors.md")))


# Examples


EXAMPLE = re.compile(r"^File: `(?P<path>[^`]+)`\n\n^```[a-z]*\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def examples():
    """The files that the pages of kinds show, by path."""
    found = {}
    for page in sorted((DOCS / "kinds").glob("*.md")):
        text = read(page)
        files = list(EXAMPLE.finditer(text))
        assert len(files) == len(re.findall(r"^File: ", text, re.MULTILINE)), (
            f"{name(page)}: write “File: `content/…`” on a line, a blank line, and the file in a code block"
        )
        for file in files:
            path = file["path"]
            assert path.startswith("content/") and ".." not in path, f"{name(page)}: {path}"
            assert found.get(path, file["text"]) == file["text"], f"{name(page)}: {path} is shown elsewhere otherwise"
            found[path] = file["text"]
    return found


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_page_of_a_kind_has_an_example(kind):
    if not (DOCS / "kinds" / f"{kind}.md").is_file():
        pytest.skip("another test says that the page is missing")
    files = (f"content/{kind}/", f"content/{kind}.yml")
    assert any(path.startswith(files) for path in examples()), f"docs/kinds/{kind}.md shows no file"


def people(text):
    """The entries of a list of people, by id."""
    return {re.match(r"- id: *([a-z0-9-]+)", entry)[1]: entry for entry in re.findall(
        r"^- id:.*?(?=^-|^#|\Z)", text, re.MULTILINE | re.DOTALL)}


def test_examples_build(candour, source, tmp_path):
    """All files of all pages make one site, and it is right. Anybody they name and do not show is one of the people
    of the demonstration, and files to download are there."""
    site = tmp_path / "site"
    known = set()
    for path, text in examples().items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text, encoding="utf-8")
        if path.startswith("content/people/"):
            known |= set(people(text)) if path.endswith(".yml") else {Path(path).stem}
        for file in re.findall(r"\b[a-z0-9-]+\.(?:pdf|png|jpg|docx|xlsx)\b", text):
            (site / path).with_name(file).write_bytes(b"A file to download.\n")
    others = [
        entry
        for file in sorted((source / "content/people").glob("*.yml"))
        for person, entry in people(read(file)).items()
        if person not in known
    ]
    (site / "content/people").mkdir(parents=True, exist_ok=True)
    (site / "content/people/others-of-the-demonstration.yml").write_text("".join(others), encoding="utf-8")
    shutil.copy(source / "site.yml", site)
    shutil.copytree(source / "themes", site / "themes")
    result = candour.run("check", "--site", site, "--today", TODAY)
    assert result.code == 0, result.text
    assert candour.build(site, tmp_path / "output").code == 0


@pytest.fixture
def changed(source, tmp_path):
    """Makes a copy of the demonstration site in which one line is otherwise."""

    def change(path, before, after):
        site = tmp_path / "site"
        site.mkdir()
        shutil.copy(source / "site.yml", site)
        for folder in ("content", "themes"):
            shutil.copytree(source / folder, site / folder)
        text = read(site / path)
        assert text.count(before) == 1, f"{path} has no single “{before}”"
        (site / path).write_text(text.replace(before, after), encoding="utf-8")
        return site

    return change


def block_after(path, words):
    """The first code block after some words of a document."""
    text = read(path)
    assert words in text, f"{name(path)} no longer says “{words}”"
    return re.search(r"^```[a-z]*\n(.*?)^```$", text[text.index(words) :], re.MULTILINE | re.DOTALL).group(1)


FIGURES = ("content/complaints/2021-04-to-2022-02.yml", "received: 46", "received: 47")


def test_message_in_the_readme_is_real(candour, changed):
    shown = block_after(ROOT / "README.md", "Change `received: 46` to `received: 47`")
    result = candour.run("check", "--site", changed(*FIGURES), "--today", TODAY)
    assert shown in result.text, result.text


def test_message_in_the_guide_for_editors_is_real(candour, changed):
    shown = block_after(DOCS / "editors.md", "### How to read a message")
    result = candour.run(
        "check", "--site", changed("content/pages/contact.md", "\nsummary:", "\nsumary:"), "--today", TODAY)
    assert shown in result.text, result.text


def test_json_in_the_guide_for_ci_is_real(candour, changed):
    shown = json.loads(block_after(DOCS / "ci.md", "## JSON"))
    # No text quotes this figure, so one mistake gives one message.
    figure = (FIGURES[0], "  received: 2\n", "  received: 3\n")
    result = candour.run("check", "--site", changed(*figure), "--today", TODAY, "--format", "json")
    assert shown == json.loads(result.text)
    table = read(DOCS / "ci.md")
    for field in {*shown, *shown["diagnostics"][0], *shown["diagnostics"][0]["place"]} - {"endLine", "startByte", "line"}:
        assert f"`{field}`" in table or field in ("column",), f"docs/ci.md does not explain {field}"


# The command


def everything():
    return "\n".join(read(path) for path in PAGES)


def commands(candour):
    top = candour.run("--help").text
    found = re.findall(r"^  ([a-z]+) {3,}", top.partition("SUBCOMMANDS:")[2], re.MULTILINE)
    assert "check" in found, top
    return found


def test_every_command_and_option_is_explained(candour):
    text = everything()
    for command in commands(candour):
        assert re.search(rf"\bcandour {command}\b", text), f"no document says what candour {command} is for"
    table = read(DOCS / "ci.md")
    for command in ["", *commands(candour)]:
        shown = candour.run(*command.split(), "--help").text
        for option in sorted(set(re.findall(r"(?<!\S)\[?(--[a-z][a-z-]+)", shown))):
            assert f"`{option}" in table, f"docs/ci.md does not explain {option} of candour {command}"


def test_options_of_the_documents_exist(candour):
    helps = "\n".join(candour.run(*command.split(), "--help").text for command in ["", *commands(candour)])
    rows = re.findall(r"^\| `(--[a-z-]+)", read(DOCS / "ci.md"), re.MULTILINE)
    assert rows
    assert not [option for option in rows if option not in helps]


def test_messages_named_in_the_documents_exist(candour):
    known = set(candour.run("explain").text.split())
    named = set(re.findall(r"candour explain ([a-z0-9-]+)", everything()))
    assert named and named <= known, sorted(named - known)


# The sources


def test_every_template_key_is_explained():
    source = read(ROOT / "Sources/CandourTheme/Theme/TemplateKey.swift")
    body = source[source.index("enum TemplateKey") : source.index("enum Role")]
    keys = {
        raw or case for case, raw in re.findall(r"^    case (\w+)(?: = \"([a-z_.]+)\")?$", body, re.MULTILINE)
    }
    assert len(keys) > 20, "the keys were not found in the source"
    text = read(DOCS / "themes.md")
    section = text[text.index("### Keys") : text.index("## Assets")]
    shown = set(re.findall(r"^\| `([a-z_.]+)` \|", section, re.MULTILINE))
    assert shown == keys
    required = set(re.findall(r"\.(\w+)", re.search(r"static let required.*", source).group().partition("=")[2]))
    assert required == set(re.findall(r"^\| `([a-z_.]+)` .*\*\*Required\.\*\*", section, re.MULTILINE))


def test_every_target_is_on_the_map():
    text = read(DOCS / "developers.md")
    targets = [path.name for path in (ROOT / "Sources").iterdir() if path.is_dir()]
    assert not [target for target in targets if f"`{target}`" not in text]
    tests = [name(path) for path in (ROOT / "Tests").iterdir() if path.is_dir() and not path.name.startswith("_")]
    assert not [folder for folder in tests if f"`{folder}`" not in text]


def test_map_says_what_each_target_may_import():
    """The table agrees with the one by which ArchitectureTests judges."""
    rules = read(ROOT / "Tests/ArchitectureTests/ImportRulesTests.swift")
    rules = rules[rules.index("let rules") : rules.index("@Test")]
    found = re.findall(r"\"(\w+)\": Rule\((.*?)\),?$(?=\s*(?:\"\w+\": Rule|//|\]))", rules, re.MULTILINE | re.DOTALL)
    assert len(found) > 6, "the rules were not understood"
    rows = {
        row[0].strip("` "): row
        for line in re.findall(r"^\| (`\w+` \|.*) \|$", read(DOCS / "developers.md"), re.MULTILINE)
        if len(row := line.split(" | ")) == 4
    }
    for target, rule in found:
        ours, _, outside = rule.partition("outside:")
        for column, modules in ((2, re.findall(r"\"Candour(\w+)\"", ours)), (3, re.findall(r"\"(\w+)\"", outside))):
            written = rows[target][column]
            expected = set(modules) if written not in ("none", "all") else set()
            assert written != "none" or not modules, f"{target} may import {modules}"
            if written != "all":
                assert {module.strip() for module in written.split(",")} - {"none"} == expected, target


def test_everything_that_make_can_do_exists():
    makefile = read(ROOT / "Makefile")
    targets = set(re.findall(r"(?:`|^)make ([a-z-]+)", everything(), re.MULTILINE))
    assert {"site", "test"} <= targets
    assert not [target for target in targets if not re.search(rf"^{target}:", makefile, re.MULTILINE)]
