"""What the tests of builds that are stopped, refused or repeated share."""

import hashlib
import json


def assert_whole(output):
    """Every file of the manifest is there as it says, and no other: the day the site was built for.

    It is written without the command, so that the command is not its own witness."""
    manifest = json.loads((output / "manifest.json").read_text(encoding="utf-8"))
    listed = {entry["path"]: entry["sha256"] for entry in manifest["files"]}
    found = {
        path.relative_to(output).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in output.rglob("*")
        if path.is_file() and path != output / "manifest.json"
    }
    assert found == listed
    return manifest["today"]


def cache_of(output):
    """The file in which a build into a folder remembers what it did."""
    return output.parent / f".{output.name}.candour.cache"


def names_in(folder):
    """What lies in a folder, without what a build keeps there for the next one."""
    kept = (".candour.cache", ".candour.spare")
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(kept))
