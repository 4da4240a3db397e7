"""Everything that the program says to a person, with the place where it stands."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.structure.sentences import LANGUAGES, translation_file

FOLDERS = ("pages", "consent", "selfhelp", "helplines/texts", "web")
READ = ("title", "who", "goals")
"""What a person reads of a text's front matter."""

_FIELD = re.compile(r"([a-z]+): (.*)")
_NOT_READ = re.compile(r"^## \[[a-z_]+\] |^:::.*")
_VALUE = re.compile(r"\{\w*\}")
_KEY = re.compile(r"^- [a-z0-9_]+: ")


@dataclass(frozen=True)
class Passage:
    """A line of a text or a sentence of the window, as it is read, without marks for keys.

    ``name`` is that of its text or its part of the window, ``place`` where in the file it stands.
    """

    file: str
    place: str
    name: str
    language: str
    words: str


@dataclass(frozen=True)
class Sentence:
    """A sentence of the window: how the sources say it, and how a language does."""

    context: str
    source: str
    language: str
    said: str


def passages(root: Path) -> Iterator[Passage]:
    """Yield all lines of the texts and all sentences of the window, in all languages."""
    for language in LANGUAGES:
        for folder in FOLDERS:
            for path in sorted((root / "resources" / folder / language).glob("*.md")):
                yield from _lines(path, path.relative_to(root).as_posix(), language)
        file = translation_file(language, root / "translations")
        name = file.relative_to(root).as_posix()
        for one in sentences(root, language):
            words = _VALUE.sub("", one.said)
            yield Passage(name, one.context, one.context, language, words)


def sentences(root: Path, language: str) -> Iterator[Sentence]:
    """Yield the sentences of the window in a language, each plural form for itself."""
    tree = ET.parse(translation_file(language, root / "translations"))  # noqa: S314  # our own file
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = bare(message.findtext("source", ""))
            for form in list(message.iter("numerusform")) or message.iter("translation"):
                if said := bare("".join(form.itertext()).strip()):
                    yield Sentence(name, source, language, said)


def titles(root: Path, folder: str, language: str) -> dict[str, str]:
    """Return the titles of the texts in a folder, by their ids."""
    return {
        path.stem: path.read_text(encoding="utf-8").split("\ntitle: ")[1].split("\n")[0]
        for path in sorted((root / "resources" / folder / language).glob("*.md"))
    }


def bare(text: str) -> str:
    """Return what is read of a sentence: without the marks for keys."""
    return text.replace("&", "")


def _lines(path: Path, file: str, language: str) -> Iterator[Passage]:
    fences = 0
    within = False
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line == "---" and fences < 2:
            fences += 1
        elif fences < 2:
            field = _FIELD.fullmatch(line)
            if field and field[1] in READ:
                yield Passage(file, str(number), path.stem, language, field[2])
        else:
            if line.startswith(":::"):
                within = line != ":::"
            read = _NOT_READ.sub("", line)
            if words := (_KEY.sub("", read) if within else read).strip():
                yield Passage(file, str(number), path.stem, language, words)
