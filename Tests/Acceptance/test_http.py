"""The site works on an ordinary web server, below a path of its own."""

import http.client
from urllib.parse import quote, urlsplit

import pytest

import web

# The path under which conftest.py resolves links.
BASE_PATH = "/some/base/"


@pytest.fixture(scope="module")
def server(site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("server")
    place = folder / BASE_PATH.strip("/")
    place.parent.mkdir(parents=True)
    place.symlink_to(site.root, target_is_directory=True)
    with web.served(folder) as address:
        yield urlsplit(address)


def test_all_that_home_leads_to_is_served(site, server):
    connection = http.client.HTTPConnection(server.hostname, server.port, timeout=30)
    waiting = [(BASE_PATH, "the home page")]
    known = {BASE_PATH}
    served = set()
    problems = []
    while waiting:
        path, origin = waiting.pop()
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read()
        # A redirect counts as a fault: each link should say where it leads.
        if response.status != 200:
            problems.append(f"{response.status} {path} (linked from {origin})")
            continue
        file = path.removeprefix(BASE_PATH)
        file += "index.html" if path.endswith("/") else ""
        served.add(file)
        page = site.by_path.get(file)
        if page is None:
            continue
        assert body == page.source, f"{path} is not what was built"
        for link in page.links:
            url = site.resolve(page, link.value)
            if site.holds(page, link.value) and "canonical" not in link.rel:
                target = quote(urlsplit(url).path, safe="/%")
                if target not in known:
                    known.add(target)
                    waiting.append((target, path))
    assert not problems, "\n".join(problems)
    assert {page.path for page in site.pages} - served <= {"404.html"}
