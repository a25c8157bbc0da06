"""What web servers say of the files: nginx and Apache with the lines that Candour wrote, and the form for other hosts."""

import http.client
import re

import pytest

import webserver

HEADER = re.compile(r"^  ([A-Za-z-]+): (.+)$", re.M)


def asking(port):
    def ask(address):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", address)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    return ask


@pytest.fixture(params=["nginx", "apache"])
def ask(request, site, tmp_path):
    """Asks a server for an address. nginx includes the lines that the build wrote, Apache finds its own."""
    server = {
        "nginx": lambda: webserver.nginx(
            site.root, tmp_path / "nginx", f"        include {site.root}/nginx-headers.conf;\n"),
        "apache": lambda: webserver.apache(site.root, tmp_path / "apache"),
    }[request.param]
    with server() as port:
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
