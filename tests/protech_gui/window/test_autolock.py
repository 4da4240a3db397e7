"""Locking without being asked: after idle minutes, after a sleep, at a sign; never a locked one."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.contract import Closing
from engine.terms import Place
from protech_gui.services.vault_door import Created
from protech_gui.window.autolock import AutoLock
from protech_gui.window.models.vault_state import Locked, NoVault, VaultState, Working
from protech_gui.window.moment.page import MomentPage
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import click, shown, type_on
from tests.protech_gui.window.rooms.standing import opened, standing
from tests.protech_gui.window.running import ON, Running


class Signs:
    """A desktop that says what a test wants said."""

    def __init__(self) -> None:
        self.gone: Callable[[], None] | None = None

    def begin(self, gone: Callable[[], None]) -> None:
        self.gone = gone

    def end(self) -> None:
        self.gone = None

    def say(self) -> None:
        assert self.gone is not None
        self.gone()


class Locks(QObject):
    """Counts how often it is time to lock."""

    def __init__(self, lock: AutoLock) -> None:
        super().__init__()
        self.times = 0
        lock.due.connect(self.count)

    @Slot()
    def count(self) -> None:
        self.times += 1


class Page:
    """Whether the page in front asks for stillness."""

    still = False

    def __call__(self) -> bool:
        return self.still


@pytest.fixture
def signs() -> Signs:
    return Signs()


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def lock(qapp: QApplication, clock: TurnedClock, signs: Signs, page: Page) -> Iterator[AutoLock]:
    made = AutoLock(qapp, clock, signs, page)
    yield made
    made.end()


@pytest.fixture
def locks(lock: AutoLock) -> Locks:
    return Locks(lock)


def know(lock: AutoLock, vault: VaultState | None, minutes: int = 5) -> None:
    situation = standing(vault)
    choices = msgspec.structs.replace(situation.choices, lock_minutes=minutes)
    lock.know(replace(situation, choices=choices))


def pass_seconds(lock: AutoLock, clock: TurnedClock, seconds: int) -> None:
    for _ in range(seconds):
        clock.wait(1.0)
        lock.look()


@pytest.mark.parametrize("minutes", [1, 30])
def test_an_open_journal_locks_once_after_the_chosen_minutes(
    lock: AutoLock, locks: Locks, clock: TurnedClock, minutes: int
) -> None:
    know(lock, opened(), minutes)
    pass_seconds(lock, clock, minutes * 60 - 1)
    assert locks.times == 0
    pass_seconds(lock, clock, 2)
    assert locks.times == 1


def test_a_shorter_time_holds_at_once(lock: AutoLock, locks: Locks, clock: TurnedClock) -> None:
    know(lock, opened(), 30)
    pass_seconds(lock, clock, 90)
    know(lock, opened(), 1)
    pass_seconds(lock, clock, 1)
    assert locks.times == 1


@pytest.mark.parametrize("vault", [None, NoVault(), Locked(0.0)])
def test_what_is_not_open_never_locks(
    lock: AutoLock, locks: Locks, clock: TurnedClock, signs: Signs, vault: VaultState | None
) -> None:
    know(lock, vault)
    pass_seconds(lock, clock, 400)
    signs.say()
    assert locks.times == 0


def test_one_that_is_locked_again_is_watched_no_more(
    lock: AutoLock, locks: Locks, clock: TurnedClock
) -> None:
    know(lock, opened())
    know(lock, Locked(0.0))
    pass_seconds(lock, clock, 400)
    assert locks.times == 0


@pytest.mark.parametrize("vault", [Working(), opened()], ids=["being opened", "open"])
def test_a_sign_of_leaving_locks_once(
    lock: AutoLock, locks: Locks, signs: Signs, vault: VaultState
) -> None:
    know(lock, vault)
    signs.say()
    signs.say()
    assert locks.times == 1


def test_after_the_end_nothing_is_heard(lock: AutoLock, signs: Signs) -> None:
    lock.end()
    assert signs.gone is None


@pytest.mark.parametrize("clocks", ["both", "wall"])
def test_a_sleep_without_a_sign_locks(
    lock: AutoLock, locks: Locks, clock: TurnedClock, clocks: str
) -> None:
    know(lock, opened(), 30)
    clock.wall += 3600
    clock.uptime += 3600 if clocks == "both" else 1
    lock.look()
    assert locks.times == 1


def test_real_hands_begin_the_minutes_anew(
    lock: AutoLock, locks: Locks, clock: TurnedClock, qtbot: QtBot
) -> None:
    field = QWidget()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isVisible)
    know(lock, opened(), 1)
    pass_seconds(lock, clock, 40)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    pass_seconds(lock, clock, 40)
    QTest.mouseMove(field.windowHandle(), QPoint(3, 4))
    qtbot.waitUntil(lambda: field.underMouse())
    pass_seconds(lock, clock, 40)
    assert locks.times == 0
    pass_seconds(lock, clock, 20)
    assert locks.times == 1


def test_the_first_touch_after_a_sleep_locks_before_anything_is_read(
    lock: AutoLock, locks: Locks, clock: TurnedClock, qtbot: QtBot
) -> None:
    field = QWidget()
    qtbot.addWidget(field)
    field.show()
    know(lock, opened(), 30)
    clock.wait(3600)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: locks.times == 1)


def test_what_protech_itself_sends_is_no_touch(
    lock: AutoLock, locks: Locks, clock: TurnedClock, qapp: QApplication
) -> None:
    know(lock, opened(), 1)
    pass_seconds(lock, clock, 59)
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.InputMethod))
    pass_seconds(lock, clock, 1)
    assert locks.times == 1


def test_riding_an_urge_out_is_no_absence(
    lock: AutoLock, locks: Locks, clock: TurnedClock, page: Page
) -> None:
    page.still = True
    know(lock, opened(), 1)
    pass_seconds(lock, clock, 20 * 60)
    page.still = False
    pass_seconds(lock, clock, 59)
    assert locks.times == 0


@pytest.mark.parametrize("in_front", [True, False])
def test_a_window_in_use_comes_back_locked_and_another_one_does_not(
    running: Running, vault: Created, monkeypatch: pytest.MonkeyPatch, *, in_front: bool
) -> None:
    del vault
    running.begin(ON)
    running.unlock()
    monkeypatch.setattr(running.house, "isActiveWindow", lambda: in_front)
    running.conduct.lock()
    assert running.said(Closing).locked is in_front
    assert running.ended == 1


def test_a_window_that_has_not_begun_has_nothing_to_lock(running: Running) -> None:
    running.conduct.lock()
    assert not running.conduct.is_still()
    assert running.ended == 0


def test_only_a_page_that_asks_for_it_is_still(running: Running, vault: Created) -> None:
    del vault
    running.begin(ON, place=Place.MOMENT)
    running.wait(lambda: running.reads("How strong is it now?"))
    assert not running.conduct.is_still()
    (page,) = shown(running.house, MomentPage)
    type_on(page, "6")
    click(running.house, "Ride it out")
    running.wait(running.conduct.is_still)
