"""The other search that a site can choose: Pagefind, run over the finished pages."""

import json
import os
import shutil

import pagefind_bin
import pytest
from playwright.sync_api import expect

from test_search import QUERIES, Server, chromium, results, search  # noqa: F401


@pytest.fixture
def choosing(source, tmp_path):
    """A copy of the demonstration that chooses Pagefind."""
    site = tmp_path / "site"
    site.mkdir()
    for folder in ("content", "themes"):
        shutil.copytree(source / folder, site / folder)
    text = (source / "site.yml").read_text("utf-8")
    (site / "site.yml").write_text(text + "search: pagefind\n", encoding="utf-8")
    return site


@pytest.fixture
def installed(monkeypatch):
    folder = os.path.dirname(pagefind_bin.get_executable())
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


@pytest.fixture
def missing(monkeypatch, tmp_path):
    (tmp_path / "nothing").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))


def test_is_asked_for_where_it_is_missing(candour, choosing, missing, tmp_path):
    built = candour.build(choosing, tmp_path / "output")
    assert built.code == 2
    assert "site.yml says search: pagefind, and the program pagefind was not found on this machine" in built.text
    assert "Install Pagefind" in built.text
    assert not (tmp_path / "output").exists()
    # Nothing is wrong with the content.
    assert candour.run("check", "--site", choosing, "--today", "2022-03-31").code == 0


def test_pages_are_indexed_and_listed_in_the_manifest(candour, choosing, installed, tmp_path):
    output = tmp_path / "output"
    assert candour.build(choosing, output).code == 0
    assert candour.run("verify", output).code == 0
    names = {entry["path"] for entry in json.loads((output / "manifest.json").read_text("utf-8"))["files"]}
    assert {"pagefind/pagefind.js", "pagefind/pagefind-entry.json"} <= names
    assert not any(name.startswith(("search/terms/", "pagefind/pagefind-ui")) or ".pagefind" in name.split("/")[0]
                   for name in names)
    pages = {path for path in output.rglob("*.html") if b" data-pagefind-body" in path.read_bytes()}
    languages = json.loads((output / "pagefind/pagefind-entry.json").read_text("utf-8"))["languages"]
    assert languages["en-gb"]["page_count"] == len(pages)


def test_what_is_taken_back_is_not_found_any_more(candour, choosing, installed, tmp_path):
    """Builds after the second one are made in the folder of an earlier site, whose pages are still there."""
    output = tmp_path / "output"
    for _ in range(3):
        assert candour.build(choosing, output).code == 0
        os.utime(choosing / "site.yml")
    before = json.loads((output / "pagefind/pagefind-entry.json").read_text("utf-8"))["languages"]["en-gb"]["page_count"]
    event = choosing / "content/events/surround-the-town-2021.md"
    event.write_text(event.read_text("utf-8").replace("---\n", "---\ndraft: yes\n", 1), encoding="utf-8")
    assert candour.build(choosing, output).code == 0
    after = json.loads((output / "pagefind/pagefind-entry.json").read_text("utf-8"))["languages"]["en-gb"]["page_count"]
    assert after == before - 1
    assert candour.run("verify", output).code == 0


def test_search_page_asks_it(candour, choosing, installed, tmp_path, chromium):  # noqa: F811
    assert candour.build(choosing, tmp_path / "output").code == 0
    server = Server(tmp_path / "output")
    context = chromium.new_context()
    page = context.new_page()
    try:
        places = {}
        for query, wanted in QUERIES:
            found = search(page, server.base, q=query)
            places[query] = found.index(wanted) + 1 if wanted in found else 0
        first = sum(place == 1 for place in places.values())
        print(f"Pagefind: {first} first, {sum(1 <= place <= 5 for place in places.values())} in the first five")
        page.goto(f"{server.base}search/?q=precept&kind=Decisions")
        expect(page.locator("[role=status]")).to_contain_text("2 pages were found")
        assert places["council tax"] and places["Preston"] == 1, places
    finally:
        context.close()
        server.close()
