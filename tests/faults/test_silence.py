"""Protech speaks to nobody by itself: real processes in a network where every word is heard."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from engine.terms import ConsentKind, Role
from protech_gui.settings import ProtectionState, save_protection
from tests.display import stop
from tests.household import CONSENTS, NETWORK, Household, receipt_for

SPEAKS = """
import socket
for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
    with socket.socket(type=kind) as one, __import__("contextlib").suppress(OSError):
        one.connect(("192.0.2.1", 53))
        one.send(b"word")
"""


OWN = ("unshare", "--user", "--map-root-user", "--net")


class Network:
    """A network of nobody's, for programs that are started with ``command`` before theirs."""

    def __init__(self) -> None:
        self._ear = subprocess.Popen(
            (*OWN, sys.executable, "-m", "tests.faults.ear"), stdout=subprocess.PIPE, text=True
        )
        assert self._ear.stdout is not None
        assert self._ear.stdout.readline() == "hears\n"
        self.command = (
            *("nsenter", "--user", "--preserve-credentials", "--net"),
            f"--target={self._ear.pid}",
        )
        self.heard: list[str] = []
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self._ear.stdout is not None
        self.heard += (line.strip() for line in self._ear.stdout)

    def end(self) -> list[str]:
        """Hear no more, and return what was heard."""
        stop(self._ear)
        self._listener.join()
        assert self._ear.stdout is not None
        self._ear.stdout.close()
        return self.heard


@pytest.fixture
def network() -> Iterator[Network]:
    if subprocess.run((*OWN, "true"), check=False, capture_output=True).returncode:
        pytest.skip("needs a network of its own, which the system refuses (unshare --user --net)")
    network = Network()
    yield network
    network.end()


def test_here_every_word_is_heard(network: Network) -> None:
    subprocess.run((*network.command, sys.executable, "-c", SPEAKS), check=True)
    heard = network.end()
    assert {"udp 192.0.2.1 53", "tcp 192.0.2.1 53"} <= set(heard)


@pytest.mark.parametrize("kinds", [(), NETWORK], ids=["screen", "network"])
def test_protech_says_nothing(
    household: Household, network: Network, kinds: tuple[ConsentKind, ...]
) -> None:
    consents = (*CONSENTS, *map(receipt_for, kinds))
    save_protection(household.paths.protection, ProtectionState(on=True, consents=consents))
    household.have_vault()
    household.before = network.command
    household.open()
    household.until_guarded()
    household.until_window()
    if kinds:
        household.one(Role.NETWORK)
        household.one(Role.JUDGE)
    household.until(lambda: household.events("guard_measured") > 0)
    household.quit()
    household.clear()
    assert network.end() == []
