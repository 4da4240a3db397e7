"""The texts that are shipped: the same pages, consents and limits in all three languages."""

import re
from pathlib import Path

import pytest

from engine.terms import ConsentKind
from protech_gui.content.directory import load_directory
from protech_gui.content.prose import RESOURCES, PageId, Prose
from protech_gui.log import EventLog

LANGUAGES = ("nl", "de", "en")
FOLDERS = ("pages", "consent", "helplines/texts")
HEADING = re.compile(r"^#+ ", re.MULTILINE)
PARTING = re.compile(r"^---$", re.MULTILINE)

LIMITS = {
    "en": (
        *("four to six in ten", "illegal pictures", "legal, adult or harmless", "be seized"),
        *("give the passphrase", "a lawyer", "backups, exports", "hospital", "endorsed"),
    ),
    "nl": (
        *("vier tot zes van de tien", "illegale", "legaal, volwassen", "beslag worden genomen"),
        *("verplicht worden de wachtzin", "een advocaat", "back-ups, geen exports", "ziekenhuis"),
    ),
    "de": (
        *("vier bis sechs von zehn", "illegalen", "legal, erwachsen", "beschlagnahmt"),
        *("Passphrase herauszugeben", "Anwalt", "Backups, keine Exporte", "Krankenhaus"),
    ),
}
"""What both the first steps and the page about Protech say of its limits."""


def ids(folder: str, language: str) -> set[str]:
    return {path.stem for path in (RESOURCES / folder / language).iterdir()}


@pytest.fixture
def prose(data_folder: Path) -> Prose:
    log = EventLog(data_folder / "events.log")
    return Prose(log, load_directory(log).links)


@pytest.fixture(autouse=True)
def _nothing_was_broken(data_folder: Path, prose: Prose) -> object:
    del prose
    yield
    assert not (data_folder / "events.log").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_and_no_other(language: str) -> None:
    assert ids("pages", language) == set(PageId)
    assert ids("consent", language) == set(ConsentKind)
    assert ids("helplines/texts", language) == ids("helplines/texts", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", PageId)
def test_a_page_can_be_read(prose: Prose, id: PageId, language: str) -> None:
    page = prose.page(id, language)
    assert page.language == language
    assert page.title


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ConsentKind)
def test_a_consent_can_be_read(prose: Prose, kind: ConsentKind, language: str) -> None:
    text = prose.consent(kind, language)
    assert text is not None
    assert text.language == language


@pytest.mark.parametrize("id", PageId)
def test_a_page_has_the_same_parts_in_all_languages(prose: Prose, id: PageId) -> None:
    bodies = [prose.page(id, language).body for language in LANGUAGES]
    assert len({len(HEADING.findall(body)) for body in bodies}) == 1
    assert len({len(PARTING.findall(body)) for body in bodies}) == 1


@pytest.mark.parametrize("kind", ConsentKind)
def test_a_consent_has_the_same_parts_and_version_in_all_languages(
    prose: Prose, kind: ConsentKind
) -> None:
    texts = [prose.consent(kind, language) for language in LANGUAGES]
    assert len({text and text.version for text in texts}) == 1
    assert len({text and len(HEADING.findall(text.body)) for text in texts}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_services_limits_are_two_sentences(prose: Prose, language: str) -> None:
    for id in ids("helplines/texts", language):
        said = prose.service(id, language)
        assert said.language == language
        assert len(re.findall(r"\.(?= |$)", said.limits)) == 2, id


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_text_stands_in_two_languages(folder: str) -> None:
    for id in ids(folder, "en"):
        bodies = {
            (RESOURCES / folder / language / f"{id}.md").read_text(encoding="utf-8")
            for language in LANGUAGES
        }
        assert len(bodies) == len(LANGUAGES), id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", [PageId.PRIVACY, PageId.ABOUT_PROGRAM])
def test_what_a_bystander_may_read_does_not_say_why_it_is_here(
    prose: Prose, id: PageId, language: str
) -> None:
    page = prose.page(id, language)
    assert not re.search("child|kinder", page.title + page.body, re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_limit_that_must_be_said_is_said(prose: Prose, language: str) -> None:
    for limit in LIMITS[language]:
        said = [prose.page(id, language).body for id in (PageId.ABOUT, PageId.WHAT_IT_MISSES)]
        assert all(limit in body for body in said), limit
