"""Searching the modules, and a person's own notes while they are open: in memory, kept nowhere."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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

    Capitals and accents make no difference. Nothing is found for no words.
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
    return tuple(hit for hit, _ in zip(hits, range(MOST_HITS), strict=False))


def plain(text: str) -> str:
    """Return a text as it is compared: small letters without accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _places(module: Module, note: str) -> Iterator[tuple[str, str, str]]:
    for step in module.steps:
        said = (*step.texts, *(exercise.prompt for exercise in step.exercises))
        yield step.id, f"{module.title}: {step.title}", " ".join((step.title, *said))
    if note:
        yield "", module.title, note


def _found(text: str, words: list[str]) -> str | None:
    read = " ".join(_MARKS.sub("", text).split())
    seen = plain(read)
    starts = [re.search(rf"\b{re.escape(word)}", seen) for word in words]
    if not all(starts):
        return None
    first = min(match.start() for match in starts if match is not None)
    # Comparing may make a text longer or shorter, seldom and by little: the words stay in sight.
    start, end = max(0, first - AROUND), min(len(read), first + AROUND)
    start = read.rfind(" ", 0, start) + 1 if start else 0
    end = len(read) if end == len(read) else read.find(" ", end)
    end = len(read) if end < 0 else end
    return f"{'…' if start else ''}{read[start:end]}{'…' if end < len(read) else ''}"
