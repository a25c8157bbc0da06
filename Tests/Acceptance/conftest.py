"""What the acceptance tests share: the command as a user runs it, and the tree that it built.

The Swift code is built beforehand. The tests build the demonstration site with the finished command into
temporary folders, or look at a tree that is already there (`--built`).
"""

import hashlib
import os
import re
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import lxml.html
import pytest

import safety

# Their fixtures are there for every test.
pytest_plugins = ["mounts", "places", "browser.fixtures"]

TODAY = "2022-03-31"

# Pages are resolved under a base path, so a link with too many `..` leaves it and is seen.
BASE = "https://candour.invalid/some/base/"

ROOT = Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    group = parser.getgroup("candour")
    group.addoption(
        "--candour",
        default=os.environ.get("CANDOUR", str(ROOT / ".build/release/candour")),
        help="the candour command (or the variable CANDOUR)",
    )
    group.addoption(
        "--site",
        default=os.environ.get("CANDOUR_SITE", str(ROOT)),
        help="the folder with site.yml (or the variable CANDOUR_SITE)",
    )
    group.addoption(
        "--built",
        default=os.environ.get("CANDOUR_BUILT"),
        help="test this built tree; what needs the command is skipped (or the variable CANDOUR_BUILT)",
    )
    group.addoption(
        "--full",
        action="store_true",
        help="try everything as often as docs/safety.md says; without it, the same in less time",
    )
    group.addoption("--write-safety", help="write the figures of the run into this copy of docs/safety.md")


@dataclass(frozen=True)
class Result:
    """How a run of the command ended, with all that it said."""

    code: int
    text: str


@dataclass(frozen=True)
class Candour:
    """The command, as on a command line."""

    binary: Path

    def run(self, *arguments, folder=None, prefix=(), binary=None):
        finished = subprocess.run(
            [*prefix, str(binary or self.binary), *map(str, arguments)],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
        )
        return Result(finished.returncode, finished.stdout.decode("utf-8", "replace"))

    def build(self, source, output, *arguments, today=TODAY, **options):
        return self.run(
            "build", "--site", source, "--output", output, "--today", today, *arguments, **options
        )


@dataclass(frozen=True)
class Link:
    """An address in a page: where it stands, and what it says."""

    tag: str
    attribute: str
    rel: frozenset
    value: str

    @property
    def is_loaded(self):
        """Whether a browser fetches it with the page."""
        if self.tag == "link":
            return bool(self.rel & LOADED_RELATIONS)
        return self.tag not in ("a", "area", "form", "button", "meta")


# Relations whose address a browser fetches, or connects to, while it loads the page.
LOADED_RELATIONS = frozenset(
    "stylesheet icon apple-touch-icon mask-icon manifest preload modulepreload prefetch preconnect "
    "dns-prefetch".split()
)

ADDRESS_ATTRIBUTES = {
    "a": ["href"],
    "area": ["href"],
    "link": ["href"],
    "script": ["src"],
    "img": ["src"],
    "source": ["src"],
    "video": ["src", "poster"],
    "audio": ["src"],
    "track": ["src"],
    "embed": ["src"],
    "iframe": ["src"],
    "input": ["src", "formaction"],
    "button": ["formaction"],
    "form": ["action"],
    "object": ["data"],
    "image": ["href", "xlink:href"],
    "use": ["href", "xlink:href"],
}


class Page:
    """One HTML file of the tree."""

    def __init__(self, root, path):
        self.path = path
        self.source = (root / path).read_bytes()
        parser = lxml.html.HTMLParser(encoding="utf-8")
        self.html = lxml.html.document_fromstring(self.source, parser=parser)

    @property
    def address(self):
        return BASE + quote(self.path.removesuffix("index.html"))

    @cached_property
    def ids(self):
        return [element.get("id") for element in self.elements() if element.get("id") is not None]

    def elements(self, *tags):
        """Elements in the order of the page, without comments."""
        return self.html.iter(*(tags or ["*"]))

    @cached_property
    def links(self):
        found = []
        for element in self.elements():
            rel = frozenset(element.get("rel", "").lower().split())
            for attribute in ADDRESS_ATTRIBUTES.get(element.tag, []):
                if element.get(attribute) is not None:
                    found.append(Link(element.tag, attribute, rel, element.get(attribute)))
            for candidate in filter(None, map(str.strip, element.get("srcset", "").split(","))):
                found.append(Link(element.tag, "srcset", rel, candidate.split()[0]))
        if self.refresh is not None:
            found.append(Link("meta", "content", frozenset(), self.refresh))
        return found

    @cached_property
    def refresh(self):
        """Where the page sends its reader at once, if it is a redirect."""
        for element in self.elements("meta"):
            if element.get("http-equiv", "").lower() == "refresh":
                found = re.search(r"url\s*=\s*['\"]?([^'\"]+)", element.get("content", ""), re.IGNORECASE)
                return found.group(1) if found else ""
        return None

    @property
    def is_not_found_page(self):
        return self.path == "404.html"

    @cached_property
    def is_indexable(self):
        robots = [
            element.get("content", "").lower()
            for element in self.elements("meta")
            if element.get("name", "").lower() == "robots"
        ]
        hidden = any("noindex" in content or "none" in content.split(",") for content in robots)
        return not (hidden or self.is_not_found_page or self.refresh is not None)


class Tree:
    """A built site on disk."""

    def __init__(self, root, base_url):
        self.root = root
        self.base_url = base_url
        self.files = frozenset(
            path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()
        )
        self.html = [Page(root, path) for path in sorted(self.files) if path.endswith(".html")]
        assert self.html, f"there is no HTML file in {root}"
        # A redirect is for a reader in passing, so what a page must have is not asked of it.
        self.pages = [page for page in self.html if page.refresh is None]
        self.by_path = {page.path: page for page in self.html}

    def resolve(self, page, value):
        """Where an address in a page leads. A server sends 404.html for an address at any depth, so what it
        says starts at the site's own root."""
        if not page.is_not_found_page:
            return urljoin(page.address, value.strip())
        return self.on_base(urljoin(self.base_url, value.strip()))

    def holds(self, page, value):
        """Whether an address in a page stays inside the site, wherever the site is put."""
        return self.resolve(page, value).startswith(BASE)

    def style_addresses(self, path):
        """What a style sheet loads."""
        found = re.findall(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)", self.read(path))
        return [address.strip() for pair in found for address in pair if address]

    def on_base(self, url):
        """An address of the published site, under the base path that the tests use."""
        return BASE + url.removeprefix(self.base_url) if url.startswith(self.base_url) else url

    def file_at(self, url):
        """The file that a server would send for this address, or None."""
        parts = urlsplit(url)
        plain = f"{parts.scheme}://{parts.netloc}{parts.path}"
        if not plain.startswith(BASE):
            return None
        path = unquote(plain.removeprefix(BASE))
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if path in self.files else None

    def fault_at(self, url):
        """What is wrong with an address inside the site, or None."""
        path = self.file_at(url)
        if path is None:
            return "there is no such file"
        fragment = unquote(urlsplit(url).fragment)
        if fragment in ("", "top"):
            return None
        if path.endswith(".html") and fragment not in self.by_path[path].ids:
            return f"{path} has no id “{fragment}”"
        if path.endswith(".svg") and f'id="{fragment}"' not in self.read(path):
            return f"{path} has no id “{fragment}”"
        return None

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")


def base_url_of(source):
    found = re.search(r"^base_url:\s*[\"']?([^\s\"'#]+)", (source / "site.yml").read_text("utf-8"), re.M)
    assert found, "site.yml has no base_url"
    return found.group(1).rstrip("/") + "/"


def fingerprint(folder):
    """Every name below a folder, with its content: the same before and after if nothing was touched."""
    prints = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            prints[name] = f"link to {os.readlink(path)}"
        elif path.is_file():
            prints[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        else:
            prints[name] = "folder"
    return prints


@pytest.fixture
def memory(tmp_path):
    """An empty folder in memory, if there is one: what others write to a disk would be waited for there."""
    if not os.access("/dev/shm", os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="candour-", dir="/dev/shm") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def full(pytestconfig):
    """Whether everything is to be tried as often as docs/safety.md says."""
    return pytestconfig.getoption("--full")


@pytest.fixture(scope="session")
def tally(pytestconfig):
    """Counts what was tried and went well, by a few words on what it is."""
    counts = pytestconfig.stash.setdefault(COUNTS, Counter())

    def tally(words, number=1):
        counts[words] += number

    return tally


COUNTS = pytest.StashKey[Counter]()


def pytest_sessionfinish(session, exitstatus):
    page = session.config.getoption("--write-safety")
    if page and exitstatus == 0:
        safety.write(Path(page), session.config.stash[COUNTS])


@pytest.fixture(scope="session")
def fingerprint_of():
    return fingerprint


@pytest.fixture(scope="session")
def source(pytestconfig):
    """The folder of the demonstration site."""
    return Path(pytestconfig.getoption("--site")).resolve()


@pytest.fixture(scope="session")
def candour(pytestconfig):
    if pytestconfig.getoption("--built"):
        pytest.skip("a tree that is already built is tested, without the command")
    binary = Path(pytestconfig.getoption("--candour")).resolve()
    assert binary.is_file(), f"there is no command at {binary}: build it, or say where it is with --candour"
    return Candour(binary)


@pytest.fixture(scope="session")
def read_tree():
    """Reads a tree that was built from a source folder."""
    return lambda output, source: Tree(output, base_url_of(source))


@pytest.fixture(scope="session")
def build(candour, source, tmp_path_factory):
    """Builds the demonstration site into a new folder and reads the tree."""

    def build(*arguments, **options):
        output = tmp_path_factory.mktemp("built") / "output"
        result = candour.build(source, output, *arguments, **options)
        assert result.code == 0, f"the demonstration site does not build:\n{result.text}"
        return Tree(output, base_url_of(source))

    return build


@pytest.fixture(scope="session")
def site(pytestconfig, request, source):
    """The demonstration site as it is published."""
    built = pytestconfig.getoption("--built")
    if built:
        return Tree(Path(built).resolve(), base_url_of(source))
    return request.getfixturevalue("build")()


@pytest.fixture(scope="session")
def site_for_disk(build):
    """The demonstration site as it is read from a disk, without a server."""
    return build("--for-disk")


@pytest.fixture(scope="session")
def site_next_day(build):
    """The demonstration site as it is published a day later."""
    return build(today="2022-04-01")
