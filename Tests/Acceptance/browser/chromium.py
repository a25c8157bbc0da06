"""Debian's Chromium, driven by Playwright."""

import contextlib
import os
import shutil

from playwright.sync_api import sync_playwright


@contextlib.contextmanager
def running():
    """A browser without a window, until the block ends."""
    program = shutil.which("chromium")
    assert program, "there is no chromium: .ci/setup tests installs it"
    # Chromium's sandbox refuses to start for root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        try:
            yield browser
        finally:
            browser.close()
