"""What the browser tests share: one browser, and the sites that it is sent to."""

from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

import webserver
from browser.axe import AXE
from browser.chromium import running
from browser.page_types import by_type
from browser.stress import write_stress_site

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 640}
PHONE = {"width": 375, "height": 667}

PICTURES = Path(__file__).resolve().parents[3] / "screenshots/tests"


@dataclass(frozen=True)
class Visited:
    """A built site that is being served."""

    name: str
    tree: object
    base: str

    @cached_property
    def pages(self):
        """Every page, by its path."""
        return [page.path for page in self.tree.pages]

    @cached_property
    def types(self):
        """The types of page, each with its pages."""
        return by_type({page.path: len(page.source) for page in self.tree.pages})

    @cached_property
    def samples(self):
        """The largest and the smallest page of each type, and every page with an element or class that none of those
        before has."""
        found = [path for paths in self.types.values() for path in dict.fromkeys([paths[0], paths[-1]])]
        seen = {part for path in found for part in self.parts(path)}
        for path in self.pages:
            if not self.parts(path) <= seen:
                seen |= self.parts(path)
                found.append(path)
        return found

    def parts(self, path):
        """The elements of a page, and their classes."""
        elements = list(self.tree.by_path[path].elements())
        return {element.tag for element in elements} | {
            name for element in elements for name in element.get("class", "").split()
        }

    def address(self, path):
        return self.base + path.removesuffix("index.html")


@pytest.fixture(scope="session")
def chromium():
    with running() as browser:
        yield browser


@pytest.fixture
def tab(chromium):
    """Opens a tab with the properties of a reader's browser; it is closed with the test."""
    contexts = []

    def tab(viewport=WIDE, scripts=(), **properties):
        context = chromium.new_context(viewport=viewport, **properties)
        contexts.append(context)
        for script in scripts:
            context.add_init_script(script)
        return context.new_page()

    yield tab
    for context in contexts:
        context.close()


@pytest.fixture
def tab_with_axe(tab):
    def tab_with_axe(**properties):
        # A content security policy of the page does not concern the checker.
        return tab(scripts=[AXE], bypass_csp=True, **properties)

    return tab_with_axe


@contextmanager
def hosted(root, work):
    """A built site on nginx, with the headers that Candour wrote for it: the address of its root."""
    with webserver.nginx(root, work / "nginx", f"        include {root}/nginx-headers.conf;\n") as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture(scope="session")
def demonstration(site, tmp_path_factory):
    with hosted(site.root, tmp_path_factory.mktemp("host")) as base:
        yield Visited("demonstration", site, base)


@pytest.fixture(scope="session")
def stress(candour, source, read_tree, tmp_path_factory):
    """A site of what is hard to show: see stress.py."""
    folder = tmp_path_factory.mktemp("stress")
    write_stress_site(folder / "site", source)
    result = candour.build(folder / "site", folder / "output")
    assert result.code == 0, f"the stress site does not build:\n{result.text}"
    with hosted(folder / "output", folder) as base:
        yield Visited("stress", read_tree(folder / "output", folder / "site"), base)


@pytest.fixture(scope="session", params=["demonstration", "stress"])
def visited(request):
    """Each of the sites that all checks are made of."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def pictures(pytestconfig):
    """Where pictures of the pages are kept, to be looked at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    pytestconfig.stash[TAKEN] = True
    return PICTURES


TAKEN = pytest.StashKey[bool]()


def pytest_terminal_summary(terminalreporter, config):
    if config.stash.get(TAKEN, False):
        terminalreporter.write_line(f"Pictures of the pages are in {PICTURES}.")
