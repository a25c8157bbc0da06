"""Writes the records of an office as the files that Hugo reads, for the templates in hugo/."""

import datetime
import json
import re
import shutil
from pathlib import Path

from office import AGENDA, PAPERS, POWER, TODAY, day

HERE = Path(__file__).resolve().parent
LINK = re.compile(r"\]\(record:([^)#]+)(#[^)]+)?\)")
SECTIONS = {
    "decisions": ("Decisions", "What the commissioner has decided, when, why and for how much."),
    "meetings": ("Meetings", "When panels and boards meet, what is on the agenda, the papers, and what came of it."),
    "plans": ("Police and crime plans", "What the commissioner wants police and partners to achieve."),
    "grants": ("Grants", "The funds that give grants to reduce crime and disorder, and who got how much for what."),
    "complaints": ("Complaints", "How many complaints and requests for a review there were."),
    "bodies": ("Panels and boards", "The panels and boards that meet in public."),
    "people": ("People", "Holders of public office and officers who speak for the office in public."),
}


def month(text):
    return f"{datetime.date.fromisoformat(text + '-01'):%B %Y}"


def name_of(record):
    """Where Hugo has a record: the file below its content folder, without the ending."""
    kind, _, rest = record.partition("/")
    parts = rest.split("/")
    if kind == "meetings" and len(parts) == 3:
        kind = "papers"
    if kind == "meetings" and len(parts) == 4:
        kind = "threads"
    if kind == "plans" and len(parts) == 2:
        kind = "themes"
    return f"{kind}/{'-'.join(parts)}"


class HugoSite:
    def __init__(self, folder, office, links):
        self.content, self.office, self.links = folder / "content", office, links
        shutil.copytree(HERE / "hugo", folder)
        (folder / "static/assets").mkdir(parents=True)
        shutil.copy(HERE.parent / "themes/civic/assets/civic.css", folder / "static/assets/civic.css")
        for place, (section, (title, description)) in enumerate(SECTIONS.items(), 1):
            more = {} if section == "people" else {"menus": {"main": {"weight": place}}}
            if section in ("bodies", "people"):
                more["outputs"] = ["html"]
            self.write(f"{section}/_index.md", {"title": title, "description": description, **more})
        # Papers and threads stand on the pages of their meetings, and pages of no kind in no list.
        hidden = {"render": "never", "list": "never"}
        for section, title in {"pages": "Pages", "papers": "Papers", "threads": "Recommendations"}.items():
            self.write(f"{section}/_index.md", {"title": title, "build": hidden})
        for taxonomy in ("decision_makers", "attendees", "meeting_bodies"):
            self.write(f"{taxonomy}/_index.md", {"cascade": {"build": {"render": "never"}}})

    def write(self, name, fields, text=""):
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        front = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())
        path.write_text(f"---\n{front}---\n{LINK.sub(self.link, text)}", encoding="utf-8")

    def link(self, match):
        record, place = match[1], match[2] or ""
        if self.links == "relref":
            return f']({{{{< relref "/{name_of(record)}{place}" >}}}})'
        return f"](/{record}/{place})"

    def record(self, record, fields, facts=(), text="", label=""):
        """A page at the address at which Candour has it. A fact is a label, words, and perhaps the record to link."""
        front = {"url": f"/{record}/", "label": label, **fields,
                 "facts": [{"label": fact[0], "text": fact[1], **({"page": "/" + name_of(fact[2])} if fact[2:] else {})}
                           for fact in facts]}
        file = "/_index.md" if name_of(record).startswith("themes/") else ".md"
        self.write(name_of(record) + file, front, text)

    def earlier(self, date):
        """The commissioner of a time that is over, for the notice on what was done in it."""
        maker = self.office.commissioner(date)
        return {} if maker is self.office.commissioner(TODAY) else {"earlier": maker.id}

    def people(self):
        office = self.office
        for person in [*office.commissioners, *office.officers, *office.councillors]:
            self.record(f"people/{person.id}", {"title": person.name, "card": person.title},
                        [("Roles", f"{person.title}, OPCC, from {month(person.start)}"),
                         ("Named because of", person.basis.capitalize())],
                        label="Person")

    def body(self, body, text):
        people = [[{"text": person.name, "page": f"/people/{person.id}"}, person.title, month(person.start)]
                  for person in body.members]
        self.record(f"bodies/{body.id}", {
            "title": body.title, "description": body.summary, "members": [person.id for person in body.members],
            "tables": [{"id": "members", "heading": "Members", "caption": f"Members of the {body.title}",
                        "columns": ["Name", "Role", "From"], "rows": people}],
        }, [("Type", body.type.capitalize()), ("Legal basis", body.law),
            ("Chair", body.members[0].name, f"people/{body.members[0].id}"), ("Seats", str(len(body.members)))],
            text, "Body")

    def meeting(self, meeting, minutes):
        rows = []
        for number, title in enumerate(AGENDA, 1):
            row = [str(number), title, "None"]
            if number == 2 and meeting.before:
                row[1] = {"text": f"{title}. To approve: {meeting.before.title}",
                          "page": "/" + name_of(f"meetings/{meeting.before.id}")}
            if number in PAPERS and meeting.held:
                row[2] = {"text": title, "page": "/" + name_of(f"meetings/{meeting.id}/{PAPERS[number]}")}
            rows.append(row)
        facts = [("Body", meeting.body.title, f"bodies/{meeting.body.id}"),
                 ("Date", f"{meeting.date:%A} {day(meeting.date)}"), ("Time", "1.30 pm"),
                 ("Venue", "Council Chamber, March"),
                 ("Access", "The entrance has no steps, and there is a hearing loop."),
                 ("State", "Held" if meeting.held else "Planned"), ("Open to the public", "Yes"),
                 ("How to watch", f"https://meetings.example.org/{meeting.date}/"),
                 ("Contact", self.office.officers[0].name, f"people/{self.office.officers[0].id}")]
        people, card = {}, "1.30 pm · Council Chamber, March"
        if meeting.held:
            card = f"2 papers · {'minutes' if meeting.after.held else 'draft minutes'}"
            maker = self.office.commissioner(meeting.date)
            people = {"attendees": [person.id for person in (*meeting.present, maker)]}
            facts += [("Present", person.name, f"people/{person.id}") for person in meeting.present]
            facts += [("Apologies", meeting.missing.name, f"people/{meeting.missing.id}"),
                      ("In attendance", maker.name, f"people/{maker.id}"),
                      ("Interests declared", "A member of the family works for the supplier."),
                      ("Questions from the public", "None"), ("Started", "1.30 pm"), ("Ended", "4 pm"),
                      ("Resolution, item 4", "Agreed to note the report."),
                      ("Recommendation, item 5", "That the costs are reported again in six months."),
                      ("Action, item 5", "Send the figures to the members."),
                      ("Minutes approved at", meeting.after.title, f"meetings/{meeting.after.id}")]
        self.record(f"meetings/{meeting.id}", {
            "title": meeting.title, "date": str(meeting.date), "meetings_years": [str(meeting.date.year)],
            "meeting_bodies": [meeting.body.id], "card": card, **people, **self.earlier(meeting.date),
            "tables": [{"id": "agenda", "heading": "Agenda", "caption": f"Agenda of {day(meeting.date)}",
                        "columns": ["Item", "Title", "Papers"], "rows": rows}],
        }, facts, minutes, "Meeting")
        if meeting.held:
            self.thread(meeting)

    def thread(self, meeting):
        """The page of what was recommended: where from, to whom, and what came of it."""
        place = "/" + name_of(f"meetings/{meeting.id}")
        self.record(f"meetings/{meeting.id}/outcomes/costs", {
            "title": "That the costs are reported again in six months", "parent": place, **self.earlier(meeting.date),
            "thread": [{"date": str(meeting.date), "text": "Recommendation at", "page": place}],
        }, [("State", "Open"), ("From", meeting.title, f"meetings/{meeting.id}"), ("Item", "Item 5"),
            ("Addressed to", "Commissioner")], label="Recommendation")

    def paper(self, meeting, number, title, text):
        officer = self.office.officers[number - 3]
        self.record(f"meetings/{meeting.id}/{PAPERS[number]}", {
            "title": title, "date": str(meeting.date), "parent": "/" + name_of(f"meetings/{meeting.id}"),
            "description": "Tells the members what was done since the last meeting.",
        }, [("Meeting", meeting.title, f"meetings/{meeting.id}"), ("Agenda item", f"{number}, {title}"),
            ("Report of", "Police and Crime Commissioner"), ("Contact officer", officer.name, f"people/{officer.id}"),
            ("Date", day(meeting.date)), ("Recommendations", "That the report is noted."),
            ("Background documents", "None")], text, "Paper")

    def decision(self, decision, text):
        more = self.earlier(decision.date)
        if decision.minute:
            more["meeting"] = "/" + name_of(f"meetings/{decision.minute.partition('#')[0]}")
            more["papers"] = ["/" + name_of(f"meetings/{decision.paper}")]
        if decision.fund and decision.fund.listed:
            more["grants"] = [f"/grants/{decision.fund.id}"]
        if decision.restricted:
            more["restricted"] = [{"part": "Appendix 2", "ground": "Freedom of Information Act 2000, section 43",
                                   "reason": "Bidders’ prices, confidential until the contract is let.",
                                   "decided_by": self.office.officers[0].id}]
        self.write(f"decisions/{decision.id}.md", {
            "title": decision.title, "date": str(decision.date), "description": decision.summary, "label": "Decision",
            "themes": [decision.theme.replace("/", "-")], "decisions_years": [str(decision.date.year)],
            "reference": decision.reference, "decision_makers": [decision.maker.id], "kind": decision.type,
            "legal_power": POWER, "cost": decision.cost, "funding": "Revenue budget", **more}, text)

    def fund(self, fund, text):
        rows = [[award["recipient"], award["purpose"], f"£{award['amount']:,}", day(fund.date), award["area"], "None",
                 award["reasons"]] for award in fund.awards]
        self.record(f"grants/{fund.id}", {
            "title": fund.title, "date": str(fund.date), "grants_years": [str(fund.date.year)],
            "description": f"{len(fund.awards)} awards to groups that help to reduce crime and disorder.",
            "card": f"{fund.period} · £{fund.total:,} in {len(fund.awards)} awards", **self.earlier(fund.date),
            "tables": [{"id": "all-awards", "heading": "Awards", "caption": f"Awards from this fund, {fund.period}",
                        "columns": ["Recipient", "Purpose", "Amount", "Date", "Area", "Conditions", "Reasons"],
                        "rows": [*rows, ["Total", "", f"£{fund.total:,}", "", "", "", ""]]}],
        }, [("Programme", "Community fund"), ("Period", fund.period),
            ("Purpose", "Helps local groups to keep people safe."),
            ("Awarded", f"£{fund.total:,} in {len(fund.awards)} awards"),
            ("Stated totals", f"£{fund.total:,}: Annual report"), ("Opens", "Not stated"), ("Closes", "Not stated"),
            ("How to apply", "Write to the office."),
            ("Decision", fund.decision.title, f"decisions/{fund.decision.id}")], text, "Fund")

    def figures(self, figures):
        number, span = figures.numbers, f"{figures.start:%B} to {figures.end:%B %Y}"
        tables = {
            "Complaints against the commissioner": [("Complaints received", 0)],
            "Complaints against the chief constable": [
                ("Complaints received", number["constable"]), ("of which recorded", number["constable"]),
                ("of which not recorded", 0)],
            "Complaint reviews": [
                ("Requests for a review", number["received"]), ("of which valid", number["valid"]),
                ("of which valid and completed", number["completed"]),
                ("of which valid and going on", number["ongoing"]),
                ("of which valid and not started", 0), ("of which not valid", number["invalid"]),
                ("of which too late", number["late"]), ("of which for another body", number["wrong_body"]),
                ("of which not taken further", number["not_progressed"]), ("Reviews upheld", number["upheld"])]}
        self.record(f"complaints/{figures.id}", {
            "title": figures.title, "date": str(figures.end), "complaints_years": [str(figures.end.year)], "card": span,
            "tables": [{"id": f"figures-{place}", "heading": heading, "caption": f"{heading}, {span}",
                        "columns": ["Measure", "Number"], "rows": [[text, str(count)] for text, count in rows]}
                       for place, (heading, rows) in enumerate(tables.items())],
        }, [("Period", span), ("Source", "Quarterly report")], label="Complaint figures")

    def plan(self, plan, text):
        self.record(f"plans/{plan.id}", {
            "title": plan.title, "date": f"{plan.first}-03-01", "description": plan.summary,
            "plans_years": [str(plan.first)], "card": plan.id,
            "parts": ["/" + name_of(f"plans/{plan.id}/{theme.id}") for theme in plan.themes],
        }, [("Period", f"{plan.first} to {plan.last}"),
            ("Commissioner", plan.commissioner.name, f"people/{plan.commissioner.id}"),
            ("Adopted", f"1 March {plan.first}")], text, "Police and crime plan")

    def theme(self, plan, number, theme, text):
        rows = [[entry["title"], "Delivered", month(entry["due"]),
                 {"page": "/" + name_of(entry["evidence"])}] for entry in theme.deliverables]
        self.record(f"plans/{plan.id}/{theme.id}", {
            "title": theme.title, "description": theme.aim, "parent": f"/plans/{plan.id}", "weight": number,
            "outputs": ["html", "rss"],
            "tables": [{"id": "theme-deliverables", "heading": "Deliverables",
                        "caption": f"Deliverables of the theme “{theme.title}”, {plan.first} to {plan.last}",
                        "columns": ["Deliverable", "State", "Due", "Evidence"], "rows": rows}],
        }, [("Plan", plan.title, f"plans/{plan.id}"), ("Objectives", "Fewer people come to harm."),
            ("Measures", "More people feel safe.")], text, "Plan theme")

    def page(self, name, title, summary, text):
        self.write(f"pages/{name}.md", {"title": title, "description": summary, "url": f"/{name}/"}, text)
