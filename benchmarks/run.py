#!/usr/bin/env python3
"""Builds the same records with Candour and with Hugo, and prints how long it took and what it used.

Every build but those of the table of rebuilds is cold: nothing of an earlier build is there. The files of the system
are as warm for one as for the other.
"""

import argparse
import datetime
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import report
from measure import Taken, contents, medians, run
from office import TODAY

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


class Bench:
    """The two programs, and how often each is run."""

    def __init__(self, candour, hugo, runs, links):
        self.candour, self.hugo, self.runs, self.links = candour, hugo, runs, links

    def records(self, number, folder, *options):
        subprocess.run([sys.executable, "-B", HERE / "generate.py", str(number), folder / "site", *options], check=True)
        self.site, self.given = folder / "site", set(os.listdir(folder / "site/candour"))

    def build_with_candour(self, place):
        place.mkdir(exist_ok=True)
        return run([self.candour, "build", "--site", self.site / "candour", "--output", place / "output",
                    "--today", TODAY, "--quiet"], place, HOME=str(place), XDG_CACHE_HOME=str(place / "cache"))

    def build_with_hugo(self, place):
        place.mkdir()
        return run([self.hugo, "build", "--source", self.site / "hugo", "--destination", place / "output",
                    "--cacheDir", place / "cache", "--noBuildLock", "--quiet"], place)

    def forget(self):
        """Removes what a build of Candour left beside the records, if anything, so that the next one is cold."""
        for name in set(os.listdir(self.site / "candour")) - self.given:
            left = self.site / "candour" / name
            shutil.rmtree(left) if left.is_dir() else left.unlink()

    def compare(self, number, folder):
        """Both programs in turn, then the floor. Nothing is removed: a disk may be slow after that."""
        self.records(number, folder, "--links", self.links)
        taken = {"Candour": [], "Hugo": [], "`cp -r`": [], "`cmark-gfm`": []}
        for turn in range(self.runs):
            self.forget()
            taken["Candour"].append(self.build_with_candour(folder / f"candour-{turn}"))
            taken["Hugo"].append(self.build_with_hugo(folder / f"hugo-{turn}"))
        written = {name: contents(folder / f"{name.lower()}-0/output") for name in ("Candour", "Hugo")}
        for turn in range(self.runs):
            taken["`cp -r`"].append(run(["cp", "-r", folder / "candour-0/output", folder / f"copy-{turn}"], folder))
        for _ in range(self.runs):
            taken["`cmark-gfm`"].append(sum(
                (run(["cmark-gfm", "--extension", "table", "--to", "html", body], folder)
                 for body in sorted((self.site / "bodies").iterdir())), Taken(0, 0)))
        return report.Compared(number, {name: medians(runs) for name, runs in taken.items()}, written)

    def rebuild(self, folder):
        """Builds again into the same output: as nothing changed, and as one text did."""
        place = folder / "rebuilt"
        self.forget()
        taken = {"all is new": [self.build_with_candour(place)], "nothing changed": [], "one file changed": []}
        for _ in range(self.runs):
            taken["nothing changed"].append(self.build_with_candour(place))
        files = sorted((self.site / "candour/content/decisions").rglob("*.md"))
        for turn in range(self.runs):
            with files[len(files) // 2].open("a", encoding="utf-8") as changed:
                changed.write(f"\nThis sentence is new, number {turn}.\n")
            taken["one file changed"].append(self.build_with_candour(place))
        return {name: medians(runs) for name, runs in taken.items()}

    def alone(self, number, folder):
        """Candour without the others, each output removed before the next build."""
        self.records(number, folder, "--candour-alone")
        taken = []
        for turn in range(self.runs):
            self.forget()
            place = folder / f"candour-{turn}"
            taken.append(self.build_with_candour(place))
            written = contents(place / "output")
            shutil.rmtree(place)
        return report.Compared(number, {"Candour": medians(taken)}, {"Candour": written})


def new_folder(stack, parent):
    return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="candour-bench-", dir=parent))).absolute()


def everything(bench, arguments, kept):
    """What the tables are made of. Folders on the disk stay until `kept` ends."""
    in_memory, on_disk, alone, rebuilds = [], [], [], {}
    for number in arguments.sizes:
        with ExitStack() as soon:
            say(number, "memory")
            folder = new_folder(soon, arguments.memory)
            in_memory.append(bench.compare(number, folder))
            if number == arguments.sizes[-1]:
                say(number, "rebuilds")
                rebuilds = bench.rebuild(folder)
        say(number, "disk")
        on_disk.append(bench.compare(number, new_folder(kept, arguments.disk)))
    for number in arguments.alone:
        with ExitStack() as soon:
            say(number, "memory, Candour alone")
            alone.append(bench.alone(number, new_folder(soon, arguments.memory)))
    return in_memory, on_disk, alone, rebuilds


def say(number, what):
    print(f"{number:,} decisions, {what} …", file=sys.stderr, flush=True)


def program(command):
    """The program itself where a Python package of Hugo starts it through Python, which takes time of its own."""
    path = Path(shutil.which(command) or command).absolute()
    inside = sorted(path.parent.parent.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    return inside[0] if inside else path


def numbers(text):
    return sorted(int(number) for number in text.split(",") if number)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("candour", nargs="?", default=".build/release/candour", help="a release build of the command")
    parser.add_argument("--hugo", default=".venv-bench/bin/hugo")
    parser.add_argument("--sizes", type=numbers, default="100,1000,10000", help="numbers of decisions, with commas")
    parser.add_argument("--alone", type=numbers, default="100000",
                        help="numbers that Candour alone builds, in memory; “--alone=” for none")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--memory", type=Path, default=Path("/dev/shm"), help="a folder on a file system in memory")
    parser.add_argument("--disk", type=Path, default=ROOT / ".build", help="a folder on the disk")
    parser.add_argument("--links", choices=["relref", "plain"], default="relref",
                        help="how Hugo's records link: checked by Hugo, or plain addresses")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/performance.md")
    arguments = parser.parse_args()
    candour, hugo = Path(shutil.which(arguments.candour) or arguments.candour).absolute(), program(arguments.hugo)
    for command in (candour, hugo, Path(shutil.which("cmark-gfm") or "cmark-gfm")):
        if not os.access(command, os.X_OK):
            parser.error(f"there is no program at {command}")
    if not os.access(arguments.memory, os.W_OK):
        parser.error(f"nothing can be written in {arguments.memory}")
    arguments.disk.mkdir(parents=True, exist_ok=True)

    bench = Bench(candour, hugo, arguments.runs, arguments.links)
    # Removing what is on the disk takes a while, so that comes last.
    with ExitStack() as kept:
        text = "\n".join([
            f"Measured on {datetime.date.today():%-d %B %Y}; medians of {arguments.runs} runs.", "",
            f"- Machine: {report.machine()}", f"- Versions: {report.versions(candour, hugo)}", "",
            *report.tables(*everything(bench, arguments, kept))])
        print(text, flush=True)
        if arguments.write:
            report.put(text)


if __name__ == "__main__":
    main()
