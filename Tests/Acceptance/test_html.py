"""Every page is correct HTML, with the structure that assistive technology relies on."""

from html_checker import html_faults

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

# Elements that take the focus in their own right.
FOCUSABLE = ("button", "input", "select", "textarea", "summary", "iframe", "audio", "video")

# A script element of these types is data: no browser runs it.
DATA_TYPES = ("application/json", "application/ld+json")


def test_html_checker_finds_no_error_and_no_warning(site, tmp_path):
    problems = html_faults(site.root, tmp_path)
    assert not problems, "\n".join(problems)


def test_language_is_set(site):
    problems = [page.path for page in site.html if not page.html.get("lang", "").strip()]
    assert not problems, "\n".join(problems)


def test_titles_are_unique(site):
    seen = {}
    problems = []
    for page in site.pages:
        title = " ".join(page.html.findtext("head/title", "").split())
        if not title:
            problems.append(f"{page.path}: no title")
        elif title in seen:
            problems.append(f"{page.path}: the title “{title}” is also that of {seen[title]}")
        seen.setdefault(title, page.path)
    assert not problems, "\n".join(problems)


def test_one_main_heading(site):
    problems = []
    for page in site.pages:
        headings = list(page.elements("h1"))
        if len(headings) != 1:
            problems.append(f"{page.path}: {len(headings)} h1 elements")
        elif not headings[0].text_content().strip():
            problems.append(f"{page.path}: the h1 is empty")
    assert not problems, "\n".join(problems)


def test_no_heading_level_is_skipped(site):
    problems = []
    for page in site.pages:
        before = 0
        for heading in page.elements(*HEADINGS):
            level = int(heading.tag[1])
            if level > before + 1:
                text = " ".join(heading.text_content().split())
                above = f"an h{before}" if before else "no heading"
                problems.append(f"{page.path}: h{level} “{text}” after {above}")
            before = level
    assert not problems, "\n".join(problems)


def test_ids_are_unique(site):
    problems = []
    for page in site.html:
        twice = sorted({name for name in page.ids if page.ids.count(name) > 1})
        problems += [f"{page.path}: the id “{name}” is there more than once" for name in twice]
        problems += [f"{page.path}: an empty id" for name in page.ids if not name]
    assert not problems, "\n".join(problems)


def test_every_picture_has_alternative_text(site):
    problems = [
        f"{page.path}: {image.get('src')} has no alt"
        for page in site.html
        for image in page.elements("img")
        if image.get("alt") is None
    ]
    assert not problems, "\n".join(problems)


def test_every_table_has_a_caption_and_scoped_headers(site):
    problems = []
    for page in site.html:
        for table in page.elements("table"):
            captions = table.findall("caption")
            name = captions[0].text_content().strip() if captions else ""
            if not name:
                problems.append(f"{page.path}: a table on line {table.sourceline} has no caption")
            for header in table.iter("th"):
                if header.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                    text = " ".join(header.text_content().split())
                    problems.append(f"{page.path}: the header “{text}” of the table “{name}” has no scope")
    assert not problems, "\n".join(problems)


def takes_focus(element):
    if element.tag in ("a", "area"):
        return element.get("href") is not None
    if element.tag == "input" and element.get("type") == "hidden":
        return False
    return element.tag in FOCUSABLE or element.get("tabindex", "-1") != "-1"


def test_skip_link_comes_first(site):
    problems = []
    for page in site.pages:
        first = next((element for element in page.html.body.iter("*") if takes_focus(element)), None)
        main = next(page.elements("main"), None)
        target = first.get("href", "") if first is not None else ""
        if main is None:
            problems.append(f"{page.path}: no main element")
        elif not target.startswith("#") or len(target) == 1:
            problems.append(f"{page.path}: the first thing that takes the focus is no skip link: “{target}”")
        elif target[1:] not in [element.get("id") for element in main.iter()]:
            problems.append(f"{page.path}: the skip link {target} does not lead into main")
        elif not first.text_content().strip():
            problems.append(f"{page.path}: the skip link has no text")
    assert not problems, "\n".join(problems)


def test_no_inline_style_or_script(site):
    problems = []
    for page in site.html:
        for element in page.elements():
            where = f"{page.path}:{element.sourceline}: <{element.tag}>"
            if element.tag == "style":
                problems.append(f"{where} inline style sheet")
            if element.tag == "script" and element.get("src") is None:
                if element.get("type") not in DATA_TYPES:
                    problems.append(f"{where} inline script")
            for attribute in element.attrib:
                if attribute == "style" or attribute.startswith("on"):
                    problems.append(f"{where} has the attribute {attribute}")
    assert not problems, "\n".join(problems)


def test_no_address_is_a_script(site):
    problems = [
        f"{page.path}: {link.value}"
        for page in site.html
        for link in page.links
        if "".join(link.value.split()).lower().startswith(("javascript:", "vbscript:", "data:"))
    ]
    assert not problems, "\n".join(problems)


def test_nothing_is_loaded_from_elsewhere(site):
    problems = []
    for page in site.html:
        for link in page.links:
            if link.is_loaded and not site.holds(page, link.value):
                problems.append(f"{page.path}: <{link.tag} {link.attribute}> {link.value}")
    for path in sorted(site.files):
        if path.endswith(".css"):
            for address in site.style_addresses(path):
                if ":" in address.split("/")[0] or address.startswith("/"):
                    problems.append(f"{path}: {address}")
    assert not problems, "\n".join(problems)
