"""The way to the private window: every wish is answered, also when nobody answers."""

from pytestqt.qtbot import QtBot

from engine.contract import ContactTold, OpenContact, Show
from engine.terms import ContactState
from protech_gui.window.helplines.private_door import PrivateDoor

WISH = OpenContact("The line", "https://line.example/", ())


def test_a_wish_goes_out_and_its_answer_comes_back(qtbot: QtBot) -> None:
    door = PrivateDoor()
    with qtbot.waitSignal(door.wished) as wished:
        door.open(WISH)
    assert wished.args == [WISH]
    with qtbot.assertNotEmitted(door.told):
        door.hear(Show())
    with qtbot.waitSignal(door.told) as told:
        door.hear(ContactTold(ContactState.OPEN))
    assert told.args == [ContactState.OPEN]


def test_silence_is_an_answer_too(qtbot: QtBot) -> None:
    door = PrivateDoor(seconds=0.05)
    with qtbot.waitSignal(door.told) as told:
        door.open(WISH)
    assert told.args == [ContactState.UNABLE]


def test_who_answered_is_not_taken_for_silent(qtbot: QtBot) -> None:
    door = PrivateDoor(seconds=0.05)
    door.open(WISH)
    door.hear(ContactTold(ContactState.OPEN))
    with qtbot.assertNotEmitted(door.told, wait=100):
        door.hear(Show())
