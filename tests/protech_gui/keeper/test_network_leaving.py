"""Leaving the network: what was done outside is undone by a guard without consents, or is told."""

from pathlib import Path

import pytest

from engine.contract import Goodbye, NetworkReport, NetworkStanding, Ready, StartNetworkGuard
from engine.terms import Command, NetworkFault, Offered
from protech_gui.content.directory import Directory
from protech_gui.keeper import network_leaving
from protech_gui.keeper.network_leaving import leave
from protech_gui.keeper.network_plan import NetworkPlan
from tests.protech_gui.keeper.stage import Stage

NOTHING_LEFT = NetworkReport(NetworkStanding(NetworkFault.NO_CONSENT))


def plan(folder: Path, guard: Command) -> NetworkPlan:
    none = Directory((), whole=True)
    return NetworkPlan(guard, ("j",), ("k",), "/p", str(folder), "/w", "/e", none, Offered.NONE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "network"
    folder.mkdir()
    return folder


def test_without_its_folder_there_is_nothing_to_undo(tmp_path: Path) -> None:
    assert leave(plan(tmp_path / "none", ("no program",)))


def test_a_guard_without_consents_undoes_it(folder: Path, stage: Stage) -> None:
    stage.network.say(Ready(), NOTHING_LEFT)
    assert leave(plan(folder, stage.network.command))
    start, goodbye = stage.network.heard()
    assert isinstance(start, StartNetworkGuard)
    assert (start.orders.hosts, start.orders.traffic, start.orders.on) == ("", "", False)
    assert goodbye == Goodbye()


@pytest.mark.parametrize("fault", [NetworkFault.SETTINGS, NetworkFault.AUTHORITY])
def test_what_is_left_is_told(folder: Path, stage: Stage, fault: NetworkFault) -> None:
    stage.network.say(NetworkReport(NetworkStanding(fault)))
    assert not leave(plan(folder, stage.network.command))


def test_a_guard_that_ends_or_cannot_begin_has_undone_nothing(folder: Path, stage: Stage) -> None:
    stage.network.quit()
    assert not leave(plan(folder, stage.network.command))
    assert not leave(plan(folder, ("/nowhere/guard",)))


def test_a_guard_that_says_nothing_is_not_waited_for_without_end(
    folder: Path, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_leaving, "PATIENCE", 0.5)
    assert not leave(plan(folder, stage.network.command))
