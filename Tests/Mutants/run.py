#!/usr/bin/env python3
"""Turns conditions in Sources round, one at a time, and says which test notices.

The Swift tests are tried first, then, for what they miss, the acceptance tests. Exit code 1: fewer than nine in ten
were noticed, or one was missed that explained.json does not explain.
"""

import argparse
import json
import os
import re
import resource
import signal
import subprocess
import sys
import threading
import time

import page
from mutants import COMMAND, ROOT, TESTS, TREE, VARIABLE, build

EXPLAINED = ROOT / "Tests/Mutants/explained.json"
LEAST = 0.9

# How many times longer than usual the tests may take, and the memory they may use: a loop can have lost its end.
SLOWER = 5
MEMORY = 4 * 2**30

ACCEPTANCE = [ROOT / ".venv-acceptance/bin/python", "-B", "-m", "pytest", "-p", "no:cacheprovider", "-x", "-q",
              "--candour", COMMAND]
# These run the command without its environment: it then hears of no mutant, and differs from itself.
DEAF = "test_environment"


def start(command, folder, number):
    """Starts tests with one condition turned round, or none if the number is 0."""
    return subprocess.Popen(
        list(map(str, command)), cwd=folder, env={**os.environ, VARIABLE: str(number)}, text=True, errors="replace",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY)))


def swift_tests(number, limit=None):
    """Which test failed first, or None. The others are not waited for."""
    with start(TESTS, TREE, number) as process:
        late = threading.Event()

        def stop():
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit or threading.TIMEOUT_MAX, stop)
        timer.start()
        try:
            for line in process.stdout:
                test = re.search(r'Test ("[^"]+"|\w+).* recorded an issue', line)
                if test:
                    os.killpg(process.pid, signal.SIGKILL)
                    # Where the values that it was tried with take several lines, the file is not in the first.
                    file = re.search(r" at (\S+)\.swift:\d+:\d+", line)
                    return f"{file[1]}: {test[1]}" if file else test[1]
            status = process.wait()
        finally:
            timer.cancel()
    if late.is_set():
        return "The tests do not end."
    if status < 0:
        return f"The tests are stopped by {signal.Signals(-status).name}."
    return None if status == 0 else "A test fails."


def acceptance_tests(number, *which):
    """Which test failed first, or None."""
    # A browser takes minutes, and sees what the other tests see.
    with start([*ACCEPTANCE, *which, "--ignore=Tests/Acceptance/browser"], ROOT, number) as process:
        said = process.stdout.read()
    if process.returncode == 0:
        return None
    found = re.search(r"^(?:FAILED|ERROR) (\S+::.*?)(?: - |$)", said, re.MULTILINE)
    return found[1] if found else sys.exit(f"The acceptance tests did not run:\n{said[-4000:]}")


def noticed_in_acceptance(number):
    """Which acceptance test notices that a condition is turned round, or None."""
    test = acceptance_tests(number, "-k", f"not {DEAF}", "Tests/Acceptance")
    # A test that would have failed anyway has noticed nothing.
    if test is None or acceptance_tests(0, test):
        return None
    return test.removeprefix("Tests/Acceptance/").replace(".py::", ": ")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1, help="which conditions to take")
    parser.add_argument("--count", type=int, default=50, help="how many")
    parser.add_argument("--only", type=int, nargs="+", metavar="NUMBER", help="try only these of them")
    parser.add_argument("--swift", action="store_true", help="leave out the acceptance tests")
    parser.add_argument("--write", action="store_true", help=f"write the table into docs/{page.PATH.name}")
    arguments = parser.parse_args()

    started = time.monotonic()
    mutants, total = build(arguments.seed, arguments.count)
    built = time.monotonic()
    print(f"{len(mutants)} of {total:,} conditions, built in {built - started:.0f} s", flush=True)
    broken = swift_tests(0)
    limit = SLOWER * (time.monotonic() - built)
    broken = broken or (not arguments.swift and acceptance_tests(0, "Tests/Acceptance"))
    if broken:
        sys.exit(f"With every condition as it is, a test fails: {broken}")

    reasons = {(one["path"], one["condition"]): one["why"] for one in json.loads(EXPLAINED.read_text("utf-8"))}
    rows = []
    for mutant in mutants:
        if arguments.only and mutant.number not in arguments.only:
            continue
        test = swift_tests(mutant.number, limit) or (not arguments.swift and noticed_in_acceptance(mutant.number))
        condition = mutant.condition
        rows.append(page.Row(mutant, test or None, reasons.get((condition.path, condition.shown))))
        print(f"{mutant.number:3} {condition.path}:{condition.line}: {condition.shown}\n    {rows[-1].result}", flush=True)

    noticed = sum(1 for row in rows if row.test)
    missed = sum(1 for row in rows if not row.test and not row.why)
    print(f"\n{noticed} of {len(rows)} noticed, {missed} missed without a reason, in {time.monotonic() - started:.0f} s")
    if arguments.write:
        page.write(rows, total, arguments.seed)
    sys.exit(0 if noticed >= LEAST * len(rows) and not missed else 1)


if __name__ == "__main__":
    main()
