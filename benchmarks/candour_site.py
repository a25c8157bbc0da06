"""Writes the records of an office as the files that Candour reads."""

import csv
import io
import shutil
from pathlib import Path

from office import AGENDA, PAPERS, POWER, day

ROOT = Path(__file__).resolve().parent.parent


def ids(people):
    return f"[{', '.join(person.id for person in people)}]"


class CandourSite:
    def __init__(self, folder, office):
        self.content, self.office = folder / "content", office
        shutil.copytree(ROOT / "themes", folder / "themes")
        shutil.copy(ROOT / "site.yml", folder / "site.yml")

    def write(self, name, text):
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def people(self):
        office = self.office
        for name in ("commissioners", "officers", "councillors"):
            self.write(f"people/{name}.yml", "".join(map(self.person, getattr(office, name))))

    @staticmethod
    def person(person):
        end = f"      to: {person.end}\n" if person.end else ""
        return (f"- id: {person.id}\n  name: {person.name}\n  basis: {person.basis}\n  roles:\n"
                f"    - title: {person.title}\n      body: OPCC\n      from: {person.start}\n{end}")

    def body(self, body, text):
        members = "".join(f"  - person: {person.id}\n    role: {person.title}\n    from: {person.start}\n"
                          for person in body.members)
        self.write(f"bodies/{body.id}.md", f"""---
title: {body.title}
summary: {body.summary}
type: {body.type}
legal_basis: {body.law}
chair: {body.members[0].id}
seats: {len(body.members)}
members:
{members}---
{text}""")

    def meeting(self, meeting, minutes):
        agenda = ""
        for number, title in enumerate(AGENDA, 1):
            agenda += f"  - number: {number}\n    title: {title}\n"
            if number == 2 and meeting.before:
                agenda += f"    approves: {meeting.before.id}\n"
            if number in PAPERS and meeting.held:
                agenda += f"    paper: {PAPERS[number]}\n"
        published = f"published: {meeting.issued}\n" if meeting.held else ""
        self.write(f"meetings/{meeting.id}/meeting.yml", f"""date: {meeting.date:%A} {day(meeting.date)}
time: 1.30 pm
venue: Council Chamber, March
venue_access: The entrance has no steps, and there is a hearing loop.
watch: https://meetings.example.org/{meeting.date}/
contact: {self.office.officers[0].id}
state: {'held' if meeting.held else 'planned'}
public: yes
{published}agenda:
{agenda}""")
        if minutes:
            self.minutes(meeting, minutes)

    def minutes(self, meeting, text):
        approval = "approved" if meeting.after.held else "draft"
        field = "approved_at" if meeting.after.held else "for_approval_at"
        present = len(meeting.present)
        self.write(f"meetings/{meeting.id}/minutes.md", f"""---
approval: {approval}
{field}: {meeting.after.id}
present: {ids(meeting.present)}
apologies: [{meeting.missing.id}]
absent: []
in_attendance:
  - person: {self.office.commissioner(meeting.date).id}
    as: Police and Crime Commissioner
declarations:
  - person: {meeting.present[1].id}
    item: 4
    interest: A member of the family works for the supplier.
public_questions: none
started: 1.30 pm
ended: 4 pm
outcomes:
  - item: 4
    point: 1
    resolution: Agreed to note the report.
    vote:
      for: {present - 1}
      against: 0
      abstained: 1
  - item: 5
    recommendation: That the costs are reported again in six months.
    id: costs
    addressed_to: commissioner
  - item: 5
    action: Send the figures to the members.
    owner: {self.office.officers[1].id}
---
{text}""")

    def paper(self, meeting, number, title, text):
        self.write(f"meetings/{meeting.id}/{number:02d}-{PAPERS[number]}.md", f"""---
title: {title}
item: {number}
report_of: Police and Crime Commissioner
contact_officer: {self.office.officers[number - 3].id}
date: {meeting.date}
purpose: Tells the members what was done since the last meeting.
recommendations:
  - That the report is noted.
background: []
---
{text}""")

    def decision(self, decision, text):
        more = ""
        if decision.minute:
            more += f"meeting: {decision.minute}\npapers: [{decision.paper}]\n"
        if decision.fund and decision.fund.listed:
            more += f"grants: [{decision.fund.id}]\n"
        if decision.restricted:
            more += ("restricted:\n  - part: Appendix 2\n    ground: section-43\n"
                     "    reason: Bidders’ prices, confidential until the contract is let.\n"
                     f"    decided_by: {self.office.officers[0].id}\n")
        self.write(f"decisions/{decision.date.year}/{decision.id}.md", f"""---
title: {decision.title}
reference: {decision.reference}
date: {decision.date}
decision_maker: {decision.maker.id}
type: {decision.type}
summary: {decision.summary}
legal_power: {POWER}
cost: {decision.cost}
funding: Revenue budget
themes: [{decision.theme}]
{more}---
{text}""")

    def fund(self, fund, text):
        self.write(f"grants/{fund.id}/fund.md", f"""---
title: {fund.title}
summary: {len(fund.awards)} awards to groups that help to reduce crime and disorder.
period: {fund.period}
programme: Community fund
purpose: Helps local groups to keep people safe.
stated_totals:
  - amount: £{fund.total:,}
    source: Annual report
co_funding: []
opens: not stated
closes: not stated
how_to_apply: Write to the office.
---
{text}""")
        rows = io.StringIO()
        table = csv.DictWriter(rows, [*fund.awards[0], "award_date", "conditions", "decision"], lineterminator="\n")
        table.writeheader()
        for award in fund.awards:
            table.writerow({**award, "amount": f"£{award['amount']:,}", "award_date": fund.date,
                            "conditions": "none", "decision": "" if fund.listed else fund.decision.id})
        self.write(f"grants/{fund.id}/awards.csv", rows.getvalue())

    def figures(self, figures):
        number = figures.numbers
        self.write(f"complaints/{figures.id}.yml", f"""title: {figures.title}
period: {figures.start:%Y-%m} to {figures.end:%Y-%m}
source: Quarterly report
commissioner:
  received: 0
chief_constable:
  received: {number['constable']}
  recorded: {number['constable']}
  not_recorded: 0
reviews:
  received: {number['received']}
  valid:
    total: {number['valid']}
    completed: {number['completed']}
    ongoing: {number['ongoing']}
    not_started: 0
  invalid:
    total: {number['invalid']}
    late: {number['late']}
    wrong_body: {number['wrong_body']}
  not_progressed: {number['not_progressed']}
  upheld: {number['upheld']}
""")

    def plan(self, plan, text):
        self.write(f"plans/{plan.id}/plan.md", f"""---
title: {plan.title}
summary: {plan.summary}
period: {plan.id}
commissioner: {plan.commissioner.id}
adopted: {plan.first}-03-01
---
{text}""")

    def theme(self, plan, number, theme, text):
        deliverables = "".join(
            f"  - id: {entry['id']}\n    title: {entry['title']}\n    due: {entry['due']}\n    state: delivered\n"
            f"    evidence: [{entry['evidence']}]\n" for entry in theme.deliverables)
        self.write(f"plans/{plan.id}/themes/{number:02d}-{theme.id}.md", f"""---
title: {theme.title}
aim: {theme.aim}
objectives:
  - text: Fewer people come to harm.
deliverables:
{deliverables}measures:
  - text: More people feel safe.
---
{text}""")

    def page(self, name, title, summary, text):
        self.write(f"pages/{name}.md", f"---\ntitle: {title}\nsummary: {summary}\n---\n{text}")
