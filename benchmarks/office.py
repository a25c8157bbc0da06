"""The records of a made-up office: what there is, when it was, and what it links to. Their texts are in words.py.

Of N decisions, the other records are a fixed share, so that the cost of a page can be compared between sizes:
see `Office`. The same number and seed give the same records.
"""

import datetime
import random
import re
from dataclasses import dataclass, field

import words

TODAY = datetime.date(2026, 1, 1)
"""The day for which the site is built: one meeting of each body is still to come."""

FIRST, LAST = datetime.date(2013, 1, 1), datetime.date(2024, 12, 31)
TYPES = ["finance", "appointment", "policy", "commissioning", "contract", "estates", "plan", "other"]
AGENDA = ["Apologies for absence", "Minutes of the last meeting", "Questions from the public",
          "Report of the Commissioner", "Report of the chief finance officer", "Dates of meetings"]
PAPERS = {4: "commissioners-report", 5: "finance-report"}
AWARDS_IN_A_FUND = 25
POWER = "Police Reform and Social Responsibility Act 2011, Schedule 1"


@dataclass
class Person:
    id: str
    name: str
    basis: str
    title: str
    start: str
    end: str | None = None


@dataclass
class Body:
    id: str
    title: str
    type: str
    summary: str
    members: list
    law: str


@dataclass
class Meeting:
    body: Body
    date: datetime.date
    before: "Meeting | None" = None
    after: "Meeting | None" = None

    @property
    def id(self):
        return f"{self.body.id}/{self.date}"

    @property
    def title(self):
        return f"{self.body.title}, {day(self.date)}"

    @property
    def held(self):
        return self.date < TODAY

    @property
    def issued(self):
        """When agenda and papers came out: earlier than the five clear days that the law asks for."""
        return self.date - datetime.timedelta(days=14)

    @property
    def present(self):
        """All but one, each in turn."""
        return [person for person in self.body.members if person is not self.missing]

    @property
    def missing(self):
        return self.body.members[self.date.toordinal() % len(self.body.members)]


@dataclass
class Fund:
    id: str
    title: str
    period: str
    date: datetime.date
    awards: list
    listed: bool
    """Whether the decision lists the fund; otherwise each award names the decision."""
    decision: "Decision | None" = None

    @property
    def total(self):
        return sum(award["amount"] for award in self.awards)


@dataclass
class Decision:
    id: str
    title: str
    reference: str
    date: datetime.date
    type: str
    summary: str
    cost: str
    maker: Person
    theme: str
    fund: Fund | None = None
    minute: str | None = None
    paper: str | None = None
    restricted: bool = False


@dataclass
class Figures:
    start: datetime.date
    end: datetime.date
    numbers: dict = field(default_factory=dict)

    @property
    def id(self):
        return f"{self.start:%Y-%m}-to-{self.end:%Y-%m}"

    @property
    def title(self):
        return f"Complaints and reviews, {self.start:%B} to {self.end:%B %Y}"


@dataclass
class Theme:
    id: str
    title: str
    deliverables: list

    @property
    def aim(self):
        return f"{self.title} come first in all that police and partners do."


@dataclass
class Plan:
    id: str
    first: int
    last: int
    commissioner: Person
    themes: list

    @property
    def title(self):
        return f"Police and crime plan {self.id}"

    @property
    def summary(self):
        return f"What police and partners are to achieve from {self.first} to {self.last}."


def day(date):
    return f"{date.day} {date:%B %Y}"


def slug(text):
    return re.sub("[^a-z]+", "-", text.lower())


def spread(number):
    """So many days over the years, in order; no day twice while there are enough."""
    days = (LAST - FIRST).days
    return [FIRST + datetime.timedelta(days=(2 * place + 1) * days // (2 * number)) for place in range(number)]


class Office:
    """N decisions; four meetings in a hundred of them, each with minutes and two papers; a fund with 25 awards in a
    hundred; complaints of up to 48 quarters; and, of any number, three plans, four bodies, 22 people and three pages.
    """

    def __init__(self, number, seed):
        self.seed = seed
        self.make_people()
        self.make_plans()
        self.make_bodies()
        self.make_meetings(max(4, number // 25))
        self.make_complaints(min(48, max(4, number // 25)))
        self.make_decisions(number)
        self.make_funds(max(1, number // 100))
        self.make_deliverables()

    def rng(self, *what):
        return random.Random(" ".join(map(str, (self.seed, *what))))

    def make_people(self):
        office = "public office"
        self.commissioners = [
            Person("alex-fenland", "Alex Fenland", office, "Police and Crime Commissioner", "2012-11", "2016-05"),
            Person("sam-ouse", "Sam Ouse", office, "Police and Crime Commissioner", "2016-05", "2021-05"),
            Person("kim-wisbech", "Kim Wisbech", office, "Police and Crime Commissioner", "2021-05")]
        named = "named officer at a public meeting"
        self.officers = [
            Person("jo-nene", "Jo Nene", named, "Chief Executive", "2012-11"),
            Person("lee-cam", "Lee Cam", named, "Chief Finance Officer", "2012-11"),
            Person("max-granta", "Max Granta", named, "Head of Commissioning", "2012-11"),
            Person("val-welland", "Val Welland", named, "Head of Policy", "2012-11")]
        councillors = ["Ash", "Birch", "Cedar", "Elder", "Hazel", "Holly", "Juniper", "Laurel", "Maple", "Oak", "Pine",
                       "Rowan", "Sorrel", "Thorn", "Willow"]
        self.councillors = [
            Person(f"r-{name.lower()}", f"Councillor R {name}", office, "Councillor", "2012-11")
            for name in councillors]

    def make_bodies(self):
        act = "Police Reform and Social Responsibility Act 2011, section 28"
        self.bodies = [
            Body("police-and-crime-panel", "Fenland Police and Crime Panel", "panel",
                 "Checks and supports the work of the commissioner.", self.councillors[:9], act),
            Body("business-board", "Business Board", "board",
                 "Where the commissioner holds the chief constable to account.", self.officers, "not stated"),
            Body("stop-and-search-panel", "Stop and Search Panel", "scrutiny",
                 "Looks at how the police use stop and search.", self.councillors[9:12], "not stated"),
            Body("custody-panel", "Custody Panel", "custody",
                 "Visits people who are held in custody.", self.councillors[12:], "not stated")]

    def make_meetings(self, number):
        self.meetings = []
        for place, body in enumerate(self.bodies[:2]):
            dates = [*spread((number + 1 - place) // 2), datetime.date(2026, 2, 10 + place)]
            own = [Meeting(body, date) for date in dates]
            for one, other in zip(own, own[1:]):
                one.after, other.before = other, one
            self.meetings += own
        self.held = [meeting for meeting in self.meetings if meeting.held]

    def make_plans(self):
        titles = ["Victims and witnesses", "Crime prevention", "Communities", "Ethical policing"]
        self.plans = [
            Plan(f"{first}-{(first + 3) % 100}", first, first + 3, commissioner,
                 [Theme(slug(title), title, []) for title in titles])
            for first, commissioner in zip((2013, 2017, 2021), self.commissioners)]

    def make_deliverables(self):
        for plan in self.plans:
            own = [decision for decision in self.decisions if plan.first <= decision.date.year <= plan.last]
            for place, theme in enumerate(plan.themes):
                for number in range(1, 6):
                    rng = self.rng("deliverable", plan.id, place, number)
                    theme.deliverables.append({
                        "id": f"{theme.id}-{number}",
                        "title": f"{rng.choice(words.ACTIONS)} {rng.choice(words.SUBJECTS)}",
                        "due": f"{plan.last}-{rng.randrange(1, 13):02d}",
                        "evidence": f"decisions/{rng.choice(own or self.decisions).id}"})

    def make_complaints(self, number):
        self.complaints = []
        for place in range(number):
            rng = self.rng("complaints", place)
            start = datetime.date(FIRST.year + place // 4, place % 4 * 3 + 1, 1)
            end = (start + datetime.timedelta(days=70)).replace(day=1)
            completed, ongoing, late, wrong, stopped = (rng.randrange(1, 30) for _ in range(5))
            valid, invalid = completed + ongoing, late + wrong
            self.complaints.append(Figures(start, end, {
                "received": valid + invalid + stopped, "completed": completed, "ongoing": ongoing, "valid": valid,
                "late": late, "wrong_body": wrong, "invalid": invalid, "not_progressed": stopped,
                "upheld": rng.randrange(completed + 1), "constable": rng.randrange(9)}))

    def make_decisions(self, number):
        """Oldest first. A tenth of them was taken at a meeting, a tenth keeps something back."""
        rng = self.rng("fields")
        self.decisions = []
        for place, date in enumerate(spread(number)):
            subject, action = rng.choice(words.SUBJECTS), rng.choice(words.ACTIONS)
            plan = self.plans[(date.year - FIRST.year) // 4]
            meeting = rng.choice(self.held)
            self.decisions.append(Decision(
                id=f"{slug(subject)}-{place + 1:05d}",
                title=f"{action} {subject}, {date.year}/{(date.year + 1) % 100:02d} (part {place + 1})",
                reference=f"CPCC {date.year}-{place + 1:05d}",
                date=date,
                type=rng.choice(TYPES),
                summary=words.clause(rng) + ".",
                cost=words.pounds(rng),
                maker=self.commissioner(date),
                theme=f"{plan.id}/{rng.choice(plan.themes).id}",
                minute=f"{meeting.id}#{rng.randrange(3, 7)}" if place % 10 == 3 else None,
                paper=f"{meeting.id}/{PAPERS[4 + place % 2]}" if place % 10 == 3 else None,
                restricted=place % 10 == 7))

    def commissioner(self, date):
        return [person for person in self.commissioners if person.start <= f"{date:%Y-%m}"][-1]

    def make_funds(self, number):
        """Each fund belongs to one decision, whose cost is the sum of its awards."""
        self.funds = []
        for place in range(number):
            rng = self.rng("fund", place)
            decision = self.decisions[(2 * place + 1) * len(self.decisions) // (2 * number)]
            year = decision.date.year - (decision.date.month < 4)
            period = f"{year}-{(year + 1) % 100:02d}"
            awards = [{
                "id": f"award-{one:02d}",
                "recipient": f"{rng.choice(words.SUBJECTS).removeprefix('the ').capitalize()} group {one}",
                "purpose": words.sentence(rng).replace("*", ""),
                "amount": rng.randrange(500, 9000),
                "area": rng.choice(["Cambridge", "Fenland", "Huntingdonshire", "Peterborough"]),
                "reasons": words.clause(rng) + ".",
            } for one in range(1, AWARDS_IN_A_FUND + 1)]
            fund = Fund(f"community-fund-{place + 1:04d}", f"Community fund {place + 1}, {period.replace('-', '/')}",
                        period, decision.date, awards, listed=place % 2 == 0, decision=decision)
            decision.fund, decision.type, decision.cost = fund, "grants", f"£{fund.total:,}"
            self.funds.append(fund)

    def linker(self, rng):
        """Gives links to other records: mostly to decisions, sometimes to a place within a record of another kind."""

        def link():
            if rng.random() < 0.85:
                other = self.decisions[rng.randrange(len(self.decisions))]
                return markdown(other.reference, f"decisions/{other.id}")
            meeting, fund = rng.choice(self.held), rng.choice(self.funds)
            plan, figures = rng.choice(self.plans), rng.choice(self.complaints)
            theme, item = rng.choice(plan.themes), rng.randrange(1, 7)
            return rng.choice([
                markdown(f"minute {item} of {day(meeting.date)}", f"meetings/{meeting.id}#{item}"),
                markdown(f"the report of {day(meeting.date)}", f"meetings/{meeting.id}/{PAPERS[4]}#3.2"),
                markdown(fund.title, f"grants/{fund.id}#award-{rng.randrange(1, AWARDS_IN_A_FUND + 1):02d}"),
                markdown(figures.title, f"complaints/{figures.id}#reviews.valid.total"),
                markdown(f"the plan {plan.id}", f"plans/{plan.id}/{theme.id}#{theme.id}-2")])

        return link


def markdown(text, record):
    return f"[{text}](record:{record})"
