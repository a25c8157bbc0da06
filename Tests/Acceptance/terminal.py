"""The command at a terminal, with somebody who answers its questions."""

import os
import pty
import re
import select
import subprocess
import time

# A question ends with the name of a field, what Enter would take, and a colon.
QUESTION = re.compile(r"\n +([^\n]*): $")


def answer(candour, folder, arguments, answers, seconds=30):
    """Runs the command; types each answer when the last line is a question. The exit code, everything that was shown,
    and the answers that nobody asked for."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [str(candour.binary), *map(str, arguments)], cwd=folder, stdin=follower, stdout=follower, stderr=follower)
    os.close(follower)
    text, waiting, left = "", "", list(answers)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if select.select([leader], [], [], 0.1)[0]:
            try:
                piece = os.read(leader, 65536).decode("utf-8", "replace")
            except OSError:
                break
            if not piece:
                break
            piece = piece.replace("\r\n", "\n")
            text, waiting = text + piece, waiting + piece
        elif QUESTION.search(waiting):
            if not left:
                break
            os.write(leader, (left.pop(0) + "\n").encode())
            waiting = ""
        elif process.poll() is not None:
            break
    if process.poll() is None and (left or QUESTION.search(waiting)):
        process.kill()
    process.wait(timeout=10)
    os.close(leader)
    return process.returncode, text, left
