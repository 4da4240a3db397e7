"""An urge is on disk the moment its strength is said, and is completed bit by bit."""

from dataclasses import replace

import pytest

from protech_gui.domain.urges import Place, SealedUrge, Urge, Way
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.urges import UrgeGone
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock


def test_an_urge_is_there_before_anything_else_is_said(
    vault: OpenVault, door: VaultDoor, clock: TurnedClock
) -> None:
    urge = vault.urges.begin(7)
    assert urge == Urge(urge.id, clock.wall, 7)
    vault.close()
    again = door.unlock(PASSPHRASE)
    assert again.urges.recent(9) == (urge,)
    again.close()


def test_it_is_completed_as_often_as_something_new_is_said(
    vault: OpenVault, clock: TurnedClock
) -> None:
    begun = vault.urges.begin(7)
    clock.wait(600)
    later = vault.urges.begin(2)
    vault.urges.complete(begun.id, 7, way=Way.RIDE)
    done = vault.urges.complete(begun.id, 6, 3, "  a walk\n helped ", Way.RIDE)
    assert done == Urge(begun.id, begun.time, 6, 3, "a walk helped", Way.RIDE)
    assert vault.urges.recent(9) == (later, done)
    assert vault.urges.recent(1) == (later,)
    assert vault.urges.between(begun.time, later.time) == (done,)


def test_details_are_added_later_and_the_moment_does_not_take_them_away(
    vault: OpenVault,
) -> None:
    begun = vault.urges.begin(7)
    detailed = replace(begun, place=Place.ALONE, mood=4, trigger="late", discuss=True)
    assert vault.urges.revise(detailed) == detailed
    done = vault.urges.complete(begun.id, 7, 3, way=Way.RIDE)
    assert done == replace(detailed, after=3, way=Way.RIDE)
    assert vault.urges.recent(9) == (done,)
    assert vault.urges.triggers(9) == ("late",)


def test_what_is_not_on_the_scale_changes_nothing(vault: OpenVault) -> None:
    urge = vault.urges.begin(7)
    with pytest.raises(ValueError, match="scale"):
        vault.urges.begin(11)
    with pytest.raises(ValueError, match="scale"):
        vault.urges.complete(urge.id, 7, 11)
    assert vault.urges.recent(9) == (urge,)


def test_a_deleted_urge_is_gone(vault: OpenVault) -> None:
    urge = vault.urges.begin(7)
    vault.urges.delete(urge.id)
    vault.urges.delete(urge.id)
    assert vault.urges.recent(9) == ()
    with pytest.raises(UrgeGone):
        vault.urges.complete(urge.id, 7, 3)
    with pytest.raises(UrgeGone):
        vault.urges.revise(urge)


def test_a_clock_set_before_1970_keeps_no_urge_out(vault: OpenVault, clock: TurnedClock) -> None:
    clock.wall = -5.0
    assert vault.urges.begin(7).time == 0
    assert vault.checkins.save(5, None, None).time == 0


def test_what_was_sealed_while_locked_is_in_the_diary_and_can_be_completed(
    vault: OpenVault, door: VaultDoor, paths: Paths
) -> None:
    spool = SpoolWriter(paths.spool)
    spool.adopt(vault.public_key_hex)
    vault.close()
    spool.append(SealedUrge(50.0, 8, None, "could not sleep"))
    spool.append(SealedUrge(60.0, 4, 2))
    vault = door.unlock(PASSPHRASE)
    assert vault.records.drain(spool.rotate()[0]).added == 2
    spool.close()
    newer, older = vault.urges.recent(9)
    assert (older.time, older.before, older.after, older.line) == (50.0, 8, None, "could not sleep")
    assert (newer.time, newer.before, newer.after, newer.line) == (60.0, 4, 2, None)
    assert vault.urges.complete(older.id, 8, 5, older.line, Way.TALK).way is Way.TALK
    assert vault.records.count() == 0
    vault.close()
