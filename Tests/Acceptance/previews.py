"""Previews that tests start: `candour serve` over a site that they may change."""

import contextlib
import http.client
import json
import os
import queue
import re
import shutil
import signal
import subprocess
import threading
import time

TODAY = "2022-03-31"


def copy_site(source, folder):
    """A copy of the demonstration that a test may change."""
    folder.mkdir(parents=True)
    shutil.copy(source / "site.yml", folder)
    for name in ("content", "themes"):
        shutil.copytree(source / name, folder / name)
    return folder


def is_machine_busy():
    """Whether other programs leave so little time that nothing can be told of how long something takes."""
    return os.getloadavg()[0] > 2 * os.cpu_count()


class Preview:
    """A preview that is under way."""

    def __init__(self, binary, site, temporary, *options):
        self.site = site
        self.temporary = temporary
        temporary.mkdir(exist_ok=True)
        self.process = subprocess.Popen(
            [binary, "serve", "--site", site, "--today", TODAY, *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "TMPDIR": str(temporary)})
        self.lines = []
        self.news = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        # A port that the system chose, or the usual one: the first line says which.
        first = self.news.get(timeout=30)
        assert first is not None, "the preview ended at once: " + "".join(self.lines)
        self.first_line = first
        self.address = re.search(r"http://\S+", first).group()
        self.port = int(re.search(r":(\d+)/", self.address).group(1))

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.decode("utf-8"))
            self.news.put(self.lines[-1])
        self.news.put(None)

    @property
    def said(self):
        """All that it has said so far."""
        return "".join(self.lines)

    def wait_for(self, words, seconds=20):
        """Waits until it says something with these words, and gives that line."""
        end = time.monotonic() + seconds
        while True:
            line = self.news.get(timeout=max(0.01, end - time.monotonic()))
            assert line is not None, f"the preview ended without “{words}”:\n{self.said}"
            if words in line:
                return line

    def ask(self, path, method="GET", headers=None, body=None):
        """One request: the response, with its body in `body`."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            response = connection.getresponse()
            response.body = response.read()
            return response
        finally:
            connection.close()

    def text(self, path):
        return self.ask(path).body.decode("utf-8")

    def problems(self, page="/"):
        return json.loads(self.ask(f"/-candour/problems.json?{page}").body)

    def write(self, path, text):
        """Saves a file as many editors do: beside it, then renamed."""
        file = self.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.rename(file)

    def change(self, path, old, new):
        text = (self.site / path).read_text(encoding="utf-8")
        assert old in text
        self.write(path, text.replace(old, new))

    def end(self, number=signal.SIGINT):
        """Ends it as Ctrl-C does: its exit code."""
        self.process.send_signal(number)
        return self.process.wait(timeout=30)


@contextlib.contextmanager
def previewing(binary, site, temporary, *options):
    """A preview until the block ends."""
    preview = Preview(binary, site, temporary, *options)
    try:
        yield preview
    finally:
        if preview.process.poll() is None:
            preview.process.kill()
            preview.process.wait(timeout=30)
