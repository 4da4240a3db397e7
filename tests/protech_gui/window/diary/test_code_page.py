"""A new recovery code: shown, printed under a neutral name, checked, or declined knowingly."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.content.prose import Prose as Texts
from protech_gui.platform.paper import Paper, Printable, Printed, Sheet, Told
from protech_gui.services.recovery_code import RecoveryCode
from protech_gui.window.diary.code_page import CodePage
from protech_gui.window.diary.code_words import CodeWords
from protech_gui.window.intents import CodeSeen
from protech_gui.window.models.vault_state import NewCode
from protech_gui.window.vault_desk import CodeReason
from tests.protech_gui.window.diary.conftest import WORDS, Opened, standing
from tests.protech_gui.window.hands import (
    asks,
    click,
    dialog,
    name_of,
    press,
    reads,
    shown,
    type_on,
)
from tests.protech_gui.window.heard import Heard


class Tray(Paper):
    """Paper that keeps its sheets and says what it is told to say."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[Sheet] = []
        self.outcome = Printed.SENT

    def hand_over(self, sheet: Printable, window: QWidget, told: Told) -> None:
        del window
        assert isinstance(sheet, Sheet)
        self.sheets.append(sheet)
        told(self.outcome)


@pytest.fixture
def paper(qapp: QApplication) -> Tray:
    del qapp
    return Tray()


@pytest.fixture
def page(texts: Texts, paper: Tray, code: RecoveryCode, opened: Opened) -> CodePage:
    made = CodePage(texts, paper)
    opened(made, standing(NewCode(code)))
    return made


def asked(page: CodePage) -> list[int]:
    """Return the places of the words that are asked for, in the order of the fields."""
    fields = sorted(shown(page, QLineEdit), key=lambda field: field.mapTo(page, field.pos()).y())
    return [int(re.sub(r"\D", "", name_of(field))) for field in fields]


def answer(page: CodePage, words: list[str]) -> None:
    """Type these words one after another, by keyboard."""
    for word in words:
        type_on(page, word)
        press(page, Qt.Key.Key_Return)


def test_twelve_numbered_words_are_shown_and_read_aloud(page: CodePage) -> None:
    (words,) = shown(page, CodeWords)
    labels = [label.text() for label in words.findChildren(QLabel)]
    assert labels == [f"{place}. {word}" for place, word in enumerate(WORDS.split(), 1)]
    assert words.accessibleDescription() == ", ".join(labels)
    assert page.focusWidget() is words


def test_the_words_cannot_be_marked_and_copied(page: CodePage) -> None:
    (words,) = shown(page, CodeWords)
    marked = Qt.TextInteractionFlag.TextSelectableByMouse
    marked |= Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not any(label.textInteractionFlags() & marked for label in words.findChildren(QLabel))


@pytest.mark.parametrize("width", [300, 500, 800, 1400])
def test_the_words_stand_column_by_column_without_overlap(page: CodePage, width: int) -> None:
    (words,) = shown(page, CodeWords)
    words.resize(width, 400)
    labels = words.findChildren(QLabel)
    corners = [(label.x(), label.y()) for label in labels]
    assert len(set(corners)) == 12
    assert corners == sorted(corners)


def test_three_right_words_are_enough(page: CodePage) -> None:
    heard = Heard(page.intent)
    click(page, "I noted them")
    assert not shown(page, CodeWords)
    places = asked(page)
    assert len(places) == 3
    answer(page, [f" {WORDS.split()[place - 1].upper()} " for place in places])
    assert heard.intents == [CodeSeen(noted=True)]


def test_the_first_four_letters_are_enough(page: CodePage) -> None:
    heard = Heard(page.intent)
    click(page, "I noted them")
    answer(page, [WORDS.split()[place - 1][:4] for place in asked(page)])
    assert heard.intents == [CodeSeen(noted=True)]


def test_a_wrong_word_is_named_by_its_place(page: CodePage) -> None:
    heard = Heard(page.intent)
    click(page, "I noted them")
    first, second, third = asked(page)
    right = WORDS.split()
    answer(page, [right[first - 1], "zebra", right[third - 1]])
    assert heard.intents == []
    assert f"Word {second} is not right yet." in reads(page)
    assert f"Word {third} is" not in reads(page)
    focus = page.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert name_of(focus) == f"Word {second}"
    focus.selectAll()
    type_on(page, right[second - 1])
    click(page, "Done")
    assert heard.intents == [CodeSeen(noted=True)]


def test_one_can_look_again(page: CodePage) -> None:
    click(page, "I noted them")
    click(page, "Show the words again")
    assert shown(page, CodeWords)
    click(page, "I noted them")
    assert [field.text() for field in shown(page, QLineEdit)] == ["", "", ""]


def test_the_sheet_says_nothing_of_what_it_is_for(page: CodePage, paper: Tray) -> None:
    click(page, "Print…")
    (sheet,) = paper.sheets
    assert sheet.title == "Notes"
    assert [line.split()[-1] for line in sheet.lines] == WORDS.split()
    assert "rotech" not in repr(sheet)
    assert "on their way to the printer" in reads(page)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Printed.NO_PRINTER, "No printer was found."),
        (Printed.FAILED, "did not take the words"),
    ],
)
def test_a_printer_that_does_not_print_is_told(
    page: CodePage, paper: Tray, outcome: Printed, words: str
) -> None:
    paper.outcome = outcome
    click(page, "Print…")
    assert words in reads(page)


def test_a_cancelled_print_says_nothing(page: CodePage, paper: Tray) -> None:
    before = reads(page)
    paper.outcome = Printed.CANCELLED
    click(page, "Print…")
    assert reads(page) == before


@pytest.mark.parametrize("checking", [False, True])
def test_going_on_without_it_says_what_that_means_and_can_be_undone(
    page: CodePage, qapp: QApplication, checking: bool
) -> None:
    heard = Heard(page.intent)
    if checking:
        click(page, "I noted them")
    click(page, "Go on without it")
    sheet = dialog(qapp)
    assert "nobody can open your journal" in reads(sheet)
    click(sheet, "Back to the code")
    assert heard.intents == []
    assert not asks(qapp)
    click(page, "Go on without it")
    click(dialog(qapp), "Go on without it")
    assert heard.intents == [CodeSeen(noted=False)]


@pytest.mark.parametrize(
    ("reason", "words", "settled"),
    [
        (CodeReason.UNNOTED, "not yet sure that you noted", True),
        (CodeReason.WANTED, "The code before opens nothing", False),
    ],
)
def test_a_later_code_says_that_the_one_before_is_void(
    texts: Texts,
    paper: Tray,
    code: RecoveryCode,
    opened: Opened,
    qapp: QApplication,
    reason: CodeReason,
    words: str,
    settled: bool,
) -> None:
    page = CodePage(texts, paper)
    opened(page, standing(NewCode(code, reason)))
    assert words in reads(page)
    heard = Heard(page.intent)
    click(page, "Go on without it")
    click(dialog(qapp), "Go on without it")
    # Who declines a second time is not asked at every unlocking.
    assert heard.intents == [CodeSeen(noted=settled)]


def test_a_new_code_takes_the_place_of_the_one_shown(
    page: CodePage, code: RecoveryCode, qtbot: QtBot
) -> None:
    del qtbot
    click(page, "I noted them")
    other = RecoveryCode(tuple(reversed(code.words)), bytes(16))
    page.know(standing(NewCode(other, CodeReason.WANTED)))
    (words,) = shown(page, CodeWords)
    assert words.accessibleDescription().startswith("1. yellow, 2. thank")


def test_a_code_does_not_show_in_a_repr(code: RecoveryCode) -> None:
    assert "legal" not in repr(NewCode(code))
