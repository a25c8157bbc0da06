"""Reads text literals out of Swift sources: the examples of kinds, and the mistakes that editors make."""

import re
from dataclasses import dataclass

LITERAL = re.compile(r'"""\n(?P<block>.*?)\n(?P<indent>[ ]*)"""|"(?P<line>(?:[^"\\\n]|\\.)*)"', re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\", "'": "'", "0": "\0"}


def unescaped(text):
    """The text that a literal stands for. A value in brackets, which only Swift knows, is left as it is."""
    text = re.sub(r"\\[ \t]*\n", "", text)
    return re.sub(
        r"\\(u\{([0-9A-Fa-f]+)\}|.)",
        lambda found: chr(int(found[2], 16)) if found[2] else ESCAPES.get(found[1], found[0]),
        text,
    )


def text_of(literal):
    """The text of a matched literal."""
    if literal["line"] is not None:
        return unescaped(literal["line"])
    indent = literal["indent"]
    lines = [line.removeprefix(indent) for line in literal["block"].split("\n")]
    return unescaped("\n".join(lines))


def literals(text, start):
    """The literals of a call, from the place where its arguments begin to its closing bracket."""
    depth, place, found = 1, start, []
    while depth:
        literal = LITERAL.match(text, place)
        if literal:
            found.append(text_of(literal))
            place = literal.end()
            # Texts that are added to each other are one.
            while joined := re.compile(r"\s*\+\s*").match(text, place):
                following = LITERAL.match(text, joined.end())
                if not following:
                    break
                found[-1] += text_of(following)
                place = following.end()
            continue
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        place += 1
    return found


def calls(text, name):
    """The literals of every call of `name`."""
    return [literals(text, call.end()) for call in re.finditer(rf"\b{name}\(", text)]


@dataclass(frozen=True)
class Mistake:
    """A mistake that an editor makes in the example of a kind."""

    what: str
    path: str
    changes: tuple
    messages: str

    @property
    def ids(self):
        """The messages that are given."""
        return re.findall(r"candour explain ([a-z0-9-]+)", self.messages)


def examples(root):
    """The examples of all kinds: path below content/, and text."""
    found = {}
    for file in sorted((root / "Sources/CandourKinds").rglob("*.swift")):
        for arguments in calls(file.read_text(encoding="utf-8"), "ExampleFile"):
            if len(arguments) == 2:
                found[arguments[0]] = arguments[1]
    return found


def mistakes(root):
    """The mistakes of all kinds."""
    found = []
    for file in sorted((root / "Tests/CandourKindsTests").rglob("EditorMistake+*.swift")):
        for arguments in calls(file.read_text(encoding="utf-8"), "EditorMistake"):
            what, path, *changes, messages = arguments
            found.append(Mistake(what, path, tuple(zip(changes[::2], changes[1::2], strict=True)), messages))
    return found
