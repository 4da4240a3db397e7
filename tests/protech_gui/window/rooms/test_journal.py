"""The journal: what was written down, or how to get one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from protech_gui.domain.urges import Urge
from protech_gui.services.vault_door import DoorState
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unlocked, Unreadable
from protech_gui.window.rooms.journal import JournalRoom
from tests.protech_gui.window.hands import click, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing, urges


@pytest.fixture
def room(qtbot: QtBot) -> JournalRoom:
    made = JournalRoom()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def written(*told: Urge) -> Situation:
    contents = replace(opened(*told).contents, urges=told)
    return standing(Unlocked(contents, delayed=False))


def cells(room: JournalRoom) -> list[list[str]]:
    (table,) = shown(room, QTableView)
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_without_a_journal_it_offers_one(room: JournalRoom) -> None:
    room.know(standing(NoVault()))
    heard = Heard(room.intent)
    click(room, "Create a journal")
    assert heard.intents == [Go(Spot.DIARY)]


def test_entries_are_listed_as_they_were_written(room: JournalRoom) -> None:
    first, second = urges((7, 3), (5, None))
    room.know(written(replace(first, line="outside <b>"), second))
    assert cells(room) == [["7, later 3", "outside <b>"], ["5", ""]]
    assert name_of(shown(room, QTableView)[0]) == "Hard moments that you wrote down"
    room.start()
    assert isinstance(room.focusWidget(), QTableView)


def test_headings_are_words(room: JournalRoom) -> None:
    room.know(written(*urges((7, 3))))
    model = shown(room, QTableView)[0].model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["When", "Strength, 0 to 10", "Your line"]


def test_a_journal_without_entries_says_how_one_comes(room: JournalRoom) -> None:
    room.know(written())
    assert "There is nothing here yet." in reads(room)
    assert not shown(room, QTableView)


def test_one_that_cannot_be_opened_says_so(room: JournalRoom) -> None:
    room.know(standing(Unreadable(DoorState.FAILED)))
    assert "cannot be opened now" in reads(room)
    room.know(written())
    assert "cannot be opened now" not in reads(room)


def test_another_language_is_spoken_in_the_table_too(room: JournalRoom, qapp: QApplication) -> None:
    room.know(written(*urges((7, 3))))
    qapp.sendEvent(room, QEvent(QEvent.Type.LanguageChange))
    assert cells(room) == [["7, later 3", ""]]
