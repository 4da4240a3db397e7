"""Whether everything that the program says keeps to the fixed words of the glossary."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.content_parts.said import Passage, passages, sentences, titles
from tests.structure.tree import ROOT

FILE = "translations/glossary.md"
ORDER = ("en", "nl", "de")
"""The languages as the glossary's tables have them."""

MARKS = {"en": '!"„', "nl": '!"„', "de": '!"”'}
"""Marks that no text has: all are calm, and each language quotes in its own way."""

EVERYWHERE = "everywhere"
NOTHING = "—"

_MODULE = re.compile(r"title of the module \*([a-z]+)\*")

Row = dict[str, str]
"""A fixed word or name by language."""


@dataclass(frozen=True, order=True)
class Violation:
    """A place that does not keep to the glossary, and what is wrong there."""

    file: str
    place: str
    what: str


@dataclass(frozen=True)
class Glossary:
    """The tables of the glossary.

    ``modules`` are the titles of the modules by their ids, ``avoided`` the words by language
    that are not said, ``allowed`` those that may be said all the same, with the names of the
    texts and windows where.
    """

    names: tuple[Row, ...]
    words: tuple[Row, ...]
    doors: tuple[Row, ...]
    consents: tuple[Row, ...]
    modules: dict[str, Row]
    avoided: dict[str, tuple[str, ...]]
    allowed: tuple[tuple[str, frozenset[str]], ...]


def read_glossary(root: Path = ROOT) -> Glossary:
    """Return what the glossary fixes; raises LookupError or ValueError when a table is missing."""
    tables = _tables((root / FILE).read_text(encoding="utf-8"))
    (names,) = tables["Names in the window"]
    (words,) = tables["Words in the texts"]
    doors, consents = tables["Door by door"]
    never, instead, allowed = tables["Never, and instead"]
    avoided = [cells[:3] for cells in never] + [cells[1:] for cells in instead]
    return Glossary(
        _rows(names),
        _rows(words),
        _rows(doors),
        _rows(consents),
        {
            match[1]: dict(zip(ORDER, cells, strict=False))
            for cells in words
            if (match := _MODULE.fullmatch(cells[3]))
        },
        {
            language: tuple(word for cells in avoided for word in _words(cells[column]))
            for column, language in enumerate(ORDER)
        },
        tuple(
            (word, frozenset(_words(cells[1]))) for cells in allowed for word in _words(cells[0])
        ),
    )


def glossary_violations(root: Path = ROOT) -> list[Violation]:
    """Return every place that breaks the glossary, in order.

    Looked for are words that are never said, words that stand in for a fixed one, marks that no
    text has, names that the window translates in another way or does not have, and other titles
    of the doors' pages and of the modules.
    """
    glossary = read_glossary(root)
    found = [
        *_said_wrongly(glossary, passages(root)),
        *_named_otherwise(glossary, root),
        *_missing(glossary, root),
        *_titled_otherwise(glossary, root),
    ]
    return sorted(set(found))


def _said_wrongly(glossary: Glossary, said: Iterable[Passage]) -> Iterator[Violation]:
    patterns = {
        language: [(word, _pattern(word)) for word in words]
        for language, words in glossary.avoided.items()
    }
    allowed = [(_pattern(word), where) for word, where in glossary.allowed]
    for passage in said:
        words = passage.words
        for pattern, where in allowed:
            if where & {passage.name, EVERYWHERE}:
                words = pattern.sub("", words)
        for word, pattern in patterns[passage.language]:
            if pattern.search(words):
                yield Violation(passage.file, passage.place, f"says “{word}”")
        for mark in set(MARKS[passage.language]) & set(words):
            yield Violation(passage.file, passage.place, f"has the mark {mark}")


def _named_otherwise(glossary: Glossary, root: Path) -> Iterator[Violation]:
    """Yield sentences of the window that are a fixed name in the sources, and another one here."""
    every = (*glossary.names, *glossary.words, *glossary.doors, *glossary.consents)
    for language in ORDER:
        fixed = {_alike(row["en"]): row[language] for row in every}
        for one in sentences(root, language):
            name = fixed.get(_alike(one.source))
            if name is not None and _alike(name) != _alike(one.said):
                what = f"says “{one.said}” for “{name}”"
                yield Violation(f"translations/protech_{language}.ts", one.context, what)


def _missing(glossary: Glossary, root: Path) -> Iterator[Violation]:
    """Yield names that no window has."""
    known = {_alike(one.source) for one in sentences(root, "en")}
    for row in (*glossary.names, *glossary.doors, *glossary.consents):
        if _alike(row["en"]) not in known:
            yield Violation(FILE, row["en"], "no window says so")


def _titled_otherwise(glossary: Glossary, root: Path) -> Iterator[Violation]:
    """Yield titles of pages and modules that are not those of the glossary."""
    named = [("selfhelp", id, row) for id, row in glossary.modules.items()]
    english = {title: id for id, title in titles(root, "pages", "en").items()}
    for row in glossary.doors:
        if row["en"] in english:
            named.append(("pages", english[row["en"]], row))
        else:
            yield Violation(FILE, row["en"], "no page has this title")
    for folder, id, row in named:
        for language in ORDER:
            if titles(root, folder, language).get(id) != row[language]:
                file = f"resources/{folder}/{language}/{id}.md"
                yield Violation(file, "title", f"is not “{row[language]}”")


def _tables(text: str) -> dict[str, list[list[list[str]]]]:
    """Return the rows of each table of a text in Markdown, by the heading that it stands under."""
    tables: dict[str, list[list[list[str]]]] = {}
    heading = before = ""
    for line in text.split("\n"):
        if line.startswith("## "):
            heading = line.removeprefix("## ")
        elif line.startswith("| ---"):
            tables.setdefault(heading, []).append([])
        elif line.startswith("|") and before.startswith("|"):
            tables[heading][-1].append([cell.strip() for cell in line.strip("|").split("|")])
        before = line
    return tables


def _rows(table: list[list[str]]) -> tuple[Row, ...]:
    """Return the names of a table; a cell may hold several, parted by a dot in the middle."""
    return tuple(
        dict(zip(ORDER, names, strict=True))
        for cells in table
        for names in zip(*(cell.split(" · ") for cell in cells[:3]), strict=True)
    )


def _words(cell: str) -> list[str]:
    return [word for word in cell.split(", ") if word != NOTHING]


def _pattern(word: str) -> re.Pattern[str]:
    """Return what finds a whole word; … in it stands for any letters."""
    letters = re.escape(word).replace("…", r"\w*")
    return re.compile(rf"(?<!\w){letters}(?!\w)", re.IGNORECASE)


def _alike(name: str) -> str:
    """Return a name as it is compared: on a button it may go on, and begin with a capital."""
    return name.removesuffix("…").strip().casefold()
