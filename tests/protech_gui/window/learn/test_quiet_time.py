"""A quiet time in a module: begun by the person, and kept as how long they stayed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from protech_gui.domain.learning import MOST_MINUTES
from protech_gui.platform.sound import Recording
from tests.protech_gui.window.hands import click, press, reads
from tests.protech_gui.window.learn.reader import Reader
from tests.protech_gui.window.shouting import shouted


@pytest.mark.parametrize(
    ("seconds", "left", "end", "minutes", "words"),
    [
        (10, "About 3 minute(s)", "That is enough for now", 0, "for less than a minute."),
        (130, "About 1 minute(s)", "That is enough for now", 2, "for 2 minute(s)."),
        (90_000, "The time is over.", "Go on", MOST_MINUTES, f"for {MOST_MINUTES} minute(s)."),
    ],
)
def test_it_keeps_how_long_one_stayed(
    reader: Reader, seconds: float, left: str, end: str, minutes: int, words: str
) -> None:
    reader.open("start/quiet")
    click(reader.page, "3 minute(s)")
    assert reader.page.is_still
    assert reader.told == []
    reader.clock.wait(seconds)
    reader.wait(lambda: reader.reads(left))
    click(reader.page, end)
    assert reader.given == [("surf", minutes)]
    assert not reader.page.is_still
    reader.keep()
    reader.open_again("start/quiet")
    assert reader.reads(f"Last time you stayed {words}")


def test_it_begins_by_keys_alone_and_without_sound(reader: Reader) -> None:
    reader.open("start/quiet")
    reader.go_by_tab("1 minute(s)")
    press(reader.page, Qt.Key.Key_Space)
    assert reader.sound.heard == []
    reader.go_by_tab("Listen")
    press(reader.page, Qt.Key.Key_Space)
    assert reader.sound.heard == [Recording.BREATH]
    reader.go_by_tab("That is enough for now")
    press(reader.page, Qt.Key.Key_Space)
    assert reader.sound.heard == [Recording.BREATH, None]
    assert reader.given == [("surf", 0)]


def test_going_on_in_the_middle_keeps_nothing_and_is_silent(reader: Reader) -> None:
    reader.open("start/quiet")
    click(reader.page, "1 minute(s)")
    click(reader.page, "Listen")
    click(reader.page, "Next")
    assert reader.told == []
    assert reader.sound.heard == [Recording.BREATH, None]
    assert not reader.page.is_still


def test_the_same_length_again_is_not_told_twice(reader: Reader) -> None:
    reader.open("start/quiet")
    for _ in range(2):
        click(reader.page, "1 minute(s)")
        click(reader.page, "That is enough for now")
        reader.keep()
    assert reader.given == [("surf", 0)]


def test_another_language_is_spoken_at_once(reader: Reader, qapp: QApplication) -> None:
    reader.open("start/quiet")
    click(reader.page, "1 minute(s)")
    click(reader.page, "That is enough for now")
    reader.keep()
    with shouted(qapp):
        assert "LAST TIME YOU STAYED FOR LESS THAN A MINUTE." in reads(reader.page)
