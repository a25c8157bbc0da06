"""What an editor sees in a browser while `candour serve` runs: the page follows each change, and says what is wrong."""

import statistics
import time

import pytest

from browser.axe import violations
from browser.fixtures import NARROW, WIDE
from previews import copy_site, is_machine_busy, previewing

PAGE = "content/pages/contact.md"
FIGURES = "content/complaints/2021-04-to-2022-02.yml"
FIGURES_PAGE = "complaints/2021-04-to-2022-02/"


@pytest.fixture
def preview(candour, source, tmp_path):
    with previewing(candour.binary, copy_site(source, tmp_path / "site"), tmp_path / "temporary", "--port",
                    "0") as preview:
        preview.wait_for("shown.")
        yield preview


def spoil(preview):
    """A total that is not the sum of its parts."""
    preview.change(FIGURES, "received: 46", "received: 47")


def mend(preview):
    preview.change(FIGURES, "received: 47", "received: 46")


def panel(page):
    """The panel with what is wrong."""
    return page.get_by_role("region", name="Preview")


def test_page_follows_a_change_and_keeps_its_place(preview, tab):
    page = tab()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda fault: said.append(str(fault)))
    page.goto(preview.address + "contact/")
    page.evaluate("scrollTo({top: 400, behavior: 'instant'})")
    preview.change(PAGE, "## Other places", "## Places elsewhere")
    page.get_by_role("heading", name="Places elsewhere").wait_for()
    assert page.evaluate("scrollY") > 300
    assert panel(page).count() == 0
    assert said == [], "the policy of the page allows what the preview adds"


def test_edit_is_shown_within_300_ms(preview, tab):
    """From the file on the disk to the new page in the browser. Other programs can only make that slower, so what counts
    is the best of a few; on a machine with no time to spare nothing can be told."""
    page = tab()
    page.goto(preview.address + "contact/")
    page.get_by_role("heading", name="Other places").wait_for()
    times = []
    old = "Other places"
    while len(times) < 12 or (times[0] >= 300 and len(times) < 40):
        time.sleep(0.3)
        new = f"Other places {len(times)}"
        preview.change(PAGE, f"## {old}\n", f"## {new}\n")
        written = time.time()
        page.get_by_role("heading", name=new, exact=True).wait_for()
        shown = page.evaluate(
            "performance.timeOrigin + performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        times = sorted([*times, round(shown - 1000 * written)])
        old = new
    print(f"edit to reload, in ms: {times}, median {statistics.median(times)}")
    if times[0] >= 300 and is_machine_busy():
        pytest.skip(f"other programs keep this machine busy: {times[0]} ms at best")
    assert times[0] < 300


def test_problem_is_shown_at_its_place_while_the_page_stays(preview, tab):
    page = tab()
    page.goto(preview.address + FIGURES_PAGE)
    before = page.locator("main").inner_text()
    link = page.get_by_role("link", name="Complaints").first
    link.focus()
    spoil(preview)
    panel(page).wait_for()
    assert panel(page).get_by_role("heading", name="2 problems").is_visible()
    assert "last version without problems" in panel(page).inner_text()
    first = panel(page).get_by_role("listitem").first
    assert "The figures for requests for a review do not add up" in first.inner_text()
    assert f"{FIGURES}:15:13 (this page)" in first.inner_text()
    assert "^^ the total says 47" in first.inner_text()
    assert "if the parts are right, change the total to 46" in first.inner_text()
    assert "candour explain total-does-not-match" in first.inner_text()
    # The old page is there, with a mark beside the figure, and the focus where it was.
    mark = page.get_by_role("note").filter(has_text="do not add up")
    assert mark.count() == 1
    assert mark.evaluate("mark => mark.parentElement.closest('tr, dd, section, main').textContent").count("46") > 0
    assert link.evaluate("link => document.activeElement === link")
    without_marks = page.evaluate(
        "() => { document.querySelectorAll('.candour-preview-mark').forEach(mark => mark.style.display = 'none');"
        " const text = document.querySelector('main').innerText;"
        " document.querySelectorAll('.candour-preview-mark').forEach(mark => mark.style.display = '');"
        " return text }")
    assert without_marks.split() == before.split()
    first.get_by_role("button", name="Show where on the page").click()
    assert mark.evaluate("mark => document.activeElement === mark")
    mend(preview)
    panel(page).wait_for(state="hidden")
    assert page.get_by_role("note").filter(has_text="do not add up").count() == 0


def test_problem_of_another_record_has_no_place_on_the_page(preview, tab):
    page = tab()
    spoil(preview)
    page.goto(preview.address + "contact/")
    panel(page).wait_for()
    assert page.locator(".candour-preview-mark").count() == 0
    assert "(this page)" not in panel(page).inner_text()


def test_problem_in_a_text_is_marked_after_the_nearest_line(preview, tab):
    page = tab()
    page.goto(preview.address + "contact/")
    preview.change(PAGE, "[how to complain](record:pages/how-to-complain)", "[how to complain](record:pages/nowhere)")
    panel(page).wait_for()
    before = page.locator(".candour-preview-mark").evaluate("mark => mark.previousElementSibling.textContent")
    assert before == "See how to complain."


def test_panel_is_closed_and_stays_closed_until_there_is_something_else(preview, tab):
    page = tab()
    page.goto(preview.address + "contact/")
    spoil(preview)
    button = panel(page).get_by_role("button", name="Hide")
    button.wait_for()
    button.focus()
    page.keyboard.press("Enter")
    assert not panel(page).get_by_role("listitem").first.is_visible()
    page.goto(preview.address + FIGURES_PAGE)
    show = panel(page).get_by_role("button", name="Show", exact=True)
    show.wait_for()
    assert show.get_attribute("aria-expanded") == "false"
    show.click()
    panel(page).get_by_role("listitem").first.wait_for()
    # Escape closes it, too.
    panel(page).get_by_role("button", name="Hide").focus()
    page.keyboard.press("Escape")
    assert show.evaluate("button => button.getRootNode().activeElement === button")
    # Something else that is wrong opens it again.
    preview.change(PAGE, "summary:", "sumary:")
    panel(page).get_by_role("heading", name="3 problems").wait_for()
    panel(page).get_by_role("button", name="Hide").wait_for()


def test_panel_is_reached_and_read_with_a_keyboard(preview, tab):
    page = tab()
    spoil(preview)
    page.goto(preview.address + "contact/")
    panel(page).wait_for()
    reached = set()
    for _ in range(150):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(
            "() => document.activeElement.shadowRoot?.activeElement?.outerHTML.slice(0, 40) ?? ''"))
    assert any(part.startswith("<button") for part in reached)
    assert any(part.startswith("<pre") for part in reached), "long lines are scrolled with the arrow keys"
    # What has the focus is never behind the panel, and neither is the end of the page.
    assert page.evaluate(
        "() => { scrollTo({top: document.body.scrollHeight, behavior: 'instant'});"
        " const panel = document.querySelector('#candour-preview').shadowRoot.querySelector('section');"
        " return document.querySelector('footer').getBoundingClientRect().bottom"
        " <= panel.getBoundingClientRect().top + 1 }")


@pytest.mark.parametrize("properties", [
    {"viewport": WIDE}, {"viewport": WIDE, "color_scheme": "dark"}, {"viewport": NARROW},
    {"viewport": WIDE, "forced_colors": "active"},
], ids=["wide", "dark", "narrow", "forced colours"])
def test_axe_finds_nothing_in_the_panel_and_the_marks(preview, tab_with_axe, pictures, properties):
    page = tab_with_axe(**properties)
    spoil(preview)
    page.goto(preview.address + FIGURES_PAGE)
    panel(page).wait_for()
    page.locator(".candour-preview-mark").wait_for()
    assert violations(page) == []
    name = "-".join(str(value) for key, value in properties.items() if key != "viewport") or str(
        properties["viewport"]["width"])
    page.screenshot(path=pictures / f"preview-{name}.png")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    panel(page).get_by_role("button", name="Hide").click()
    assert violations(page) == []


def test_page_for_a_site_that_was_never_good(candour, source, tmp_path, tab_with_axe):
    site = copy_site(source, tmp_path / "site")
    text = (site / PAGE).read_text(encoding="utf-8")
    (site / PAGE).write_text(text.replace("summary:", "sumary:"), encoding="utf-8")
    with previewing(candour.binary, site, tmp_path / "temporary", "--port", "0") as preview:
        preview.wait_for("stays.")
        page = tab_with_axe()
        page.goto(preview.address + "contact/")
        panel(page).get_by_role("heading", name="1 problem").wait_for()
        assert violations(page) == []
        preview.write(PAGE, text)
        page.get_by_role("heading", name="Contact us").wait_for()


def test_removed_page_gives_way_to_the_page_for_wrong_addresses_and_comes_back(preview, tab):
    page = tab()
    text = "---\ntitle: Steps\nsummary: One.\ndraft: yes\n---\nWords.\n"
    preview.write("content/pages/help/steps.md", text)
    preview.wait_for("shown.")
    page.goto(preview.address + "help/steps/")
    assert "It shows a draft." in page.locator("main").inner_text()
    (preview.site / "content/pages/help/steps.md").unlink()
    page.get_by_role("heading", name="Steps").wait_for(state="detached")
    preview.write("content/pages/help/steps.md", text)
    page.get_by_role("heading", name="Steps").wait_for()


def test_warning_waits_until_it_is_asked_for(preview, tab):
    page = tab()
    page.goto(preview.address + "contact/")
    preview.change(PAGE, "In an emergency call 999.", "In an emergency call 999, see page 32.")
    panel(page).get_by_role("heading", name="1 warning on this page").wait_for()
    assert not panel(page).get_by_role("listitem").first.is_visible()
    panel(page).get_by_role("button", name="Show", exact=True).click()
    assert "WARNING" in panel(page).get_by_role("listitem").first.inner_text()
    assert "see page 32" in page.locator(".candour-preview-mark").evaluate(
        "mark => mark.previousElementSibling.textContent")


def test_page_follows_a_preview_that_was_started_again(candour, preview, tab):
    page = tab()
    page.goto(preview.address + "contact/")
    assert preview.end() == 0
    preview.change(PAGE, "## Other places", "## Places elsewhere")
    with previewing(candour.binary, preview.site, preview.temporary, "--port", str(preview.port)):
        page.get_by_role("heading", name="Places elsewhere").wait_for()


@pytest.mark.parametrize("path", ["", FIGURES_PAGE, "search/"])
def test_page_looks_as_it_does_without_the_preview(preview, tab, path):
    boxes = """() => [...document.body.querySelectorAll("*")].map(element => {
        const {x, y, width, height} = element.getBoundingClientRect();
        const {color, font} = getComputedStyle(element);
        return [element.tagName, x, y, width, height, color, font].join(" ");
    })"""
    page, bare = tab(), tab()
    bare.route("**/-candour/**", lambda route: route.abort())
    for each in (page, bare):
        each.goto(preview.address + path)
    assert page.evaluate(boxes) == bare.evaluate(boxes)
