"""Every address inside the site leads somewhere, under any base path and from a disk."""

import re
from urllib.parse import urljoin, urlsplit

import lxml.etree
import pytest

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(params=["site", "site_for_disk"])
def tree(request):
    """The site as it is published, and as it is read from a disk."""
    return request.getfixturevalue(request.param)


def is_stated_in_full(link):
    """A canonical address names the published page wherever a copy of it stands."""
    return link.tag == "link" and "canonical" in link.rel


def internal_links(tree):
    for page in tree.html:
        for link in page.links:
            if not is_stated_in_full(link) and tree.holds(page, link.value):
                yield page, link, tree.resolve(page, link.value)


def test_every_internal_link_and_fragment_resolves(tree):
    problems = []
    for page, link, url in internal_links(tree):
        fault = tree.fault_at(url)
        if fault:
            problems.append(f"{page.path}: {link.value}: {fault}")
    assert not problems, "\n".join(problems)


def test_links_work_under_any_base_path(tree):
    problems = []
    for page in tree.html:
        for link in page.links:
            if page.is_not_found_page or is_stated_in_full(link):
                continue
            url = tree.resolve(page, link.value)
            leaves = urlsplit(url).netloc == "candour.invalid" and not tree.holds(page, link.value)
            if leaves or link.value.startswith("//"):
                problems.append(f"{page.path}: {link.value} leaves the folder of the site")
            elif url.startswith(tree.base_url):
                problems.append(f"{page.path}: {link.value} is written in full")
        if not page.is_not_found_page and next(page.elements("base"), None) is not None:
            problems.append(f"{page.path}: a base element")
    assert not problems, "\n".join(problems)


def test_not_found_page_works_at_any_depth(site):
    """A server sends it in answer to any address, so a link that counts on its own place would break."""
    page = site.by_path["404.html"]
    has_base = next(page.elements("base"), None) is not None
    problems = [
        link.value
        for link in page.links
        if not has_base and not link.value.startswith(("/", "#")) and not urlsplit(link.value).scheme
    ]
    assert not problems, "\n".join(problems)


def test_style_sheets_load_what_is_there(tree):
    problems = []
    for path in sorted(tree.files):
        if path.endswith(".css"):
            for address in tree.style_addresses(path):
                fault = tree.fault_at(urljoin(tree.by_path["index.html"].address + path, address))
                if fault:
                    problems.append(f"{path}: {address}: {fault}")
    assert not problems, "\n".join(problems)


def test_page_links_name_no_file_on_a_server(site):
    """One page has one address, which ends in a slash."""
    problems = [
        f"{page.path}: {link.value}"
        for page, link, url in internal_links(site)
        if urlsplit(url).path.endswith("/index.html")
    ]
    assert not problems, "\n".join(problems)


def test_page_links_name_their_file_on_a_disk(site_for_disk):
    problems = []
    for page, link, url in internal_links(site_for_disk):
        path = site_for_disk.file_at(url)
        is_page = path is not None and path.endswith(".html")
        # A link within the same page has a fragment alone, or nothing. Only a server sends 404.html.
        if not is_page or not urlsplit(link.value).path or page.is_not_found_page:
            continue
        if not urlsplit(url).path.endswith("/index.html"):
            problems.append(f"{page.path}: {link.value}")
    assert not problems, "\n".join(problems)


def test_page_addresses_are_lower_case(site):
    problems = [page.path for page in site.html if page.path != page.path.lower()]
    assert not problems, "\n".join(problems)


def test_canonical_addresses_are_the_pages_own(site):
    problems = []
    for page in site.pages:
        expected = site.base_url + page.path.removesuffix("index.html")
        for link in page.links:
            if is_stated_in_full(link) and link.value != expected:
                problems.append(f"{page.path}: {link.value}")
    assert not problems, "\n".join(problems)


def test_sitemap_lists_exactly_the_indexable_pages(site):
    # Bytes, as the file declares its own encoding.
    sitemap = lxml.etree.fromstring((site.root / "sitemap.xml").read_bytes())
    assert sitemap.tag == SITEMAP + "urlset"
    listed = [element.text.strip() for element in sitemap.iter(SITEMAP + "loc")]
    expected = {site.base_url + page.path.removesuffix("index.html") for page in site.html if page.is_indexable}
    problems = [f"listed twice: {url}" for url in sorted(set(listed)) if listed.count(url) > 1]
    problems += [f"listed, but no indexable page: {url}" for url in sorted(set(listed) - expected)]
    problems += [f"not listed: {url}" for url in sorted(expected - set(listed))]
    assert not problems, "\n".join(problems)


def test_robots_file_names_the_sitemap(site):
    named = re.findall(r"^Sitemap:\s*(\S+)\s*$", site.read("robots.txt"), re.MULTILINE | re.IGNORECASE)
    assert named == [site.base_url + "sitemap.xml"]


def test_every_page_is_reached_from_home(tree):
    reached = {"index.html"}
    waiting = ["index.html"]
    while waiting:
        page = tree.by_path[waiting.pop()]
        for link in page.links:
            if link.tag in ("a", "area", "form") and tree.holds(page, link.value):
                path = tree.file_at(tree.resolve(page, link.value))
                if path in tree.by_path and path not in reached:
                    reached.add(path)
                    waiting.append(path)
    # Nobody is led to a page on purpose that says that a page is missing, nor to an old address.
    problems = [page.path for page in tree.pages if page.path not in reached and not page.is_not_found_page]
    assert not problems, "no way leads from the home page to:\n" + "\n".join(problems)
