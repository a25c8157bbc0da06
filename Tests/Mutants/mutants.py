"""A copy of the project in which conditions can be turned round, one at a time, by CANDOUR_MUTANT=NUMBER.

All are compiled in at once, so that one build serves for all of them.
"""

import hashlib
import os
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from conditions import Condition, conditions_in

ROOT = Path(__file__).resolve().parents[2]
TREE = ROOT / ".build-mutants"
VARIABLE = "CANDOUR_MUTANT"

# The target that all others import holds the switch.
LEAF = "CandourDiagnostics"
SWITCH = f"""import Glibc

/// Which condition is turned round in this run: 0 for none.
package enum Mutant {{
    private static let number = getenv("{VARIABLE}").flatMap {{ Int(String(cString: $0)) }} ?? 0

    package static func isOn(_ number: Int) -> Bool {{ number == Mutant.number }}
}}
"""

BUILD = ["swift", "build", "-c", "release", "--build-tests"]
# What `swift test` runs, without its own second or two of planning.
# The architecture is that of the text of the sources, which is another in the copy.
TESTS = [TREE / ".build/release/candourPackageTests.xctest", "--testing-library", "swift-testing",
         "--skip", "ArchitectureTests"]
COMMAND = TREE / ".build/release/candour"


@dataclass(frozen=True)
class Mutant:
    """A condition and the number that turns it round."""

    number: int
    condition: Condition


def all_conditions():
    found = []
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        found += conditions_in(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))
    return found


def shares(counts, whole):
    """How many of `whole` each target gets: in proportion to its conditions, and at least one."""
    total = sum(counts.values())
    exact = {target: max(1, whole * count / total) for target, count in counts.items()}
    given = {target: int(part) for target, part in exact.items()}
    for target in sorted(exact, key=lambda target: given[target] - exact[target]):
        given[target] += sum(given.values()) < whole
    return given


def choose(seed, whole, conditions, refused):
    """The conditions of a seed. A change elsewhere in the sources hardly changes the choice."""

    def lot(condition):
        name = f"{seed} {condition.path} {condition.turn} {condition.text}"
        return hashlib.sha256(name.encode()).digest()

    by_target = defaultdict(list)
    for condition in conditions:
        by_target[condition.target].append(condition)
    given = shares({target: len(found) for target, found in by_target.items()}, whole)
    chosen = []
    for target, found in by_target.items():
        fit = [condition for condition in sorted(found, key=lot) if condition not in refused]
        chosen += fit[: given[target]]
    chosen.sort(key=lambda condition: (condition.path, condition.start))
    return [Mutant(number, condition) for number, condition in enumerate(chosen, 1)]


def mutated(code, mutants):
    """The code with its conditions wrapped. No line moves."""
    if not mutants:
        return code
    parts = []
    for mutant in mutants:
        start, end = mutant.condition.start, mutant.condition.end
        # Of two that start or end at one place, the longer is outside.
        parts.append((start, 1, -end, f"(Mutant.isOn({mutant.number}) != ("))
        parts.append((end, 0, -start, "))"))
    for place, _, _, text in sorted(parts, reverse=True):
        code = code[:place] + text + code[place:]
    imported = re.search(rf"^(package |public )?import {LEAF}$", code, re.MULTILINE)
    if not imported and mutants[0].condition.target != LEAF:
        code = f"import {LEAF}; {code}"
    return code


def write(path, data):
    """Writes only what is another, so that the next build does only what is needed."""
    if not path.is_file() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def copy(mutants):
    """Makes the copy what the project is now, with these conditions to turn round."""
    by_path = defaultdict(list)
    for mutant in mutants:
        by_path[mutant.condition.path].append(mutant)
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, check=True, capture_output=True, text=True)
    wanted = {f"Sources/{LEAF}/Mutant.swift": SWITCH.encode()}
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if not path.is_file():
            continue
        data = path.read_bytes()
        if name in by_path:
            data = mutated(data.decode(), by_path[name]).encode()
        wanted[name] = data
    for name, data in wanted.items():
        write(TREE / name, data)
    for path in TREE.rglob("*"):
        name = path.relative_to(TREE).as_posix()
        if not name.startswith(".build/") and path.is_file() and name not in wanted and name != "Package.resolved":
            path.unlink()


def refused_by(output, mutants):
    """The conditions that the compiler did not take as they were wrapped."""
    refused = set()
    for path, line in re.findall(rf"^{re.escape(str(TREE))}/(\S+?):(\d+):\d+: error:", output, re.MULTILINE):
        here = [mutant.condition for mutant in mutants if mutant.condition.path == path]
        on_line = [one for one in here if one.line <= int(line) <= one.line + one.text.count("\n")]
        refused.update(on_line or here)
    return refused


def build(seed, whole):
    """Builds the copy; the mutants in it. What does not compile gives its place to another."""
    conditions, refused = all_conditions(), set()
    while True:
        mutants = choose(seed, whole, conditions, refused)
        copy(mutants)
        result = subprocess.run(BUILD, cwd=TREE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if result.returncode == 0:
            return mutants, len(conditions)
        more = refused_by(result.stdout, mutants) - refused
        if not more:
            sys.exit(f"The copy in {TREE} does not build:\n{result.stdout[-4000:]}")
        for condition in more:
            print(f"Another in place of {condition.path}:{condition.line}, which does not compile: {condition.shown}")
        refused |= more
