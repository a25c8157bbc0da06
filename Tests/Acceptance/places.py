"""Copies of the demonstration that tests may change, and that other users of the machine can reach."""

import os
import re
import shutil
import tempfile
from pathlib import Path

import pytest


class Place:
    """A copy of the demonstration site that was published once."""

    def __init__(self, folder, source, candour):
        self.folder = folder
        self.site = folder / "site"
        self.output = self.site / "output"
        self.candour = candour
        self.site.mkdir(parents=True)
        shutil.copy(source / "site.yml", self.site)
        for name in ("content", "themes"):
            if (source / name).is_dir():
                shutil.copytree(source / name, self.site / name, symlinks=True)
        published = self.build()
        assert published.code == 0, f"the demonstration site does not build:\n{published.text}"

    def build(self, **options):
        return self.candour.build(self.site, self.output, **options)

    def write(self, path, content):
        file = self.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return file


@pytest.fixture
def place(tmp_path, source, candour):
    return Place(tmp_path, source, candour)


@pytest.fixture
def place_for_anybody(source, candour):
    """A place that other users of the machine can reach, which pytest's own folders do not allow."""
    folder = Path(tempfile.mkdtemp(prefix="candour-"))
    folder.chmod(0o755)
    yield Place(folder, source, candour)
    shutil.rmtree(folder)


def as_nobody(place, candour):
    """How to run the command as a user with no rights: root may read every file."""
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("root can read every file, and there is no setpriv to become somebody else")
    program = place.folder / "program"
    program.mkdir()
    # The command may stand in a folder that is closed to others.
    binary = Path(shutil.copy(candour.binary, program))
    for bundle in candour.binary.parent.glob("*.resources"):
        shutil.copytree(bundle, program / bundle.name)
    nobody = 65534
    for path in [place.site, *place.site.rglob("*")]:
        os.chown(path, nobody, nobody, follow_symlinks=False)
    prefix = (setpriv, f"--reuid={nobody}", f"--regid={nobody}", "--clear-groups")
    if candour.run("--help", prefix=prefix, binary=binary, folder=place.folder).code != 0:
        pytest.skip("a user with no rights cannot start the command on this machine")
    return {"prefix": prefix, "binary": binary, "folder": place.folder}


@pytest.fixture
def two_sites(source, memory):
    """Two copies of which every page differs, as each names the office."""
    sites = []
    for number, office in enumerate(("The one office", "The other office")):
        site = memory / f"site-{number}"
        for name in ("content", "themes"):
            shutil.copytree(source / name, site / name)
        settings = (source / "site.yml").read_text("utf-8")
        changed, times = re.subn(r"^name: .*$", f"name: {office}", settings, flags=re.MULTILINE)
        assert times == 1, "site.yml has no name"
        (site / "site.yml").write_text(changed, encoding="utf-8")
        sites.append(site)
    return sites
