"""The pages in place of another: whole, neutral, readable, and nothing in them from elsewhere."""

import re
import shutil
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import override

import pytest

from engine.network.pages import (
    BARE,
    FRAME,
    MAX_BYTES,
    MAX_PARAGRAPH,
    PagesBroken,
    Shown,
    make_pages,
    read_texts,
)
from engine.network.replies import Reply
from tests.structure.tree import ROOT

WEB = ROOT / "resources" / "web"
LANGUAGES = ("nl", "de", "en")
VOID = {"meta", "br", "link"}
TOPIC = re.compile(
    r"protech|sex|child|kind(er)?\b|porn|explici|expliz|picture|afbeelding|\bbild|illegal|police"
    r"|politie|polizei|block|blok",
    re.IGNORECASE,
)
"""Words that would say to a bystander what the program is, or what was found."""


@dataclass(frozen=True)
class Line:
    name: str
    display: str
    dialled: str


NUMBERS = (Line("A line", "0800 1", "08001"), Line("<b>& another", '"1" < 2', "+4412"))


class Reader(HTMLParser):
    """Reads a page as a browser does: its tags, attributes and words."""

    def __init__(self, page: Reply) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page.body.decode())
        self.close()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"] and data.strip():
            self.words.append(" ".join(data.split()))

    @property
    def said(self) -> str:
        return " ".join(self.words)


def shown(language: str) -> Shown:
    return make_pages(read_texts(WEB, language), NUMBERS)


def replies(made: Shown) -> tuple[Reply, ...]:
    return (made.pages.blocked, made.pages.refused, made.pages.failed, made.search)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of what ships, to be damaged."""
    return Path(shutil.copytree(WEB, tmp_path / "web"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_is_whole_and_says_its_language_and_title(language: str) -> None:
    for page in replies(shown(language)):
        reader = Reader(page)
        assert reader.open == []
        assert ("html", {"lang": language}) in reader.tags
        tags = [tag for tag, _ in reader.tags]
        assert tags.count("h1") == tags.count("main") == tags.count("title") == 1
        assert reader.words[0] == reader.words[1]
        assert page.content_type == "text/html; charset=utf-8"
        assert "$" not in page.body.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_a_page_runs_or_comes_from_elsewhere(language: str) -> None:
    for page in replies(shown(language)):
        reader = Reader(page)
        allowed = {
            *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "section"),
            *("ul", "li", "a"),
        }
        assert {tag for tag, _ in reader.tags} <= allowed
        for tag, attributes in reader.tags:
            assert set(attributes) <= {
                *("lang", "charset", "name", "content", "http-equiv", "id", "aria-labelledby"),
                "href",
            }
            if tag == "a":
                assert re.fullmatch(r"tel:\+?[0-9]+", attributes["href"] or "")
        assert not re.search(r"url\(|@import|https?:", page.body.decode())
        assert "default-src 'none'" in page.body.decode()
        assert len(page.body) < 8192


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bystander_learns_nothing_of_the_topic_or_the_program(language: str) -> None:
    for page in replies(shown(language)):
        assert not TOPIC.search(Reader(page).said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_support_stands_where_it_may_be_needed_and_is_handed_in(language: str) -> None:
    made = shown(language)
    for page in (made.pages.blocked, made.search):
        reader = Reader(page)
        assert "A line: 0800 1" in reader.said
        assert ("a", {"href": "tel:08001"}) in reader.tags
        assert ("section", {"aria-labelledby": "support"}) in reader.tags
    for page in (made.pages.refused, made.pages.failed):
        assert "tel:" not in page.body.decode()
    assert not re.search(r"[0-9]{3}", Reader(make_pages(read_texts(WEB, language), ()).search).said)


def test_a_value_stays_a_value() -> None:
    body = shown("en").search.body.decode()
    assert "&lt;b&gt;&amp; another" in body
    assert "<b>" not in body


@pytest.mark.parametrize("dialled", ["", "1", "113;ext=1", "0800 1", "+", "1" * 16, "٣٣٣"])
def test_a_number_that_is_none_is_left_out(dialled: str) -> None:
    made = make_pages(read_texts(WEB, "en"), [Line("A line", "x", dialled)])
    assert "section aria" not in made.search.body.decode()


def test_without_numbers_no_support_is_promised() -> None:
    assert "Support" not in Reader(make_pages(read_texts(WEB, "en"), ()).pages.blocked).said


def test_no_two_languages_say_the_same() -> None:
    for pages in zip(*(replies(shown(language)) for language in LANGUAGES), strict=True):
        assert len({page.body for page in pages}) == len(LANGUAGES)


def test_what_is_blocked_is_an_error_to_programs() -> None:
    made = shown("en")
    assert [page.status for page in replies(made)] == [403, 403, 502, 403]
    assert [page.status for page in replies(BARE)] == [403, 403, 502, 403]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "words alone",
        "---\nid: search\ntitle: Covered\nversion: 1\n---\n\nWords.\n",
        "---\nid: blocked\ntitle: Covered\nversion: 1\n---\n\n \n\n",
        "---\nid: blocked\ntitle: Covered\nversion: x\n---\n\nWords.\n",
        "---\nid: blocked\ntitle: " + "x" * 61 + "\nversion: 1\n---\n\nWords.\n",
        "---\nid: blocked\ntitle: Covered\nversion: 1\n---\n\n" + "Words.\n\n" * 7,
        "---\nid: blocked\ntitle: Covered\nversion: 1\n---\n\n" + "x" * (MAX_PARAGRAPH + 1),
        "x" * (MAX_BYTES + 1),
        b"\xff\xfe",
    ],
)
def test_a_text_of_another_form_is_refused(folder: Path, content: str | bytes) -> None:
    path = folder / "en" / "blocked.md"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(PagesBroken):
        read_texts(folder, "en")


@pytest.mark.parametrize("name", ["en/support.md", FRAME])
def test_a_missing_file_is_told(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(PagesBroken):
        read_texts(folder, "en")


@pytest.mark.parametrize("more", ["$address", "${"])
def test_a_frame_with_other_places_is_refused(folder: Path, more: str) -> None:
    path = folder / FRAME
    path.write_text(path.read_text() + more)
    with pytest.raises(PagesBroken):
        read_texts(folder, "en")


def test_lines_that_end_as_on_windows_are_read(folder: Path) -> None:
    path = folder / "en" / "blocked.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_texts(folder, "en").said["blocked"] == read_texts(WEB, "en").said["blocked"]
