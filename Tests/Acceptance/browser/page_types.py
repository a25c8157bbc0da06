"""Which sorts of page a site has: read from the addresses, so that a new sort is found without a list."""

import re


def page_type(path):
    """The shape of an address: `decisions/year/2022` and `decisions/year/2021` are of one type."""
    parts = path.removesuffix("index.html").removesuffix(".html").strip("/").split("/")
    kind, *rest = parts
    if not kind:
        return "home"
    shape = ["item"] * len(rest)
    if rest and rest[0] in ("year", "page"):
        shape[0] = rest[0]
    return "-".join([kind, *shape])


def is_redirect(source):
    """Whether the bytes of a page only lead elsewhere."""
    return re.search(rb'http-equiv="?refresh', source, re.IGNORECASE) is not None


def by_type(sizes):
    """For pages with their sizes, the types, and for each its pages: the largest first, which shows most of what the
    type can hold, and the smallest last, which shows what it looks like with nothing in it."""
    types = {}
    for path, size in sorted(sizes.items(), key=lambda page: (-page[1], page[0])):
        types.setdefault(page_type(path), []).append(path)
    return dict(sorted(types.items()))
