"""When a module is too much: calm stands in its place, with people, and with ways out and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from protech_gui.window.intents import Go, Spot
from tests.protech_gui.window.hands import button, click, press, reads, type_on
from tests.protech_gui.window.learn.reader import Reader, goes
from tests.protech_gui.window.shouting import shouted

STOP = "This is too much now"
CALM = "It is good that you stop here"


def test_it_stands_in_place_of_the_step_and_leads_back_to_it(reader: Reader) -> None:
    reader.open("start/words")
    reader.area("What did you notice?").setFocus()
    type_on(reader.page, "A lot")
    reader.go_by_tab(STOP)
    press(reader.page, Qt.Key.Key_Space)
    assert reader.reads(CALM)
    assert not reader.reads("Write to yourself.")
    assert not reader.offers("Next")
    assert not reader.offers("Add a note")
    assert not reader.offers(STOP)
    assert reader.page.focusWidget() is button(reader.page, "1 minute(s)")
    # What was written stays written.
    assert reader.given == [("noticed", "A lot")]
    reader.keep()
    assert reader.reads(CALM)
    assert not reader.offers("Add a note")
    click(reader.page, "Back to the module")
    assert not reader.reads(CALM)
    assert reader.area("What did you notice?").toPlainText() == "A lot"
    assert reader.page.focusWidget() is reader.area("What did you notice?")


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("I need help now", Spot.CRISIS),
        ("Talk to someone", Spot.HELP),
        ("Leave this for today", Spot.TODAY),
    ],
)
def test_each_way_out_is_one_press(reader: Reader, name: str, place: Spot) -> None:
    reader.open("start/choices")
    click(reader.page, STOP)
    reader.go_by_tab(name)
    press(reader.page, Qt.Key.Key_Space)
    assert goes(reader) == [Go(place)]


def test_whoever_comes_back_from_help_finds_calm_as_it_was(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, STOP)
    click(reader.page, "Talk to someone")
    reader.page.start()
    assert reader.page.focusWidget() is button(reader.page, "1 minute(s)")


def test_one_can_breathe_there_and_nothing_is_kept_of_it(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, STOP)
    assert not reader.page.is_still
    click(reader.page, "3 minute(s)")
    assert reader.page.is_still
    click(reader.page, "That is enough for now")
    assert not reader.page.is_still
    assert reader.told == []


def test_without_a_journal_it_is_there_too(alone: Reader) -> None:
    alone.open("start/choices")
    click(alone.page, STOP)
    assert alone.reads(CALM)
    alone.keep()
    assert alone.reads(CALM)


def test_another_language_is_spoken_at_once(reader: Reader, qapp: QApplication) -> None:
    reader.open("start/choices")
    click(reader.page, STOP)
    with shouted(qapp):
        assert CALM.upper() in reads(reader.page)
        assert button(reader.page, "BACK TO THE MODULE")
