"""A keeper for tests whose window is an actor, or ``own``, as the second word says.

A third word has it find a file that it cannot erase (``resisting``), be killed there (``killed``),
or have a staged guard (``eager``, ``leaking``, ``excluding``: see stage_guard) or network guard
(``network``: see stage_network).
"""

import dataclasses
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from unittest import mock

import psutil

from engine.terms import Place
from protech_gui.keeper import app
from protech_gui.keeper.keeper import Plan

OWN = "own"
"""A window like any person's, in the place of an actor."""

_plan = app.plan
_unlink = os.unlink

_AGAIN = (sys.executable, "-m", "tests.faults.stage_keeper", *sys.argv[1:])
"""Whoever loses this keeper starts another such one."""


def _staged(environment: Mapping[str, str]) -> Plan:
    plan = _plan(environment)
    if sys.argv[1] != OWN:
        window = (sys.executable, "-m", "tests.protech_gui.keeper.actor", sys.argv[1])
        plan = dataclasses.replace(plan, window=window)
    if sys.argv[2:] == ["network"]:
        return _with_network(plan)
    if sys.argv[2:] not in (["eager"], ["leaking"], ["excluding"]):
        return plan
    guard = (sys.executable, "-m", "tests.faults.stage_guard", sys.argv[2])
    return dataclasses.replace(plan, guard=dataclasses.replace(plan.guard, guard=guard))


def _with_network(plan: Plan) -> Plan:
    network = (sys.executable, "-m", "tests.faults.stage_network", os.environ["PROTECH_TEST_ROOT"])
    return dataclasses.replace(
        plan,
        guard=dataclasses.replace(plan.guard, keeper=_AGAIN),
        network=dataclasses.replace(plan.network, guard=network, keeper=_AGAIN),
    )


def _resist(path: str | Path, **named: int) -> None:
    """Refuse to erase the vault, or be killed there, as the third word says."""
    if Path(path).name == "vault.db":
        if sys.argv[2] == "killed":
            psutil.Process().kill()
        raise PermissionError
    _unlink(path, **named)


if __name__ == "__main__":
    os.umask(0o077)
    with mock.patch.object(app, "plan", _staged):
        if sys.argv[2:] in (["killed"], ["resisting"]):
            setattr(os, "unlink", _resist)  # noqa: B010 - mypy knows its exact type
        sys.exit(app.main(Place.HOME))
