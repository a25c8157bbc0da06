#!/usr/bin/env python3
"""Counts the instructions that Candour needs for the same records, and compares them with instructions.json.

Times differ from run to run; this count hardly does. It says nothing about waiting, nor about several threads.
Exit code 1: a count has grown by more than 5 per cent.
"""

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from office import TODAY

HERE = Path(__file__).resolve().parent
BASELINE = HERE / "instructions.json"
DECISIONS = 200
SLACK = 0.05
RENEW = "python3 -B benchmarks/instructions.py --write"

# The C library and the checksums take other paths where the processor can do more: here all do without AVX.
# Valgrind hides the instructions for SHA-256, so checksums count for more than they take.
PINNED = {
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM",
    "OPENSSL_ia32cap": "~0x1000000000000000:~0x20",
    "LC_ALL": "C",
    "TZ": "UTC",
}


def output_of(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout.strip()


def tools():
    """What decides the count besides our own code: where one of these differs, counts cannot be compared."""
    return {
        "processor": platform.machine(),
        "swift": re.search(r"Swift version ([0-9.]+)", output_of("swift", "--version"))[1],
        "valgrind": output_of("valgrind", "--version").removeprefix("valgrind-"),
        "glibc": platform.libc_ver()[1],
        "libyaml": output_of("pkg-config", "--modversion", "yaml-0.1"),
        "libcmark-gfm": output_of("pkg-config", "--modversion", "libcmark-gfm"),
    }


def count(command, folder, preload, profile):
    """The instructions of one command. `profile` is where to say which function needs how many."""
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *map(str, command)],
        cwd=folder, env={"PATH": os.environ["PATH"], "HOME": str(folder), "LD_PRELOAD": str(preload), **PINNED},
        stdin=subprocess.DEVNULL, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)|I +refs: +([\d,]+)", result.stderr)
    if result.returncode or not found:
        sys.exit(f"Counting failed (exit code {result.returncode}):\n{result.stdout[-2000:]}{result.stderr[-4000:]}")
    return int((found[1] or found[2]).replace(",", ""))


def counts(candour, profiles=None):
    """The instructions of a check and of a cold build, one task at a time. `profiles` is a folder, if wanted."""
    with tempfile.TemporaryDirectory(prefix="candour-instructions-") as name:
        folder = Path(name)
        # Valgrind 3.19 cannot read the debug information of Swift.
        stripped, preload = folder / "candour", folder / "sigsuspend.so"
        subprocess.run(["strip", "--strip-debug", "-o", stripped, candour], check=True)
        subprocess.run(["clang", "-O2", "-shared", "-fPIC", "-o", preload, HERE / "sigsuspend.c"], check=True)
        commands = {"check": ["check"], "build": ["build", "--output", "output"]}
        for task in commands:
            subprocess.run([sys.executable, "-B", HERE / "generate.py", str(DECISIONS), folder / task / "site",
                            "--candour-alone"], check=True)
        # A file younger than two seconds is known by its content and not by its times, which takes more.
        time.sleep(2.5)

        def counted(task):
            command = [stripped, *commands[task], "--site", "site/candour", "--today", TODAY, "--jobs", "1", "--quiet"]
            return count(command, folder / task, preload, profiles / f"callgrind.{task}" if profiles else os.devnull)

        with ThreadPoolExecutor() as threads:
            return dict(zip(commands, threads.map(counted, commands)))


def differences(baseline, now):
    return [f"{name} is {now.get(name)}, not {value}" for name, value in baseline.items() if now.get(name) != value]


def compare(baseline, counted):
    """Prints a line for each count; whether none has grown too much."""
    fine = True
    for task, instructions in counted.items():
        before = baseline[task]
        change = instructions / before - 1
        print(f"{task}: {instructions:,} instructions, {change:+.1%} against {before:,}")
        if change > SLACK:
            fine = False
            print(f"  This is more than {SLACK:.0%} above the baseline. --profile shows where they go.\n"
                  f"  If it has to be, renew the baseline: {RENEW}")
        elif change < -SLACK:
            print(f"  This is better by more than {SLACK:.0%}. Renew the baseline, so that it stays so: {RENEW}")
    return fine


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("candour", nargs="?", default=".build/release/candour", help="a release build of the command")
    parser.add_argument("--write", action="store_true", help="make what is counted now the baseline")
    parser.add_argument("--profile", type=Path, metavar="FOLDER",
                        help="also write there which function needs how many, for callgrind_annotate")
    arguments = parser.parse_args()
    candour = Path(arguments.candour).absolute()
    if not os.access(candour, os.X_OK):
        parser.error(f"there is no program at {candour}")
    if not all(map(shutil.which, ("valgrind", "strip", "clang"))):
        parser.error("valgrind, strip and clang are needed: run .ci/setup tests; clang comes with Swift")
    now, profiles = tools(), arguments.profile and arguments.profile.absolute()
    if profiles:
        profiles.mkdir(parents=True, exist_ok=True)
    if arguments.write:
        BASELINE.write_text(json.dumps({"tools": now, "instructions": counts(candour, profiles)}, indent=2) + "\n")
        print(BASELINE.read_text(), end="")
        return
    baseline = json.loads(BASELINE.read_text())
    other = differences(baseline["tools"], now)
    if other and not profiles:
        print(f"Not compared: {'; '.join(other)}. The baseline counts for the tools it names alone.\n"
              f"When the tools of the project change, renew it: {RENEW}")
        return
    sys.exit(0 if compare(baseline["instructions"], counts(candour, profiles)) else 1)


if __name__ == "__main__":
    main()
