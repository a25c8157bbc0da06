"""Finds the conditions in Swift code: what `if`, `guard`, `while`, `where` and `?` ask, what a function answers with
true or false, and what a closure picks by. The parts of `&&` and `||` are conditions of their own.

It reads words and brackets, not Swift: it knows enough for formatted code, and the compiler rejects what is wrong.
"""

import re
from dataclasses import dataclass

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<string>\#*\")
      | (?P<word>[$\#@]?[\w`]+)
      | (?P<open>[(\[{])
      | (?P<close>[)\]}])
      | (?P<comma>[,;:])
      | (?P<operator>[-/=+!*%<>&|^~?.]+)
      | (?P<space>\s+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)

# Calls that ask their closure about each value.
ASKING = {
    "filter", "contains", "allSatisfy", "first", "last", "firstIndex", "lastIndex", "prefix", "drop", "removeAll",
    "count", "sorted", "sort", "min", "max",
}
COMPARISONS = {"==", "!=", "<", ">", "<=", ">=", "&&", "||", "===", "!==", "~="}
STATEMENTS = {
    "return", "if", "guard", "let", "var", "switch", "for", "while", "get", "set", "defer", "=", "+=", "do", "case",
}
# What stands before the condition of a `?`.
STARTS = {"=", "+=", "return", "throw", "in", "->", "else", "?"}
NO_CONDITION = {"let", "var", "case", "try", "await", "true", "false"}


@dataclass(frozen=True)
class Condition:
    """A condition in a file: where its text starts and ends."""

    path: str
    start: int
    end: int
    line: int
    text: str
    # Which of the conditions with the same text in its file it is.
    turn: int

    @property
    def shown(self):
        return " ".join(self.text.split())

    @property
    def target(self):
        return self.path.split("/")[1]


@dataclass
class Token:
    kind: str
    text: str
    start: int
    end: int
    # The token of the other bracket.
    partner: int = -1
    # Whether it stands first in its line.
    begins: bool = False


def end_of_string(code, start, opening):
    """Where the string that starts here ends, with all that is interpolated."""
    hashes = opening.count("#")
    multiline = code.startswith('"""', start + hashes)
    closing = ('"""' if multiline else '"') + "#" * hashes
    escape = "\\" + "#" * hashes
    at = start + hashes + (3 if multiline else 1)
    while not code.startswith(closing, at):
        if code.startswith(escape + "(", at):
            depth, at = 1, at + len(escape) + 1
            while depth:
                if code[at] == '"':
                    at = end_of_string(code, at, '"')
                    continue
                depth += (code[at] == "(") - (code[at] == ")")
                at += 1
        else:
            at += len(escape) + 1 if code.startswith(escape, at) else 1
    return at + len(closing)


def tokens_of(code):
    tokens, opened, at, begins = [], [], 0, True
    while at < len(code):
        found = TOKEN.match(code, at)
        kind, end = found.lastgroup, found.end()
        if kind == "string":
            end = end_of_string(code, at, found[0])
        if kind == "space":
            begins = begins or "\n" in found[0]
        elif kind != "comment":
            tokens.append(Token(kind, code[at:end], at, end, begins=begins))
            begins = False
            if kind == "open":
                opened.append(len(tokens) - 1)
            elif kind == "close":
                tokens[-1].partner = opened.pop()
                tokens[tokens[-1].partner].partner = len(tokens) - 1
        at = end
    return tokens


class Reading:
    """One file, read for conditions."""

    def __init__(self, path, code):
        self.path, self.code, self.tokens = path, code, tokens_of(code)
        self.found = set()

    def conditions(self):
        for index, token in enumerate(self.tokens):
            before = self.tokens[index - 1].text if index else ""
            if token.kind == "word" and before != "." and self.text(index + 1) != ":":
                self.read_word(index, before)
            elif token.text == "?" and self.code[token.start - 1].isspace():
                self.add(self.start_of_question(index), index)
            elif token.text == "{":
                self.read_braces(index)
        turns, conditions = {}, []
        for start, end in sorted(self.found):
            text = self.code[start:end]
            turns[text] = turns.get(text, 0) + 1
            line = self.code.count("\n", 0, start) + 1
            conditions.append(Condition(self.path, start, end, line, text, turns[text]))
        return conditions

    def text(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def read_word(self, index, before):
        word = self.tokens[index]
        if word.text in ("if", "guard") or (word.text == "while" and before != "}"):
            self.add_clauses(index + 1, "else" if word.text == "guard" else "{")
        elif word.text in ("for", "case") and word.begins:
            stop = "{" if word.text == "for" else ":"
            end = self.find({stop, "}"}, index + 1)
            where = self.find({"where"}, index + 1, end)
            if where < end and self.text(end) == stop:
                self.add_clauses(where + 1, stop)
        elif word.text == "return":
            end = self.end_of_statement(index + 1)
            if any(self.text(at) in COMPARISONS for at in self.outer(index + 1, end)):
                self.add(index + 1, end)

    def read_braces(self, index):
        """A body that is one expression, where it answers with true or false."""
        first, end = index + 1, self.tokens[index].partner
        asks = self.text(index - 1) == "Bool" and self.text(index - 2) in ("->", ":")
        if not asks and self.callee(index) in ASKING:
            named = self.find({"in"}, first, end)
            first = named + 1 if named < end else first
            asks = any(self.text(at) in COMPARISONS for at in self.outer(first, end))
        if asks and not any(self.text(at) in STATEMENTS for at in range(first, end)):
            self.add(first, end)

    def callee(self, index):
        """The name of the call whose closure opens here: `name {`, `name(where: {` or `name() {`."""
        if self.text(index - 1) == ":":
            index -= 2
        if self.text(index - 1) == ")":
            index = self.tokens[index - 1].partner
        return self.text(index - 2) if self.text(index - 1) == "(" else self.text(index - 1)

    def outer(self, first, end):
        """The tokens that are in no inner brackets."""
        while first < end:
            yield first
            first = self.tokens[first].partner + 1 if self.tokens[first].kind == "open" else first + 1

    def find(self, texts, first, end=None):
        end = len(self.tokens) if end is None else end
        while first < end:
            token = self.tokens[first]
            if token.text in texts:
                return first
            first = token.partner + 1 if token.kind == "open" else first + 1
        return end

    def add_clauses(self, first, stop):
        while True:
            end = self.find({stop, ",", "}"}, first)
            if self.text(end) in ("}", ""):
                return
            self.add(first, end)
            if self.text(end) == stop:
                return
            first = end + 1

    def start_of_question(self, index):
        """Where the condition before `?` starts."""
        start = index - 1
        while start >= 0:
            token = self.tokens[start]
            if token.kind == "close":
                start = token.partner
            elif token.kind in ("open", "comma") or token.text in STARTS:
                break
            start -= 1
        return start + 1

    def end_of_statement(self, first):
        for at in self.outer(first, len(self.tokens)):
            token = self.tokens[at]
            joined = token.kind == "operator" or self.tokens[at - 1].kind == "operator"
            if token.kind == "close" or (at > first and token.begins and not joined):
                return at
        return len(self.tokens)

    def add(self, first, end):
        """Takes the tokens as a condition, or as several joined by `&&` and `||`."""
        outer = list(self.outer(first, end))
        # A part of `a == b ? c : d` is found at its `?`.
        if any(self.text(at) in ("?", "=") for at in outer):
            return
        for at in outer:
            if self.text(at) in ("&&", "||"):
                self.add_one(first, at)
                first = at + 1
        self.add_one(first, end)

    def add_one(self, first, end):
        words = {self.text(at) for at in self.outer(first, end)}
        if first < end and not words & NO_CONDITION and not self.text(first).startswith("#"):
            self.found.add((self.tokens[first].start, self.tokens[end - 1].end))


def conditions_in(path, code):
    return Reading(path, code).conditions()
