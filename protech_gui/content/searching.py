"""Searching the modules, and a person's own notes while they are open: in memory, kept nowhere."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice

from protech_gui.content.modules import Module
from protech_gui.domain.learning import ModuleNote
from protech_gui.domain.modules import ModuleId

LONGEST_SEARCH = 100
"""Characters of what is searched for."""

MOST_HITS = 30
"""So many places are shown at most."""

AROUND = 60
"""Characters shown before and after what was found."""

_MARKS = re.compile(r"[*_`]|^\s*-\s+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that has all words: its module, its step, and the words around the first one.

    ``step`` is empty for a note of the person's own.
    """

    module: ModuleId
    step: str
    title: str
    excerpt: str


def search(
    modules: Iterable[Module], notes: Iterable[ModuleNote], untrusted_words: str
) -> tuple[Hit, ...]:
    """Return the places that have all these words, or beginnings of words, in their order.

    Capitals, accents and the shape of apostrophes make no difference. Nothing is found for no
    words.
    """
    words = plain(untrusted_words[:LONGEST_SEARCH]).split()
    if not words:
        return ()
    own = {note.module: note.text for note in notes}
    hits = (
        Hit(module.id, step, title, excerpt)
        for module in modules
        for step, title, text in _places(module, own.get(module.id, ""))
        if (excerpt := _found(text, words)) is not None
    )
    return tuple(islice(hits, MOST_HITS))


def plain(text: str) -> str:
    """Return a text as it is compared: small letters without accents, each one for itself."""
    parts = unicodedata.normalize("NFD", text.replace("’", "'").casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _places(module: Module, note: str) -> Iterator[tuple[str, str, str]]:
    for step in module.steps:
        said = (*step.texts, *(exercise.prompt for exercise in step.exercises))
        text = _MARKS.sub("", "\n".join((step.title, *said)))
        yield step.id, f"{module.title}: {step.title}", text
    if note:
        yield "", module.title, note


def _found(text: str, words: list[str]) -> str | None:
    read = " ".join(text.split())
    seen = plain(read)
    # What begins with no letter, as a bracket, may stand anywhere.
    found = (re.search(rf"(?:\b|(?=\W)){re.escape(word)}", seen) for word in words)
    starts = [match.start() for match in found if match is not None]
    return _excerpt(read, _index(read, min(starts))) if len(starts) == len(words) else None


def _index(read: str, at: int) -> int:
    """Return where that stands in a text which is at this place of its plain form."""
    ends = accumulate(len(plain(letter)) for letter in read)
    return next(index for index, end in enumerate(ends) if end > at)


def _excerpt(read: str, first: int) -> str:
    """Return the words around this place; a word is cut only where it is longer than that."""
    start, end = max(0, first - AROUND), min(len(read), first + AROUND)
    if start > 0:
        start = read.find(" ", start - 1, first) + 1 or start
    if end < len(read):
        end = max(read.rfind(" ", first, end + 1), 0) or end
    return f"{'…' if start else ''}{read[start:end]}{'…' if end < len(read) else ''}"
