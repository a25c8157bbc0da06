"""A build that is killed at any moment leaves the complete old or the complete new site, and nothing for ever."""

import random
import subprocess
import time

from sites import assert_whole

MOMENTS = 200
DAYS = ("2022-03-31", "2022-04-01")


def seconds_of_build(candour, source, output):
    started = time.monotonic()
    assert candour.build(source, output, today=DAYS[0]).code == 0
    return time.monotonic() - started


def test_kills_leave_a_whole_site(candour, source, tmp_path):
    output = tmp_path / "output"
    takes = min(seconds_of_build(candour, source, output) for _ in range(5))
    # The same moments every time, spread over a little more than a build takes.
    chance = random.Random(20220331)
    killed = 0
    for number in range(MOMENTS):
        command = [candour.binary, "build", "--site", source, "--output", output, "--today", DAYS[number % 2]]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, takes * 1.2))
        process.kill()
        killed += process.wait() == -9
        assert assert_whole(output) in DAYS
    assert killed > MOMENTS / 4, "hardly a build was killed in its course: the moments are wrong"
    assert candour.build(source, output, today=DAYS[1]).code == 0
    assert assert_whole(output) == DAYS[1]
    assert [path.name for path in tmp_path.iterdir()] == ["output"], "what killed builds left is still there"


def test_two_builds_at_once_are_refused_or_take_turns(candour, source, tmp_path):
    output = tmp_path / "output"
    command = [candour.binary, "build", "--site", source, "--output", output, "--today", DAYS[0]]
    processes = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for _ in range(8)
    ]
    results = [(process.communicate()[0], process.returncode) for process in processes]
    for text, code in results:
        assert code == 0 or (code == 2 and "Another build into" in text), text
    if any(code == 0 for _, code in results):
        assert assert_whole(output) == DAYS[0]
    assert candour.build(source, output, today=DAYS[0]).code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["output"]
