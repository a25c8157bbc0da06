"""`candour new`: a record is begun, at a terminal or with options, and nothing is ever written over."""

import shutil

import pytest

from terminal import answer
from test_refusals import MACHINE, assert_refused

TODAY = "2022-03-31"


@pytest.fixture
def site(source, tmp_path):
    """A copy of the demonstration site that records can be added to."""
    folder = tmp_path / "site"
    folder.mkdir()
    for name in ("content", "themes"):
        shutil.copytree(source / name, folder / name)
    shutil.copy(source / "site.yml", folder)
    return folder


@pytest.fixture
def new(candour, site):
    return lambda *arguments: candour.run("new", *arguments, "--today", TODAY, folder=site)


@pytest.fixture
def check(candour, site):
    return lambda: candour.run("check", "--today", TODAY, "--quiet", folder=site)


def names(site):
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())


# What is needed of each, besides what the command knows by itself, and where the file is then.
COMPLETE = {
    "news": (["--title", "A new bus", "--set", "summary=The bus goes to villages.", "--text", "It goes each hour."], "news/2022/a-new-bus.md"),
    "decisions": (
        ["--title", "A new bus: it goes to villages", "--set", "reference=CPCC 2022-001",
         "--set", "decision_maker=darryl-preston", "--set", "type=contract", "--set", "summary=A bus is bought.",
         "--set", "legal_power=not stated", "--set", "cost=£48,000"],
        "decisions/2022/a-new-bus-it-goes-to-villages.md"),
    "foi": (["--title", "Cost of the bus"], "foi/2022/foi-opcc-22-001.md"),
    "people": (["--title", "Ann Other", "--set", "basis=consent"], "people/ann-other.md"),
    "pages": (["--title", "How to park"], "pages/how-to-park.md"),
    "meetings": (
        ["--id", "police-and-crime-panel/2022-06-29", "--date", "Wednesday 29 June 2022", "--set", "state=provisional"],
        "meetings/police-and-crime-panel/2022-06-29/meeting.yml"),
    "grants": (
        ["--title", "Bus Fund 2022/23", "--set", "period=2022-23", "--set", "opens=not stated",
         "--set", "closes=not stated", "--set", "how_to_apply=Write to the office."],
        "grants/bus-fund-2022-23/fund.md"),
    "glossary": (["--set", "term=Bus", "--set", "definition=What takes many people."], "glossary.yml"),
    "events": (
        ["--title", "Bus day", "--date", "1 May 2022", "--set", "summary=See the bus.", "--set", "time=10 am",
         "--set", "place=Ely", "--set", "for=Everybody"],
        "events/bus-day.md"),
}


@pytest.mark.parametrize("kind", COMPLETE)
def test_record_with_its_fields_passes_the_check(new, check, site, kind):
    arguments, path = COMPLETE[kind]
    before = check().text
    result = new(kind, *arguments)
    assert result.code == 0, result.text
    assert f"content/{path}" in result.text and "Still to be filled in" not in result.text
    assert (site / "content" / path).is_file()
    after = check()
    assert (after.code, after.text) == (0, before)


def test_number_goes_up_and_begins_anew_with_the_year(new, site):
    for expected in ("22-001", "22-002"):
        assert new("foi", "--title", "A request").code == 0
        file = site / f"content/foi/2022/foi-opcc-{expected}.md"
        assert f"\nreference: FOI/OPCC/{expected}\n" in file.read_text("utf-8")
        assert "\nreceived: 2022-03-31\n" in file.read_text("utf-8")
    assert new("foi", "--title", "An old request", "--date", "20 December 2021").code == 0
    assert (site / "content/foi/2021/foi-opcc-21-014.md").is_file()


def test_what_is_open_has_a_place_and_is_told_by_the_check(new, check, site):
    result = new("decisions", "--title", "A new bus")
    assert "Still to be filled in: reference, decision_maker, type, summary, legal_power and cost." in result.text
    text = (site / "content/decisions/2022/a-new-bus.md").read_text("utf-8")
    assert "\ntitle: A new bus\n" in text and "\ndate: 2022-03-31\n" in text
    assert "\n## Who made the decision. The id of a person, a file in content/people/.\ndecision_maker: # fill this in\n" in text
    assert "\n#funding: Council tax\n" in text
    told = check()
    assert told.code == 1 and "The field decision_maker has no value" in told.text


def test_field_that_others_call_for_has_a_place(new, site):
    result = new("meetings", "--id", "police-and-crime-panel/2022-06-29", "--date", "29 June 2022", "--set", "state=planned")
    assert "Still to be filled in: time, venue and public." in result.text
    text = (site / "content/meetings/police-and-crime-panel/2022-06-29/meeting.yml").read_text("utf-8")
    assert "\ntime: # fill this in\n" in text and "\nvenue: # fill this in\n" in text


def test_meeting_gets_minutes_and_numbered_papers(new, check, site):
    meeting = "police-and-crime-panel/2022-06-29"
    new("meetings", "--id", meeting, "--date", "29 June 2022", "--set", "state=provisional")
    for title in ("Forward plan", "Buses: a report"):
        result = new(
            "meetings", "--id", meeting, "--part", title, "--title", title, "--set", "item=1",
            "--set", "report_of=The commissioner", "--set", "contact_officer=jim-haylett")
        assert result.code == 0, result.text
    folder = site / "content/meetings" / meeting
    assert sorted(path.name for path in folder.iterdir()) == ["01-forward-plan.md", "02-buses-a-report.md", "meeting.yml"]
    assert 'title: "Buses: a report"' in (folder / "02-buses-a-report.md").read_text("utf-8")
    assert new("meetings", "--id", meeting, "--part", "minutes.md").code == 0
    assert_refused(new("meetings", "--id", meeting, "--part", "minutes.md"), MACHINE, "is there already")
    assert_refused(new("meetings", "--id", "police-and-crime-panel/2022-06-30", "--part", "minutes.md"), MACHINE, "2022-06-29")
    assert_refused(new("meetings", "--part", "minutes.md"), MACHINE, "--id")


def test_text_with_signs_of_the_form_is_in_quote_marks(new, check, site):
    title = 'Buses: “new” & "old" # 1'
    assert new("news", "--title", title, "--id", "buses", "--set", "summary=[All] of them.", "--text", "More.").code == 0
    text = (site / "content/news/2022/buses.md").read_text("utf-8")
    assert 'title: "Buses: “new” & \\"old\\" # 1"' in text and 'summary: "[All] of them."' in text
    assert check().code == 0, check().text


REFUSED = {
    "unknown kind": (["descisions"], ["sort of record", "decisions"]),
    "no title": (["news"], ["needs a title"]),
    "id in capitals": (["news", "--title", "A", "--id", "New Bus"], ["cannot be an id", "new-bus"]),
    "id of the site": (["pages", "--title", "Search"], ["belongs to the site itself"]),
    "id of Windows": (["pages", "--title", "Con"], ["Windows"]),
    "id that is taken": (["decisions", "--title", "Precept", "--id", "precept-2022-23"], ["already", "content/decisions/2022/precept-2022-23.md"]),
    "id with too few parts": (["meetings", "--date", "2022-06-29", "--id", "2022-06-29"], ["two parts"]),
    "id out of the site": (["news", "--title", "A", "--id", "../../x"], ["cannot be"]),
    "unknown field": (["news", "--title", "A", "--set", "sumary=B"], ["no field called", "summary"]),
    "no field": (["news", "--title", "A", "--set", "summary"], ["equals sign"]),
    "wrong date": (["news", "--title", "A", "--date", "2022-02-31"], ["no such day"]),
    "wrong choice": (["decisions", "--title", "A", "--set", "type=finanse"], ["finanse", "finance"]),
    "wrong person": (["decisions", "--title", "A", "--set", "decision_maker=daryl-preston"], ["darryl-preston"]),
    "fields inside": (["decisions", "--title", "A", "--set", "restricted=all"], ["restricted.part"]),
    "unknown part": (["grants", "--id", "x", "--part", "minutes.md"], ["awards.csv"]),
    "part of one file": (["news", "--id", "x", "--part", "minutes.md"], ["one file"]),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_written(new, site, case):
    arguments, words = REFUSED[case]
    before = names(site)
    assert_refused(new(*arguments), MACHINE, *words)
    assert names(site) == before


def test_file_that_is_no_record_is_not_written_over(new, site):
    taken = site / "content/news/2022/a-new-bus.md"
    taken.parent.mkdir(exist_ok=True)
    taken.write_bytes(b"\xff half a file")
    assert_refused(new("news", "--title", "A new bus"), MACHINE, "already")
    assert taken.read_bytes() == b"\xff half a file"


def test_folder_that_is_a_link_is_not_followed(new, site, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (site / "content/events").rename(tmp_path / "events")
    (site / "content/events").symlink_to(tmp_path / "elsewhere")
    result = new("events", "--title", "Bus day", "--date", "2022-05-01")
    assert_refused(result, MACHINE, "is no folder")
    assert not list((tmp_path / "elsewhere").iterdir())


def test_list_gets_an_entry_and_keeps_the_others(new, site):
    file = site / "content/glossary.yml"
    before = file.read_bytes()
    assert new("glossary", "--set", "acronym=BUS", "--set", "expansion=Big Urban Shuttle").code == 0
    assert file.read_bytes() == before + b"- acronym: BUS\n  expansion: Big Urban Shuttle\n"
    assert_refused(new("glossary", "--set", "acronym=BUS", "--set", "expansion=Bus"), MACHINE, "already")


def test_questions_at_a_terminal(candour, site, check):
    code, text, left = answer(candour, site, ["new", "decisions", "--today", TODAY], [
        "A new bus", "not stated", "31 February 2022", "", "daryl", "darryl-preston", "contract",
        "A bus for the villages.", "", "£48,000", "A Bus", "new-bus"])
    assert (code, left) == (0, []), text
    assert "There is no such day: 31 February 2022." in text
    assert "There is no person called “daryl”" in text
    assert "id [a-new-bus]: A Bus\n“A Bus” cannot be an id." in text
    assert "Still to be filled in: legal_power." in text
    record = (site / "content/decisions/2022/new-bus.md").read_text("utf-8")
    for line in ("title: A new bus", "reference: not stated", "date: 2022-03-31", "decision_maker: darryl-preston",
                 "type: contract", "legal_power: # fill this in", "cost: £48,000"):
        assert f"\n{line}\n" in record


def test_questions_that_an_answer_calls_for(candour, site):
    code, text, left = answer(candour, site, ["new", "meetings", "--today", TODAY], [
        "police-and-crime-panel", "29 June 2022", "planned", "", "2 pm", "Town hall, Ely", "yes"])
    assert (code, left) == (0, []), text
    record = (site / "content/meetings/police-and-crime-panel/2022-06-29/meeting.yml").read_text("utf-8")
    assert "\ntime: 2 pm\n" in record and "\nvenue: Town hall, Ely\n" in record and "\npublic: yes\n" in record


def test_questions_broken_off_write_nothing(candour, site):
    before = names(site)
    code, text, _ = answer(candour, site, ["new", "news", "--today", TODAY], ["A title", "\x04"])
    assert code == 2 and "Nothing was written." in text
    assert names(site) == before


def test_folder_without_site(candour, tmp_path):
    assert_refused(candour.run("new", "news", "--title", "A", folder=tmp_path), MACHINE, r"site\.yml")


def test_faults_of_other_records_do_not_hinder(new, site):
    (site / "content/news/2022/broken.md").write_bytes(b"---\ntitle: [\n---\n")
    (site / "content/glossary.yml").write_bytes(b"- acronym: A\n expansion: B")
    assert new("news", "--title", "A new bus").code == 0
    assert new("glossary", "--set", "term=Bus", "--set", "definition=What takes many people.").code == 0
    assert (site / "content/glossary.yml").read_bytes().startswith(b"- acronym: A\n expansion: B\n- term: Bus\n")


def test_full_or_closed_folder_leaves_nothing(new, site):
    folder = site / "content/events"
    before = names(site)
    folder.chmod(0o500)
    try:
        result = new("events", "--title", "Bus day", "--date", "2022-05-01")
        if result.code == 0:
            pytest.skip("this user may write anywhere")
        assert_refused(result, MACHINE, "may not write there")
    finally:
        folder.chmod(0o700)
    assert names(site) == before
