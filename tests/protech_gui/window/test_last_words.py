"""What a person said last is kept, however soon the window goes after it."""

import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.log import EventLog
from protech_gui.services.vault_door import VaultDoor
from protech_gui.window.diarist import Diarist
from protech_gui.window.intents import SaveCheckIn
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.moment import Told
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.services.parts import MOMENT, PASSPHRASE
from tests.protech_gui.window.conftest import ENDING_SECONDS


def test_answers_given_just_before_the_end_are_in_the_vault(
    qtbot: QtBot, desk: VaultDesk, door: VaultDoor, log: EventLog
) -> None:
    worker = Worker()
    session = Session(desk, worker, log)
    diarist = Diarist(desk, worker, session, log)
    session.create(PASSPHRASE)
    qtbot.waitUntil(lambda: session.is_open)
    diarist.tell(Told(MOMENT, 1_000.0, 6), Diary.OPEN)
    diarist.change(SaveCheckIn(7, None, None))
    diarist.tell(Told(MOMENT, 1_000.0, 6, 3, "rain"), Diary.OPEN)
    assert session.end(ENDING_SECONDS)
    vault = door.unlock(PASSPHRASE)
    (urge,) = vault.urges.recent(5)
    (checkin,) = vault.checkins.recent(5)
    vault.close()
    assert (urge.before, urge.after, urge.line, checkin.mood) == (6, 3, "rain", 7)


def test_at_the_end_what_waits_runs_only_if_it_must(qtbot: QtBot) -> None:
    del qtbot
    worker = Worker()
    begun, go = threading.Event(), threading.Event()
    ran: list[str] = []
    answers: list[object] = []
    worker.run(partial(_hold, begun, go), answers.append, answers.append)
    worker.run(partial(ran.append, "look"), answers.append, answers.append)
    worker.run(partial(ran.append, "keep"), answers.append, answers.append, must=True)
    assert begun.wait(ENDING_SECONDS)
    assert not worker.end(partial(ran.append, "last"), 0.0)
    go.set()
    assert worker.end(partial(ran.append, "last"), ENDING_SECONDS)
    assert ran == ["keep", "last"]
    assert answers == []


class Disk:
    """Refuses what is written to it for so many times."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.written: list[str] = []

    def write(self, words: str) -> None:
        if self.refusals:
            self.refusals -= 1
            raise OSError
        self.written.append(words)


@pytest.mark.parametrize(
    ("refusals", "written", "is_left"),
    [(0, ["a", "b"], False), (1, ["a", "b"], False), (2, ["b"], True), (4, [], True)],
)
def test_at_the_end_what_is_refused_is_tried_once_more_in_its_order(
    qtbot: QtBot, refusals: int, written: list[str], is_left: bool
) -> None:
    del qtbot
    worker, disk = Worker(), Disk(refusals)
    begun, go = threading.Event(), threading.Event()
    answers: list[object] = []
    worker.run(partial(_hold, begun, go), answers.append, answers.append)
    for words in ("a", "b"):
        worker.run(partial(disk.write, words), answers.append, answers.append, must=True)
    assert begun.wait(ENDING_SECONDS)
    assert not worker.end(partial(disk.written.append, "closed"), 0.0)
    assert worker.has_left, "they did not run yet"
    go.set()
    assert worker.end(partial(disk.written.append, "closed"), ENDING_SECONDS)
    assert disk.written == [*written, "closed"]
    assert worker.has_left is is_left


def test_what_failed_and_was_told_is_not_left(worker: Worker, qtbot: QtBot) -> None:
    answers: list[object] = []
    worker.run(partial(Disk(1).write, "a"), answers.append, answers.append, must=True)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert not worker.has_left


def _hold(begun: threading.Event, go: threading.Event) -> None:
    begun.set()
    assert go.wait(ENDING_SECONDS)
