"""A household: all processes of Protech on one screen and one data folder, for tests to disturb."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
from nacl.public import PrivateKey

from engine.terms import ConsentKind, Level, Receipt, Role
from protech_gui.paths import Paths
from protech_gui.settings import ProtectionState, save_protection
from protech_gui.store.spool import SpoolWriter
from tests.display import Display

PACK = Path(__file__).parent / "packs" / "faces"
LIMIT = 25.0
"""Seconds for anything that must happen, on a busy machine."""

NEWEST_TEXT = 4
"""A version of a consent's text that names everything that is kept with it."""


def receipt_for(kind: ConsentKind) -> Receipt:
    """Return a receipt of this consent, the same at every call."""
    number = tuple(ConsentKind).index(kind)
    return Receipt(
        f"{number:08d}-0000-4000-8000-000000000000", kind, NEWEST_TEXT, "0" * 64, "en", 1e9
    )


NETWORK = (ConsentKind.HOSTS, ConsentKind.TRAFFIC)

CONSENTS = tuple(receipt_for(kind) for kind in ConsentKind if kind not in NETWORK)
"""Every consent given but those to guarding the network: few tests want the system's proxies."""


class Household:
    """Starts Protech as a person does, and looks at its processes as the system does."""

    def __init__(self, display: Display, folder: Path) -> None:
        self.paths = Paths(folder)
        self._launched: list[subprocess.Popen[bytes]] = []
        self.before: tuple[str, ...] = ()
        """Words before each command, which place it elsewhere."""
        self.environment = display.environment() | {
            "PROTECH_HOME": str(folder),
            "PROTECH_PACK": str(PACK),
        }

    def want_protection(self, *, on: bool = True, level: Level = Level.ALL) -> None:
        """Let the next keeper find every consent, and that the person wants protection, or not."""
        state = ProtectionState(on=on, level=level, consents=CONSENTS)
        save_protection(self.paths.protection, state)

    def have_vault(self) -> PrivateKey:
        """Let the next keeper find a spool whose records this key opens."""
        key = PrivateKey.generate()
        spool = SpoolWriter(self.paths.spool)
        spool.adopt(bytes(key.public_key).hex())
        spool.close()
        return key

    def launch(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start the program with these words."""
        return self.launch_module("protech_gui", *words)

    def launch_module(self, name: str, *words: str) -> "subprocess.Popen[bytes]":
        """Start another program that uses this data folder, and end it with the others."""
        launched = subprocess.Popen(
            (*self.before, sys.executable, "-m", name, *words),
            env=self.environment,
            stdin=subprocess.DEVNULL,
        )
        self._launched.append(launched)
        return launched

    def open(self) -> None:
        """Open Protech as a click on its icon does, and wait until that has done its work."""
        assert self.launch().wait(LIMIT) == 0

    def processes(self) -> list[psutil.Process]:
        """Return every living process of this data folder, whoever its parent is."""
        return [process for process in psutil.process_iter() if self._is_ours(process)]

    def of(self, role: Role) -> list[psutil.Process]:
        """Return the living processes of a role, oldest first."""
        ours = [process for process in self.processes() if _role(process) == role.value]
        return sorted(ours, key=psutil.Process.create_time)

    def one(self, role: Role) -> psutil.Process:
        """Wait until there is one process of the role and return it."""
        self.until(lambda: len(self.of(role)) == 1)
        return self.of(role)[0]

    def successor(self, lost: psutil.Process, role: Role) -> float:
        """Wait for another process of the role; return when it began, in Unix time."""
        self.until(lambda: any(p != lost for p in self.of(role)))
        return next(p for p in self.of(role) if p != lost).create_time()

    def events(self, name: str) -> int:
        """Return how often the log tells this."""
        log = self.paths.log
        return log.read_text().count(name) if log.exists() else 0

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        deadline = time.monotonic() + LIMIT
        while not condition():
            assert time.monotonic() < deadline, self._story()
            time.sleep(0.02)

    def until_guarded(self, times: int = 1) -> None:
        """Wait until guards have reported so often that they stand."""
        self.until(lambda: self.events("guard_report fault=none") >= times)

    def until_window(self, times: int = 1) -> None:
        """Wait until windows have said so often that they can be used."""
        self.until(lambda: self.events("window_ready") >= times)

    def quit(self) -> None:
        """End the keeper as the session does, and wait until it is gone."""
        keeper = self.one(Role.KEEPER)
        keeper.terminate()
        keeper.wait(LIMIT)

    def clear(self) -> None:
        """End whatever is left at once, as a crash of the system does."""
        # One that sees another end first may have started a new one, which is not in the list.
        while left := self.processes():
            for process in left:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            psutil.wait_procs(left, LIMIT)
        for launched in self._launched:
            launched.wait(LIMIT)

    def _is_ours(self, process: psutil.Process) -> bool:
        try:
            return (
                process.status() != psutil.STATUS_ZOMBIE
                and process.pid != os.getpid()
                and process.environ().get("PROTECH_HOME") == str(self.paths.root)
            )
        except psutil.Error:
            return False

    def _story(self) -> str:
        alive = [f"{p.pid} {_role(p)}" for p in self.processes()]
        return f"alive: {alive}\n{self.paths.log.read_text() if self.paths.log.exists() else ''}"


_STAGED = {
    "tests.faults.stage_guard": Role.SCREEN,
    "tests.faults.stage_network": Role.NETWORK,
    "tests.faults.stage_keeper": Role.KEEPER,
}
"""The modules of tests that run in the place of a role."""


def _role(process: psutil.Process) -> str:
    try:
        command = process.cmdline()
    except psutil.Error:
        return ""
    for module, role in _STAGED.items():
        if module in command:
            return role.value
    after = command[command.index("protech_gui") + 1 :] if "protech_gui" in command else []
    return after[0] if after else Role.OPEN.value
