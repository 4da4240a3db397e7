"""Covers as Qt windows: hardened before they are seen, new ones before old ones go."""

import os
import subprocess
import sys
from collections.abc import Iterator
from threading import Thread

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.terms import Box, Cover, Fault
from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_qt import QtCoverScreen, to_points
from protech_gui.platform.cover_screen import CannotCoverError

FIRST, SECOND = Cover(1, Box(10, 10, 50, 40)), Cover(2, Box(200, 10, 60, 30))


class Native:
    """Notes what is hardened and whether anyone could already see it."""

    def __init__(self) -> None:
        self.prepared = False
        self.hardened: list[bool] = []

    def prepare(self) -> None:
        self.prepared = True

    def harden(self, handle: int) -> None:
        assert self.prepared
        window = next(w for w in QGuiApplication.allWindows() if w.winId() == handle)
        self.hardened.append(window.isVisible())


class Refusing(Native):
    """A system that shows windows in captures, whatever is asked of it."""

    def harden(self, handle: int) -> None:
        assert handle
        raise CannotCoverError(Fault.UNSUPPORTED)


@pytest.fixture
def native() -> Native:
    return Native()


@pytest.fixture
def screen(qapp: QApplication, native: Native) -> Iterator[QtCoverScreen]:
    made = QtCoverScreen(qapp, COLOUR, native)
    yield made
    made.close()


def standing() -> set[tuple[int, int, int, int]]:
    shown: list[QWindow] = [w for w in QGuiApplication.allWindows() if w.isVisible()]
    return {(w.x(), w.y(), w.width(), w.height()) for w in shown}


def test_covers_stand_once_they_are_painted(qtbot: QtBot, screen: QtCoverScreen) -> None:
    placed: list[set[tuple[int, int, int, int]]] = []
    screen.place((FIRST, SECOND), lambda: placed.append(standing()))
    assert placed == []
    qtbot.waitUntil(lambda: bool(placed))
    assert placed == [{(10, 10, 50, 40), (200, 10, 60, 30)}]


def test_old_covers_go_after_new_ones_came(qtbot: QtBot, screen: QtCoverScreen) -> None:
    placed: list[int] = []
    screen.place((FIRST,), lambda: placed.append(1))
    qtbot.waitUntil(lambda: placed == [1])
    screen.place((SECOND,), lambda: placed.append(2))
    assert len(standing()) == 2
    qtbot.waitUntil(lambda: placed == [1, 2])
    assert standing() == {(200, 10, 60, 30)}


def test_a_later_order_wins_over_one_that_is_not_yet_painted(
    qtbot: QtBot, screen: QtCoverScreen
) -> None:
    placed: list[int] = []
    screen.place((FIRST,), lambda: placed.append(1))
    screen.place((SECOND,), lambda: placed.append(2))
    qtbot.waitUntil(lambda: bool(placed))
    assert placed == [2]
    assert standing() == {(200, 10, 60, 30)}


def test_an_unchanged_cover_is_not_touched(
    qtbot: QtBot, screen: QtCoverScreen, native: Native
) -> None:
    placed: list[int] = []
    screen.place((FIRST,), lambda: placed.append(1))
    qtbot.waitUntil(lambda: placed == [1])
    before = len(native.hardened)
    screen.place((FIRST,), lambda: placed.append(2))
    assert placed == [1, 2]
    assert len(native.hardened) == before


def test_every_window_is_hardened_before_it_is_seen(screen: QtCoverScreen, native: Native) -> None:
    screen.place((FIRST, SECOND), lambda: None)
    assert native.hardened == [False, False, False]


def test_where_windows_cannot_be_hardened_no_cover_is_offered(qapp: QApplication) -> None:
    with pytest.raises(CannotCoverError):
        QtCoverScreen(qapp, COLOUR, Refusing())


def test_nobody_else_has_covers_to_sweep(qtbot: QtBot, screen: QtCoverScreen) -> None:
    placed: list[int] = []
    screen.place((FIRST,), lambda: placed.append(1))
    qtbot.waitUntil(lambda: placed == [1])
    screen.sweep()
    assert standing() == {(10, 10, 50, 40)}


def test_it_runs_until_a_wake_says_no(screen: QtCoverScreen) -> None:
    waker = Thread(target=screen.wake)
    waker.start()
    screen.run(lambda: False, lambda: True)
    waker.join()


def test_it_runs_until_a_beat_says_no(screen: QtCoverScreen) -> None:
    beats = iter((True, False))
    screen.wake()
    screen.run(lambda: True, lambda: next(beats))
    assert next(beats, None) is None


@pytest.mark.parametrize(
    ("box", "ratio", "points"),
    [
        (Box(3, 5, 7, 9), 1.0, QRect(3, 5, 7, 9)),
        (Box(4, 6, 8, 10), 2.0, QRect(2, 3, 4, 5)),
        (Box(3, 5, 6, 8), 2.0, QRect(1, 2, 4, 5)),
        (Box(-3, -5, 6, 8), 2.0, QRect(-2, -3, 4, 5)),
    ],
)
def test_no_pixel_is_lost_in_qt_s_units(box: Box, ratio: float, points: QRect) -> None:
    assert to_points(box, ratio) == points


def test_a_process_of_its_own_can_run_it() -> None:
    code = (
        "from protech_gui.platform.cover_qt import open_qt_screen\n"
        "class Native:\n"
        "    def prepare(self): pass\n"
        "    def harden(self, handle): assert handle\n"
        "screen = open_qt_screen((1, 2, 3), Native())\n"
        "screen.run(lambda: True, lambda: False)\n"
        "screen.close()\n"
        "print('ended')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=20,
        check=True,
    )
    assert done.stdout == b"ended\n"
