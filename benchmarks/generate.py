#!/usr/bin/env python3
"""Writes the same decisions as a site for Candour and as a site for Hugo: generate.py NUMBER FOLDER

FOLDER gets `candour/`, `hugo/` and `bodies/`, the Markdown alone in a few large files. The same number and seed give
the same bytes. All words are made up.
"""

import argparse
import datetime
import random
import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = Path(__file__).resolve().parent / "hugo"
FIRST_YEAR, YEARS = 2013, 12
BODIES_IN_A_FILE = 1000
PERSON, PERSON_NAME, PERSON_ROLE = "alex-fenland", "Alex Fenland", "Police and Crime Commissioner"
TYPES = ["finance", "appointment", "policy", "commissioning", "contract", "grants", "estates", "plan", "other"]

WHO = ["The Commissioner", "The office", "The Constabulary", "The panel", "The joint audit committee", "The supplier",
       "A working group", "The district council", "The chief finance officer", "The partnership board",
       "The victims’ hub", "The fire authority", "An independent adviser", "The custody visitors", "The estates team"]
DID = ["considered", "reviewed", "supports", "asked for", "will publish", "compared", "set out", "agreed", "recommends",
       "questioned", "has budgeted for", "will monitor", "reported on", "welcomed", "consulted local people about"]
WHAT = ["the renewal of the service", "a longer lease of the police station", "the cost over three years",
        "the needs of victims and witnesses", "a shared contract with neighbouring forces",
        "the risks to the programme", "the results of the survey", "a grant to a local charity",
        "the training of volunteers", "road safety in villages", "the replacement of the fleet",
        "work with young people", "the use of reserves", "the effect on rural areas",
        "the terms of the agreement", "support for people at risk of reoffending", "the timetable for the tender"]
HOW = ["after a public consultation", "within the present budget", "before the end of the financial year",
       "as the plan requires", "with the advice of officers", "in line with the scheme of governance",
       "so that nobody waits longer than today", "at a meeting in public", "subject to a yearly review",
       "because the present contract ends in March", "without a call on reserves", "for a period of two years"]
SUBJECTS = ["custody healthcare", "victim support", "vehicle maintenance", "the Cambourne station", "internal audit",
            "youth work", "road safety", "restorative justice", "the control room", "forensic services", "insurance",
            "cyber crime prevention", "the night-time economy", "body-worn cameras", "the sexual violence service"]
ACTIONS = ["Award of a contract for", "Extension of funding for", "Review of", "Approval of the strategy for",
           "Grant towards", "New arrangements for", "Business case for", "Variation of the agreement on"]
TOPICS = ["Finance", "People and equality", "Legal advice", "Risks", "Consultation", "Timetable", "Environment",
          "Data protection", "Value for money", "Partners"]


def sentence(rng):
    kind = rng.randrange(4)
    text = f"{rng.choice(WHO)} {rng.choice(DID)} {rng.choice(WHAT)} {rng.choice(HOW)}"
    if kind == 0:
        text += f", at a cost of £{rng.randrange(1, 900)},{rng.randrange(1000):03d}"
    elif kind == 1:
        text += f"; {rng.choice(WHO).lower()} {rng.choice(DID)} **{rng.choice(WHAT)}**"
    elif kind == 2:
        text += f", and {rng.choice(WHO).lower()} {rng.choice(DID)} *{rng.choice(WHAT)}*"
    return text + "."


def paragraph(rng, link):
    sentences = [sentence(rng) for _ in range(rng.randrange(3, 6))]
    if rng.random() < 0.4:
        sentences.insert(1, f"This follows {link()}, which it does not replace.")
    return " ".join(sentences)


def bullets(rng, link):
    lines = [f"- {sentence(rng)}" for _ in range(rng.randrange(3, 6))]
    lines.insert(2, f"- See also {link()}.")
    lines.insert(1, "  - " + sentence(rng))
    return "\n".join(lines)


def steps(rng):
    return "\n".join(f"{number}. {sentence(rng)}" for number in range(1, rng.randrange(4, 7)))


def table(rng):
    lines = ["| Item | First year | Second year | Note |", "|---|---:|---:|---|"]
    for _ in range(rng.randrange(4, 8)):
        what = rng.choice(WHAT).removeprefix("the ").removeprefix("a ").capitalize()
        lines.append(f"| {what} | £{rng.randrange(1, 99)},{rng.randrange(1000):03d} "
                     f"| £{rng.randrange(1, 99)},{rng.randrange(1000):03d} | {rng.choice(HOW).capitalize()} |")
    return "\n".join(lines)


def body(rng, link):
    """About 8 KB of Markdown. `link` gives a link to another record."""
    parts = ["## Decision", paragraph(rng, link), "## Reasons", paragraph(rng, link), bullets(rng, link),
             f"The power is in [the Act](https://www.legislation.gov.uk/ukpga/2011/13/contents), and "
             f"[{PERSON_NAME}](record:people/{PERSON}) used it.", "## Background", paragraph(rng, link)]
    for topic in rng.sample(TOPICS, 4):
        parts += [f"### {topic}", paragraph(rng, link)]
    parts += ["## Options considered", steps(rng), "> " + sentence(rng), table(rng), paragraph(rng, link)]
    size = sum(len(part) + 2 for part in parts)
    parts.append("## What the papers say")
    while size < 7200 + rng.randrange(300):
        parts.append(rng.choice([paragraph(rng, link), bullets(rng, link), paragraph(rng, link)]))
        size += len(parts[-1]) + 2
    parts += ["## Next steps", steps(rng)]
    return "\n\n".join(parts) + "\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def decisions(number, seed):
    """The fields of all decisions, oldest first."""
    rng = random.Random(f"{seed} fields")
    for place in range(number):
        year = FIRST_YEAR + place * YEARS // number
        day = datetime.date(year, 1, 1) + datetime.timedelta(days=rng.randrange(365))
        subject, action, kind = rng.choice(SUBJECTS), rng.choice(ACTIONS), rng.choice(TYPES)
        yield {
            "id": f"{re.sub('[^a-z]+', '-', subject.lower())}-{place + 1:05d}",
            "title": f"{action} {subject}, {year}/{(year + 1) % 100:02d} (part {place + 1})",
            "reference": f"CPCC {year}-{place + 1:05d}",
            "date": day.isoformat(),
            "year": year,
            "type": kind,
            "summary": f"{rng.choice(WHO)} {rng.choice(DID)} {rng.choice(WHAT)} {rng.choice(HOW)}.",
            "cost": f"£{rng.randrange(1, 900)},{rng.randrange(1000):03d}",
        }


def candour_file(fields, text):
    return f"""---
title: {fields['title']}
reference: {fields['reference']}
date: {fields['date']}
decision_maker: {PERSON}
type: {fields['type']}
summary: {fields['summary']}
legal_power: Police Reform and Social Responsibility Act 2011, Schedule 1
cost: {fields['cost']}
funding: Revenue budget
---
{text}"""


def hugo_file(fields, text):
    return f"""---
title: {fields['title']}
date: {fields['date']}
description: {fields['summary']}
tags: [{fields['type']}]
years: ["{fields['year']}"]
params:
  reference: {fields['reference']}
  decision_maker: {PERSON}
  legal_power: Police Reform and Social Responsibility Act 2011, Schedule 1
  cost: {fields['cost']}
  funding: Revenue budget
---
{text}"""


def generate(number, folder, seed, links):
    candour, hugo, bodies = folder / "candour", folder / "hugo", folder / "bodies"
    everything = list(decisions(number, seed))

    shutil.copytree(ROOT / "themes", candour / "themes")
    shutil.copy(ROOT / "site.yml", candour / "site.yml")
    write(candour / "content/people/commissioners.yml",
          f"- id: {PERSON}\n  name: {PERSON_NAME}\n  basis: public office\n  roles:\n    - title: {PERSON_ROLE}\n"
          "      body: OPCC\n      from: not stated\n")

    shutil.copytree(TEMPLATES, hugo)
    (hugo / "static/assets").mkdir(parents=True)
    shutil.copy(ROOT / "themes/civic/assets/civic.css", hugo / "static/assets/civic.css")
    write(hugo / "content/decisions/_index.md", "---\ntitle: Decisions\n"
          "description: What the commissioner has decided, when, why and for how much.\n---\n")
    write(hugo / "content/people/_index.md", "---\ntitle: People\n---\n")
    write(hugo / f"content/people/{PERSON}.md", f"---\ntitle: {PERSON_NAME}\ndescription: {PERSON_ROLE}\n---\n")

    years = {fields["id"]: fields["year"] for fields in everything}

    def hugo_link(match):
        kind, record = match[1], match[2]
        address = f"/{kind}/{years[record]}/{record}" if kind == "decisions" else f"/{kind}/{record}"
        return f']({{{{< relref "{address}" >}}}})' if links == "relref" else f"]({address}/)"

    part = []
    for place, fields in enumerate(everything):
        rng = random.Random(f"{seed} body {place}")

        def link():
            other = everything[rng.randrange(number)]
            return f"[{other['reference']}](record:decisions/{other['id']})"

        text = body(rng, link)
        name = f"{fields['year']}/{fields['id']}.md"
        write(candour / "content/decisions" / name, candour_file(fields, text))
        write(hugo / "content/decisions" / name,
              hugo_file(fields, re.sub(r"\]\(record:([a-z]+)/([a-z0-9-]+)\)", hugo_link, text)))
        part.append(text)
        if len(part) == BODIES_IN_A_FILE or place == number - 1:
            write(bodies / f"{place // BODIES_IN_A_FILE:04d}.md", "\n".join(part))
            part = []


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("number", type=int, help="how many decisions")
    parser.add_argument("folder", type=Path, help="a folder that is not there yet")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--links", choices=["relref", "plain"], default="relref",
                        help="how Hugo's records link: checked by Hugo, or plain addresses")
    arguments = parser.parse_args()
    if arguments.number < 1 or arguments.folder.exists():
        parser.error("the number must be 1 or more, and the folder must not be there yet")
    generate(arguments.number, arguments.folder, arguments.seed, arguments.links)


if __name__ == "__main__":
    main()
