"""Made-up text: sentences, paragraphs, lists and tables in Markdown. `rng` decides; `link` gives a link to a record."""

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


def clause(rng):
    return f"{rng.choice(WHO)} {rng.choice(DID)} {rng.choice(WHAT)} {rng.choice(HOW)}"


def sentence(rng):
    kind = rng.randrange(4)
    text = clause(rng)
    if kind == 0:
        text += f", at a cost of {pounds(rng)}"
    elif kind == 1:
        text += f"; {rng.choice(WHO).lower()} {rng.choice(DID)} **{rng.choice(WHAT)}**"
    elif kind == 2:
        text += f", and {rng.choice(WHO).lower()} {rng.choice(DID)} *{rng.choice(WHAT)}*"
    return text + "."


def pounds(rng):
    return f"£{rng.randrange(1, 900)},{rng.randrange(1000):03d}"


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


def steps(rng, mark="."):
    return "\n".join(f"{number}{mark} {sentence(rng)}" for number in range(1, rng.randrange(4, 7)))


def table(rng):
    lines = ["| Item | First year | Second year | Note |", "|---|---:|---:|---|"]
    for _ in range(rng.randrange(4, 8)):
        what = rng.choice(WHAT).removeprefix("the ").removeprefix("a ").capitalize()
        lines.append(f"| {what} | £{rng.randrange(1, 99)},{rng.randrange(1000):03d} "
                     f"| £{rng.randrange(1, 99)},{rng.randrange(1000):03d} | {rng.choice(HOW).capitalize()} |")
    return "\n".join(lines)


def joined(parts):
    return "\n\n".join(parts) + "\n"


def decision(rng, link, maker):
    """About 8 KB. `maker` is a link to who decided."""
    parts = ["## Decision", paragraph(rng, link), "## Reasons", paragraph(rng, link), bullets(rng, link),
             "The power is in [the Act](https://www.legislation.gov.uk/ukpga/2011/13/contents), "
             f"and {maker} used it.", "## Background", paragraph(rng, link)]
    for topic in rng.sample(TOPICS, 4):
        parts += [f"### {topic}", paragraph(rng, link)]
    parts += ["## Options considered", steps(rng), "> " + sentence(rng), table(rng), paragraph(rng, link)]
    size = sum(len(part) + 2 for part in parts)
    parts.append("## What the papers say")
    while size < 7200 + rng.randrange(300):
        parts.append(rng.choice([paragraph(rng, link), bullets(rng, link), paragraph(rng, link)]))
        size += len(parts[-1]) + 2
    return joined([*parts, "## Next steps", steps(rng)])


def paper(rng, link):
    """About 8 KB in numbered paragraphs, as reports to a panel have them."""
    parts = []
    for number, heading in enumerate(["Purpose", "Recommendation", *rng.sample(TOPICS, 4), "Next steps"], 1):
        parts.append(f"## {number}. {heading}")
        parts += [f"{number}.{place} {paragraph(rng, link)}" for place in range(1, 4 if 2 < number < 7 else 2)]
        if number == 4:
            parts.append(table(rng))
    return joined(parts)


def minutes(rng, link, items):
    """About 7 KB: a heading for each item of the agenda, and numbered points below it."""
    parts = []
    for number, title in enumerate(items, 1):
        parts += [f"## {number}. {title}", paragraph(rng, link), steps(rng, ")")]
    return joined(parts)


def short(rng, link, *headings):
    """Some paragraphs, and a section for each heading."""
    parts = [paragraph(rng, link), paragraph(rng, link)]
    for heading in headings:
        parts += [f"## {heading}", paragraph(rng, link), bullets(rng, link)]
    return joined(parts)
