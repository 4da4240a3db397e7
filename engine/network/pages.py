"""The pages that a browser shows in place of another, made once of texts, a frame and numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Protocol

from engine.network.replies import Pages, Reply

MAX_BYTES = 32 * 1024
MAX_TITLE = 60
MAX_PARAGRAPHS = 6
MAX_PARAGRAPH = 400
"""Characters; the pages are read in a moment that asks for few words."""

FRAME = "page.html"
"""Every page's form, in all languages; its places are $language, $title, $words and $support."""

FORBIDDEN, UNREACHED = 403, 502

_TEXT = re.compile(r"---\nid: ([a-z]+)\ntitle: ([^\n]+)\nversion: \d+\n---\n\n(.+)", re.DOTALL)
_DIALLED = re.compile(r"\+?[0-9]{2,15}")
_NAMES = ("blocked", "search", "refused", "failed", "support")


class PagesBroken(Exception):
    """A text or the frame is missing or breaks a rule; the text says which, and no path."""


class Number(Protocol):
    """A line that a person can call: its name, how its number is printed, and what is dialled."""

    @property
    def name(self) -> str:
        """Whose line it is."""
        ...

    @property
    def display(self) -> str:
        """The number as it is printed."""
        ...

    @property
    def dialled(self) -> str:
        """The number as it is dialled: digits, and a plus before them."""
        ...


@dataclass(frozen=True)
class Text:
    """What a page says."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Texts:
    """All that the pages of one language say, and their frame."""

    language: str
    frame: Template
    said: dict[str, Text]


@dataclass(frozen=True)
class Shown:
    """All pages, ready: those about hosts, and the one in place of a search."""

    pages: Pages
    search: Reply


BARE = Shown(
    Pages(*(Reply(code, b"", "text/plain") for code in (FORBIDDEN, FORBIDDEN, UNREACHED))),
    Reply(FORBIDDEN, b"", "text/plain"),
)
"""What is answered while the texts cannot be read: nothing to see, and nothing let through."""


def read_texts(folder: Path, language: str) -> Texts:
    """Return what the pages say in a language; raises PagesBroken."""
    frame = Template(_read(folder / FRAME))
    if set(frame.get_identifiers()) != {"language", "title", "words", "support"}:
        raise PagesBroken("the frame has other places")
    if not frame.is_valid():
        raise PagesBroken("the frame cannot be filled")
    said = {name: _parse(name, _read(folder / language / f"{name}.md")) for name in _NAMES}
    return Texts(language, frame, said)


def make_pages(texts: Texts, numbers: Sequence[Number]) -> Shown:
    """Return all pages; those that a person may meet in a hard moment end with ``numbers``.

    No page says anything of an address, a search, or why.
    """
    support = _support(texts.said["support"], numbers)

    def page(name: str, status: int, below: str = "") -> Reply:
        text = texts.said[name]
        html = texts.frame.substitute(
            language=escape(texts.language),
            title=escape(text.title),
            words=_paragraphs(text),
            support=below,
        )
        return Reply(status, html.encode())

    return Shown(
        Pages(
            blocked=page("blocked", FORBIDDEN, support),
            refused=page("refused", FORBIDDEN),
            failed=page("failed", UNREACHED),
        ),
        search=page("search", FORBIDDEN, support),
    )


def _support(text: Text, numbers: Sequence[Number]) -> str:
    lines = [_line(number) for number in numbers if _DIALLED.fullmatch(number.dialled)]
    if not lines:
        return ""
    title = f'<h2 id="support">{escape(text.title)}</h2>'
    listed = "\n".join(("<ul>", *lines, "</ul>"))
    parts = ('<section aria-labelledby="support">', title, _paragraphs(text), listed, "</section>")
    return "\n".join(parts)


def _line(number: Number) -> str:
    link = f'<a href="tel:{escape(number.dialled)}">{escape(number.display)}</a>'
    return f"<li>{escape(number.name)}: {link}</li>"


def _paragraphs(text: Text) -> str:
    return "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in text.paragraphs)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError:
        raise PagesBroken("a file cannot be read") from None
    if len(content) > MAX_BYTES:
        raise PagesBroken("a file is too large")
    try:
        return content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise PagesBroken("a file is no text") from None


def _parse(name: str, content: str) -> Text:
    found = _TEXT.fullmatch(content)
    if found is None or found[1] != name:
        raise PagesBroken("a text is not of its form")
    paragraphs = tuple(
        " ".join(part.split()) for part in found[3].strip().split("\n\n") if part.strip()
    )
    if len(found[2]) > MAX_TITLE or not 1 <= len(paragraphs) <= MAX_PARAGRAPHS:
        raise PagesBroken("a text is too long or too short")
    if max(map(len, paragraphs)) > MAX_PARAGRAPH:
        raise PagesBroken("a paragraph is too long")
    return Text(found[2], paragraphs)
