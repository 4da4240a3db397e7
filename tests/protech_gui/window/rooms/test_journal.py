"""The journal: what was written down, or how to get one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.urges import Urge
from protech_gui.services.door_state import DoorState
from protech_gui.window.intents import Go, ShowOlder, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unlocked, Unreadable
from protech_gui.window.rooms.journal import JournalRoom
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import ALL, NOW, opened, standing, urges


@pytest.fixture
def room(qtbot: QtBot) -> JournalRoom:
    made = JournalRoom()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def written(
    *told: Urge, lapses: tuple[Lapse, ...] = (), consents: tuple[ConsentKind, ...] = ALL
) -> Situation:
    contents = replace(opened(*told).contents, urges=told, lapses=lapses)
    return standing(Unlocked(contents, delayed=False), consents=consents)


def table(room: JournalRoom, name: str) -> QTableView:
    return {name_of(one): one for one in shown(room, QTableView)}[name]


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
    assert heads == ["When", "Strength, 0 to 10", "Your words"]


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


def test_words_of_an_entry_are_its_line_or_what_set_it_off_and_its_mark(room: JournalRoom) -> None:
    first, second, third = urges((7, 3), (5, None), (4, None))
    room.know(
        written(
            replace(first, line="outside", trigger="bored"),
            replace(second, trigger="bored", discuss=True),
            replace(third, discuss=True),
        )
    )
    words = [row[-1] for row in cells(room)]
    assert words == ["outside", "bored\nDiscuss this", "Discuss this"]


def test_a_click_or_the_return_key_opens_an_entry(room: JournalRoom) -> None:
    first, second = urges((7, 3), (5, None))
    lapse = Lapse("l", NOW, NOW - 86_400.0)
    room.know(written(first, second, lapses=(lapse,)))
    room.activateWindow()
    room.start()
    heard = Heard(room.intent)
    press(room, Qt.Key.Key_Down)
    press(room, Qt.Key.Key_Return)
    assert heard.intents == [Go(Spot.ENTRY, second.id)]
    lapses = table(room, "Lapses")
    place = lapses.visualRect(lapses.model().index(0, 0)).center()
    QTest.mouseClick(lapses.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.intents[-1] == Go(Spot.LAPSE, "l")


def test_lapses_stand_apart_and_tell_nothing_but_the_day(room: JournalRoom) -> None:
    lapse = Lapse("l", NOW, NOW - 86_400.0, "alone", "a call", 2, discuss=True)
    room.know(written(lapses=(lapse, replace(lapse, id="m", discuss=False))))
    model = table(room, "Lapses").model()
    rows = [[model.index(row, at).data() for at in range(2)] for row in range(2)]
    assert [row[1] for row in rows] == ["Discuss this", ""]
    assert model.columnCount() == 2
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(2)]
    assert heads == ["Roughly when", "Mark"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_lapse_can_be_written_down_only_where_it_is_kept(room: JournalRoom) -> None:
    heard = Heard(room.intent)
    room.know(written())
    click(room, "Write down a lapse")
    assert heard.intents == [Go(Spot.LAPSE)]
    room.know(written(consents=()))
    assert "Lapses" not in reads(room)
    room.know(written(lapses=(Lapse("l", NOW),), consents=()))
    assert "Lapses" in reads(room)
    assert not [one for one in room.findChildren(type(button(room, "Go to Settings")))
                if one.isVisible() and name_of(one) == "Write down a lapse"]  # fmt: skip


def test_older_entries_are_listed_when_wanted(room: JournalRoom) -> None:
    room.know(written(*urges((7, 3))))
    assert "newest" not in reads(room)
    contents = replace(opened().contents, urges=tuple(urges((7, 3), (5, None))), older=True)
    room.know(standing(Unlocked(contents, delayed=False)))
    assert "These are your 2 newest entries." in reads(room).replace("%n", "2")
    heard = Heard(room.intent)
    click(room, "Show older entries")
    assert heard.intents == [ShowOlder()]
