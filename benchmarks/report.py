"""Puts what was measured into tables, and the tables into docs/performance.md."""

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

REPORT = Path(__file__).resolve().parent.parent / "docs/performance.md"
BEGIN, END = "<!-- benchmark: begin -->", "<!-- benchmark: end -->"

HUGO_TIMES = 5
"""How many times less than Hugo's Candour's time, CPU time and memory are to be."""
FLOOR_TIMES = 2.5
GROWTH = 1.3
MEMORY_AT_MOST = 4e9
REBUILD_CPU = {"nothing changed": 0.15, "one file changed": 0.4}


@dataclass
class Compared:
    """What was measured with one number of decisions in one place."""

    number: int
    taken: dict
    """By program."""
    written: dict

    @property
    def floor(self):
        return self.taken["`cmark-gfm`"] + self.taken["`cp -r`"]

    def a_page(self, name):
        """The time or CPU time of a page in seconds."""
        return getattr(self.taken["Candour"], name) / self.written["Candour"].pages


def seconds(value):
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def megabytes(value):
    return f"{value / 1e6:,.0f} MB"


def table(columns, rows):
    """Lines of Markdown. A column whose title ends in a colon is of numbers."""
    yield f"| {' | '.join(column.removesuffix(':') for column in columns)} |"
    yield f"| {' | '.join('---:' if column.endswith(':') else '---' for column in columns)} |"
    yield from (f"| {' | '.join(map(str, row))} |" for row in rows)
    yield ""


def builds(in_memory, on_disk):
    for memory, disk in zip(in_memory, on_disk):
        for place, found in (("memory", memory), ("disk", disk)):
            candour = found.taken["Candour"]
            for name, taken in (*found.taken.items(), ("Floor: both", found.floor)):
                written = found.written.get(name)
                yield (f"{found.number:,}", place, name, seconds(taken.wall), f"{taken.wall / candour.wall:.1f}",
                       seconds(taken.cpu), f"{taken.cpu / candour.cpu:.1f}",
                       *((megabytes(taken.memory), f"{written.files:,}", f"{written.size / 1e6:,.1f} MB")
                         if written else ("–", "–", "–")))


def growth(found):
    first = found[0]
    for one in found:
        yield (f"{one.number:,}", f"{one.written['Candour'].pages:,}",
               f"{one.a_page('wall') * 1e6:.0f} µs", f"{one.a_page('wall') / first.a_page('wall'):.2f}",
               f"{one.a_page('cpu') * 1e6:.0f} µs", f"{one.a_page('cpu') / first.a_page('cpu'):.2f}",
               megabytes(one.taken["Candour"].memory))


def reached(in_memory, on_disk, alone, rebuilds):
    """What is to be reached, what was measured in memory and on the disk, and whether that is enough."""

    def row(what, goal, values, enough):
        return what, goal, *values, "yes" if enough else "no"

    largest = in_memory[-1], on_disk[-1]
    number = f"{largest[0].number:,}"
    for what, name in (("time", "wall"), ("CPU time", "cpu"), ("peak memory", "memory")):
        times = [getattr(found.taken["Hugo"], name) / getattr(found.taken["Candour"], name) for found in largest]
        yield row(f"{number} decisions: Hugo’s {what} is so many times Candour’s", f"{HUGO_TIMES} or more",
                  [f"{value:.1f}" for value in times], min(times) >= HUGO_TIMES)
    times = [found.taken["Candour"].cpu / found.floor.cpu for found in largest]
    yield row(f"{number} decisions: Candour’s CPU time is so many times the floor’s", f"{FLOOR_TIMES} or less",
              [f"{value:.1f}" for value in times], max(times) <= FLOOR_TIMES)
    found = growing(in_memory, alone)
    if len(found) > 1:
        for what, name in (("time", "wall"), ("CPU time", "cpu")):
            value = found[-1].a_page(name) / found[0].a_page(name)
            yield row(f"{found[-1].number:,} decisions: {what} of a page, against {found[0].number:,}",
                      f"{GROWTH} times or less", [f"{value:.2f}", "–"], value <= GROWTH)
    for one in alone:
        memory = one.taken["Candour"].memory
        yield row(f"{one.number:,} decisions: peak memory", f"less than {megabytes(MEMORY_AT_MOST)}",
                  [megabytes(memory), "–"], memory < MEMORY_AT_MOST)
    for what, most in REBUILD_CPU.items():
        cpu = rebuilds[what].cpu
        yield row(f"{number} decisions, {what}: CPU time", f"{most} s or less", [seconds(cpu), "–"], cpu <= most)


def growing(in_memory, alone):
    """The sizes over which the cost of a page is compared: below 1,000 starting the program counts for much."""
    return [found for found in (*in_memory, *alone) if found.number >= 1000] or in_memory


def tables(in_memory, on_disk, alone, rebuilds):
    yield "### What was to be reached"
    yield ""
    yield from table(["What", "To reach", "In memory:", "On disk:", "Reached"],
                     reached(in_memory, on_disk, alone, rebuilds))
    yield "### Cold builds"
    yield ""
    yield from table(["Decisions:", "On", "Program", "Time:", "Ratio:", "CPU time:", "Ratio:", "Peak memory:", "Files:",
                      "Size:"], builds(in_memory, on_disk))
    yield "### The cost of a page"
    yield ""
    yield from table(["Decisions:", "Pages:", "Time a page:", "Ratio:", "CPU time a page:", "Ratio:", "Peak memory:"],
                     growth(growing(in_memory, alone)))
    yield "### Rebuilds"
    yield ""
    yield f"Candour, {in_memory[-1].number:,} decisions, in memory."
    yield ""
    yield from table(["Since the last build", "Time:", "CPU time:", "Peak memory:"],
                     ((what, seconds(taken.wall), seconds(taken.cpu), megabytes(taken.memory))
                      for what, taken in rebuilds.items()))


def put(text):
    report = REPORT.read_text(encoding="utf-8")
    before, after = report[: report.index(BEGIN) + len(BEGIN)], report[report.index(END) :]
    REPORT.write_text(f"{before}\n{text.rstrip()}\n{after}", encoding="utf-8")


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def machine():
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        model = platform.machine()
    kernel = re.match(r"[0-9.]*", platform.release())[0]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{model}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GB; {platform.system()} {kernel}"


def versions(candour, hugo):
    hugo_version = re.search(r"v([0-9.]+)", first_line(hugo, "version"))[1]
    return (f"Candour {first_line(candour, '--version')}, Hugo {hugo_version}, "
            f"cmark-gfm {first_line('cmark-gfm', '--version').split()[1]}")
