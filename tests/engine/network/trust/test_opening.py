"""Opening: each system has its backend, and authorities live longer where the system asks."""

import ctypes
import sys
from typing import Any

import pytest

from engine.network.trust.linux import LinuxTrust
from engine.network.trust.macos import MacTrust
from engine.network.trust.opening import LIFE, LIFE_WHERE_ASKED, life_of, open_trust
from engine.network.trust.windows import WindowsTrust


@pytest.mark.parametrize(
    ("system", "backend", "life"),
    [
        ("linux", LinuxTrust, LIFE),
        ("darwin", MacTrust, LIFE_WHERE_ASKED),
        ("win32", WindowsTrust, LIFE_WHERE_ASKED),
    ],
)
def test_each_system_has_its_own(
    monkeypatch: pytest.MonkeyPatch, system: str, backend: type, life: object
) -> None:
    class Library:
        def __init__(self, *_: object, **__: object) -> None: ...

        def __getattr__(self, name: str) -> Any:
            return type("Call", (), {})()

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(ctypes, "WinDLL", Library, raising=False)
    trust = open_trust()
    assert isinstance(trust, backend)
    assert life_of(trust) == life
