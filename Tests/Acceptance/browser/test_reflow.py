"""Nothing is cut off or lost: on a narrow screen, with large text, with wide spacing, on paper."""

import pytest

from browser.fixtures import NARROW, WIDE

# What sticks out of the window or of its own box. Tables may be wider than the window, in a region that scrolls.
CUT = """
regions => {
  const width = document.documentElement.clientWidth, found = [];
  const name = element => element.outerHTML.slice(0, 90).replaceAll("\\n", " ");
  const across = document.scrollingElement.scrollWidth;
  if (across > width) found.push(`the page is ${across} wide in a window of ${width}`);
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || element.matches(".skip-link, .visually-hidden")) continue;
    if (element.parentElement.closest(regions)) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > width + 1 || box.left < -1)) {
      found.push(`from ${Math.round(box.left)} to ${Math.round(box.right)}: ${name(element)}`);
    }
    if (element instanceof SVGElement || element.matches(regions)) continue;
    const style = getComputedStyle(element);
    if (style.display.startsWith("inline")) continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
      found.push(`${element.scrollWidth - element.clientWidth} stick out: ${name(element)}`);
    }
    if (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1) {
      found.push(`${element.scrollHeight - element.clientHeight} are cut off below: ${name(element)}`);
    }
  }
  return found;
}
"""

REGIONS = ".table-region"


def cut(visited, page, paths, style="", regions=REGIONS):
    problems = []
    for path in paths:
        page.goto(visited.address(path))
        if style:
            page.add_style_tag(content=style)
        problems += [f"{path}: {line}" for line in page.evaluate(CUT, regions)]
    return problems


def test_check_finds_what_sticks_out(tab):
    page = tab(viewport=NARROW)
    page.set_content(f"<p>{'x' * 200}</p><div style='height:1em;overflow:hidden'>a<br>b</div>")
    found = page.evaluate(CUT, REGIONS)
    assert any("wide in a window" in line for line in found)
    assert any("cut off below" in line for line in found)


def test_every_page_at_320_pixels(visited, tab):
    problems = cut(visited, tab(viewport=NARROW), visited.pages)
    assert not problems, "\n".join(problems)


def test_text_of_twice_the_size(visited, tab):
    page = tab(bypass_csp=True)
    problems = cut(visited, page, visited.samples, "html { font-size: 200% !important; }")
    assert not problems, "\n".join(problems)


# The distances of WCAG 2.2, success criterion 1.4.12.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["1280", "320"])
def test_text_with_wide_spacing(visited, tab, viewport):
    problems = cut(visited, tab(viewport=viewport, bypass_csp=True), visited.samples, SPACING)
    assert not problems, "\n".join(problems)


# What is left of A4 between the margins of the print style, in CSS pixels.
PAPER = {"width": round((210 - 2 * 18) / 25.4 * 96), "height": 900}


def test_nothing_is_cut_off_on_paper(visited, tab):
    page = tab(viewport=PAPER)
    page.emulate_media(media="print")
    # On paper nothing scrolls, so tables have to fit as well.
    problems = cut(visited, page, visited.samples, regions=".none")
    assert not problems, "\n".join(problems)


def test_regions_that_scroll_take_the_focus_and_have_a_name(visited, tab):
    page = tab(viewport=NARROW)
    scrolling, problems = 0, []
    for path in visited.samples:
        page.goto(visited.address(path))
        regions = page.evaluate("""() => [...document.querySelectorAll("main *")]
            .filter(part => part.scrollWidth > part.clientWidth + 1
                && ["auto", "scroll"].includes(getComputedStyle(part).overflowX))
            .map(part => [part.outerHTML.slice(0, 90), part.tabIndex, part.getAttribute("aria-labelledby") ?? ""])""")
        scrolling += len(regions)
        problems += [f"{path}: {name}" for name, index, label in regions if index != 0 or not label]
    assert scrolling > 3
    assert not problems, "\n".join(problems)
