"""Households as the tests of faults begin with them, and what their keepers have sealed."""

import subprocess

from nacl.public import PrivateKey

from engine.terms import Role
from protech_gui.domain.records import Entry
from protech_gui.store.spool_format import parse, unseal
from tests.faults.conftest import Show
from tests.faults.eye import Eye
from tests.household import LIMIT, Household
from tests.protech_gui.keeper.stage import Actor
from tests.visual.programs import Program


def begin(household: Household, window: Actor, *manner: str) -> "subprocess.Popen[bytes]":
    """Start a keeper whose window is the actor, and wait until its guard reports."""
    folder = window.command[-1]
    keeper = household.launch_module("tests.faults.stage_keeper", folder, *manner)
    household.until(lambda: household.events("guard_report") > 0 and window.heard() != [])
    return keeper


def cover(household: Household, show: Show, eye: Eye) -> Program:
    """Have a keeper and a guard that covers the picture; returns the easel that shows it.

    Nothing is counted before that.
    """
    picture = _shown(household, show, eye)
    household.launch("keeper")
    _covered(household, eye)
    return picture


def cover_before(
    window: Actor, household: Household, show: Show, eye: Eye
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


def _shown(household: Household, show: Show, eye: Eye) -> Program:
    picture = show()
    eye.wait_until_shown()
    household.want_protection()
    return picture


def _covered(household: Household, eye: Eye) -> None:
    household.until_guarded()
    eye.wait_until_covered()
    household.one(Role.COVERS)
