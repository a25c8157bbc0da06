#!/usr/bin/env python3
"""Builds the same records with Candour and with Hugo, and prints how long it took and what it used.

Every build is cold: nothing of an earlier build is there. The files of the system are as warm for one as for the other.
"""

import argparse
import datetime
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
REPORT = ROOT / "docs/performance.md"
BEGIN, END = "<!-- benchmark: begin -->", "<!-- benchmark: end -->"
TODAY = "2026-01-01"


class Measured:
    """The medians of several runs of one command."""

    def __init__(self, runs, files=0, size=0):
        self.wall, self.cpu, self.memory = (median(values) for values in zip(*runs))
        self.files, self.size = files, size


def timed(commands, folder, log):
    """Runs commands one after the other, and gives wall and CPU seconds of all and the peak memory in bytes of one."""
    wall = cpu = memory = 0
    for command in commands:
        os.sync()
        with open(log, "wb") as output:
            started = time.perf_counter()
            process = subprocess.Popen([str(word) for word in command], cwd=folder, stdin=subprocess.DEVNULL,
                                       stdout=output, stderr=subprocess.STDOUT)
            _, status, used = os.wait4(process.pid, 0)
            wall += time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{Path(command[0]).name} failed:\n{Path(log).read_text(errors='replace')[:4000]}")
        cpu += used.ru_utime + used.ru_stime
        memory = max(memory, used.ru_maxrss * 1024)
    return wall, cpu, memory


def contents(folder):
    """How many files there are below a folder, and their bytes."""
    files = [os.path.join(top, name) for top, _, names in os.walk(folder) for name in names]
    return len(files), sum(os.path.getsize(file) for file in files)


def measure(number, folder, candour, hugo, runs, links):
    """The figures of one size in one folder. Nothing is removed from it: a disk may be slow after that."""
    site, log = folder / "site", folder / "log"
    subprocess.run([sys.executable, "-B", HERE / "generate.py", str(number), site, "--links", links], check=True)

    def candour_into(output):
        return [candour, "build", "--site", site / "candour", "--output", output, "--today", TODAY, "--quiet"]

    def hugo_into(output):
        return [hugo, "build", "--source", site / "hugo", "--destination", output,
                "--cacheDir", f"{output}-cache", "--noBuildLock", "--quiet"]

    taken, written = {}, {}

    def run(label, commands, output=None):
        taken.setdefault(label, []).append(timed(commands, folder, log))
        written[label] = contents(output) if output else (0, 0)

    for turn in range(runs):
        for label, command in (("Candour", candour_into), ("Hugo", hugo_into)):
            output = folder / f"{label}-{turn}"
            run(label, [command(output)], output)
    for turn in range(runs):
        output = folder / f"copy-{turn}"
        run("`cp -r`", [["cp", "-r", folder / "Candour-0", output]], output)
    if shutil.which("cmark-gfm"):
        bodies = sorted((site / "bodies").iterdir())
        for _ in range(runs):
            run("`cmark-gfm`", [["cmark-gfm", "--extension", "table", "--to", "html", body] for body in bodies])
    return {label: Measured(several, *written[label]) for label, several in taken.items()}


def places(disk):
    """Folders to build in, by what they lie on."""
    found = {}
    if os.access("/dev/shm", os.W_OK):
        found["memory"] = "/dev/shm"
    # Git does not see this one.
    disk.mkdir(parents=True, exist_ok=True)
    found["disk"] = disk
    return found


def seconds(value):
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def ratio(other, ours):
    return f"{other / ours:.1f}" if ours else "–"


def rows(number, place, found):
    candour = found["Candour"]
    for tool, figures in found.items():
        files = f"{figures.files:,} | {figures.size / 1e6:,.1f} MB" if figures.files else "– | –"
        memory = f"{figures.memory / 1e6:,.0f} MB" if tool in ("Candour", "Hugo") else "–"
        yield (f"| {number:,} | {place} | {tool} | {seconds(figures.wall)} | {ratio(figures.wall, candour.wall)} "
               f"| {seconds(figures.cpu)} | {ratio(figures.cpu, candour.cpu)} | {memory} | {files} |")


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
    found = [f"Candour {first_line(candour, '--version')}", f"Hugo {hugo_version}"]
    if shutil.which("cmark-gfm"):
        found.append(f"cmark-gfm {first_line('cmark-gfm', '--version').split()[1]}")
    return ", ".join(found)


def program(command):
    """The program itself where a Python package of Hugo starts it through Python, which takes time of its own."""
    path = Path(shutil.which(command) or command).absolute()
    inside = sorted(path.parent.parent.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    return inside[0] if inside else path


def put(text):
    report = REPORT.read_text(encoding="utf-8")
    before, after = report[: report.index(BEGIN) + len(BEGIN)], report[report.index(END) :]
    REPORT.write_text(f"{before}\n{text}\n{after}", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("candour", nargs="?", default=".build/release/candour", help="a release build of the command")
    parser.add_argument("--hugo", default=".venv-bench/bin/hugo")
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of decisions, with commas")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--disk", type=Path, default=ROOT / ".build", help="a folder on the disk")
    parser.add_argument("--links", choices=["relref", "plain"], default="relref",
                        help="how Hugo's records link: checked by Hugo, or plain addresses")
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    arguments = parser.parse_args()
    candour, hugo = Path(shutil.which(arguments.candour) or arguments.candour).absolute(), program(arguments.hugo)
    for command in (candour, hugo):
        if not os.access(command, os.X_OK):
            parser.error(f"there is no program at {command}")

    lines = ["| Decisions | On | Program | Time | Ratio | CPU time | Ratio | Peak memory | Files | Size |",
             "| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    with ExitStack() as stack:
        for number in map(int, arguments.sizes.split(",")):
            for place, parent in places(arguments.disk).items():
                print(f"{number} decisions, {place} …", file=sys.stderr)
                made = tempfile.TemporaryDirectory(prefix="candour-bench-", dir=parent)
                folder = Path(stack.enter_context(made)).absolute()
                lines += rows(number, place, measure(number, folder, candour, hugo, arguments.runs, arguments.links))
    text = "\n".join([
        f"Measured on {datetime.date.today():%-d %B %Y}; medians of {arguments.runs} runs.", "",
        f"- Machine: {machine()}", f"- Versions: {versions(candour, hugo)}", "", *lines])
    print(text)
    if arguments.write:
        put(text)


if __name__ == "__main__":
    main()
