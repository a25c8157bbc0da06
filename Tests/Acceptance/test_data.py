"""The data files can be read by others' programs, and hold what the pages show."""

import csv
import hashlib
import io
import json
import re
import shutil
from urllib.parse import unquote

import frictionless
import pytest

GRANT_SITE = {
    "content/grants/lights-2021/fund.md": """---
title: Lights 2021
summary: Lights along the paths.
period: 2021-22
opens: not stated
closes: not stated
how_to_apply: not stated
published: 2022-01-10
---
""",
    "content/grants/lights-2021/awards.csv": """id,recipient,project,charity_number,company_number,purpose,amount,award_date,area
riverside,Riverside Residents,Safer Path,1234567,,"Lights along the path, which is dark.","£2,500.50",14 June 2021,Riverside
scots,Border Youth,,SC012345,,Evening sessions.,£3000,14 June 2021,
firm,Neighbours CIC,,,01234567,Training.,£500,15 June 2021,
walk,Walkers,,,,Maps.,about £500,15 June 2021,
ride,Riders,,,,Bells.,£20,July 2021,
""",
}


@pytest.fixture(scope="module")
def grants(candour, source, tmp_path_factory):
    """The data folder of a small site with grants."""
    folder = tmp_path_factory.mktemp("grants")
    for path, text in GRANT_SITE.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    settings = (source / "site.yml").read_text(encoding="utf-8")
    (folder / "site.yml").write_text(settings, encoding="utf-8")
    shutil.copytree(source / "themes", folder / "themes")
    result = candour.build(folder, folder / "output")
    assert result.code == 0, result.text
    return folder / "output" / "data"


def rows_of(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def csv_files(site):
    return sorted(path for path in site.files if path.endswith(".csv"))


def test_every_csv_file_is_as_rfc_4180_has_it(site):
    assert "data/decisions.csv" in site.files
    for path in csv_files(site):
        content = (site.root / path).read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        rows = rows_of(content.decode("utf-8"))
        assert len({len(row) for row in rows}) == 1, f"{path}: rows differ in length"
        assert len(set(rows[0])) == len(rows[0]), f"{path}: two columns have one name"
        assert all(rows[0]), f"{path}: a column has no name"


def test_json_and_csv_say_the_same(site):
    for path in csv_files(site):
        if path == "data/grants-360giving.csv":
            continue
        header, *rows = rows_of(site.read(path))
        document = json.loads(site.read(path.removesuffix(".csv") + ".json"))
        assert [column["name"] for column in document["columns"]] == header
        for row, members in zip(rows, document["rows"], strict=True):
            written = ["" if value is None else value for value in members.values()]
            for cell, value in zip(row, written, strict=True):
                if isinstance(value, bool):
                    assert cell == str(value).lower()
                elif isinstance(value, (int, float)):
                    assert float(cell) == value
                else:
                    assert cell.removeprefix("'") == value.removeprefix("'"), path


def test_every_table_of_a_page_has_its_files_below_it(site):
    tables = 0
    for page in site.pages:
        for table in page.html.iter("table"):
            if table.find("thead") is None or page.path in ("index.html", "data/index.html"):
                continue
            region = table.getparent()
            after = region.getnext()
            if after is None or after.get("class") != "downloads":
                # A table that an author wrote in a text has no types; nor has one that shows a chart in words.
                continue
            tables += 1
            links = [link.get("href") for link in after.iter("a")]
            assert [re.search(r"\.\w+$", link).group() for link in links] == [".csv", ".json"]
            file = site.file_at(site.resolve(page, links[0]))
            header, *rows = rows_of(site.read(file))
            assert len(rows) == len(table.findall("tbody/tr")), page.path
            shown = len(table.findall("thead/tr/*"))
            assert len(header) - ("is_total" in header) == shown, page.path
    assert tables > 20


def test_no_cell_of_a_csv_file_is_a_formula(site):
    for path in csv_files(site):
        for row in rows_of(site.read(path))[1:]:
            for cell in row:
                if cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
                    assert re.fullmatch(r"-\d+(\.\d+)?", cell), f"{path}: {cell}"


def test_frictionless_finds_nothing_wrong_with_the_data_package(site):
    package = frictionless.Package.from_descriptor(str(site.root / "data/datapackage.json"))
    report = package.validate()
    assert report.valid, report.flatten(["type", "title", "note"])
    assert len(report.tasks) == len(package.resources)
    kinds = {resource.name for resource in package.resources}
    assert {"decisions", "meetings", "grants"} <= kinds


def test_the_data_package_finds_a_changed_file(site, tmp_path):
    """The check above can fail: the sizes and hashes are those of the files."""
    package = json.loads(site.read("data/datapackage.json"))
    for resource in package["resources"]:
        content = (site.root / "data" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        (tmp_path / resource["path"]).write_bytes(content + b"x")
    (tmp_path / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    changed = frictionless.Package.from_descriptor(str(tmp_path / "datapackage.json")).validate()
    found = {error[0] for error in changed.flatten(["type"])}
    assert {"byte-count", "hash-count"} <= found


def test_the_catalogue_names_the_files(site):
    catalogue = json.loads(site.read("data/catalogue.jsonld"))
    assert catalogue["@type"] == "dcat:Catalog"
    named = [
        distribution["dcat:downloadURL"]["@id"]
        for dataset in catalogue["dcat:dataset"]
        for distribution in dataset["dcat:distribution"]
    ]
    assert len(named) > 20
    for url in named:
        assert unquote(url.removeprefix(site.base_url)) in site.files
    prefixes = set(catalogue["@context"])
    text = json.dumps(catalogue)
    assert set(re.findall(r'"(\w+):\w+":', text)) <= prefixes


def test_the_page_of_all_data_names_every_file_and_column(site):
    page = site.by_path["data/index.html"]
    text = page.html.text_content()
    for path in csv_files(site):
        if path.startswith("data/"):
            assert any(site.file_at(site.resolve(page, link.value)) == path for link in page.links), path
            for name in rows_of(site.read(path))[0]:
                assert name in text
    assert "Open Government Licence" in text


def test_grants_are_as_360giving_wants_them(grants):
    document = json.loads((grants / "grants-360giving.json").read_text(encoding="utf-8"))
    assert re.fullmatch(r"\d+\.\d+", document["version"])
    assert [grant["id"] for grant in document["grants"]] == [
        "360G-example-lights-2021-riverside",
        "360G-example-lights-2021-scots",
        "360G-example-lights-2021-firm",
    ]
    required = "id title description currency amountAwarded awardDate fundingOrganization recipientOrganization"
    for grant in document["grants"]:
        assert set(required.split()) <= set(grant)
        assert grant["currency"] == "GBP"
        assert isinstance(grant["amountAwarded"], (int, float))
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", grant["awardDate"])
        assert len(grant["title"]) <= 140 and grant["title"] != grant["description"]
        for name in ("fundingOrganization", "recipientOrganization"):
            assert len(grant[name]) == 1 and {"id", "name"} <= set(grant[name][0])
    recipients = [grant["recipientOrganization"][0]["id"] for grant in document["grants"]]
    assert recipients == ["GB-CHC-1234567", "GB-SC-SC012345", "GB-COH-01234567"]


def test_grants_in_csv_are_those_in_json(grants):
    header, *rows = rows_of((grants / "grants-360giving.csv").read_text(encoding="utf-8"))
    document = json.loads((grants / "grants-360giving.json").read_text(encoding="utf-8"))
    place = {name: number for number, name in enumerate(header)}
    assert [row[place["Identifier"]] for row in rows] == [grant["id"] for grant in document["grants"]]
    assert [float(row[place["Amount Awarded"]]) for row in rows] == [2500.5, 3000, 500]
    assert [row[place["Recipient Org:Company Number"]] for row in rows] == ["", "", "01234567"]


def test_awards_that_cannot_be_exported_are_listed_with_the_reason(grants):
    page = (grants / "index.html").read_text(encoding="utf-8")
    assert "the amount is not known exactly, only about £500." in page
    assert "the day of the award is not known, only July 2021." in page
    assert "NoRecipientOrgCompanyCharityNumber" in page
