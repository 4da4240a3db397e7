"""The keeper with real children: what it hears, does, writes down and passes on."""

import subprocess
import sys

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from engine.contract import (
    Closing,
    Consents,
    CoverAck,
    CoverOrder,
    EraseAll,
    GiveConsent,
    Goodbye,
    GuardReport,
    Noted,
    Protection,
    Quit,
    Ready,
    Recorded,
    RotateSpool,
    Sealed,
    SealUrge,
    SegmentDrained,
    SetChoices,
    SetProtection,
    Show,
    SpoolOffered,
    StartCovers,
    StartScreenGuard,
    StartWindow,
    Unrecorded,
    VaultMade,
    WithdrawConsent,
)
from engine.terms import (
    Choices,
    ConsentKind,
    Fault,
    Level,
    Note,
    Orders,
    Place,
)
from protech_gui.keeper.door import address
from protech_gui.keeper.sweep import TRIES
from protech_gui.settings import load_choices, load_protection
from tests.household import CONSENTS, receipt_for
from tests.protech_gui.keeper.running import (
    BLOCKED,
    OFF,
    RESTORING,
    SCREEN,
    STANDING,
    STARTING,
    Running,
)

# Qt's offscreen platform has no tray and says so in its own way.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


def start_window(place: Place = Place.HOME) -> StartWindow:
    """Return what a window hears first while protection is off."""
    return StartWindow(Choices("en"), OFF, (), place, False, (), ("keeper", "home"))


def test_a_keeper_that_is_not_asked_shows_nothing_and_sweeps_old_covers(
    running: Running,
) -> None:
    running.begin()
    running.until_heard(running.stage.covers, StartCovers(0.0), CoverOrder(1, ()))
    running.stage.covers.say(CoverAck(1))
    running.until_heard(running.stage.covers, Goodbye())
    assert running.stage.window.heard() == []
    assert running.stage.guard.heard() == []
    assert "tray_missing" in running.events()


def test_the_window_learns_how_things_stand(running: Running) -> None:
    running.begin(Place.HOME)
    running.until_heard(running.stage.window, start_window())


def test_asking_again_brings_the_same_window_to_the_front(running: Running) -> None:
    running.begin(Place.HOME)
    running.until_heard(running.stage.window, start_window())
    ask = "from protech_gui.keeper.door import *; import sys; from engine.terms import Place; "
    ask += "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); "
    ask += "sys.exit(ask(sys.argv[1], Place.HELP, 5.0) is not Reply.HERE)"
    asker = subprocess.Popen([sys.executable, "-c", ask, address(running.paths)])
    running.until(lambda: asker.poll() is not None)
    assert asker.returncode == 0
    running.until_heard(running.stage.window, start_window(), Show(Place.HELP))


def test_turning_on_needs_a_consent(running: Running) -> None:
    running.begin(Place.HOME)
    running.stage.window.say(SetProtection(on=True))
    running.until_logged("consent_missing")
    assert running.stage.guard.heard() == []
    assert not running.paths.protection.exists()


def test_turning_on_starts_a_guard_with_all_that_it_needs(running: Running) -> None:
    running.begin(Place.HOME)
    running.stage.window.say(GiveConsent(SCREEN), SetProtection(on=True))
    running.until_heard(running.stage.window, Consents((SCREEN,)), STARTING)
    running.until_heard(
        running.stage.guard,
        StartScreenGuard(
            SCREEN.id, Orders(Level.ALL, "en"), "/pack", running.stage.covers.command, ("keeper",)
        ),
    )
    assert Goodbye() in running.stage.covers.heard() or running.stage.covers.heard() == []
    running.stage.guard.say(GuardReport(Fault.NONE))
    running.until_heard(running.stage.window, STANDING)
    assert load_protection(running.paths.protection).value.on


def test_turning_off_ends_the_guard_at_once_and_sweeps(running: Running) -> None:
    running.guarded()
    guard = running.process(running.stage.guard)
    running.stage.window.say(SetProtection(on=False))
    running.until_heard(running.stage.window, OFF)
    running.until_heard(running.stage.guard, Goodbye())
    assert not guard.is_running()
    running.until_heard(running.stage.covers, StartCovers(0.0), CoverOrder(1, ()))
    assert not load_protection(running.paths.protection).value.on


def test_a_fault_of_the_guard_is_passed_on_and_its_end_is_a_gap(running: Running) -> None:
    running.guarded()
    running.stage.window.say(VaultMade("ab" * 32))
    running.stage.guard.say(GuardReport(Fault.BLIND))
    blind = Protection(on=True, level=Level.ALL, started=True, fault=Fault.BLIND, interrupted=True)
    running.until_heard(running.stage.window, blind)
    assert Recorded() not in running.stage.window.heard()
    running.stage.guard.say(GuardReport(Fault.NONE, uncovered=2))
    running.until(lambda: Recorded() in running.stage.window.heard())
    assert STANDING in running.stage.window.heard()[-2:]


def test_a_block_is_sealed_offered_and_deleted_once_drained(running: Running) -> None:
    running.guarded()
    running.stage.window.say(VaultMade("ab" * 32), Ready())
    running.until_logged("window_ready")
    running.stage.guard.say(BLOCKED, BLOCKED)
    running.until_heard(running.stage.window, Recorded())
    running.stage.window.say(RotateSpool())
    running.until(lambda: isinstance(running.stage.window.heard()[-1], SpoolOffered))
    offered = running.stage.window.heard()[-1]
    assert isinstance(offered, SpoolOffered)
    (segment,) = offered.segments
    running.stage.window.say(SegmentDrained(segment), SegmentDrained("/etc/passwd"), RotateSpool())
    running.until_heard(running.stage.window, SpoolOffered(()))
    assert "segment_unknown" in running.events()


def test_a_lost_guard_is_replaced_and_the_gap_recorded(running: Running) -> None:
    running.guarded()
    running.stage.window.say(VaultMade("ab" * 32), Ready())
    running.until_logged("window_ready")
    running.process(running.stage.guard).kill()
    running.until_heard(running.stage.window, RESTORING)
    running.stage.guard.say(GuardReport(Fault.NONE, uncovered=1))
    running.until(lambda: Recorded() in running.stage.window.heard())
    assert "guard_lost silent=0" in running.events() or "guard_lost silent=False" in (
        running.events()
    )


def test_a_window_that_dies_is_replaced(running: Running) -> None:
    running.begin(Place.HOME)
    running.until_heard(running.stage.window, start_window())
    running.process(running.stage.window).kill()
    running.until_heard(running.stage.window, start_window())


def test_a_window_that_locks_itself_is_replaced_by_a_fresh_one(running: Running) -> None:
    running.begin(Place.HOME)
    running.until_heard(running.stage.window, start_window())
    first = running.process(running.stage.window)
    running.stage.window.say(Closing(locked=True))
    running.until_heard(running.stage.window, Goodbye(), start_window())
    assert not first.is_running()


def test_a_sweep_that_is_lost_is_tried_again_but_not_for_ever(running: Running) -> None:
    covers = running.stage.covers
    running.begin()
    running.until_heard(covers, StartCovers(0.0), CoverOrder(1, ()))
    for _ in range(TRIES - 1):
        running.process(covers).kill()
        running.until_heard(covers, StartCovers(0.0))
        covers.say(Ready())
        running.until_heard(covers, CoverOrder(1, ()))
    lost, before = running.process(covers), covers.heard()
    lost.kill()
    running.until(lambda: not lost.is_running())
    running.keeper._tray.show_wished.emit(Place.HOME)
    running.until_heard(running.stage.window, start_window())
    assert covers.heard() == before


def test_locking_from_the_tray_replaces_the_window(running: Running) -> None:
    running.begin(Place.HOME)
    running.until_heard(running.stage.window, start_window())
    running.keeper._tray.lock_wished.emit()
    running.until_heard(running.stage.window, Goodbye(), start_window())


@pytest.mark.parametrize("locked", [True, False], ids=["lock", "close"])
def test_what_did_not_get_into_the_journal_is_told_once(running: Running, locked: bool) -> None:
    window = running.stage.window
    running.begin(Place.HOME)
    running.until_heard(window, start_window())
    window.say(Closing(locked=locked), Unrecorded())
    if not locked:
        running.until_heard(window, Goodbye())
        running.keeper._tray.show_wished.emit(Place.HOME)
    told = msgspec.structs.replace(start_window(), notes=(Note.UNRECORDED,))
    running.until_heard(window, Goodbye(), told)
    window.say(Closing(locked=True))
    running.until_heard(window, Goodbye(), start_window())


def test_a_closed_window_stays_closed_until_it_is_asked_for(running: Running) -> None:
    running.begin(Place.HOME)
    running.until_heard(running.stage.window, start_window())
    running.stage.window.say(Closing(locked=False))
    running.until_heard(running.stage.window, Goodbye())
    running.keeper._tray.lock_wished.emit()
    running.keeper._tray.show_wished.emit(Place.MOMENT)
    running.until_heard(running.stage.window, Goodbye(), start_window(Place.MOMENT))


def test_a_window_that_is_lost_comes_back_at_its_first_page(running: Running) -> None:
    running.begin(Place.CRISIS)
    running.until_heard(running.stage.window, start_window(Place.CRISIS))
    running.process(running.stage.window).kill()
    running.until_heard(running.stage.window, start_window(Place.CRISIS), start_window())


def test_turning_on_from_the_tray_is_one_click_once_consent_was_given(running: Running) -> None:
    running.begin()
    running.keeper._tray.on_wished.emit()
    running.until_heard(running.stage.window, start_window())
    assert running.stage.guard.heard() == []
    running.stage.window.say(GiveConsent(SCREEN))
    running.until_heard(running.stage.window, Consents((SCREEN,)))
    running.keeper._tray.on_wished.emit()
    running.until_heard(running.stage.window, STARTING)


def test_choices_are_kept_and_a_new_language_is_spoken(running: Running) -> None:
    running.begin(Place.HOME)
    last = Choices("nl", "BE", "done")
    running.stage.window.say(SetChoices(Choices("nl")), SetChoices(last), Ready())
    running.until_logged("window_ready")
    assert running.spoken == ["en", "nl"]
    assert load_choices(running.paths.settings, Choices("en")).value == last


def test_a_consent_taken_back_ends_the_guard_and_sweeps(running: Running) -> None:
    running.guarded()
    guard = running.process(running.stage.guard)
    running.stage.window.say(WithdrawConsent(ConsentKind.SCREEN))
    running.until_heard(running.stage.window, Consents(CONSENTS[1:]), OFF)
    assert not guard.is_running()
    running.until_heard(running.stage.covers, StartCovers(0.0), CoverOrder(1, ()))
    running.stage.window.say(SetProtection(on=True))
    running.until_logged("consent_missing")


def test_another_consent_taken_back_leaves_the_guard(running: Running) -> None:
    running.guarded()
    guard = running.process(running.stage.guard)
    others = tuple(one for one in CONSENTS if one.kind is not ConsentKind.BLOCK_LOG)
    running.stage.window.say(WithdrawConsent(ConsentKind.BLOCK_LOG))
    running.until_heard(running.stage.window, Consents(others))
    assert guard.is_running()


def test_notes_are_passed_on_when_they_change(running: Running) -> None:
    running.begin(Place.HOME)
    running.until_heard(running.stage.window, start_window())
    running.paths.protection.mkdir()
    running.stage.window.say(GiveConsent(SCREEN))
    running.until_heard(running.stage.window, Consents((SCREEN,)), Noted((Note.UNSAVED,)))
    running.paths.protection.rmdir()
    running.until_heard(running.stage.window, Noted(()))


def test_an_urge_told_while_locked_is_kept_only_with_consent_and_vault(running: Running) -> None:
    urge = SealUrge(bytes(160))
    window = running.stage.window
    running.begin(Place.HOME)
    window.say(urge)
    running.until_heard(window, start_window(), Sealed(False))
    window.say(GiveConsent(receipt_for(ConsentKind.JOURNAL)), urge)
    running.until_heard(window, Sealed(False), Consents((receipt_for(ConsentKind.JOURNAL),)))
    window.say(VaultMade("ab" * 32), urge)
    running.until_heard(window, Sealed(True), Recorded())
    assert running.events().count("urge_refused") == 2
    window.say(Closing(locked=True))
    journal = (receipt_for(ConsentKind.JOURNAL),)
    greeting = msgspec.structs.replace(start_window(), consents=journal, public_key="ab" * 32)
    running.until_heard(window, greeting)


def test_the_wish_to_erase_is_passed_on(running: Running, qtbot: QtBot) -> None:
    running.begin(Place.HOME)
    with qtbot.waitSignal(running.keeper.erase_wished, timeout=10_000):
        running.stage.window.say(EraseAll())
    assert running.quits == []


def test_messages_out_of_place_do_nothing(running: Running) -> None:
    running.guarded()
    running.stage.guard.say(Quit())
    running.until_logged("guard_unexpected")
    running.stage.window.say(BLOCKED)
    running.until_logged("window_unexpected")
    assert running.quits == []


def test_quitting_is_passed_on_and_ends_every_child_in_order(running: Running) -> None:
    running.guarded()
    running.stage.window.say(Quit())
    running.until(lambda: running.quits == [True])
    before = [running.process(actor) for actor in (running.stage.guard, running.stage.window)]
    running.end()
    assert [child.is_running() for child in before] == [False, False]
    assert running.stage.guard.heard()[-1] == Goodbye()
    assert Goodbye() in running.stage.window.heard()
    assert running.stage.covers.heard() == []


def test_quitting_while_the_guard_is_lost_sweeps_its_covers(running: Running) -> None:
    running.guarded()
    running.process(running.stage.guard).suspend()
    running.until_heard(running.stage.window, RESTORING)
    running.end()
    assert running.stage.covers.heard() == [StartCovers(0.0), CoverOrder(1, ()), Goodbye()]


def test_a_door_that_cannot_open_is_logged(running: Running) -> None:
    running.keeper.begin("/nowhere/to/be/found", None)
    assert "door_closed" in running.events()
