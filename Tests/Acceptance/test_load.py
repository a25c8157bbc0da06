"""nginx serves the output under load while builds replace it: every response is of one site, whole."""

import hashlib
import http.client
import json
import random
import re
import subprocess
import threading
import time
from urllib.parse import quote

import pytest

import webserver
from webserver import program


@pytest.fixture
def sites(candour, two_sites):
    """Two sites whose pages all differ, with the hash of each of their files by its address."""
    found = []
    for site in two_sites:
        assert candour.build(site, site / "output").code == 0
        manifest = json.loads((site / "output/manifest.json").read_text("utf-8"))
        found.append((site, {entry["path"]: entry["sha256"] for entry in manifest["files"]}))
    assert found[0][1].keys() == found[1][1].keys()
    return found


@pytest.fixture
def nginx(memory):
    """A server of memory/www/output; its port."""
    (memory / "www").mkdir()
    with webserver.nginx(memory / "www/output", memory / "nginx") as port:
        yield port


class Reader(threading.Thread):
    """Asks for one address after the other, and keeps what is in neither site."""

    def __init__(self, port, allowed, seed, ended):
        super().__init__()
        self.port, self.allowed, self.ended = port, allowed, ended
        self.chance = random.Random(seed)
        self.read, self.faults = 0, []

    def run(self):
        paths = sorted(self.allowed)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        while not self.ended.is_set():
            path = self.chance.choice(paths)
            try:
                connection.request("GET", "/" + quote(path.removesuffix("index.html")))
                response = connection.getresponse()
                body = response.read()
                if response.status != 200:
                    self.faults.append(f"{response.status} {path}")
                elif hashlib.sha256(body).hexdigest() not in self.allowed[path]:
                    self.faults.append(f"{path} is of neither site, or of both")
            except (OSError, http.client.HTTPException) as fault:
                self.faults.append(f"{path}: {fault!r}")
                connection.close()
            self.read += 1


def test_no_response_fails_while_builds_replace_the_site(candour, sites, nginx, memory, tally, full):
    output = memory / "www" / "output"
    assert candour.build(sites[0][0], output).code == 0
    allowed = {path: {hashes[path] for _, hashes in sites} for path in sites[0][1]}
    pages = "".join(f'"/{path.removesuffix("index.html")}",' for path in sorted(allowed) if path.endswith("index.html"))
    script = memory / "pages.lua"
    # Each request asks for the next page.
    script.write_text(
        f"local pages = {{{pages}}}\nlocal number = 0\n"
        "request = function()\n  number = number % #pages + 1\n  return wrk.format('GET', pages[number])\nend\n"
        "done = function(summary)\n  local e = summary.errors\n"
        "  io.write(string.format('COUNTS %d %d %d %d %d %d\\n', summary.requests, e.connect, e.read, e.write,"
        " e.status, e.timeout))\nend\n",
        encoding="utf-8",
    )
    rebuilds, pause = (200, 0.05) if full else (20, 0.05)
    load = subprocess.Popen(
        [program("wrk"), "--threads", "1", "--connections", "16", "--duration", "600s", "--script", str(script),
         f"http://127.0.0.1:{nginx}"],
        stdout=subprocess.PIPE, text=True,
    )
    ended = threading.Event()
    readers = [Reader(nginx, allowed, seed, ended) for seed in range(2)]
    for reader in readers:
        reader.start()
    try:
        for number in range(rebuilds):
            time.sleep(pause)
            result = candour.build(sites[(number + 1) % 2][0], output)
            assert result.code == 0, result.text
    finally:
        ended.set()
        load.send_signal(2)
        text = load.communicate(timeout=60)[0]
        for reader in readers:
            reader.join()
    requests, *failures = map(int, re.search(r"^COUNTS (.*)$", text, re.MULTILINE)[1].split())
    read = sum(reader.read for reader in readers)
    assert [fault for reader in readers for fault in reader.faults] == []
    assert failures == [0] * 5, text
    assert requests > 1000 and read > 100
    tally("Rebuilds of a site that nginx serves under load", rebuilds)
    tally("Responses counted by wrk meanwhile", requests)
    tally("Responses compared with both sites meanwhile", read)
