"""Creating a journal: two consents that do not depend on each other, and a passphrase."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as with_fields
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from engine.terms import ConsentKind
from protech_gui.content.prose import ConsentText
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.window.diary.diary_page import AFRESH, DiaryPage
from protech_gui.window.intents import Agree, Back, CreateVault, Go, Spot, StartAfresh
from protech_gui.window.models.vault_state import NoVault, Unfit, Unlocked, Working
from protech_gui.window.parts.prose import Prose
from protech_gui.window.vault_desk import Contents
from tests.protech_gui.window.diary.conftest import Opened, standing
from tests.protech_gui.window.hands import button, click, press, reads, shown, type_on, write
from tests.protech_gui.window.heard import Heard

PASSPHRASE = "correct horse"
YES, NO = "Yes, I agree", "Not now"
JOURNAL, BLOCK_LOG = ConsentKind.JOURNAL, ConsentKind.BLOCK_LOG
OPEN = Unlocked(Contents((), 0), delayed=False)


def choose(page: DiaryPage, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase twice and go on, by keyboard."""
    for _ in range(2):
        type_on(page, passphrase)
        press(page, Qt.Key.Key_Return)


def text_of(texts: Texts, kind: ConsentKind) -> ConsentText:
    text = texts.consent(kind, "en")
    assert text is not None
    return text


@pytest.fixture
def page(texts: Texts, opened: Opened) -> DiaryPage:
    made = DiaryPage(texts)
    opened(made, standing(NoVault()))
    return made


@pytest.mark.parametrize(
    ("answers", "kinds"),
    [
        ((YES, YES), (JOURNAL, BLOCK_LOG)),
        ((YES, NO), (JOURNAL,)),
        ((NO, YES), (BLOCK_LOG,)),
    ],
)
def test_each_consent_is_given_by_itself_with_the_passphrase(
    page: DiaryPage, texts: Texts, answers: tuple[str, str], kinds: tuple[ConsentKind, ...]
) -> None:
    heard = Heard(page.intent)
    for answer in answers:
        click(page, answer)
    assert heard.intents == []
    choose(page)
    given = [Agree(text_of(texts, kind)) for kind in kinds]
    assert heard.intents == [*given, CreateVault(PASSPHRASE)]


def test_who_wants_no_journal_is_not_told_of_creating_one(page: DiaryPage) -> None:
    click(page, NO)
    click(page, YES)
    assert button(page, "Create my list")


def test_who_wants_neither_is_asked_for_no_passphrase(page: DiaryPage) -> None:
    heard = Heard(page.intent)
    click(page, NO)
    click(page, NO)
    assert heard.intents == [Back()]


def test_both_answers_are_of_one_size_and_nothing_is_chosen_first(page: DiaryPage) -> None:
    assert button(page, YES).size() == button(page, NO).size()
    heard = Heard(page.intent)
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Space)
    assert heard.intents == []
    assert "keep a journal?" in reads(page)


def test_each_text_is_shown_before_its_answer(page: DiaryPage) -> None:
    (text,) = shown(page, Prose)
    assert "when an urge came" in text.text
    click(page, YES)
    assert "When something was covered" in text.text
    click(page, YES)
    (why,) = shown(page, Prose)
    assert "only your passphrase opens it" in why.text


def test_a_yes_can_be_taken_back_before_the_end(page: DiaryPage, texts: Texts) -> None:
    heard = Heard(page.intent)
    click(page, YES)
    click(page, YES)
    click(page, "To the step before")
    click(page, NO)
    choose(page)
    assert heard.intents == [Agree(text_of(texts, JOURNAL)), CreateVault(PASSPHRASE)]


def test_what_holds_already_is_not_asked_again(texts: Texts, opened: Opened) -> None:
    """So it goes on with the passphrase after a kill between consent and journal."""
    page = DiaryPage(texts)
    opened(page, standing(NoVault(), JOURNAL, BLOCK_LOG))
    heard = Heard(page.intent)
    choose(page)
    assert heard.intents == [CreateVault(PASSPHRASE)]


def test_with_an_open_journal_only_the_consent_is_missing(texts: Texts, opened: Opened) -> None:
    page = DiaryPage(texts)
    opened(page, standing(OPEN, JOURNAL))
    heard = Heard(page.intent)
    click(page, YES)
    assert heard.intents == [Agree(text_of(texts, BLOCK_LOG)), Back()]


def test_where_nothing_is_missing_it_goes_back(texts: Texts, opened: Opened) -> None:
    page = DiaryPage(texts)
    heard = Heard(page.intent)
    opened(page, standing(OPEN, JOURNAL, BLOCK_LOG))
    assert heard.intents == [Back()]


def test_a_new_journal_takes_the_place_of_one_that_cannot_be_read(
    texts: Texts, opened: Opened
) -> None:
    page = DiaryPage(texts)
    opened(page, standing(NoVault(), JOURNAL, BLOCK_LOG))
    page.turn_to(AFRESH)
    heard = Heard(page.intent)
    choose(page)
    assert heard.intents == [StartAfresh(PASSPHRASE)]


def test_a_passphrase_that_does_not_do_costs_no_second_consent(page: DiaryPage) -> None:
    heard = Heard(page.intent)
    click(page, YES)
    click(page, NO)
    choose(page, "short")
    page.know(standing(Working(), JOURNAL))
    assert not any(field.isEnabled() for field in shown(page, QLineEdit))
    page.know(standing(Unfit(PassphraseFault.TOO_SHORT), JOURNAL))
    assert "shorter than" in reads(page)
    write(page, "Passphrase", PASSPHRASE)
    write(page, "The same passphrase again", PASSPHRASE)
    click(page, "Create my journal")
    kinds = [type(intent) for intent in heard.intents]
    assert kinds == [Agree, CreateVault, CreateVault]
    with pytest.raises(KeyError):
        button(page, "To the step before")


def test_two_that_differ_are_not_taken(page: DiaryPage) -> None:
    click(page, YES)
    click(page, NO)
    heard = Heard(page.intent)
    write(page, "Passphrase", PASSPHRASE)
    write(page, "The same passphrase again", "correct house")
    click(page, "Create my journal")
    assert heard.intents == []
    assert "not the same" in reads(page)


def test_a_text_that_cannot_be_read_cannot_be_agreed_to(
    opened: Opened, log: EventLog, tmp_path: Path
) -> None:
    page = DiaryPage(Texts(log, frozenset(), tmp_path))
    opened(page, standing(NoVault()))
    heard = Heard(page.intent)
    assert not button(page, YES).isEnabled()
    click(page, NO)
    click(page, NO)
    assert heard.intents == [Back()]


def test_what_becomes_of_data_can_be_read_first(page: DiaryPage) -> None:
    heard = Heard(page.intent)
    click(page, "Privacy notice")
    assert heard.intents == [Go(Spot.TEXT, "privacy")]


@pytest.mark.parametrize("answer", [YES, NO])
def test_who_agreed_to_an_older_text_is_asked_anew_and_loses_nothing(
    texts: Texts, opened: Opened, answer: str
) -> None:
    page = DiaryPage(texts)
    agreed = standing(OPEN, JOURNAL, BLOCK_LOG)
    older = with_fields(agreed.consents[0], text_version=text_of(texts, JOURNAL).version - 1)
    opened(page, replace(agreed, consents=(older, agreed.consents[1])))
    heard = Heard(page.intent)
    assert "the text says more now" in reads(page)
    assert "answers to exercises" in shown(page, Prose)[0].text
    click(page, answer)
    given = [Agree(text_of(texts, JOURNAL))] if answer == YES else []
    assert heard.intents == [*given, Back()]


def test_who_never_agreed_is_not_told_of_another_text(page: DiaryPage) -> None:
    assert "the text says more now" not in reads(page)
