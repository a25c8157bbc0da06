#!/usr/bin/env python3
"""Writes the same records as a site for Candour and as a site for Hugo: generate.py NUMBER FOLDER

FOLDER gets `candour/`, `hugo/` and `bodies/`, the Markdown alone in a few large files. The same number and seed give
the same bytes. All words are made up.
"""

import argparse
from pathlib import Path

import words
from candour_site import CandourSite
from hugo_site import HugoSite
from office import AGENDA, PAPERS, Office, markdown

BODIES_IN_A_FILE = 1000


class Bodies:
    """Keeps texts in few files, for a program that turns Markdown to HTML and no more."""

    def __init__(self, folder):
        self.folder, self.part, self.files = folder, [], 0
        folder.mkdir(parents=True)

    def keep(self, text):
        self.part.append(text)
        if len(self.part) == BODIES_IN_A_FILE:
            self.finish()

    def finish(self):
        if self.part:
            (self.folder / f"{self.files:04d}.md").write_text("\n".join(self.part), encoding="utf-8")
            self.part, self.files = [], self.files + 1


class Sites:
    """Writes each record to all sites, so that a text is made up once."""

    def __init__(self, sites):
        self.sites = sites

    def __getattr__(self, kind):
        def write(*values):
            for site in self.sites:
                getattr(site, kind)(*values)

        return write


def generate(number, folder, seed=1, links="relref", candour_alone=False):
    office = Office(number, seed)
    sites, bodies = [CandourSite(folder / "candour", office)], None
    if not candour_alone:
        sites.append(HugoSite(folder / "hugo", office, links))
        bodies = Bodies(folder / "bodies")
    site = Sites(sites)

    def text(record, of, *more):
        """A text for one record, which no other record changes."""
        rng = office.rng("text", record)
        made = of(rng, office.linker(rng), *more)
        if bodies:
            bodies.keep(made)
        return made

    for decision in office.decisions:
        maker = markdown(decision.maker.name, f"people/{decision.maker.id}")
        site.decision(decision, text(decision.id, words.decision, maker))
    for meeting in office.meetings:
        if not meeting.held:
            site.meeting(meeting, "")
            continue
        site.meeting(meeting, text(meeting.id, words.minutes, AGENDA))
        for item in PAPERS:
            site.paper(meeting, item, AGENDA[item - 1], text(f"{meeting.id} {item}", words.paper))
    for fund in office.funds:
        site.fund(fund, text(fund.id, words.short, "What the fund is for"))
    for figures in office.complaints:
        site.figures(figures)
    for plan in office.plans:
        site.plan(plan, text(plan.id, words.short, "Foreword", "Money"))
        for place, theme in enumerate(plan.themes, 1):
            site.theme(plan, place, theme, text(f"{plan.id} {theme.id}", words.short, "What comes next"))
    for body in office.bodies:
        site.body(body, text(body.id, words.short, "What it does"))
    for name, title in (("about", "About the office"), ("how-to-complain", "How to complain"), ("contact", "Contact")):
        site.page(name, title, f"{title} in short.", text(name, words.short, "More"))
    site.people()
    if bodies:
        bodies.finish()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("number", type=int, help="how many decisions")
    parser.add_argument("folder", type=Path, help="a folder that is not there yet")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--links", choices=["relref", "plain"], default="relref",
                        help="how Hugo's records link: checked by Hugo, or plain addresses")
    parser.add_argument("--candour-alone", action="store_true", help="leave out hugo/ and bodies/")
    arguments = parser.parse_args()
    if arguments.number < 1 or arguments.folder.exists():
        parser.error("the number must be 1 or more, and the folder must not be there yet")
    generate(arguments.number, arguments.folder, arguments.seed, arguments.links, arguments.candour_alone)


if __name__ == "__main__":
    main()
