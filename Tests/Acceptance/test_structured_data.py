"""What the head of pages says to search engines is well formed, and agrees with the page."""

import json

import pytest


@pytest.fixture(scope="module")
def things(site):
    """What each page is about, by the path of the page."""
    found = {}
    for page in site.pages:
        blocks = [
            element for element in page.elements("script") if element.get("type") == "application/ld+json"
        ]
        assert len(blocks) <= 1, page.path
        for block in blocks:
            document = json.loads(block.text)
            assert document["@context"] == "https://schema.org"
            found[page.path] = document["@graph"]
    return found


def types(things, path):
    return [thing["@type"] for thing in things[path]]


def test_pages_say_what_they_are_about(things):
    assert types(things, "index.html") == ["GovernmentOrganization"]
    assert types(things, "meetings/police-and-crime-panel/2022-03-23/index.html") == ["Event"]
    assert types(things, "statistics/recorded-crime/index.html") == ["Dataset"]
    assert types(things, "grants/youth-and-community-fund-2019-20/index.html") == ["MonetaryGrant", "Dataset"]
    assert types(things, "reports/annual-2019-20/index.html") == ["Report"]
    known = {"GovernmentOrganization", "Event", "Report", "Dataset", "MonetaryGrant"}
    assert {thing["@type"] for graph in things.values() for thing in graph} == known


def test_names_and_addresses_are_those_of_the_page(things, site):
    for path, graph in things.items():
        page = site.by_path[path]
        title = " ".join(next(page.elements("h1")).text_content().split())
        for thing in graph:
            assert thing["name"] == title, path
            assert site.file_at(site.on_base(thing["url"])) == path


def test_datasets_name_their_files(things, site):
    datasets = [thing for graph in things.values() for thing in graph if thing["@type"] == "Dataset"]
    assert len(datasets) > 10
    for dataset in datasets:
        assert dataset["license"].startswith("https://www.nationalarchives.gov.uk/")
        for download in dataset.get("distribution", []):
            assert site.file_at(site.on_base(download["contentUrl"])), download


def test_nothing_in_the_data_can_end_the_block(site):
    for page in site.pages:
        for element in page.elements("script"):
            assert not set("<>&") & set(element.text or ""), page.path
