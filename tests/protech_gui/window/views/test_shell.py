"""The whole window: what is always there, by keyboard, in every language and text size."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from engine.contract import Fault, Level, Note, Protection
from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.services.vault_door import DoorState
from protech_gui.theme import Theme
from protech_gui.window.intents import (
    ChooseLanguage,
    Close,
    Consent,
    EndProtection,
    Leave,
    Lock,
    WantProtection,
)
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked, Unreadable, VaultState
from protech_gui.window.pages import Pages
from protech_gui.window.vault_desk import Contents
from protech_gui.window.views.shell import Shell
from tests.protech_gui.window.hands import (
    CONTROLS,
    asks,
    button,
    click,
    dialog,
    name_of,
    press,
    reads,
    shown,
)
from tests.protech_gui.window.views.heard import Heard
from tests.protech_gui.window.views.test_records_page import unlocked

ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)
OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
STATES: list[VaultState] = [
    NoVault(),
    Locked(0.0),
    Unreadable(DoorState.DAMAGED_VAULT),
    Unlocked(Contents((), 0), delayed=False),
    unlocked(3, missing=1),
]

Open = Callable[..., Shell]


@pytest.fixture
def open_shell(qtbot: QtBot) -> Open:
    def make(
        protection: Protection = ON,
        state: VaultState | None = None,
        notes: tuple[Note, ...] = (),
        *,
        tray: bool = True,
        language: str = "en",
    ) -> Shell:
        shell = Shell(protection, language, tray=tray)
        qtbot.addWidget(shell)
        shell.show_notes(notes)
        shell.come_forward()
        qtbot.waitUntil(shell.isActiveWindow)
        if state is not None:
            Pages(shell).show_state(state)
        return shell

    return make


@pytest.fixture(params=NAMES)
def language(request: pytest.FixtureRequest, qapp: QApplication, log: EventLog) -> Iterator[str]:
    before = QLocale()
    speech = Speech(qapp, log)
    speech.speak(request.param)
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    double = QFont(font)
    double.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(double)
    theme = Theme(qapp)
    yield
    theme.deleteLater()
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def says(shell: Shell, words: str) -> bool:
    return words in reads(shell)


def cut_off(part: QWidget) -> list[str]:
    """Return the names of texts and controls that have less room than they need."""
    labels = [
        label.text()
        for label in shown(part, QLabel)
        if label.height() < label.heightForWidth(label.width())
    ]
    controls = [
        name_of(one)
        for kind in CONTROLS
        for one in shown(part, kind)
        if one.width() < one.minimumSizeHint().width()
    ]
    return labels + controls


def walk(shell: Shell) -> list[QWidget]:
    """Return the controls in the order in which Tab reaches them."""
    reached: list[QWidget] = []
    widget = shell.nextInFocusChain()
    while widget is not None and widget is not shell:
        usable = widget.isVisible() and widget.isEnabled()
        if usable and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget)
        widget = widget.nextInFocusChain()
    return reached


def test_turning_off_takes_one_confirmation(open_shell: Open, qapp: QApplication) -> None:
    shell = open_shell(ON, Locked(0.0))
    heard = Heard(shell.intent)
    click(shell, "Turn protection off")
    press(dialog(qapp), Qt.Key.Key_Escape)
    click(shell, "Turn protection off")
    click(dialog(qapp), "Keep it on")
    assert heard.intents == []
    click(shell, "Turn protection off")
    click(dialog(qapp), "Turn off")
    assert heard.intents == [EndProtection()]
    assert not asks(qapp)


def test_turning_on_is_wanted_first_and_then_consented(
    open_shell: Open, qapp: QApplication
) -> None:
    shell = open_shell(OFF)
    heard = Heard(shell.intent)
    click(shell, "Turn protection on")
    assert heard.intents == [WantProtection()]
    shell.ask_consent()
    sheet = dialog(qapp)
    text = reads(sheet)
    for word in ("this screen", "this device only", "no picture", "not all", "at any time"):
        assert word in text
    yes, no = button(sheet, "Turn on"), button(sheet, "Not now")
    assert yes.size() == no.size()
    assert sheet.focusWidget() is no
    click(sheet, "Not now")
    assert heard.intents == [WantProtection()]
    shell.ask_consent()
    click(dialog(qapp), "Turn on")
    assert heard.intents == [WantProtection(), Consent()]


def test_quitting_takes_one_confirmation_by_key_or_click(
    open_shell: Open, qapp: QApplication
) -> None:
    shell = open_shell(ON, Locked(0.0))
    heard = Heard(shell.intent)
    press(shell, Qt.Key.Key_Q, control=True)
    click(dialog(qapp), "Stay")
    click(shell, "Quit")
    click(dialog(qapp), "Quit")
    assert heard.intents == [Leave()]


def test_only_open_records_can_be_locked(open_shell: Open) -> None:
    shell = open_shell(ON, Locked(0.0))
    heard = Heard(shell.intent)
    press(shell, Qt.Key.Key_L, control=True)
    assert heard.intents == []
    Pages(shell).show_state(unlocked(1))
    press(shell, Qt.Key.Key_L, control=True)
    click(shell, "Lock")
    assert heard.intents == [Lock(), Lock()]


def test_closing_the_window_is_said(open_shell: Open) -> None:
    shell = open_shell()
    heard = Heard(shell.intent)
    shell.close()
    assert heard.intents == [Close()]


def test_protection_is_shown_above_every_page_as_it_changes(open_shell: Open) -> None:
    for state in STATES:
        shell = open_shell(ON, state)
        assert "Protection is on." in reads(shell)
        shell.show_protection(Protection(True, Level.ALL, True, Fault.PACK))
        assert "Protection is interrupted." in reads(shell)
        shell.show_protection(OFF)
        assert "Protection is off." in reads(shell)
        assert button(shell, "Turn protection on").isEnabled()


def test_notes_stay_until_they_are_hidden_and_new_ones_show(open_shell: Open) -> None:
    shell = open_shell(notes=(Note.SETTINGS,), tray=False)
    assert "could not read its settings" in reads(shell)
    assert "no place for Protech" in reads(shell)
    click(shell, "Hide this")
    assert "settings" not in reads(shell)
    shell.show_notes((Note.SETTINGS,))
    assert "settings" not in reads(shell)
    shell.show_notes((Note.SETTINGS, Note.UNSAVED))
    assert "could not be saved" in reads(shell)
    assert "settings" not in reads(shell)


def test_a_window_without_notes_shows_no_banner(open_shell: Open) -> None:
    shell = open_shell(state=Locked(0.0))
    assert "Hide this" not in {name_of(one) for one in shown(shell, QWidget)}


def test_a_language_is_chosen_in_its_own_words(open_shell: Open) -> None:
    shell = open_shell(language="de")
    heard = Heard(shell.intent)
    (box,) = shown(shell, QComboBox)
    assert box.currentText() == "Deutsch"
    assert [box.itemText(row) for row in range(box.count())] == list(NAMES.values())
    box.setFocus()
    press(shell, Qt.Key.Key_Up)
    assert heard.intents == [ChooseLanguage("nl")]


@pytest.mark.parametrize("state", STATES, ids=lambda state: type(state).__name__)
@pytest.mark.usefixtures("language")
def test_everything_has_a_name_and_a_letter_of_its_own(open_shell: Open, state: VaultState) -> None:
    shell = open_shell(ON, state, (Note.SPOOL,), tray=False)
    controls = [one for kind in CONTROLS for one in shown(shell, kind)]
    assert all(name_of(control) for control in controls if control.focusPolicy())
    texts = [one.text() for one in controls if hasattr(one, "text")]
    texts += [label.text() for label in shown(shell, QLabel) if label.buddy()]
    letters = Counter(
        text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")
    )
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_tab_goes_from_top_to_bottom(open_shell: Open) -> None:
    shell = open_shell(ON, NoVault(), (Note.SPOOL,))
    names = [name_of(widget) for widget in walk(shell)]
    assert names == [
        "Turn protection off",
        "Hide this",
        "Passphrase",
        "The same passphrase again",
        "Create my records",
        "Show what I type",
        "Language",
        "Quit",
    ]


def test_no_text_is_read_as_markup(open_shell: Open, qapp: QApplication) -> None:
    shell = open_shell(ON, unlocked(1, missing=2), tuple(Note), tray=False)
    click(shell, "Quit")
    parts = (shell, dialog(qapp))
    labels = [label for part in parts for label in part.findChildren(QLabel)]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("state", STATES, ids=lambda state: type(state).__name__)
@pytest.mark.usefixtures("language", "large_text")
def test_at_twice_the_text_size_nothing_is_cut_off(
    open_shell: Open, state: VaultState, qtbot: QtBot
) -> None:
    shell = open_shell(ON, state, (Note.PROTECTION,), tray=False)
    shell.resize(800, 560)
    # The layout finds its place in several turns of the event loop.
    qtbot.waitUntil(lambda: cut_off(shell) == [])
    (scroll,) = shown(shell, QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("language", "large_text")
def test_a_question_keeps_its_answers_in_sight(
    open_shell: Open, qapp: QApplication, qtbot: QtBot
) -> None:
    shell = open_shell(OFF)
    shell.ask_consent()
    sheet = dialog(qapp)
    sheet.resize(sheet.sizeHint())
    room = sheet.screen().availableSize()
    assert sheet.height() <= room.height()
    assert sheet.width() <= room.width()
    qtbot.waitUntil(lambda: cut_off(sheet) == [])
    sheet.reject()


def test_a_new_language_is_spoken_everywhere_at_once(
    open_shell: Open, qapp: QApplication, log: EventLog, qtbot: QtBot
) -> None:
    before = QLocale()
    speech = Speech(qapp, log)
    for state in STATES:
        speech.speak("en")
        shell = open_shell(ON, state, (Note.SPOOL,), tray=False)
        english = set(reads(shell).splitlines())
        speech.speak("nl")
        qtbot.waitUntil(partial(says, shell, "De bescherming staat aan."))
        dutch = set(reads(shell).splitlines())
        assert english & dutch <= {""}
    QLocale.setDefault(before)
