"""Help with less than everything: nothing known, no keeper, a directory that is damaged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import FIRST, OTHERS, Directory, load_directory
from protech_gui.content.prose import RESOURCES
from protech_gui.log import EventLog
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.rooms.help import HelpRoom
from tests.protech_gui.content.shelf import FACT, put, service, services_file
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import button, click, name_of, reads, shown
from tests.protech_gui.window.helplines.street import Street, guide, living_in


@pytest.fixture
def street() -> Street:
    return Street()


@pytest.fixture
def reach(qapp: QApplication, street: Street) -> Iterator[Reach]:
    made = Reach(street, qapp.clipboard(), PrivateDoor())
    yield made
    made.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def room_of(
    qtbot: QtBot, reach: Reach, folder: Path, directory: Directory | None = None
) -> HelpRoom:
    room = HelpRoom(guide(folder, directory), reach, TurnedClock())
    qtbot.addWidget(room)
    return room


def services(room: HelpRoom) -> list[str]:
    return [card.accessibleName() for card in shown(room, ServiceCard)]


def test_it_works_before_anything_is_known_and_without_a_keeper(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = room_of(qtbot, reach, data_folder)
    room.retranslate()
    room.show()
    room.start()
    assert services(room)
    assert room.focusWidget() is button(room, "Talk")
    # Nothing is known of a journal, so nothing is said of one.
    assert "Keep a question for tomorrow" not in reads(room)


def test_nothing_is_contacted_or_noted_by_looking_everywhere(
    qtbot: QtBot, reach: Reach, street: Street, data_folder: Path
) -> None:
    room = room_of(qtbot, reach, data_folder)
    wished: list[object] = []
    reach.door.wished.connect(wished.append)
    room.know(living_in("BE", "nl"))
    room.show()
    room.start()
    for name in ("Write", "Only see what happens", "Talk", "I was harmed", "I am under 18", "Me"):
        click(room, name)
    click(room, "I am calling from another country")
    for more in [one for one in shown(room, QAbstractButton) if "more service" in name_of(one)]:
        more.click()
    assert (street.opened, wished, list(data_folder.iterdir())) == ([], [], [])


@pytest.mark.parametrize("damage", ["no source", "no file", "no text"])
def test_what_is_damaged_is_left_out_and_the_rest_helps(
    qtbot: QtBot, reach: Reach, data_folder: Path, tmp_path: Path, damage: str
) -> None:
    whole = RESOURCES / "helplines" / FIRST
    (tmp_path / FIRST).write_bytes(whole.read_bytes())
    if damage == "no source":
        nameless = service("one", fact={**FACT, "source": ""})
        put(tmp_path / OTHERS, services_file(nameless))
    elif damage == "no text":
        put(tmp_path / OTHERS, "")
    directory = load_directory(EventLog(tmp_path / "events.log"), tmp_path)
    room = room_of(qtbot, reach, data_folder, directory)
    room.know(living_in("NL", "nl"))
    room.show()
    room.start()
    assert "list of services is damaged" in reads(room)
    assert services(room) == ["Stop it Now Nederland"]
    click(room, "Copy the number 0800 266 64 36")
    click(room, "No, it did not work with Stop it Now Nederland. Who is next?")
    assert "Then try the next one below: Stop it Now Vlaanderen." in reads(room)
