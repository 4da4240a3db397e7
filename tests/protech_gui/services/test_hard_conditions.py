"""A full disk, a folder that takes nothing, clocks far out, two windows: said, and nothing lost."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from engine.terms import Category, Layer
from protech_gui.domain.goals import Area
from protech_gui.domain.lapses import Ago, Lapse, happened
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.records import Block
from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState, VaultUnreadable
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.urges import UrgeGone
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store import connection
from protech_gui.store.connection import VaultFailed
from protech_gui.store.spool import SpoolFailed, SpoolWriter
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, contents

LONG_AGO, FAR_AHEAD = 0.0, 4_110_000_000.0
"""The clock at 1970-01-01 and in the year 2100, in seconds since 1970 UTC."""


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow while the context lasts; the system refuses as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_nothing_is_taken_and_nothing_lost(vault: OpenVault) -> None:
    kept = vault.urges.begin(7)
    with full_disk(), pytest.raises(VaultFailed):
        vault.urges.begin(8)
    assert vault.urges.recent(9) == (kept,)
    again = vault.urges.begin(8)
    assert vault.urges.recent(9) == (again, kept)
    assert vault.is_sound()


def test_a_full_disk_keeps_the_passphrase_and_what_was_sealed(
    door: VaultDoor, vault: OpenVault, paths: Paths
) -> None:
    spool = SpoolWriter(paths.spool)
    spool.adopt(vault.public_key_hex)
    spool.append(Block(5.0, Category.PICTURE, Layer.SCREEN))
    with full_disk():
        with pytest.raises(VaultUnreadable) as refused:
            door.keys.change_passphrase(vault, "another horse")
        with pytest.raises(SpoolFailed):
            spool.append(Block(6.0, Category.PICTURE, Layer.SCREEN))
    assert refused.value.reason is DoorState.FAILED
    drained = [vault.records.drain(segment) for segment in spool.rotate()]
    spool.close()
    assert [part.damaged for part in drained] == [0]
    assert [record.time for record in vault.records.recent(9)] == [5.0]
    door.unlock(PASSPHRASE).close()


def test_where_no_file_can_be_made_no_vault_is_and_that_is_said(clock: TurnedClock) -> None:
    door = VaultDoor(Paths(Path("/proc/protech")), clock)
    with pytest.raises(VaultUnreadable) as refused:
        door.create(PASSPHRASE)
    assert refused.value.reason is DoorState.FAILED


@pytest.mark.usefixtures("made")
def test_where_nothing_can_be_changed_the_vault_stays_shut_and_whole(
    door: VaultDoor, paths: Paths
) -> None:
    before = contents(paths.root)
    with full_disk(), pytest.raises(VaultUnreadable) as refused:
        door.unlock(PASSPHRASE)
    assert refused.value.reason is DoorState.FAILED
    assert before.items() <= contents(paths.root).items()
    door.unlock(PASSPHRASE).close()


@pytest.mark.parametrize("wall", [-1e9, LONG_AGO, FAR_AHEAD])
def test_every_kind_of_entry_is_kept_by_any_clock(
    vault: OpenVault, clock: TurnedClock, wall: float
) -> None:
    clock.wall = wall
    urge = vault.urges.begin(5)
    vault.checkins.save(1, 2, 3)
    written = max(0.0, wall)
    lapse = Lapse("a", written, happened(written, Ago.LONGER), "before")
    vault.lapses.keep(lapse)
    vault.plan.add(PlanStep.SIGNS, "a sign")
    vault.goals.add(next(iter(Area)), "a goal")
    (goal,) = vault.goals.every()
    vault.goals.rate(goal.id, 7)
    week = vault.goals.week()
    assert [rating.rating for rating in vault.goals.ratings(week, week)] == [7]
    assert vault.urges.recent(9) == (urge,)
    assert vault.lapses.recent(9) == (lapse,)
    assert vault.checkins.today() is not None
    assert date(1969, 12, 31) <= vault.progress.today() <= date(2100, 12, 31)


@pytest.mark.usefixtures("made")
def test_two_windows_at_once_see_what_the_other_wrote(door: VaultDoor) -> None:
    one, other = door.unlock(PASSPHRASE), door.unlock(PASSPHRASE)
    urge = one.urges.begin(7)
    changed = other.urges.complete(urge.id, 8, 3, "from the other one")
    assert one.urges.recent(9) == (changed,)
    one.urges.delete(urge.id)
    with pytest.raises(UrgeGone):
        other.urges.complete(urge.id, 9)
    one.close()
    assert other.is_sound()
    other.close()


@pytest.mark.usefixtures("made")
def test_what_one_window_holds_for_long_the_other_cannot_write_yet(
    door: VaultDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    one, other = door.unlock(PASSPHRASE), door.unlock(PASSPHRASE)
    kept = other.urges.begin(6)
    with connection.transaction(one._connection), pytest.raises(VaultFailed):
        other.urges.begin(7)
    later = other.urges.begin(8)
    assert other.urges.recent(9) == (later, kept)
    one.close()
    other.close()
