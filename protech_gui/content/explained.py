"""The few things that a person should have understood before they decide about the screen."""

from dataclasses import dataclass

STATEMENTS = 3
"""How many there are; more would be an examination."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A true sentence, and what explains it once more; both empty where there is none."""

    text: str = ""
    explanation: str = ""


def explained_of(body: str) -> tuple[str, tuple[Statement, ...]]:
    """Return what a page in Markdown says before its statements, and the statements.

    It has a heading of the second level for each, and below it a paragraph in plain words. A
    page with another number of headings makes none.
    """
    before, *parts = f"\n{body}".split("\n## ")
    if len(parts) != STATEMENTS:
        parts = [""] * STATEMENTS
    return before.strip(), tuple(_statement(part) for part in parts)


def _statement(part: str) -> Statement:
    text, _, rest = part.partition("\n")
    return Statement(text.strip(), " ".join(rest.split()))
