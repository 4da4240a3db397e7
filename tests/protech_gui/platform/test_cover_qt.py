"""Covers as Qt windows: hardened before they are seen, new ones before old ones go."""

import os
import subprocess
import sys
from collections.abc import Iterator
from threading import Thread

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.terms import Box, Cover, Fault
from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_qt import QtCoverScreen, Turn, to_points
from protech_gui.platform.cover_screen import (
    CannotCoverError,
    Key,
    Picture,
    Pointed,
    PointedAway,
    Pressed,
    Sheet,
    Typed,
)

FIRST, SECOND = Cover(1, Box(10, 10, 50, 40)), Cover(2, Box(200, 10, 60, 30))


class Native:
    """Notes what is hardened and whether anyone could already see it."""

    def __init__(self) -> None:
        self.prepared = False
        self.hardened: list[bool] = []
        self.turns: list[Turn] = []
        self.through: list[int] = []
        self.typing: list[int] = []
        self.seconds = 0.0

    def prepare(self) -> None:
        self.prepared = True

    def harden(self, handle: int) -> None:
        assert self.prepared
        window = next(w for w in QGuiApplication.allWindows() if w.winId() == handle)
        self.hardened.append(window.isVisible())

    def hand_on(self, handle: int, turn: Turn) -> float:
        self.turns.append(turn)
        self.through.append(handle)
        return self.seconds

    def take_pointer(self, handle: int) -> None:
        self.through.remove(handle)

    def take_keys(self, handle: int) -> None:
        self.typing.append(handle)

    def prefers_stillness(self) -> bool:
        return True


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


def window_at(x: int, y: int) -> QWindow:
    return next(
        w for w in QGuiApplication.allWindows() if w.isVisible() and (w.x(), w.y()) == (x, y)
    )


PAPER = Picture(40, 20, b"\x10\x20\x30\0" * 800)


def test_what_the_person_does_is_told(screen: QtCoverScreen) -> None:
    screen.place((FIRST,), lambda: None)
    window = window_at(10, 10)
    QTest.mouseMove(window, QPoint(5, 6))
    QTest.mouseClick(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 6)
    )
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.Leave))
    assert list(screen.happened()) == [Pointed(15, 16, moved=True), Pressed(15, 16), PointedAway()]
    assert list(screen.happened()) == []


def test_a_happening_wakes(screen: QtCoverScreen) -> None:
    screen.place((FIRST,), lambda: None)
    window = window_at(10, 10)

    def on_beat() -> bool:
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.Leave))
        return True

    woken: list[bool] = []

    def on_wake() -> bool:
        woken.append(PointedAway() in screen.happened())
        return not any(woken)

    screen.run(on_wake, on_beat)
    assert woken[-1]


def turn_wheel(window: QWindow) -> None:
    at, none = QPointF(3, 4), QPoint()
    QCoreApplication.sendEvent(
        window,
        QWheelEvent(
            at,
            window.mapToGlobal(at),
            none,
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_goes_on_and_the_window_takes_the_pointer_again(
    qtbot: QtBot, screen: QtCoverScreen, native: Native
) -> None:
    screen.place((FIRST,), lambda: None)
    window = window_at(10, 10)
    turn_wheel(window)
    assert native.turns == [Turn(13, 14, 0, -120)]
    native.through.clear()
    native.seconds = 0.01
    turn_wheel(window)
    assert native.through == [window.winId()]
    qtbot.waitUntil(lambda: native.through == [])


def test_a_sheet_lies_above_its_covers_and_is_hardened_like_them(
    qtbot: QtBot, screen: QtCoverScreen, native: Native
) -> None:
    screen.place((FIRST,), lambda: None)
    screen.lay([Sheet(300, 200, PAPER)])
    assert (300, 200, 40, 20) in standing()
    assert native.hardened == [False, False, False]
    screen.lay([Sheet(310, 200, PAPER), Sheet(400, 200, PAPER)])
    assert {(310, 200, 40, 20), (400, 200, 40, 20)} < standing()
    shown = window_at(310, 200)
    qtbot.waitUntil(shown.isExposed)
    screen.lay([])
    assert standing() == {(10, 10, 50, 40)}


def test_only_a_page_is_typed_into(screen: QtCoverScreen, native: Native) -> None:
    screen.place((FIRST,), lambda: None)
    assert screen.hold_keys(False)
    assert not screen.hold_keys(True)
    screen.lay([Sheet(300, 200, PAPER)])
    page = window_at(300, 200)
    assert screen.hold_keys(True)
    assert screen.hold_keys(True)
    assert native.typing == [page.winId()]
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space):
        QTest.keyClick(page, key)
    QTest.keyClick(page, Qt.Key.Key_A)
    keys = [one.key for one in screen.happened() if isinstance(one, Typed)]
    assert keys == [Key.ESCAPE, Key.NEXT, Key.PREVIOUS, Key.PRESS]
    turn_wheel(page)
    assert native.turns == []


def test_there_is_a_main_monitor(screen: QtCoverScreen) -> None:
    place = QGuiApplication.primaryScreen().geometry()
    assert screen.monitors()[0].box == Box(0, 0, place.width(), place.height())
    assert screen.monitors()[0].scale >= 1
    assert screen.prefers_stillness()


def test_a_cover_of_everything_is_as_large_as_the_screens(screen: QtCoverScreen) -> None:
    screen.place((Cover(0, Box(-32768, -32768, 65536, 65536)),), lambda: None)
    whole = QGuiApplication.primaryScreen().virtualGeometry()
    assert standing() == {(whole.x(), whole.y(), whole.width(), whole.height())}


def test_it_wakes_at_a_time_and_not_at_one_that_was_taken_back(screen: QtCoverScreen) -> None:
    screen.wake_at(0.0)
    screen.run(lambda: False, lambda: True)
    screen.wake_at(0.0)
    screen.wake_at(None)
    woken: list[bool] = []

    def on_wake() -> bool:
        woken.append(True)
        return True

    screen.run(on_wake, lambda: False)
    assert woken == []


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
