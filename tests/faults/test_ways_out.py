"""Real processes told to let go: a consent taken back, everything erased, a place asked for."""

import os
import time

import psutil
import pytest

from engine.contract import AnyMessage, EraseAll, Show, StartWindow, WithdrawConsent
from engine.terms import ConsentKind, Place, Role
from protech_gui.clock import SystemClock
from protech_gui.services.vault_door import VaultDoor
from protech_gui.settings import load_protection
from tests.faults.conftest import Show as ShowPicture
from tests.faults.eye import Eye
from tests.faults.staging import begin
from tests.household import CONSENTS, LIMIT, Household
from tests.protech_gui.keeper.stage import Actor
from tests.protech_gui.services.parts import PASSPHRASE, ZONE, cheap

AT_ONCE = 1.0
"""Seconds within which a consent taken back must hold."""


@pytest.fixture
def lived_in(household: Household) -> Household:
    """A household with a vault, another that was set aside, a spool, and protection wanted."""
    door = VaultDoor(household.paths, SystemClock(), cheap, ZONE)
    door.create(PASSPHRASE).vault.close()
    door.set_aside_and_create(PASSPHRASE).vault.close()
    household.have_vault()
    household.want_protection()
    return household


def gone(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def places(heard: list[AnyMessage]) -> list[Place]:
    return [message.place for message in heard if isinstance(message, StartWindow | Show)]


def starts(window: Actor) -> list[StartWindow]:
    return [message for message in window.heard() if isinstance(message, StartWindow)]


def test_a_consent_taken_back_ends_guard_and_covers_at_once(
    household: Household, window: Actor, show: ShowPicture, eye: Eye
) -> None:
    show()
    eye.wait_until_shown()
    household.want_protection()
    keeper = begin(household, window)
    household.until_guarded()
    eye.wait_until_covered()
    watching = [household.one(Role.SCREEN), household.one(Role.COVERS)]
    began = time.monotonic()
    window.say(WithdrawConsent(ConsentKind.SCREEN))
    household.until(lambda: all(map(gone, watching)))
    assert time.monotonic() - began < AT_ONCE
    eye.wait_until_shown()
    household.until(lambda: household.of(Role.SCREEN) == household.of(Role.COVERS) == [])
    state = load_protection(household.paths.protection).value
    assert (state.on, state.consents) == (False, CONSENTS[1:])
    keeper.terminate()
    assert keeper.wait(LIMIT) == 0


def test_erasing_ends_every_process_and_leaves_nothing_on_the_disk(
    lived_in: Household, window: Actor, show: ShowPicture, eye: Eye
) -> None:
    show()
    eye.wait_until_shown()
    before = sorted(os.listdir(lived_in.paths.root.parent))
    keeper = begin(lived_in, window)
    eye.wait_until_covered()
    window.say(EraseAll())
    lived_in.until(lambda: not lived_in.paths.root.exists())
    assert [process.pid for process in lived_in.processes()] == [keeper.pid]
    # What is left is a window that says so; it may stand before the picture.
    assert keeper.poll() is None
    keeper.terminate()
    assert keeper.wait(LIMIT) == 0
    eye.wait_until_shown()
    assert not lived_in.paths.root.exists()
    before.remove(lived_in.paths.root.name)
    assert sorted(os.listdir(lived_in.paths.root.parent)) == before


def test_after_erasing_the_next_start_is_a_first_one(lived_in: Household, window: Actor) -> None:
    keeper = begin(lived_in, window)
    window.say(EraseAll())
    lived_in.until(lambda: not lived_in.paths.root.exists())
    # The window that says so is still there, and in nobody's way.
    successor = lived_in.launch_module("tests.faults.stage_keeper", window.command[-1])
    lived_in.until(lambda: lived_in.events("keeper_started") == 1)
    lived_in.until(lambda: len(starts(window)) == 2)
    assert keeper.poll() is successor.poll() is None
    assert not starts(window)[-1].consents + starts(window)[-1].notes
    assert starts(window)[-1].choices.first_steps == "language"
    assert not lived_in.paths.vault.exists()


def test_erasing_that_is_killed_is_finished_by_the_next_start(
    lived_in: Household, window: Actor
) -> None:
    keeper = begin(lived_in, window, "killed")
    window.say(EraseAll())
    assert keeper.wait(LIMIT) == -9
    paths = lived_in.paths
    assert paths.vault.exists()
    assert not paths.slots.exists()
    lived_in.launch_module("tests.faults.stage_keeper", window.command[-1])
    lived_in.until(lambda: len(starts(window)) == 2)
    assert not starts(window)[-1].consents + starts(window)[-1].notes
    left = {path.name for path in paths.root.iterdir()}
    assert left <= {"lock", "lock.holder", "socket", "events.log", "spool"}


def test_what_cannot_be_erased_is_told(
    lived_in: Household, window: Actor, capfd: pytest.CaptureFixture[str]
) -> None:
    keeper = begin(lived_in, window, "resisting")
    capfd.readouterr()
    window.say(EraseAll())
    lived_in.until(lambda: "Not everything" in capfd.readouterr().err)
    paths = lived_in.paths
    assert {path.name for path in paths.root.iterdir()} >= {"vault.db", "erasing"}
    assert not paths.slots.exists()
    assert not paths.protection.exists()
    assert [process.pid for process in lived_in.processes()] == [keeper.pid]
    keeper.terminate()
    assert keeper.wait(LIMIT) == 1
    # The next start tries again before anything else, and so does the one after it.
    again = lived_in.launch_module("tests.faults.stage_keeper", window.command[-1], "resisting")
    lived_in.until(lambda: "Not everything" in capfd.readouterr().err)
    again.terminate()
    assert again.wait(LIMIT) == 1
    assert len(starts(window)) == 1
    lived_in.launch_module("tests.faults.stage_keeper", window.command[-1])
    lived_in.until(lambda: len(starts(window)) == 2)
    assert not paths.vault.exists()


def test_a_second_start_brings_the_window_to_its_place(household: Household, window: Actor) -> None:
    household.want_protection()
    keeper = begin(household, window)
    wanted = [Place.CRISIS, Place.ABOUT, Place.HOME]
    for place in wanted:
        assert household.launch("open", place.value).wait(LIMIT) == 0
    assert household.launch("keeper", Place.MOMENT.value).wait(LIMIT) == 0
    assert household.launch("keeper").wait(LIMIT) == 0
    household.until(lambda: places(window.heard()) == [Place.HOME, *wanted, Place.MOMENT])
    keeper.terminate()
    assert keeper.wait(LIMIT) == 0
