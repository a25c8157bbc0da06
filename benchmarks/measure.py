"""Runs commands and says what they took."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass
class Taken:
    """What one command took, or several one after the other: seconds, and the peak memory of one process in bytes."""

    wall: float
    cpu: float
    memory: int = 0

    def __add__(self, other):
        return Taken(self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))


@dataclass
class Written:
    """What a folder holds."""

    files: int = 0
    pages: int = 0
    size: int = 0


def medians(runs):
    return Taken(*(median(getattr(run, name) for run in runs) for name in ("wall", "cpu", "memory")))


def run(command, folder, **environment):
    """Runs a command in a folder, and stops everything if it fails.

    What a new process takes over from this one counts for its peak memory, so this one stays small: records are
    made in a process of their own.
    """
    os.sync()
    log = Path(folder) / "log"
    with open(log, "wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **environment})
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{Path(command[0]).name} failed:\n{log.read_text(errors='replace')[:4000]}")
    return Taken(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def contents(folder):
    files = [os.path.join(top, name) for top, _, names in os.walk(folder) for name in names]
    return Written(len(files), sum(file.endswith(".html") for file in files), sum(map(os.path.getsize, files)))
