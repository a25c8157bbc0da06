"""Every type of page makes a good print: A4, with the content, without what is of no use on paper."""

import io
import re
import unicodedata

from pypdf import PdfReader

# In points, as PDF has them.
A4 = (595, 842)


def words(text):
    """The letters and digits of a text: PDF keeps no spaces that could be relied on, and joins letters such as ffi."""
    return re.sub(r"\W", "", unicodedata.normalize("NFKC", text))


def printed(page):
    return PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))


# What is of no use on paper.
# The buttons in the heads of tables that can be sorted hold the words of the heads.
FURNITURE = ".skip-link, .main-navigation, .breadcrumbs, .contents, .pagination, .neighbours, .footer-links, :not(th) > button"


def test_prints_have_the_content_without_the_navigation(visited, tab):
    page = tab()
    page.emulate_media(media="print")
    problems = []
    for paths in visited.types.values():
        path = paths[-1]
        page.goto(visited.address(path))
        document = printed(page)
        text = words(" ".join(sheet.extract_text() for sheet in document.pages))
        if any(abs(float(a) - b) > 2 for a, b in zip(document.pages[0].mediabox[2:], A4)):
            problems.append(f"{path}: the sheets are {document.pages[0].mediabox}")
        heading = page.locator("h1").inner_text()
        if words(heading).isascii() and words(heading) not in text:
            problems.append(f"{path}: the heading is not there")
        if len(text) < 100:
            problems.append(f"{path}: almost nothing is there")
        shown = page.eval_on_selector_all(
            FURNITURE, "parts => parts.filter(part => part.checkVisibility()).map(part => part.className)")
        problems += [f"{path}: {part} is there" for part in shown]
    assert not problems, "\n".join(problems)


def test_head_of_a_long_table_stands_on_every_sheet(stress, tab):
    page = tab()
    page.goto(stress.address("statistics/long-table/index.html"))
    head = words(page.locator("thead th").first.inner_text())
    sheets = [words(sheet.extract_text()) for sheet in printed(page).pages]
    assert len(sheets) > 10
    without = [number for number, text in enumerate(sheets[1:-1], 2) if head not in text]
    assert not without, f"“{head}” is not on sheets {without}"
