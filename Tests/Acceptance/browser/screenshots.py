"""Takes a wide and a narrow picture and a print PDF of one page of each type: SITE PICTURES."""

import sys
from pathlib import Path

from browser.chromium import running
from browser.page_types import by_type, is_redirect
from web import served

WIDTHS = (1280, 375)


def main(site, pictures):
    sizes = {
        path.relative_to(site).as_posix(): path.stat().st_size
        for path in site.rglob("*.html")
        if not is_redirect(path.read_bytes())
    }
    with served(site) as base, running() as browser:
        page = browser.new_page()
        for name, paths in by_type(sizes).items():
            address = paths[0].removesuffix("index.html")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(base + address)
                page.screenshot(path=pictures / f"{name}-{width}.png", full_page=True)
            page.pdf(path=pictures / f"{name}-print.pdf", format="A4", print_background=False)
            print(f"{name}: /{address}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
