"""The network guard's process, without a keeper of its own: what it refuses, obeys and leaves."""

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from engine.children import Child
from engine.contract import (
    AnyMessage,
    AskPinned,
    AskTrust,
    Beat,
    Goodbye,
    NetworkOrders,
    NetworkReport,
    NetworkStanding,
    Pinned,
    Ready,
    SetNetworkOrders,
    StartNetworkGuard,
)
from engine.terms import Command, Level, NetworkFault, Role
from tests.structure.tree import ROOT

GUARD: Command = (sys.executable, "-m", "protech_gui", Role.NETWORK.value)
LIMIT = 30.0
RECEIPT = "00000000-0000-4000-8000-000000000000"


def orders(*, hosts: bool = True, traffic: bool = False, on: bool = True) -> NetworkOrders:
    ids = [RECEIPT if consented else "" for consented in (hosts, traffic)]
    return NetworkOrders(ids[0], ids[1], Level.ALL, "en", on)


class Keeper:
    """Speaks with a guard as a keeper does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.called = folder.parent / "called"
        self.heard: list[AnyMessage] = []
        self._woken = threading.Event()
        self.child = Child(GUARD, self._woken.set)

    def start(self, given: NetworkOrders, port: int = 0, pack: str = "tests/packs/faces") -> None:
        """Greet the guard."""
        write = f"open({str(self.called)!r}, 'a').write('called ')"
        start = StartNetworkGuard(
            given,
            str(ROOT / pack),
            (sys.executable, "-m", "protech_gui", Role.JUDGE.value),
            (sys.executable, "-c", write),
            str(self.folder),
            str(ROOT / "resources/web"),
            str(ROOT / "resources/network/never_inspected.json"),
            port=port,
        )
        self.child.send(start)

    def until(self, condition: Callable[[], bool]) -> None:
        """Live on until it is so, in beats."""
        deadline = time.monotonic() + LIMIT
        while not condition():
            assert time.monotonic() < deadline, self.heard
            self.child.send(Beat())
            self._woken.wait(0.1)
            self._woken.clear()
            self.hear()

    def hear(self) -> None:
        while not self.child.inbox.empty():
            message = self.child.inbox.get()
            if message is not None and not isinstance(message, Beat):
                self.heard.append(message)

    @property
    def standing(self) -> NetworkStanding | None:
        """How it stands by the last report."""
        reports = [one for one in self.heard if isinstance(one, NetworkReport)]
        return reports[-1].standing if reports else None

    @property
    def port(self) -> int:
        return [one for one in self.heard if isinstance(one, NetworkReport)][-1].port

    def until_reported(self) -> NetworkStanding:
        self.until(lambda: self.standing is not None)
        assert self.standing
        return self.standing

    @property
    def gone(self) -> bool:
        process = psutil.Process(self.child.pid)
        return process.status() == psutil.STATUS_ZOMBIE

    def leave(self) -> None:
        """Say goodbye and wait."""
        self.child.send(Goodbye())
        self.child.end(LIMIT)


@pytest.fixture
def keeper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keeper]:
    """A keeper of a home of its own, on a desktop that is told its proxies at the login."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "http_proxy", "https_proxy", "auto_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    keeper = Keeper(tmp_path / "network")
    yield keeper
    keeper.leave()


def set_at_login(keeper: Keeper) -> list[str]:
    """Return what the next session will be told."""
    folder = keeper.folder.parent / ".config/environment.d"
    return os.listdir(folder) if folder.exists() else []


def test_without_a_consent_it_refuses_and_leaves_nothing(keeper: Keeper) -> None:
    keeper.start(orders(hosts=False))
    assert keeper.until_reported() == NetworkStanding(NetworkFault.NO_CONSENT)
    assert keeper.port == 0
    assert set_at_login(keeper) == []
    assert os.listdir(keeper.folder) == ["guard"]


def test_with_the_first_consent_browsers_are_led_here_at_the_next_login_as_well(
    keeper: Keeper,
) -> None:
    keeper.start(orders())
    standing = keeper.until_reported()
    assert (standing.hosts, standing.traffic, standing.practice) == (True, False, True)
    assert standing.fault is NetworkFault.NONE
    assert keeper.port
    assert len(set_at_login(keeper)) == 1
    keeper.leave()
    assert len(set_at_login(keeper)) == 1


def test_off_puts_all_back_and_what_is_withdrawn_goes_with_its_authority(keeper: Keeper) -> None:
    keeper.start(orders(traffic=True))
    assert keeper.until_reported().traffic
    keeper.until(lambda: bool(keeper.standing and keeper.standing.judging))
    assert {"local.pem", "trusted"} <= set(os.listdir(keeper.folder))
    keeper.child.send(SetNetworkOrders(orders(traffic=True, on=False)))
    keeper.until(lambda: keeper.port == 0)
    assert set_at_login(keeper) == []
    assert "local.pem" in os.listdir(keeper.folder)
    keeper.child.send(SetNetworkOrders(orders()))
    keeper.until(lambda: keeper.port != 0)
    assert "local.pem" not in os.listdir(keeper.folder)
    keeper.child.send(SetNetworkOrders(orders(hosts=False)))
    keeper.until(lambda: keeper.port == 0)
    assert keeper.standing == NetworkStanding(NetworkFault.NO_CONSENT)
    assert os.listdir(keeper.folder) == ["guard"]


def test_it_answers_what_the_window_asks(keeper: Keeper) -> None:
    keeper.start(orders(traffic=True))
    keeper.until_reported()
    keeper.child.send(AskTrust())
    keeper.child.send(Ready())
    keeper.child.send(AskPinned())
    keeper.until(lambda: Pinned(()) in keeper.heard)
    keeper.until(lambda: bool(keeper.standing and keeper.standing.trust))


def test_a_pack_without_lists_is_told(keeper: Keeper, tmp_path: Path) -> None:
    manifest = json.loads((ROOT / "tests/packs/faces/manifest.json").read_bytes())
    del manifest["hosts"], manifest["terms"]
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack/manifest.json").write_text(json.dumps(manifest))
    keeper.start(orders(), pack=str(tmp_path / "pack"))
    assert keeper.until_reported().fault is NetworkFault.NO_LIST
    assert keeper.port == 0


def test_a_level_can_change(keeper: Keeper) -> None:
    keeper.start(orders(traffic=True))
    keeper.until_reported()
    strict = NetworkOrders(RECEIPT, RECEIPT, Level.STRICT, "nl")
    keeper.child.send(SetNetworkOrders(strict))
    keeper.child.send(AskPinned())
    keeper.until(lambda: Pinned(()) in keeper.heard)
    assert keeper.standing
    assert keeper.standing.traffic


@pytest.mark.parametrize("first", [Goodbye(), None])
def test_one_that_is_not_greeted_ends(keeper: Keeper, first: AnyMessage | None) -> None:
    if first is None:
        keeper.child.end(LIMIT)
    else:
        keeper.child.send(first)
    keeper.until(lambda: keeper.child.inbox.empty() and _ended(keeper))


def test_one_whose_folder_is_none_ends(keeper: Keeper) -> None:
    keeper.folder.write_text("no folder")
    keeper.start(orders())
    keeper.until(lambda: _ended(keeper))


def test_one_that_lost_its_keeper_calls_it_and_ends_when_another_guard_begins(
    keeper: Keeper,
) -> None:
    keeper.start(orders())
    keeper.until_reported()
    port = keeper.port
    # Silence: no beat any more, as of a keeper that was stopped.
    deadline = time.monotonic() + LIMIT
    while not keeper.called.exists():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    successor = Keeper(keeper.folder)
    successor.start(orders())
    assert successor.until_reported().hosts
    assert successor.port == port
    assert len(set_at_login(keeper)) == 1
    while not _ended(keeper):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    successor.leave()


def _ended(keeper: Keeper) -> bool:
    try:
        return psutil.Process(keeper.child.pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
