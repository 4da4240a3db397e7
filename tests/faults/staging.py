"""Households as the tests of faults begin with them, and what their keepers have sealed."""

import subprocess

from nacl.public import PrivateKey

from engine.terms import Role
from protech_gui.domain.records import Entry
from protech_gui.store.spool_format import parse, unseal
from tests.faults.conftest import Order, Show
from tests.faults.witness import Witness
from tests.household import LIMIT, Household
from tests.protech_gui.keeper.stage import Actor


def begin(household: Household, window: Actor, *manner: str) -> "subprocess.Popen[bytes]":
    """Start a keeper whose window is the actor, and wait until its guard reports."""
    folder = window.command[-1]
    keeper = household.launch_module("tests.faults.stage_keeper", folder, *manner)
    household.until(lambda: household.events("guard_report") > 0 and window.heard() != [])
    return keeper


def cover(household: Household, show: Show, eye: Witness) -> Order:
    """Have a keeper and a guard that covers the picture; nothing is counted before that."""
    order = _shown(household, show, eye)
    household.launch("keeper")
    _covered(household, eye)
    return order


def cover_before(
    window: Actor, household: Household, show: Show, eye: Witness
) -> "subprocess.Popen[bytes]":
    """Do the same with an actor for a window; returns the keeper."""
    _shown(household, show, eye)
    keeper = begin(household, window)
    _covered(household, eye)
    return keeper


def dismiss(keeper: "subprocess.Popen[bytes]") -> None:
    """End a keeper as the session does."""
    keeper.terminate()
    assert keeper.wait(LIMIT) == 0


def sealed(household: Household, key: PrivateKey) -> list[Entry]:
    """Return what the keeper has sealed to this key so far."""
    opened = [
        unseal(key, frame.box)
        for path in sorted(household.paths.spool.glob("*.spool"))
        for frame in parse(path.read_bytes()).frames
    ]
    return [one.entry for one in opened if one]


def _shown(household: Household, show: Show, eye: Witness) -> Order:
    order = show()
    eye.wait_until_shown()
    household.want_protection()
    return order


def _covered(household: Household, eye: Witness) -> None:
    household.until_guarded()
    eye.wait_until_covered()
    household.one(Role.COVERS)
