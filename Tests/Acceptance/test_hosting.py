"""What a web server says of the files: nginx with the lines that Candour wrote, and the forms for other hosts."""

import http.client
import re

import pytest

import webserver

POLICY = re.compile(r"^  Content-Security-Policy: (.+)$", re.M)


@pytest.fixture
def ask(site, tmp_path):
    """Asks nginx, which includes the lines that the build wrote, for an address."""
    lines = f"        include {site.root}/nginx-headers.conf;\n"
    with webserver.nginx(site.root, tmp_path / "nginx", lines) as port:

        def response(address):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("GET", address)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()

        yield response


def test_every_header_for_hosts_is_sent_by_nginx(ask, site):
    written = dict(
        line.strip().split(": ", 1) for line in (site.root / "_headers").read_text().split("\n/assets")[0].splitlines()[1:])
    status, headers, _ = ask("/decisions/")
    assert status == 200
    assert {name: headers[name] for name in written} == written
    assert headers["Content-Type"] == "text/html; charset=utf-8"


def test_assets_are_kept_and_pages_are_not(ask):
    assert "immutable" in ask("/assets/civic.css")[1]["Cache-Control"]
    assert ask("/")[1]["Cache-Control"] == "no-cache"


def test_what_is_not_there_has_a_page_that_says_so_with_the_same_headers(ask, site):
    status, headers, body = ask("/no/such/page/")
    assert status == 404
    assert body == (site.root / "404.html").read_bytes()
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_files_for_servers_are_not_served(ask):
    assert ask("/.htaccess")[0] == 404
    assert ask("/nginx-headers.conf")[0] == 404


def test_the_policy_is_the_same_in_pages_and_for_all_hosts(site):
    said = POLICY.search((site.root / "_headers").read_text())[1]
    for name in (".htaccess", "nginx-headers.conf"):
        assert f'"{said}"' in (site.root / name).read_text()
    page = (site.root / "index.html").read_text()
    in_page = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)[1]
    assert said == in_page.replace("&#39;", "'") + "; frame-ancestors 'none'"
