"""The demonstration as it was on a day: what was to come is not there, what had come is."""

import re

import pytest

REPLY = "responses/2022-03-11-forward-plan"
THREAD = "meetings/police-and-crime-panel/2022-02-02/outcomes/forward-plan/index.html"
MEETINGS = ["2022-07-20", "2022-09-14", "2022-11-23", "2023-02-01", "2023-03-22"]


@pytest.fixture
def as_at(candour, tmp_path):
    """Builds the demonstration as it was on a day."""

    def build(day):
        output = tmp_path / day
        result = candour.run("build", "--output", output, "--today", day, "--no-cache")
        assert result.code == 0, result.text
        return output

    return build


def texts(folder):
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*")
            if path.suffix in {".html", ".xml", ".atom", ".rss", ".json", ".txt"}}


def test_the_reply_of_11_march_is_not_known_on_10_february(as_at):
    files = texts(as_at("2022-02-10"))
    assert not [path for path in files if REPLY in path]
    assert not [path for path, text in files.items() if REPLY in text or "11 March 2022" in text]
    assert "Open" in files[THREAD] and "Answered by" not in files[THREAD]
    # Nor is anything of the papers of 23 March, among them the plan of the meetings that follow.
    assert not [path for path in files if "2022-03-23" in path]
    assert not [path for path, text in files.items() if any(day in text for day in MEETINGS)]


def test_the_whole_thread_is_one_page_on_24_march(as_at):
    files = texts(as_at("2022-03-24"))
    assert f"{REPLY}/index.html" in files
    thread = re.sub(r"<[^>]+>", "", files[THREAD])
    places = [thread.index(words) for words in (
        "Raised at Cambridgeshire Police and Crime Panel, 15 November 2021",
        "Recommendation at Cambridgeshire Police and Crime Panel, 2 February 2022",
        "Answered by Reply to the panel on a forward plan, 37 days later",
        "Delivered by ",
        "Standing item at Cambridgeshire Police and Crime Panel, 20 July 2022",
        "Standing item at Cambridgeshire Police and Crime Panel, 22 March 2023",
    )]
    assert places == sorted(places)
    for day in MEETINGS:
        assert f"police-and-crime-panel/{day}/" in files[THREAD], day
    # It is held only where the precept is vetoed.
    assert "2023-02-15" not in files[THREAD]
    assert "Answered" in files["recommendations/index.html"]
    assert "<dt>Accepted</dt><dd>Yes</dd>" in files[THREAD]


def test_a_meeting_that_is_still_to_come_is_not_held(as_at):
    files = texts(as_at("2022-03-22"))
    meeting = files["meetings/police-and-crime-panel/2022-03-23/index.html"]
    assert "Held" not in re.sub(r"<[^>]+>", " ", meeting)
