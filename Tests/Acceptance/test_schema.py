"""`candour schema`: what an editor that checks while somebody types makes of right records and of mistakes.

Values are typed as YAML 1.2 has them, in its core schema: `46` is a number, `£46`, `yes` and `2022-02-02` are texts.
"""

import json
import os
import re
from collections import Counter

import jsonschema
import pytest
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError

from conftest import ROOT
from swift_source import examples, mistakes

FIXTURE = ROOT / "Tests/Fixtures/schema/mistakes.txt"


class Core(SafeConstructor):
    """The core schema of YAML 1.2 has no dates."""


Core.add_constructor("tag:yaml.org,2002:timestamp", lambda constructor, node: constructor.construct_scalar(node))


def loaded(text):
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    yaml.Constructor = Core
    return with_text_keys(yaml.load(text))


def with_text_keys(value):
    """The names of fields are texts, whatever YAML takes them for."""
    if isinstance(value, dict):
        return {str(key): with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_text_keys(item) for item in value]
    return value


def fields_in(path, text):
    """The part of a file that a schema judges."""
    if path.endswith(".md"):
        front = re.match(r"\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*$", text, re.MULTILINE | re.DOTALL)
        return loaded(front[1]) if front else {}
    return loaded(text)


@pytest.fixture(scope="module")
def written(candour, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schema") / "schemas"
    result = candour.run("schema", "--output", folder)
    assert result.code == 0, result.text
    return folder


@pytest.fixture(scope="module")
def schemas(written):
    """The validators, by the patterns of the paths that the settings of editors give them."""
    settings = json.loads((written / "vscode-settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    remark = json.loads((written / "remarkrc.json").read_text(encoding="utf-8"))["plugins"][1][1]["schemas"]
    found = {}
    for path, patterns in {**settings, **remark}.items():
        schema = json.loads((written / path.rsplit("/", 1)[-1]).read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        for pattern in patterns:
            found[pattern] = jsonschema.Draft202012Validator(schema)
    return found


def fits(pattern, path):
    """Whether an editor takes a path for one of a pattern: `**/` is any number of folders."""
    parts = re.split(r"(\*\*/|\*|\[0-9\])", pattern)
    forms = {"**/": "(?:.*/)?", "*": "[^/]*", "[0-9]": "[0-9]"}
    return re.fullmatch("".join(forms.get(part, re.escape(part)) for part in parts), path)


def validator(schemas, path):
    """The schema that is for a file; there is never more than one."""
    (*others, found) = [None, *(schema for pattern, schema in schemas.items() if fits(pattern, path))]
    assert len(others) < 2, f"two schemas are for {path}"
    return found


def faults(schemas, path, text):
    """What an editor would underline in a file: nothing where no schema is for it."""
    check = validator(schemas, "content/" + path)
    if check is None:
        return None
    try:
        value = fields_in(path, text)
    except YAMLError as fault:
        return [str(fault)]
    return [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in check.iter_errors(value)]


# What is right


RIGHT = {path: text for path, text in examples(ROOT).items() if path.endswith((".md", ".yml"))}
CONTENT = {
    path.relative_to(ROOT / "content").as_posix(): path
    for path in sorted((ROOT / "content").rglob("*"))
    if path.suffix in (".md", ".yml")
}


@pytest.mark.parametrize("path", RIGHT)
def test_takes_every_example(schemas, path):
    assert faults(schemas, path, RIGHT[path]) == []


@pytest.mark.parametrize("path", CONTENT)
def test_takes_every_record_of_the_demonstration(schemas, path):
    assert faults(schemas, path, CONTENT[path].read_text(encoding="utf-8")) == []


def test_takes_the_settings_of_the_demonstration(schemas):
    assert not list(schemas["site.yml"].iter_errors(fields_in("site.yml", (ROOT / "site.yml").read_text(encoding="utf-8"))))


DECISION = "decisions/2022/precept-2022-23.md"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("cost", "46"), ("cost", "£46"), ("cost", "£62,980.50"), ("cost", "£1.2m"), ("cost", "None"), ("cost", "about £88k"),
        ("date", "2022-02-02"), ("date", "2 February 2022"), ("date", "02/02/2022"), ("draft", "yes"), ("draft", "No"),
        ("draft", "true"), ("published", "2022"), ("title", "2022"), ("title", "true"), ("type", "Finance"), ("legal_power", "not stated"),
        ("legal_power", "Not_Stated"),
    ],
)
def test_takes_what_candour_takes(candour, schemas, field, value, tmp_path):
    """Each is a value that Candour reads, too."""
    text = with_field(RIGHT[DECISION], field, value)
    assert faults(schemas, DECISION, text) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("cost", "a lot"), ("cost", "[46]"), ("cost", "{ amount: 46 }"), ("cost", "true"), ("date", "soon"), ("date", "02/02/22"),
        ("draft", "perhaps"), ("draft", "1"), ("title", "[a]"), ("title", ""), ("type", "money"), ("type", "true"),
        ("title", "not stated: x"), ("costs", "£46"), ("attachments", "agenda.pdf"),
    ],
)
def test_refuses_what_candour_refuses(schemas, field, value):
    assert faults(schemas, DECISION, with_field(RIGHT[DECISION], field, value)) != []


def with_field(text, field, value):
    line = f"{field}: {value}\n"
    changed, count = re.subn(rf"^{field}:.*\n(?:[ -].*\n)*", lambda _: line, text, count=1, flags=re.MULTILINE)
    return changed if count else text.replace("---\n", "---\n" + line, 1)


def test_describes_every_field(written):
    """An editor shows the help text of each, and every example of a value is one."""
    described = Counter()

    def look(schema):
        for name, field in schema.get("properties", {}).items():
            if name == "not_stated" and "description" not in field:
                continue
            assert field["description"].endswith("."), name
            described["fields"] += 1
            for example in field.get("examples", []):
                described["examples"] += 1
                complete = {**field, "$defs": DEFS}
                errors = [fault.message for fault in jsonschema.Draft202012Validator(complete).iter_errors(example)]
                assert not errors, f"{name}: {example}: {errors}"
            look(field)
            look(field.get("items", {}))
            for part in field.get("anyOf", []):
                look(part)
                look(part.get("items", {}))

    for path in written.glob("*.schema.json"):
        schema = json.loads(path.read_text(encoding="utf-8"))
        DEFS = schema["$defs"]
        look(schema)
        look(schema.get("items", {}))
    assert described["fields"] > 300 and described["examples"] > 100


# Mistakes


def test_says_which_mistakes_of_editors_it_catches(schemas):
    """Of each mistake in the tables of kinds, whether an editor underlines it. Write the list anew with UPDATE_EXPECTED=1."""
    lines = []
    for mistake in mistakes(ROOT):
        text = RIGHT.get(mistake.path)
        if text is None:
            continue
        for right, wrong in mistake.changes:
            assert right in text
            text = text.replace(right, wrong, 1)
        caught = "caught" if faults(schemas, mistake.path, text) else "not caught"
        lines.append(f"{caught}: {mistake.path}: {mistake.what}: {', '.join(mistake.ids)}")
    if os.environ.get("UPDATE_EXPECTED"):
        FIXTURE.parent.mkdir(exist_ok=True)
        FIXTURE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert FIXTURE.read_text(encoding="utf-8").splitlines() == lines


# What a schema can express without knowing other records: it has to be caught wherever it is.
EXPRESSIBLE = {"unknown-field", "not-a-choice", "not-yes-or-no", "fields-where-text", "list-where-text", "text-where-list"}


def test_catches_what_can_be_expressed_in_the_site_of_mistakes(schemas):
    site = ROOT / "Tests/Fixtures/mistakes/site/content"
    missed, caught = [], Counter()
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.suffix not in (".md", ".yml"):
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        marks = set(re.findall("⟪([a-z0-9-]+)", text)) & EXPRESSIBLE
        front = text.split("\n---", 2)[0] if path.suffix == ".md" else text
        marks &= set(re.findall("⟪([a-z0-9-]+)", front))
        if not marks:
            continue
        found = faults(schemas, name, re.sub("⟪[^⟫]*⟫", "", text))
        if found:
            caught.update(marks)
        elif found == []:
            missed.append(f"{name}: {', '.join(sorted(marks))}")
    assert missed == []
    assert sum(caught.values()) > 12


# The command


def test_writes_nothing_over_a_file_of_somebody(candour, tmp_path):
    folder = tmp_path / "schemas"
    assert candour.run("schema", "--output", folder).code == 0
    assert candour.run("schema", "--output", folder).code == 0
    mine = folder / "decisions.schema.json"
    mine.write_text("{}", encoding="utf-8")
    result = candour.run("schema", "--output", folder)
    assert result.code == 2 and "is not a file that Candour wrote" in result.text
    assert mine.read_text(encoding="utf-8") == "{}"
    for wrong in (mine, tmp_path / "a/b"):
        assert candour.run("schema", "--output", wrong).code == 2


def test_without_a_folder_all_are_one_document(candour, written):
    found = json.loads(candour.run("schema").text)
    assert {f"{name}.schema.json" for name in found} == {path.name for path in written.glob("*.schema.json")}


def test_form_has_the_fields_of_the_schemas(candour, written, tmp_path):
    text = candour.run("schema", "--cms").text
    form = loaded(text)
    assert form["backend"]["name"] == "github"
    collections = {collection["name"]: collection for collection in form["collections"]}
    schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text(encoding="utf-8"))
               for path in written.glob("*.schema.json")}
    assert set(collections) == set(schemas) - {"site"}
    for name, collection in collections.items():
        fields = collection.get("fields") or collection["files"][0]["fields"]
        if fields[0].get("root"):
            fields = fields[0]["fields"]
        names = [field["name"] for field in fields if field["name"] != "body"]
        schema = schemas[name].get("items", schemas[name])
        assert names == list(schema["properties"]), name
        for field in fields:
            assert field["name"] == "body" or field["hint"]
            if field.get("widget") == "select":
                assert all(isinstance(word, str) for word in field["options"])
    assert candour.run("schema", "--cms", "--output", tmp_path / "admin").code == 0
    assert (tmp_path / "admin/config.yml").read_text(encoding="utf-8") == text
