"""Signs of leaving on Linux, on a real message bus with a stand-in for logind."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from protech_gui.platform.absence_linux import SCREEN_SAVERS, LinuxAbsence, find_buses
from tests.protech_gui.platform.message_bus import Logind, message_bus_alone

SESSION = "org.freedesktop.login1.Session"
MANAGER = "org.freedesktop.login1.Manager"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Gone:
    """Counts the signs."""

    def __init__(self) -> None:
        self.signs = 0

    def __call__(self) -> None:
        self.signs += 1


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with message_bus_alone(str(tmp_path)) as address:
        yield address


@pytest.fixture
def logind(bus: str) -> Iterator[Logind]:
    made = Logind(bus)
    yield made
    made.end()


@pytest.fixture
def gone() -> Gone:
    return Gone()


@pytest.fixture
def absence(bus: str, gone: Gone, qtbot: QtBot) -> Iterator[LinuxAbsence]:
    del qtbot
    found = QDBusConnection.connectToBus(bus, "protech-test")
    made = LinuxAbsence(found, found)
    made.begin(gone)
    yield made
    made.end()
    QDBusConnection.disconnectFromBus("protech-test")


@pytest.fixture
def listening(logind: Logind, absence: LinuxAbsence, qtbot: QtBot) -> Logind:
    """Wait until it has asked for a delay: everything before that is on the bus too."""
    del absence
    qtbot.waitUntil(lambda: bool(logind.asked))
    return logind


@pytest.mark.parametrize(
    ("interface", "name"),
    [(MANAGER, "PrepareForSleep"), *((saver, "ActiveChanged") for saver in SCREEN_SAVERS)],
)
def test_sleep_and_screen_savers_say_when_they_begin_and_not_when_they_end(
    listening: Logind, gone: Gone, qtbot: QtBot, interface: str, name: str
) -> None:
    listening.say(interface, name, "b", False)
    listening.say(interface, name, "b", True)
    qtbot.waitUntil(lambda: gone.signs > 0)
    listening.say(SESSION, "Lock")
    # What came on the bus before the next sign has been heard.
    qtbot.waitUntil(lambda: gone.signs > 1)
    assert gone.signs == 2


def test_a_session_that_shall_be_locked_is_a_sign(
    listening: Logind, gone: Gone, qtbot: QtBot
) -> None:
    listening.say(SESSION, "Lock")
    qtbot.waitUntil(lambda: gone.signs == 1)


def changed(logind: Logind, interface: str) -> None:
    logind.say(PROPERTIES, "PropertiesChanged", "sa{sv}as", interface, {}, [])


def test_a_session_that_says_it_is_locked_is_asked_and_believed(
    listening: Logind, gone: Gone, qtbot: QtBot
) -> None:
    asked = ("Get", SESSION, "LockedHint")
    changed(listening, "org.freedesktop.login1.Seat")
    changed(listening, SESSION)
    qtbot.waitUntil(lambda: asked in listening.asked)
    listening.locked = True
    changed(listening, SESSION)
    qtbot.waitUntil(lambda: gone.signs == 1)
    assert listening.asked.count(asked) == 2


def test_sleep_is_delayed_until_the_end(
    listening: Logind, absence: LinuxAbsence, gone: Gone, qtbot: QtBot
) -> None:
    assert listening.asked[0][::4] == ("Inhibit", "delay")
    os.close(listening._given)
    listening.say(SESSION, "Lock")
    qtbot.waitUntil(lambda: gone.signs == 1)
    assert listening.is_held()
    absence.end()
    assert not listening.is_held()
    listening.say(SESSION, "Lock")
    changed(listening, SESSION)
    qtbot.waitUntil(lambda: listening.asked[-1][0] == "Get")
    assert gone.signs == 1


@pytest.mark.usefixtures("absence")
def test_without_logind_the_screen_saver_is_heard_all_the_same(
    bus: str, gone: Gone, qtbot: QtBot
) -> None:
    logind = Logind(bus, refuses=True)
    logind.say("org.gnome.ScreenSaver", "ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: gone.signs == 1)
    changed(logind, SESSION)
    qtbot.waitUntil(lambda: bool(logind.asked))
    logind.end()
    assert gone.signs == 1


def test_where_there_is_no_bus_nothing_is_heard_and_nothing_raised(
    gone: Gone, tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot
    nowhere = f"unix:path={tmp_path / 'nobody'}"
    found = QDBusConnection.connectToBus(nowhere, "protech-nowhere")
    absence = LinuxAbsence(found, found)
    absence.begin(gone)
    absence.end()
    assert gone.signs == 0
    QDBusConnection.disconnectFromBus("protech-nowhere")


def test_the_buses_of_this_system_are_found(qtbot: QtBot) -> None:
    del qtbot
    assert all(isinstance(found, QDBusConnection) for found in find_buses())
