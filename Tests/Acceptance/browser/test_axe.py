"""axe finds nothing: WCAG 2.0 to 2.2, levels A and AA, and best practice, on every page."""

import pytest

from browser.axe import violations
from browser.fixtures import NARROW, WIDE


def test_checker_finds_a_fault_that_was_put_there(tab_with_axe):
    page = tab_with_axe()
    page.set_content("<title>t</title><main><h1>t</h1><p style='color:#999'>faint</p><img src=x></main>")
    found = "\n".join(violations(page))
    assert all(rule in found for rule in ("color-contrast:", "image-alt:", "html-has-lang:"))


def test_every_page(visited, tab_with_axe, pictures):
    page = tab_with_axe()
    shown = {path: name for name, path in largest(visited).items()}
    problems = []
    for path in visited.pages:
        page.goto(visited.address(path))
        if path in shown:
            take(page, pictures, visited.name, shown[path], "1280-light")
        problems += [f"{path}: {line}" for line in violations(page)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize(
    ("viewport", "scheme"), [(NARROW, "light"), (WIDE, "dark"), (NARROW, "dark")], ids=["320-light", "1280-dark", "320-dark"]
)
def test_every_type_of_page(visited, tab_with_axe, pictures, viewport, scheme):
    page = tab_with_axe(viewport=viewport, color_scheme=scheme)
    problems = []
    for name, path in largest(visited).items():
        page.goto(visited.address(path))
        take(page, pictures, visited.name, name, f"{viewport['width']}-{scheme}")
        problems += [f"{path}: {line}" for line in violations(page)]
    assert not problems, "\n".join(problems)


def test_every_type_of_page_in_forced_colours(visited, tab_with_axe, pictures):
    page = tab_with_axe(forced_colors="active")
    problems = []
    for name, path in largest(visited).items():
        page.goto(visited.address(path))
        take(page, pictures, visited.name, name, "forced-colours")
        problems += [f"{path}: {line}" for line in violations(page)]
    for path in visited.samples:
        page.goto(visited.address(path))
        problems += [f"{path}: {line}" for line in page.evaluate(UNSEEN)]
    assert not problems, "\n".join(problems)


def largest(visited):
    """The largest page of each type, which shows most. A table of hundreds of rows is left to the test of every page: axe
    needs many seconds for it."""
    most = 200_000
    return {
        name: next((path for path in paths if len(visited.tree.by_path[path].source) < most), paths[-1])
        for name, paths in visited.types.items()
    }


# Chromium hangs when it is to picture what is much higher.
HIGHEST = 15_000


def take(page, pictures, *names):
    """Keeps a picture of the page: of its top alone where it is very long."""
    is_long = page.evaluate("() => document.documentElement.scrollHeight") > HIGHEST
    page.screenshot(path=pictures / f"{'-'.join(names)}.jpg", full_page=not is_long, type="jpeg", quality=60)


# Parts of charts that cannot be told from the paper, and parts of the frame that only a background sets apart.
UNSEEN = """
() => {
  const paper = getComputedStyle(document.body).backgroundColor;
  const unseen = style => [style.fill, style.stroke].every(colour => colour === "none" || colour === paper);
  const marks = [...document.querySelectorAll(".chart rect, .chart circle, .chart path, .chart line")]
    .filter(mark => unseen(getComputedStyle(mark)))
    .map(mark => `a part of a chart cannot be seen: ${mark.outerHTML.slice(0, 100)}`);
  const bare = [...document.querySelectorAll(".contents, .callout, .notice, .site-footer")]
    .filter(part => !["top", "left"].some(side => {
      const style = getComputedStyle(part);
      return style[`border-${side}-style`] !== "none" && style[`border-${side}-color`] !== paper;
    }))
    .map(part => `nothing sets ${part.className} apart`);
  return [...marks, ...bare];
}
"""
