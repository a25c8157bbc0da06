"""Everything can be reached and used with a keyboard alone, and it always shows where one is."""

import pytest

from browser.fixtures import NARROW, WIDE

# What takes the focus, in the order of the page. Regions that scroll take it so that they can be scrolled.
STOPS = """
() => [...document.querySelectorAll(
    "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
  .filter(element => !element.disabled && element.checkVisibility())
  .map((element, number) => { element.dataset.stop = number; return element.outerHTML.slice(0, 120); })
"""

# Where the focus is, and what is wrong with how that shows.
PRESENT = """
() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const faults = [];
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no outline");
  const [red, green, blue, alpha = 1] = style.outlineColor.match(/[\\d.]+/g).map(Number);
  if (alpha < 1) faults.push("a transparent outline");
  if (box.width === 0 || box.height === 0) faults.push("no size");
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) faults.push("out of sight");
  const [x, y] = [Math.min(box.left + 2, innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1)];
  const above = document.elementFromPoint(x, y);
  if (above && !element.contains(above) && !above.contains(element)) faults.push(`hidden by ${above.outerHTML.slice(0, 60)}`);
  return {stop: element.dataset.stop ?? null, name: element.outerHTML.slice(0, 120), faults};
}
"""


# A walk of hundreds of steps takes long: so many are made on a page at most.
MOST_STOPS = 60


def page_stops(page, visited, path):
    page.goto(visited.address(path))
    return page.evaluate(STOPS)


# On a narrow screen the frame is the same on every page, and the content is one column: some types will do.
@pytest.mark.parametrize(("viewport", "step"), [(WIDE, 1), (NARROW, 5)], ids=["1280", "320"])
def test_tab_reaches_everything_in_the_order_of_the_page(visited, tab, viewport, step):
    # Scrolling by degrees would not have ended when the next key is pressed.
    page = tab(viewport=viewport, reduced_motion="reduce")
    problems = []
    for paths in list(visited.types.values())[::step]:
        path = next((path for path in paths if len(page_stops(page, visited, path)) <= MOST_STOPS), paths[-1])
        stops = page_stops(page, visited, path)
        reached = []
        # A region that scrolls is a stop of the browser's own, so there may be more than were counted.
        for _ in range(len(stops) + 20):
            page.keyboard.press("Tab")
            present = page.evaluate(PRESENT)
            # Past the last stop a window without a frame begins again.
            if present is None or (reached and present["stop"] == "0"):
                break
            reached.append(present["stop"])
            problems += [f"{path}: {present['name']}: {fault}" for fault in present["faults"]]
        in_order = [int(stop) for stop in reached if stop is not None]
        problems += [f"{path}: not reached: {stops[number]}" for number in sorted(set(range(len(stops))) - set(in_order))]
        if in_order != sorted(in_order):
            problems.append(f"{path}: the focus jumps: {in_order}")
    assert not problems, "\n".join(problems)


def test_skip_link_shows_and_leads_to_the_content(visited, tab):
    page = tab()
    problems = []
    for path in visited.samples:
        page.goto(visited.address(path))
        page.keyboard.press("Tab")
        first = page.evaluate("() => document.activeElement.className")
        box = page.locator(":focus").bounding_box()
        if first != "skip-link" or box["y"] < 0 or box["height"] < 24:
            problems.append(f"{path}: the first stop is “{first}” at {box}")
            continue
        page.keyboard.press("Enter")
        if page.evaluate("() => document.activeElement.localName") != "main":
            problems.append(f"{path}: the skip link does not lead into the content")
        page.keyboard.press("Tab")
        if not page.evaluate("""() => {
            const main = document.querySelector("main"), here = document.activeElement;
            // A page without a link in it goes on with the foot.
            return main.contains(here) || !main.querySelector("a[href], [tabindex='0'], summary, button, input");
        }"""):
            problems.append(f"{path}: after the skip link the focus is not in the content")
    assert not problems, "\n".join(problems)


def test_changes_of_a_page_unfold_by_keyboard(visited, tab):
    page = tab()
    folded = [path for path in visited.pages if b"<details" in visited.tree.by_path[path].source]
    for path in folded[:3]:
        page.goto(visited.address(path))
        page.locator("summary").first.focus()
        page.keyboard.press("Enter")
        assert page.locator("details[open]").count() == 1, path
