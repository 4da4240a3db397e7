"""Real processes that lock: when they do, and that what was written is in nobody's memory then."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from engine.terms import Role
from protech_gui.clock import SystemClock
from protech_gui.domain.urges import Way
from protech_gui.services.vault_door import VaultDoor
from tests.display import Display, window_manager
from tests.faults.memory import holders
from tests.household import LIMIT, Household
from tests.protech_gui.platform.message_bus import Logind, message_bus_alone
from tests.protech_gui.services.parts import cheap

PASSPHRASE = "quartz lantern seven"
MARKER = "Zwaluwenstraat-8127-only-in-the-journal"


def types(screen: Display, *words: str) -> None:
    """Have the X server type, as a keyboard would."""
    command = ("xdotool", *words)
    subprocess.run(command, check=True, env=screen.environment(), timeout=LIMIT)


@pytest.fixture
def logind(household: Household, tmp_path: Path) -> Iterator[Logind]:
    """The system's bus of this household, with a logind on it."""
    with message_bus_alone(str(tmp_path)) as address:
        household.environment["DBUS_SYSTEM_BUS_ADDRESS"] = address
        made = Logind(address)
        yield made
        made.end()


@pytest.fixture
def opened(household: Household, screen: Display, logind: Logind) -> Iterator[psutil.Process]:
    """The window of a household that is protected, its journal open at what was written."""
    door = VaultDoor(household.paths, SystemClock(), cheap)
    vault = door.create(PASSPHRASE).vault
    begun = vault.urges.begin(6)
    vault.urges.complete(begun.id, 6, 3, MARKER, Way.RIDE)
    vault.close()
    door.keys.note_code()
    household.want_protection()
    with window_manager(screen):
        household.launch()
        household.until_window()
        household.until_guarded()
        types(screen, "search", "--sync", "--onlyvisible", "--name", "^Locked$", "windowfocus")
        types(screen, "type", PASSPHRASE)
        types(screen, "key", "Return")
        household.until(lambda: household.events("vault_open") > 0)
        window = household.one(Role.WINDOW)
        household.until(lambda: holders([window], MARKER) != [])
        household.until(lambda: bool(logind.asked))
        # Every consent is given, and this screen has no keystore.
        household.until(lambda: household.events("keystore state=none") == 1)
        yield window


def leave(logind: Logind, screen: Display, way: str) -> None:
    match way:
        case "sleep":
            logind.say("org.freedesktop.login1.Manager", "PrepareForSleep", "b", True)
        case "screen":
            logind.say("org.freedesktop.login1.Session", "Lock")
        case _:
            types(screen, "key", way)


@pytest.mark.parametrize("way", ["sleep", "screen", "ctrl+l", "ctrl+shift+q"])
def test_after_locking_nobody_has_what_was_written_in_memory(
    household: Household, opened: psutil.Process, logind: Logind, screen: Display, way: str
) -> None:
    leave(logind, screen, way)
    household.until(lambda: not opened.is_running())
    household.until_window(1 if way == "ctrl+shift+q" else 2)
    left = household.processes()
    roles = {Role.KEEPER.value, Role.SCREEN.value, Role.COVERS.value}
    assert {process.cmdline()[3] for process in left} >= roles
    assert holders(left, MARKER) == []
    assert holders(left, PASSPHRASE) == []
