"""Calendar programs can read every calendar, and what is in it is what the pages say."""

import re
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import pytest

LONDON = ZoneInfo("Europe/London")


@pytest.fixture(scope="module")
def calendars(site):
    """Every calendar, by its path."""
    paths = [path for path in sorted(site.files) if path.endswith(".ics")]
    return {path: icalendar.Calendar.from_ical((site.root / path).read_bytes()) for path in paths}


def events(calendar):
    return list(calendar.walk("VEVENT"))


def test_calendars_of_everything_and_of_bodies_are_there(calendars):
    assert "calendars/all.ics" in calendars
    assert any(path.startswith("calendars/bodies/") for path in calendars)
    everything = {str(event["UID"]) for event in events(calendars["calendars/all.ics"])}
    assert everything
    for path, calendar in calendars.items():
        own = [str(event["UID"]) for event in events(calendar)]
        assert own and set(own) <= everything, path


def test_lines_are_folded_and_ended_as_rfc_5545_wants(site, calendars):
    for path in calendars:
        content = (site.root / path).read_bytes()
        assert content.endswith(b"END:VCALENDAR\r\n")
        lines = content.split(b"\r\n")
        assert not any(b"\n" in line or b"\r" in line for line in lines)
        for line in lines:
            assert len(line) <= 75
            line.decode("utf-8")


def test_every_event_has_what_programs_need(calendars, site):
    for path, calendar in calendars.items():
        assert calendar["VERSION"] == "2.0" and calendar["METHOD"] == "PUBLISH" and calendar["PRODID"]
        ids = [str(event["UID"]) for event in events(calendar)]
        assert len(set(ids)) == len(ids), path
        for event in events(calendar):
            assert event["STATUS"] in ("CONFIRMED", "TENTATIVE", "CANCELLED")
            assert int(event["SEQUENCE"]) >= 0
            assert event.decoded("DTSTAMP").utcoffset() == timedelta(0)
            assert event["SUMMARY"]
            assert site.file_at(site.on_base(str(event["URL"]))), event["URL"]


def test_the_time_zone_is_that_of_london(calendars):
    zone = next(iter(calendars["calendars/all.ics"].walk("VTIMEZONE"))).to_tz()
    for moment in [datetime(2022, 3, 23, 13, 30), datetime(2022, 7, 20, 13, 30), datetime(2022, 10, 30, 12)]:
        assert moment.replace(tzinfo=zone).utcoffset() == moment.replace(tzinfo=LONDON).utcoffset()


def test_a_meeting_is_at_the_time_that_its_page_says(calendars, site):
    path = "meetings/police-and-crime-panel/2022-03-23/"
    found = [event for event in events(calendars["calendars/all.ics"]) if str(event["URL"]).endswith(path)]
    meeting = next(event for event in found if "#" not in str(event["UID"]))
    start = meeting.decoded("DTSTART")
    assert (start.date(), start.hour, start.minute) == (date(2022, 3, 23), 13, 30)
    assert start.astimezone(timezone.utc).hour == 13
    assert "1.30 pm" in site.by_path[path + "index.html"].html.text_content()


def test_pages_lead_to_the_calendars(calendars, site):
    follow = site.by_path["feeds/index.html"]
    named = {site.file_at(site.resolve(follow, link.value)) for link in follow.links}
    feeds = {path for path in site.files if re.fullmatch(r"feeds/.*\.(atom|rss|json)", path)}
    assert set(calendars) | feeds <= named
    for path in calendars:
        body = re.fullmatch(r"calendars/(bodies/.*)\.ics", path)
        if body:
            page = site.by_path[body.group(1) + "/index.html"]
            assert path in {site.file_at(site.resolve(page, link.value)) for link in page.links}
    meetings = site.by_path["meetings/index.html"]
    assert "feeds/index.html" in {site.file_at(site.resolve(meetings, link.value)) for link in meetings.links}
    for page in site.pages:
        assert any(site.file_at(site.resolve(page, link.value)) == "feeds/index.html" for link in page.links)


def test_nothing_in_a_calendar_comes_from_the_clock(site, site_next_day):
    for path in site.files:
        if path.endswith(".ics"):
            assert site.read(path) == site_next_day.read(path), path
