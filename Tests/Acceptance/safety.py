"""Writes the figures of a run into docs/safety.md."""

import datetime
import os
import platform
import re
from pathlib import Path

BEGIN, END = "<!-- safety: begin -->", "<!-- safety: end -->"


def machine():
    """The processor, its cores, the memory and the kernel, as docs/performance.md gives them."""
    found = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text("utf-8"), re.MULTILINE)
    processor = re.sub(r" \d+-Core Processor.*| Processor$", "", found[1]) if found else platform.machine()
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    kernel = platform.release().partition("-")[0]
    return f"{processor}, {os.cpu_count()} cores, {gigabytes:.0f} GB; Linux {kernel}"


def write(page, counts):
    today = datetime.date.today()
    rows = [f"| {words} | {number:,} | 0 |" for words, number in counts.items()]
    table = "\n".join(
        [
            f"Counted on {today.day} {today:%B %Y}. Machine: {machine()}.",
            "",
            "| What | Tried | Failures |",
            "| --- | ---: | ---: |",
            *rows,
        ]
    )
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")
