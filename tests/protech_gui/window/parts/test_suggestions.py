"""Suggestions are the person's own words, taken whole, and as many as fit a screen."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.suggestions import LONGEST_SHOWN, Suggestions
from tests.protech_gui.window.hands import button, click, shown


def made(qtbot: QtBot) -> tuple[Suggestions, list[str]]:
    suggestions = Suggestions()
    qtbot.addWidget(suggestions)
    taken: list[str] = []
    suggestions.taken.connect(taken.append)
    suggestions.name("You wrote before:")
    suggestions.show()
    return suggestions, taken


def test_a_press_takes_the_whole_of_it(qtbot: QtBot) -> None:
    suggestions, taken = made(qtbot)
    long = "x" * 100
    suggestions.offer(("tea & rain", long))
    qtbot.waitUntil(lambda: len(shown(suggestions, QAbstractButton)) == 2)
    click(suggestions, "tea & rain")
    click(suggestions, long)
    assert taken == ["tea & rain", long]
    assert button(suggestions, "tea & rain").text() == "tea && rain"
    assert len(button(suggestions, long).text()) == LONGEST_SHOWN
    assert button(suggestions, long).accessibleDescription() == "You wrote before:"


def test_others_take_their_place_and_none_takes_no_room(qtbot: QtBot) -> None:
    suggestions, taken = made(qtbot)
    suggestions.offer(("one", "two"))
    suggestions.offer(("two",))
    suggestions.offer(("two",))
    qtbot.waitUntil(lambda: shown(suggestions, QAbstractButton) != [])
    assert [one.text() for one in shown(suggestions, QAbstractButton)] == ["two"]
    click(suggestions, "two")
    assert taken == ["two"]
    suggestions.offer(())
    assert suggestions.isHidden()
