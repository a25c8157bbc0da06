"""What web servers say of the files: nginx and Apache with the lines that Candour wrote, and the form for other hosts."""

import http.client
import re
import shutil

import pytest

import webserver
from conftest import ROOT

HEADER = re.compile(r"^  ([A-Za-z-]+): (.+)$", re.M)


def asking(port):
    def ask(address):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", address)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    return ask


def serving(server, root, work):
    """A server of a built tree: nginx includes the lines that the build wrote, Apache finds its own."""
    if server == "nginx":
        return webserver.nginx(root, work, f"        include {root}/nginx-headers.conf;\n")
    return webserver.apache(root, work)


@pytest.fixture(params=["nginx", "apache"])
def ask(request, site, tmp_path):
    """Asks a server for an address."""
    with serving(request.param, site.root, tmp_path / "server") as port:
        yield asking(port)


def written(site, path):
    """The headers that _headers has for a path."""
    parts = re.split(r"^(/.*)$", (site.root / "_headers").read_text(), flags=re.M)[1:]
    return dict(HEADER.findall(dict(zip(parts[::2], parts[1::2]))[path]))


def test_every_header_is_sent(ask, site):
    wanted = written(site, "/*")
    assert {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"} <= wanted.keys()
    status, headers, _ = ask("/decisions/")
    assert status == 200
    assert {name: headers[name] for name in wanted} == wanted
    assert headers["Content-Type"].lower() == "text/html; charset=utf-8"


def test_assets_are_kept_and_pages_are_not(ask, site):
    assert ask("/assets/civic.css")[1].get_all("Cache-Control") == [written(site, "/assets/*")["Cache-Control"]]
    assert ask("/")[1].get_all("Cache-Control") == ["no-cache"]


@pytest.mark.parametrize(("address", "kind"), [
    ("/feeds/all.atom", "application/atom+xml"), ("/calendars/all.ics", "text/calendar"), ("/data/decisions.csv", "text/csv"),
])
def test_files_are_called_what_they_are(ask, address, kind):
    status, headers, _ = ask(address)
    assert status == 200
    assert headers.get_content_type() == kind
    assert (headers.get_content_charset() or "").lower() == "utf-8"


def test_what_is_not_there_has_a_page_that_says_so_with_the_same_headers(ask, site):
    status, headers, body = ask("/no/such/page/")
    assert status == 404
    assert body == (site.root / "404.html").read_bytes()
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_files_for_servers_are_not_served(ask):
    assert ask("/.htaccess")[0] in (403, 404)


def test_nginx_does_not_serve_its_own_lines(site, tmp_path):
    with webserver.nginx(
        site.root, tmp_path / "nginx", f"        include {site.root}/nginx-headers.conf;\n"
    ) as port:
        assert asking(port)("/nginx-headers.conf")[0] == 404


def test_the_policy_in_pages_is_that_of_the_headers(site):
    page = (site.root / "index.html").read_text()
    in_page = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)[1]
    assert written(site, "/*")["Content-Security-Policy"] == in_page.replace("&#39;", "'") + "; frame-ancestors 'none'"


PAGE = """---
title: Trams
formerly: [buses, "coach;{}$x", old/a.b]
attachments:
  - file: map.txt
    title: A map
---
They go on.
"""


@pytest.mark.parametrize("server", ["nginx", "apache"])
@pytest.mark.parametrize("path", ["", "opcc/"])
def test_servers_lead_from_earlier_addresses_to_new_ones(candour, tmp_path, server, path):
    site = tmp_path / "site"
    (site / "content/pages").mkdir(parents=True)
    (site / "site.yml").write_text(
        f"candour: 1\nname: Office\nbase_url: https://example.org/{path}\ndemonstration: yes\n")
    shutil.copytree(ROOT / "themes", site / "themes")
    (site / "content/pages/trams.md").write_text(PAGE)
    (site / "content/pages/map.txt").write_text("A map")
    root = tmp_path / "root"
    (root / path).parent.mkdir(exist_ok=True)
    result = candour.build(site, root / path)
    assert result.code == 0, result.text
    if path:
        (root / "nginx-headers.conf").write_bytes((root / path / "nginx-headers.conf").read_bytes())
    with serving(server, root, tmp_path / "server") as port:
        ask = asking(port)
        for old, new in [
            ("buses/", "trams/"), ("old/a.b/", "trams/"), ("files/buses/map.txt", "files/pages/trams/map.txt"),
        ]:
            status, headers, _ = ask(f"/{path}{old}")
            assert status == 301, old
            assert headers["Location"].removeprefix(f"http://127.0.0.1:{port}").removeprefix("http://localhost") \
                == f"/{path}{new}"
        # What a server would misread is left to the page.
        assert b"0; url=" in ask(f"/{path}coach;%7B%7D$x/")[2]
        assert ask(f"/{path}old/aXb/")[0] == 404
    assert (root / path / "_redirects").read_text().splitlines()[0] == f"/{path}buses/ /{path}trams/ 301"
