"""The pipe to the keeper over real pipes: messages, beats and the loss of it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from engine.contract import AnyMessage, Beat, Closing, Goodbye, Recorded, Show
from protech_gui.pipe import KeeperPipe
from tests.protech_gui.window.keeper_side import KeeperSide, keeper_side


class Ear(QObject):
    """Keeps what the pipe says."""

    def __init__(self, pipe: KeeperPipe) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.losses = 0
        pipe.received.connect(self._on_received)
        pipe.lost.connect(self._on_lost)

    @Slot(object)
    def _on_received(self, message: object) -> None:
        self.heard.append(message)

    @Slot()
    def _on_lost(self) -> None:
        self.losses += 1


@pytest.fixture
def keeper(qapp: object) -> Iterator[KeeperSide]:
    del qapp
    with keeper_side() as side:
        yield side


def test_messages_arrive_in_order_and_beats_stay_below(keeper: KeeperSide, qtbot: QtBot) -> None:
    ear = Ear(keeper.pipe)
    keeper.say(Beat(), Show(), Recorded(), Beat())
    qtbot.waitUntil(lambda: ear.heard == [Show(), Recorded()])


def test_the_keeper_hears_beats_and_messages(keeper: KeeperSide, qtbot: QtBot) -> None:
    keeper.pipe.send(Closing(locked=True))
    qtbot.waitUntil(lambda: Closing(locked=True) in keeper.heard and keeper.beats >= 2)


def test_a_lost_keeper_is_told_once_after_its_last_words(keeper: KeeperSide, qtbot: QtBot) -> None:
    ear = Ear(keeper.pipe)
    keeper.say(Goodbye())
    keeper.vanish()
    qtbot.waitUntil(lambda: ear.losses == 1)
    assert ear.heard == [Goodbye()]


class LostLine:
    """A line whose other side is gone; counts how often it is looked at."""

    def __init__(self, wake: Callable[[], None]) -> None:
        del wake
        self.lost = True
        self.ticks = 0

    def send(self, message: AnyMessage) -> bool:
        del message
        return False

    def poll(self) -> Iterator[AnyMessage]:
        return iter(())

    def tick(self) -> Iterator[AnyMessage]:
        self.ticks += 1
        return iter(())

    def close(self) -> None:
        """There is nothing to close."""


def test_a_loss_is_told_once_however_long_it_lasts(qtbot: QtBot) -> None:
    lines: list[LostLine] = []

    def open_line(wake: Callable[[], None]) -> LostLine:
        lines.append(LostLine(wake))
        return lines[0]

    pipe = KeeperPipe(open_line)
    ear = Ear(pipe)
    qtbot.waitUntil(lambda: lines[0].ticks >= 3)
    assert ear.losses == 1
    pipe.close()
