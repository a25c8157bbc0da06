"""What people come to the site for: each is at most three links from the home page, with a keyboard alone, on a phone,
without script."""

import pytest

from browser.fixtures import PHONE, hosted

MOST_LINKS = 3

# The words of the link that has the focus.
FOCUSED = "() => document.activeElement?.innerText?.trim().replace(/\\s+/g, ' ') ?? ''"


class Journey:
    """A reader on the way, with a keyboard and without script."""

    def __init__(self, page, base):
        self.page = page
        self.links = 0
        page.goto(base)

    def follow(self, words):
        """Goes to a link by the Tab key, and follows it: the first one whose words begin like this."""
        passed = []
        while True:
            self.page.keyboard.press("Tab")
            here = self.page.evaluate(FOCUSED)
            if here.startswith(words):
                break
            # Past the last link the browser begins again with the first.
            assert len(passed) < 2 or here != passed[0], f"{self.page.url} has no link “{words}”: {passed}"
            passed.append(here)
        before = self.page.url
        self.page.keyboard.press("Enter")
        self.page.wait_for_function("before => location.href !== before", arg=before)
        self.page.wait_for_load_state()
        self.links += 1
        assert self.links <= MOST_LINKS, f"“{words}” is more than {MOST_LINKS} links away"

    def reads(self, *texts):
        """Whether the reader finds all this in the content, and can see it."""
        shown = " ".join(self.page.locator("main").inner_text().split())
        missing = [text for text in texts if text not in shown]
        assert not missing, f"{self.page.url} does not say {missing}"

    def sees(self, selector):
        """Whether a place of the page is there and shown."""
        assert self.page.locator(selector).first.is_visible(), f"{self.page.url} shows no {selector}"


@pytest.fixture
def journey(demonstration, tab):
    return Journey(tab(viewport=PHONE, java_script_enabled=False), demonstration.base)


def test_complain_about_an_officer(journey):
    journey.follow("Complain about the police or the commissioner")
    journey.reads("A police officer or member of staff Cambridgeshire Constabulary")
    journey.reads("Professional Standards Department")


def test_complain_about_the_chief_constable(journey):
    journey.follow("Complain about the police or the commissioner")
    journey.reads("The conduct of the chief constable The commissioner")
    journey.reads("They must be about the chief constable’s own conduct.")


def test_complain_about_the_commissioner(journey):
    journey.follow("Complain about the police or the commissioner")
    journey.reads("The commissioner or the deputy The Police and Crime Panel")
    journey.follow("Police and Crime Panel")
    journey.reads("complaints about the commissioner or the deputy")


def test_complain_about_the_answer_to_a_request_for_information(journey):
    journey.follow("Complain about the police or the commissioner")
    journey.reads("How a request for information was answered The office, and then the Information Commissioner")
    journey.follow("Ask for information")
    journey.reads("internal review", "0303 123 1113")


def test_see_my_council_tax(journey):
    journey.follow("See what you pay for the police in 2022/23")
    journey.reads("£9.99 more a year for a Band D home, 2022/23", "Not used", "Step by step")


def test_find_the_next_meeting_and_how_to_come_or_ask(journey):
    journey.follow("Cambridgeshire Police and Crime Panel, 20 July 2022")
    journey.reads("Wednesday 20 July 2022", "1.30 pm", "Engine Shed, Sand Martin House, Peterborough")
    journey.reads("Open to the public", "Questions from the public by")
    journey.follow("Cambridgeshire Police and Crime Panel")
    journey.reads("Come to a meeting", "12 noon on the third working day after the agenda is published")


def test_find_out_why_something_was_decided(journey):
    journey.follow("Precept for 2022/23")
    journey.sees("#reasons")
    journey.reads("Reasons", "The panel found the proposal acceptable.", "Legal power", "Options considered")


def test_find_out_who_got_money_by_fund(journey):
    journey.follow("Grants")
    journey.follow("Youth and Community Fund 2019/20")
    journey.reads("Thrive Youth Work", "Gauntlet Auto Project", "£62,938 in 24 awards")


def test_find_out_who_got_money_by_recipient(journey):
    journey.follow("Search and browse")
    journey.follow("Who got grants")
    journey.reads("Ormiston Families", "£3,000")


def test_find_out_who_got_money_by_year_and_area(journey):
    journey.follow("Grants")
    journey.reads("2019/20")
    journey.follow("Youth and Community Fund 2019/20")
    journey.reads("Period 2019/20", "Area", "Peterborough")


def test_apply_for_a_grant(journey):
    journey.follow("Apply for a grant")
    journey.reads("Youth and community groups", "How to apply", "Ask the office")
    journey.follow("Youth and Community Fund 2019/20")
    journey.reads("What the fund is for")


def test_have_my_say(build, tab, tmp_path):
    """On a day on which there is something to have a say on."""
    with hosted(build(today="2022-01-10").root, tmp_path) as base:
        journey = Journey(tab(viewport=PHONE, java_script_enabled=False), base)
        journey.follow("Survey on the precept for 2022/23")
        journey.reads("You can answer until the end of 20 January 2022.")


def test_see_what_changed_because_people_had_their_say(journey):
    journey.follow("Have your say")
    journey.follow("Survey on the precept for 2022/23")
    journey.reads("1,566 people answered", "What changed", "Led to")
    journey.follow("Precept for 2022/23")
    journey.reads("£9.99 more a year")


def test_find_out_whether_crime_is_up(journey):
    journey.follow("Statistics")
    journey.follow("Recorded crime")
    journey.reads("All crime", "63,952", "67,882", "+6.1")


def test_find_out_whether_something_was_asked_before_and_how_to_ask(journey):
    journey.follow("Ask for information")
    journey.reads("20 working days", "office@example.org", "within 40 working days")
    journey.follow("Freedom of information")
    journey.follow("How the police work with advocacy groups")
    journey.reads("Question 1", "Answer 1", "after 11 working days")


def test_find_out_whether_they_kept_their_promise(journey):
    journey.follow("Ethical policing")
    journey.reads("ethics board", "Planned")
