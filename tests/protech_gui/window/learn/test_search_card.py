"""The search: it finds when one pauses, leads to the place, and keeps nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.searching import LONGEST_SEARCH, Hit
from protech_gui.domain.modules import ModuleId
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learn.search_card import SearchCard
from protech_gui.window.parts.beside import Beside
from tests.protech_gui.window.hands import click, field, press, reads, shown, type_on
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.shouting import shouted

NAME = "Search the modules and your notes"
STEP = Hit(ModuleId.URGES, "surf", "Urges: Surf", "An urge is like a wave …")
NOTE = Hit(ModuleId.PLAN, "", "A plan", "my own wave")


class Shelf:
    """Finds what it was given, and remembers what was asked."""

    def __init__(self, *hits: Hit) -> None:
        self.hits = hits
        self.asked: list[str] = []

    def search(self, words: str) -> tuple[Hit, ...]:
        """Find it."""
        self.asked.append(words)
        return self.hits


def card(qtbot: QtBot, shelf: Shelf) -> SearchCard:
    made = SearchCard(shelf.search)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def ask(made: SearchCard, words: str) -> None:
    type_on(made, words)
    press(made, Qt.Key.Key_Return)


def test_fewer_than_two_letters_find_nothing(qtbot: QtBot) -> None:
    shelf = Shelf(STEP)
    made = card(qtbot, shelf)
    ask(made, " w ")
    assert shelf.asked == []
    assert "found" not in reads(made)
    press(made, Qt.Key.Key_Backspace)
    ask(made, "a")
    assert shelf.asked == [" wa"]
    assert "1 place(s) found." in reads(made)


def test_who_types_on_is_not_searched_for_until_they_pause(qtbot: QtBot) -> None:
    shelf = Shelf(STEP)
    made = card(qtbot, shelf)
    type_on(made, "wave")
    assert shelf.asked == []
    qtbot.waitUntil(lambda: "1 place(s) found." in reads(made))
    assert shelf.asked == ["wave"]


def test_return_does_not_wait_and_nothing_is_searched_for_twice(qtbot: QtBot) -> None:
    shelf = Shelf(STEP)
    made = card(qtbot, shelf)
    ask(made, "wave")
    assert shelf.asked == ["wave"]
    type_on(made, "s")
    qtbot.waitUntil(lambda: len(shelf.asked) == 2)
    assert shelf.asked == ["wave", "waves"]


def test_what_is_cleared_is_gone_at_once(qtbot: QtBot) -> None:
    shelf = Shelf(STEP)
    made = card(qtbot, shelf)
    ask(made, "wave")
    type_on(made, "s")
    field(made, NAME).clear()
    assert shown(made, Beside) == []
    assert shelf.asked == ["wave"]


def test_rows_that_are_found_again_stay(qtbot: QtBot) -> None:
    shelf = Shelf(STEP)
    made = card(qtbot, shelf)
    ask(made, "wave")
    (row,) = shown(made, Beside)
    shelf.hits = (NOTE, STEP)
    made.look_again()
    (other,) = (found for found in shown(made, Beside) if found is not row)
    qtbot.waitUntil(lambda: other.y() < row.y())
    assert "2 place(s) found." in reads(made)
    shelf.hits = (NOTE,)
    made.look_again()
    assert row not in shown(made, Beside)


def test_a_place_is_one_press_away(qtbot: QtBot) -> None:
    made = card(qtbot, Shelf(STEP))
    heard = Heard(made.intent)
    ask(made, "wave")
    assert "Urges: Surf\nAn urge is like a wave …" in reads(made)
    press(made, Qt.Key.Key_Tab)
    press(made, Qt.Key.Key_Space)
    assert heard.intents == [Go(Spot.MODULE, "urges/surf")]


def test_a_note_is_said_to_be_one_s_own(qtbot: QtBot) -> None:
    made = card(qtbot, Shelf(NOTE))
    heard = Heard(made.intent)
    ask(made, "wave")
    assert "A plan: my note" in reads(made)
    click(made, "Go there")
    assert heard.intents == [Go(Spot.MODULE, "plan/")]


def test_nothing_found_and_nothing_asked_are_said_apart(qtbot: QtBot) -> None:
    shelf = Shelf()
    made = card(qtbot, shelf)
    ask(made, "wave")
    assert "Nothing was found. Another word may do." in reads(made)
    field(made, NAME).clear()
    assert "found" not in reads(made)


def test_it_looks_again_without_a_letter_being_typed(qtbot: QtBot) -> None:
    shelf = Shelf(STEP, NOTE)
    made = card(qtbot, shelf)
    ask(made, "wave")
    shelf.hits = (STEP,)
    made.look_again()
    assert "my own wave" not in reads(made)
    assert "1 place(s) found." in reads(made)


def test_what_is_asked_has_a_bound(qtbot: QtBot) -> None:
    made = card(qtbot, Shelf())
    type_on(made, "w" * (LONGEST_SEARCH + 1))
    assert len(field(made, NAME).text()) == LONGEST_SEARCH


def test_it_speaks_another_language(qtbot: QtBot, qapp: QApplication) -> None:
    made = card(qtbot, Shelf(NOTE))
    ask(made, "wave")
    with shouted(qapp):
        made.retranslate()
        assert "a plan: MY NOTE" in reads(made).replace("A plan", "a plan")
        assert "1 PLACE(S) FOUND." in reads(made)
