"""Prose: texts in a language or in English, lost ones told, nothing raised."""

import hashlib
from pathlib import Path

import pytest

from engine.terms import ConsentKind
from protech_gui.content.prose import PageId, Prose
from protech_gui.log import EventLog
from tests.protech_gui.content.shelf import PAGE, put

LINK = "https://line.example/"


@pytest.fixture
def log(data_folder: Path) -> EventLog:
    return EventLog(data_folder / "events.log")


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A page, a consent and a service's text in English and in Dutch."""
    folder = tmp_path / "resources"
    for language, words in (("en", "English words."), ("nl", "Nederlandse woorden.")):
        page = PAGE.format(id="crisis", title=language, body=words)
        put(folder / "pages" / language / "crisis.md", page)
        consent = f"---\nid: screen\nversion: 7\n---\n\n{words}"
        put(folder / "consent" / language / "screen.md", consent)
        said = f"---\nid: said\nwho: {language}\n---\n\n{words}"
        put(folder / "helplines" / "texts" / language / "said.md", said)
    return folder


@pytest.fixture
def prose(log: EventLog, resources: Path) -> Prose:
    return Prose(log, frozenset({LINK}), resources)


def events(data_folder: Path) -> str:
    path = data_folder / "events.log"
    return path.read_text() if path.exists() else ""


def test_a_page_comes_in_the_language_asked_for(prose: Prose, data_folder: Path) -> None:
    page = prose.page(PageId.CRISIS, "nl")
    assert (page.id, page.language, page.title) == (PageId.CRISIS, "nl", "nl")
    assert (page.version, page.reviewed, page.body) == (1, "not yet", "Nederlandse woorden.")
    assert not page.lost
    assert events(data_folder) == ""


@pytest.mark.parametrize("damage", ["", "---\nid: crisis\n---\n\nWoorden.", None])
def test_a_broken_page_is_read_in_english_and_logged(
    prose: Prose, resources: Path, data_folder: Path, damage: str | None
) -> None:
    path = resources / "pages" / "nl" / "crisis.md"
    if damage is None:
        path.unlink()
    else:
        path.write_text(damage)
    page = prose.page(PageId.CRISIS, "nl")
    assert (page.language, page.body) == ("en", "English words.")
    assert events(data_folder).count("text_broken") == 1
    assert "Woorden" not in events(data_folder)


def test_a_page_under_another_pages_name_is_not_shown(prose: Prose, resources: Path) -> None:
    wrong = PAGE.format(id="welcome", title="Welkom", body="Woorden.")
    put(resources / "pages" / "nl" / "crisis.md", wrong)
    assert prose.page(PageId.CRISIS, "nl").body == "English words."


def test_a_page_that_is_nowhere_is_lost_and_nothing_is_raised(
    prose: Prose, data_folder: Path
) -> None:
    page = prose.page(PageId.ABOUT, "de")
    assert page.lost
    assert (page.id, page.language, page.title, page.version) == (PageId.ABOUT, "en", "", 0)
    assert events(data_folder).count("text_broken") == 2


def test_a_link_that_leads_elsewhere_is_dropped_and_counted(
    prose: Prose, resources: Path, data_folder: Path
) -> None:
    body = f"[Line]({LINK}) and [shop](https://shop.example/)."
    put(resources / "pages/en/about.md", PAGE.format(id="about", title="About", body=body))
    assert prose.page(PageId.ABOUT, "en").body == f"[Line]({LINK}) and shop."
    assert "link_dropped count=1" in events(data_folder)


def test_a_consent_is_known_by_the_hash_of_its_words(prose: Prose) -> None:
    text = prose.consent(ConsentKind.SCREEN, "nl")
    assert text is not None
    assert (text.kind, text.language, text.version) == (ConsentKind.SCREEN, "nl", 7)
    assert text.sha256 == hashlib.sha256(b"Nederlandse woorden.").hexdigest()


def test_nobody_can_consent_to_a_text_that_is_lost(prose: Prose, resources: Path) -> None:
    (resources / "consent/nl/screen.md").unlink()
    english = prose.consent(ConsentKind.SCREEN, "nl")
    assert english is not None
    assert (english.language, english.body) == ("en", "English words.")
    assert prose.consent(ConsentKind.JOURNAL, "nl") is None


def test_a_services_text_says_who_answers_and_its_limits(prose: Prose) -> None:
    said = prose.service("said", "nl")
    assert (said.language, said.who, said.limits) == ("nl", "nl", "Nederlandse woorden.")


def test_a_services_lost_text_is_empty(prose: Prose) -> None:
    said = prose.service("nowhere", "nl")
    assert (said.who, said.limits) == ("", "")
