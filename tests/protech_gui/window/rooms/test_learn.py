"""Learn: texts to read, and what is honestly not there yet."""

from pytestqt.qtbot import QtBot

from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.learn import LearnRoom
from tests.protech_gui.window.hands import reads, shown
from tests.protech_gui.window.rooms.standing import standing


def test_its_texts_can_be_read_without_a_journal(qtbot: QtBot, log: EventLog) -> None:
    room = LearnRoom(Texts(log, frozenset()))
    qtbot.addWidget(room)
    room.know(standing(NoVault()))
    room.show()
    room.start()
    ride, contact = shown(room, Prose)
    assert "An urge is like a wave." in ride.text
    assert "---" not in ride.text
    assert contact.text
    assert "Modules with exercises will be added here." in reads(room)
    room.know(standing(NoVault(), language="nl"))
    assert "golf" in ride.text
