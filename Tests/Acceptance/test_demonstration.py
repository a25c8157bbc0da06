"""Nobody can take the demonstration for the site of a real office."""


def seen_text(element):
    """The words of an element that a reader can see or hear."""
    if not isinstance(element.tag, str) or element.tag in ("script", "style", "template"):
        return ""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return ""
    words = [element.text or ""]
    for child in element:
        words += [seen_text(child), child.tail or ""]
    return " ".join(words)


def test_every_page_says_that_it_is_a_demonstration(site):
    problems = [page.path for page in site.pages if "demonstration" not in seen_text(page.html.body).lower()]
    assert not problems, "\n".join(problems)
