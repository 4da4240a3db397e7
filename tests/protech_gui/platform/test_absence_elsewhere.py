"""Signs of leaving on Windows and macOS, on stand-ins for what the systems call and are asked."""

import ctypes
import importlib
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from protech_gui.platform.absence import NoAbsence
from protech_gui.platform.absence_linux import LinuxAbsence
from protech_gui.platform.absence_macos import MacAbsence, Notices, find_notices
from protech_gui.platform.absence_opening import open_absence
from protech_gui.platform.absence_windows import Message, WindowsAbsence, find_sessions

POWER, SESSION = 0x218, 0x2B1
KIND = b"windows_generic_MSG"


class Wtsapi:
    """Remembers the windows that are told of their session."""

    def __init__(self) -> None:
        self.told: list[int] = []
        self.ever: list[int] = []

    def WTSRegisterSessionNotification(self, handle: int, flags: int, /) -> int:  # noqa: N802
        assert flags == 0
        self.told.append(handle)
        self.ever.append(handle)
        return 1

    def WTSUnRegisterSessionNotification(self, handle: int, /) -> int:  # noqa: N802
        self.told.remove(handle)
        return 1


def message(number: int, wide: int) -> tuple[int, Message]:
    """Return the address of a message, and what keeps it there."""
    made = Message(None, number, wide)
    return ctypes.addressof(made), made


@pytest.mark.parametrize(
    ("number", "wide", "signs"),
    [
        (POWER, 0x4, 1),
        (POWER, 0x12, 0),
        (SESSION, 0x7, 1),
        (SESSION, 0x8, 0),
        (SESSION, 0x2, 1),
        (0x100, 0x7, 0),
    ],
    ids=["suspends", "resumes", "locked", "unlocked", "another user", "a key"],
)
@pytest.mark.parametrize("kind", [KIND, QByteArray(KIND)])
def test_windows_tells_a_hidden_window_by_messages(
    qapp: QApplication, number: int, wide: int, signs: int, kind: QByteArray | bytes
) -> None:
    wtsapi, gone = Wtsapi(), []
    absence = WindowsAbsence(wtsapi, qapp)
    absence.begin(lambda: gone.append(number))
    assert len(wtsapi.told) == 1
    address, kept = message(number, wide)
    assert absence.nativeEventFilter(kind, address) == (False, 0)
    assert len(gone) == signs
    assert absence.nativeEventFilter(b"xcb_generic_event_t", address) == (False, 0)
    assert len(gone) == signs
    absence.end()
    absence.nativeEventFilter(kind, address)
    assert len(gone) == signs
    assert wtsapi.told == []
    assert len(wtsapi.ever) == 1
    del kept


def test_one_that_never_began_can_end(qapp: QApplication) -> None:
    wtsapi = Wtsapi()
    WindowsAbsence(wtsapi, qapp).end()
    assert wtsapi.ever == []


class Centre:
    """A notification centre: who observes what, and what happens when it is posted."""

    def __init__(self) -> None:
        self.observers: dict[object, tuple[str, Any]] = {}

    def addObserverForName_object_queue_usingBlock_(  # noqa: N802
        self, name: str, sender: object, queue: object, block: Any
    ) -> object:
        assert sender is None
        assert queue is None
        token = object()
        self.observers[token] = (name, block)
        return token

    def removeObserver_(self, token: object) -> None:  # noqa: N802
        del self.observers[token]

    def post(self, name: str) -> None:
        for observed, block in list(self.observers.values()):
            if observed == name:
                block(object())


def test_macos_tells_by_notices_of_two_centres() -> None:
    workspace, distributed, gone = Centre(), Centre(), []
    absence = MacAbsence(Notices(workspace, distributed))
    absence.begin(lambda: gone.append(1))
    for number, (centre, name) in enumerate(
        (
            (workspace, "NSWorkspaceWillSleepNotification"),
            (workspace, "NSWorkspaceSessionDidResignActiveNotification"),
            (distributed, "com.apple.screenIsLocked"),
            (distributed, "com.apple.screensaver.didstart"),
        )
    ):
        centre.post(name)
        assert len(gone) == number + 1
    distributed.post("com.apple.screenIsUnlocked")
    absence.end()
    distributed.post("com.apple.screenIsLocked")
    assert len(gone) == 4


def test_a_mac_whose_frameworks_cannot_be_reached_says_nothing() -> None:
    gone: list[int] = []
    absence = MacAbsence(None)
    absence.begin(lambda: gone.append(1))
    absence.end()
    assert gone == []


def test_the_centres_are_found_where_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    workspace, distributed = Centre(), Centre()
    shared = SimpleNamespace(notificationCenter=lambda: workspace)
    modules = {
        "AppKit": SimpleNamespace(NSWorkspace=SimpleNamespace(sharedWorkspace=lambda: shared)),
        "Foundation": SimpleNamespace(
            NSDistributedNotificationCenter=SimpleNamespace(defaultCenter=lambda: distributed)
        ),
    }
    monkeypatch.setattr(importlib, "import_module", modules.__getitem__)
    assert find_notices() == Notices(workspace, distributed)


@pytest.mark.skipif(sys.platform == "darwin", reason="there they are")
def test_no_centres_are_found_elsewhere() -> None:
    assert find_notices() is None


@pytest.mark.skipif(sys.platform == "win32", reason="there they are")
def test_no_sessions_are_found_elsewhere() -> None:
    with pytest.raises(OSError, match="wtsapi32"):
        find_sessions()


@pytest.mark.parametrize(
    ("system", "kind"), [("linux", LinuxAbsence), ("darwin", MacAbsence), ("freebsd14", NoAbsence)]
)
def test_each_system_gives_its_own_signs(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, kind: type
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    absence = open_absence(qapp)
    assert type(absence) is kind


def test_a_desktop_that_says_nothing_is_never_gone() -> None:
    gone: list[int] = []
    absence = NoAbsence()
    absence.begin(lambda: gone.append(1))
    absence.end()
    assert gone == []
