"""`candour diff`: what changes from one built site to another, for people and programs."""

import json
import shutil

import pytest

FIGURES = "content/statistics/recorded-crime.yml"


@pytest.fixture(scope="module")
def sites(candour, source, tmp_path_factory):
    """The demonstration as it is, and with another figure, a new page, and one record less."""
    folder = tmp_path_factory.mktemp("diff")
    site = folder / "site"
    site.mkdir()
    shutil.copy(source / "site.yml", site)
    for part in ("content", "themes"):
        shutil.copytree(source / part, site / part)
    assert candour.build(site, folder / "old").code == 0
    page = site / "content/pages/contact.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nA new paragraph with *marks*.\n", encoding="utf-8")
    (site / "content/pages/another.md").write_text("---\ntitle: Another page\n---\nText.\n", encoding="utf-8")
    result = candour.build(site, folder / "new", "--base-url", "https://preview.example.net/")
    assert result.code == 0, result.text
    return folder / "old", folder / "new"


def test_says_what_changes(candour, sites):
    result = candour.run("diff", *sites)
    assert result.code == 0
    assert "  new      Another page  /another/\n" in result.text
    assert "/contact/\n           1 new paragraph\n" in result.text
    assert "2 pages (1 new, 1 changed)" in result.text


def test_markdown_is_for_a_pull_request(candour, sites):
    text = candour.run("diff", *sites, "--format", "markdown").text
    assert text.startswith("<!-- candour diff -->\n## What changes on the website")
    assert "```diff\n+ A new paragraph with marks.\n```" in text
    assert text.endswith("- [ ] I have read what changes, and it may be published.\n")


def test_json_is_for_programs(candour, sites):
    found = json.loads(candour.run("diff", *sites, "--format", "json").text)
    assert found["same"] is False
    assert [page["address"] for page in found["added"]] == ["another/"]
    assert [page["added"] for page in found["changed"]] == [["A new paragraph with marks."]]
    back = json.loads(candour.run("diff", *reversed(sites), "--format", "json").text)
    assert [page["address"] for page in back["removed"]] == ["another/"]


def test_a_site_and_itself(candour, sites):
    result = candour.run("diff", sites[0], sites[0])
    assert (result.code, result.text) == (0, "Readers would see no difference.\n")


@pytest.fixture
def copy(sites, tmp_path):
    shutil.copytree(sites[0], tmp_path / "copy")
    return tmp_path / "copy"


def refused(candour, sites, folder):
    for order in ((sites[0], folder), (folder, sites[0])):
        result = candour.run("diff", *order)
        assert result.code == 2, result.text
    fault = json.loads(candour.run("diff", sites[0], folder, "--format", "json").text)
    assert fault["fault"] in result.text.replace("\n", " ")
    return result.text


def test_what_is_no_site(candour, sites, tmp_path, copy):
    assert "There is no folder " in refused(candour, sites, tmp_path / "nowhere")
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "is not a folder" in refused(candour, sites, tmp_path / "file")
    (tmp_path / "empty").mkdir()
    assert "it has no manifest.json" in refused(candour, sites, tmp_path / "empty")
    manifest = copy / "manifest.json"
    text = manifest.read_text(encoding="utf-8")
    manifest.write_text('{"name": "app"}', encoding="utf-8")
    assert "another program wrote its manifest.json" in refused(candour, sites, copy)
    manifest.write_text(text[: len(text) // 2], encoding="utf-8")
    assert "is damaged: line " in refused(candour, sites, copy)
    manifest.write_text(text.replace('"version":1', '"version":2', 1), encoding="utf-8")
    assert "of form 2, and this version of Candour knows form 1" in refused(candour, sites, copy)


def test_a_copy_that_is_not_whole(candour, sites, copy):
    shutil.rmtree(copy / "data")
    result = candour.run("diff", sites[1], copy)
    assert result.code == 2 and "is not whole: data/" in result.text
    assert f"candour verify {copy}" in result.text


def test_paths_of_a_manifest_stay_in_its_folder(candour, sites, copy):
    """A manifest that somebody changed names a file elsewhere; it is not read."""
    secret = copy.parent / "secret/index.html"
    secret.parent.mkdir()
    secret.write_text("<main><h1>Secret</h1></main>", encoding="utf-8")
    manifest = copy / "manifest.json"
    text = manifest.read_text(encoding="utf-8")
    entry = '{"path":"../secret/index.html","size":28,"sha256":"' + "0" * 64 + '","record":"pages/secret"},\n'
    manifest.write_text(text.replace('"files":[\n', '"files":[\n' + entry), encoding="utf-8")
    result = candour.run("diff", sites[0], copy)
    assert result.code == 2 and "Secret" not in result.text


def test_unknown_format(candour, sites):
    result = candour.run("diff", *sites, "--format", "sarif")
    assert result.code == 2 and "--format takes text, markdown or json, not “sarif”." in result.text
