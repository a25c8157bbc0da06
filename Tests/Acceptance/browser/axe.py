"""axe-core, the accessibility checker that browsers' own tools use."""

import importlib.util
from pathlib import Path

# The package is looked for, not imported: of it, the script alone is used.
_PACKAGE = importlib.util.find_spec("axe_playwright_python")
AXE = Path(_PACKAGE.origin).with_name("axe.min.js").read_text(encoding="utf-8")

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_RUN = """
tags => axe.run(document, {
  runOnly: tags,
  resultTypes: ["violations"],
  // Off unless asked for, as WCAG 2.2 is young.
  rules: {"target-size": {enabled: true}},
}).then(results => results.violations.flatMap(rule =>
  rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary ?? rule.help}`)))
"""


def violations(page):
    """What is wrong with the page that is open, one line for each place."""
    return [" ".join(line.split())[:400] for line in page.evaluate(_RUN, TAGS)]
