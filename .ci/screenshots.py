"""Takes a wide and a narrow picture and a print PDF of one page of each type: CHROMIUM SITE PICTURES."""

import functools
import http.server
import os
import re
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

WIDTHS = (1280, 375)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def page_type(path):
    """The shape of an address: `decisions/year/2022` and `decisions/year/2021` are of one type."""
    parts = path.parts[:-1] if path.name == "index.html" else path.with_suffix("").parts
    if not parts:
        return "home"
    kind, *rest = parts
    shape = [part if part in ("year", "page") else "item" for part in rest]
    if rest and rest[0] in ("year", "page"):
        shape = [rest[0]] + ["item"] * (len(rest) - 1)
    return "-".join([kind, *shape])


def pages_to_picture(site):
    """One page of each type: the largest, as it shows most of what the type can hold."""
    largest = {}
    for path in sorted(site.rglob("*.html")):
        if re.search(rb'http-equiv="?refresh', path.read_bytes(), re.IGNORECASE):
            continue
        name = page_type(path.relative_to(site))
        if name not in largest or path.stat().st_size > largest[name].stat().st_size:
            largest[name] = path
    return sorted(largest.items())


def main(chromium, site, pictures):
    handler = functools.partial(QuietHandler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}/"

    with sync_playwright() as playwright:
        # Chromium's sandbox refuses to start for root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page()
        for name, path in pages_to_picture(site):
            address = path.relative_to(site).as_posix().removesuffix("index.html")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(base + address)
                page.screenshot(path=pictures / f"{name}-{width}.png", full_page=True)
            page.pdf(path=pictures / f"{name}-print.pdf", format="A4", print_background=False)
            print(f"{name}: /{address}")
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
