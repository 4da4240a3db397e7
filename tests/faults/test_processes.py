"""Real processes, disturbed: each comes back in time, and what was covered stays covered."""

import time
from pathlib import Path

import psutil
import pytest

from engine.terms import BEAT_SECONDS, Role
from protech_gui.domain.records import Block, Gap
from protech_gui.keeper.windowing import SILENT_BEATS
from tests.display import virtual_display
from tests.faults.conftest import Show
from tests.faults.eye import Eye
from tests.faults.staging import cover, sealed
from tests.household import Household

ROLES = (Role.KEEPER, Role.SCREEN, Role.COVERS, Role.WINDOW)


def disturb(process: psutil.Process, how: str) -> float:
    """Kill or stop a process; return when, in Unix time."""
    now = time.time()
    if how == "kill":
        process.kill()
    else:
        process.suspend()
    return now


PATIENCE = {"kill": 1.0, "stop": 1.2}
"""Seconds until a successor begins."""

WINDOW_PATIENCE = {"kill": 1.0, "stop": SILENT_BEATS * BEAT_SECONDS + 0.6}
"""The same for a window, which may be busy for a while."""

both_ways = pytest.mark.parametrize("how", ["kill", "stop"])


@both_ways
def test_a_lost_guard_is_replaced_and_reveals_nothing(
    household: Household, show: Show, eye: Eye, how: str
) -> None:
    key = household.have_vault()
    cover(household, show, eye)
    lost = household.one(Role.SCREEN)
    began = disturb(lost, how)
    assert household.successor(lost, Role.SCREEN) - began < PATIENCE[how]
    household.until_guarded(2)
    household.one(Role.COVERS)
    eye.look_on(100)
    assert eye.bare == 0
    household.quit()
    entries = sealed(household, key)
    assert [type(entry) for entry in entries][:2] == [Block, Gap]
    gap = entries[1]
    assert isinstance(gap, Gap)
    assert began - 0.5 < gap.time < began + 0.5
    assert 0 < gap.seconds < 20
    assert gap.pictures == 0


@both_ways
def test_a_lost_covers_process_is_replaced_and_reveals_nothing(
    household: Household, show: Show, eye: Eye, how: str
) -> None:
    cover(household, show, eye)
    lost = household.one(Role.COVERS)
    began = disturb(lost, how)
    assert household.successor(lost, Role.COVERS) - began < PATIENCE[how]
    household.until(lambda: not lost.is_running() or lost.status() == psutil.STATUS_ZOMBIE)
    household.one(Role.COVERS)
    eye.look_on(300)
    assert eye.bare == 0


@both_ways
def test_a_lost_window_is_replaced(household: Household, how: str) -> None:
    household.open()
    household.until_window()
    lost = household.one(Role.WINDOW)
    began = disturb(lost, how)
    assert household.successor(lost, Role.WINDOW) - began < WINDOW_PATIENCE[how]
    household.until_window(2)
    household.one(Role.WINDOW)


@both_ways
def test_a_lost_keeper_is_replaced_by_one_and_reveals_nothing(
    household: Household, show: Show, eye: Eye, how: str
) -> None:
    cover(household, show, eye)
    lost = household.one(Role.KEEPER)
    guard = household.one(Role.SCREEN)
    disturb(lost, how)
    household.until_guarded(2)
    household.until(lambda: not guard.is_running())
    for role in (Role.KEEPER, Role.SCREEN, Role.COVERS):
        assert household.one(role) not in (lost, guard)
    eye.look_on(100)
    assert eye.bare == 0
    assert household.of(Role.WINDOW) == []


def test_a_window_that_loses_its_keeper_brings_back_both(household: Household) -> None:
    household.open()
    household.until_window()
    lost, window = household.one(Role.KEEPER), household.one(Role.WINDOW)
    lost.kill()
    household.until_window(2)
    household.until(lambda: not window.is_running())
    assert household.one(Role.KEEPER) != lost
    assert household.one(Role.WINDOW) != window


def test_opening_again_shows_the_same_window(household: Household) -> None:
    household.open()
    household.until_window()
    before = [household.one(role) for role in (Role.KEEPER, Role.WINDOW)]
    household.open()
    assert [household.one(role) for role in (Role.KEEPER, Role.WINDOW)] == before
    assert household.events("keeper_started") == 1


def test_opening_many_times_at_once_makes_one_of_each(household: Household) -> None:
    launched = [household.launch() for _ in range(3)]
    assert [one.wait(25) for one in launched] == [0, 0, 0]
    household.until_window()
    household.until(lambda: len(household.processes()) == 2)
    assert [len(household.of(role)) for role in (Role.KEEPER, Role.WINDOW)] == [1, 1]
    assert household.events("keeper_started") == 1


def test_opening_replaces_a_stopped_keeper(household: Household) -> None:
    household.open()
    household.until_window()
    lost = household.one(Role.KEEPER)
    lost.suspend()
    household.open()
    assert household.one(Role.KEEPER) != lost
    household.until_window(2)
    household.one(Role.WINDOW)


def test_quitting_leaves_no_process_and_no_cover(
    household: Household, show: Show, eye: Eye
) -> None:
    cover(household, show, eye)
    household.open()
    household.until_window()
    assert {len(household.of(role)) for role in ROLES} == {1}
    household.quit()
    assert household.processes() == []
    eye.wait_until_shown()
    assert household.events("keeper_ended") == 1
    assert household.events("keeper_started") == 1


def test_covers_outlive_everything_until_a_keeper_that_shall_not_protect_sweeps_them(
    household: Household, show: Show, eye: Eye
) -> None:
    cover(household, show, eye)
    household.clear()
    eye.look_on(100)
    assert eye.bare == 0
    household.want_protection(on=False)
    household.launch("keeper")
    eye.wait_until_shown()
    household.until(lambda: household.of(Role.COVERS) == [])
    household.quit()


def test_every_process_is_private_and_leaves_no_core_and_the_keeper_is_small(
    household: Household,
) -> None:
    household.want_protection()
    household.open()
    household.until_window()
    household.until_guarded()
    for role in ROLES:
        folder = Path("/proc") / str(household.one(role).pid)
        assert "Umask:\t0077" in (folder / "status").read_text()
        limits = (folder / "limits").read_text().splitlines()
        (core,) = [line.split() for line in limits if line.startswith("Max core file size")]
        assert core[4:6] == ["0", "0"]
    keeper = household.one(Role.KEEPER)
    assert keeper.memory_info().rss <= 100 * 2**20
    loaded = (Path("/proc") / str(keeper.pid) / "maps").read_text()
    heavy = ("sqlcipher", "onnxruntime", "cv2", "_multiarray", "argon2")
    assert "PySide6" in loaded
    assert not [word for word in heavy if word in loaded]
    files = [path for path in household.paths.root.rglob("*") if not path.is_symlink()]
    assert [path.name for path in files if path.stat().st_mode & 0o077] == []


def test_a_keeper_whose_display_ends_takes_everything_with_it(data_folder: Path) -> None:
    with virtual_display(640, 480) as short_lived:
        household = Household(short_lived, data_folder)
        household.want_protection()
        household.open()
        household.until_window()
        household.until_guarded()
    household.until(lambda: household.processes() == [])
