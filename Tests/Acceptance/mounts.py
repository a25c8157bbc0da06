"""Disks of any size and sort, in memory, that only one process and what it starts can see."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


class PrivateMounts:
    """A mount namespace: what is mounted in it is gone with it, and nobody else sees it."""

    def __init__(self):
        tools = {name: shutil.which(name) for name in ("unshare", "nsenter")}
        if os.geteuid() != 0 or None in tools.values():
            pytest.skip("mounting a disk for a test needs an administrator, unshare and nsenter")
        # It says that it is there, and then waits until its input ends: with the test, however that ends.
        self.holder = subprocess.Popen(
            [tools["unshare"], "--mount", "--propagation", "private", "sh", "-c", "echo; read -r line"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        if not self.holder.stdout.readline():
            pytest.skip(f"this machine does not allow it: {self.holder.stderr.read().decode().strip()}")
        self.prefix = (tools["nsenter"], "--target", str(self.holder.pid), "--mount", "--")

    def close(self):
        self.holder.communicate(b"\n")

    def run(self, *command):
        finished = subprocess.run([*self.prefix, *map(str, command)], capture_output=True, text=True)
        assert finished.returncode == 0, finished.stderr

    def mount(self, folder, options="", sort="tmpfs"):
        self.run("mount", "-t", sort, *(["-o", options] if options else []), sort, folder)

    def remount(self, folder, options):
        self.run("mount", "-o", f"remount,{options}", folder)

    def inside(self, folder):
        """The folder as it is seen from there."""
        return Path(f"/proc/{self.holder.pid}/root{folder}")


@pytest.fixture
def mounts():
    mounts = PrivateMounts()
    yield mounts
    mounts.close()
