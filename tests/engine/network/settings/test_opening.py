"""Each system has its settings, those that its browsers ask first."""

import sys
from pathlib import Path

import pytest

from engine.network.settings.opening import FILE, linux_settings, open_pointing, open_settings
from engine.network.settings.pac import Address
from engine.network.settings.pointing import Pointing
from engine.network.settings.saved import SavedFile
from engine.terms import Standing
from tests.engine.network.settings.worlds import Gsettings, Kioslaverc


class Desktop:
    """Both kinds of commands."""

    def __init__(self, *programs: str) -> None:
        self.gnome = Gsettings()
        self.kde = Kioslaverc()
        self.programs = programs

    def has(self, program: str) -> bool:
        return program in self.programs

    def run(self, *words: str) -> str:
        return self.gnome.run(*words) if words[0] == "gsettings" else self.kde.run(*words)


BOTH = ("gsettings", "kreadconfig6", "kwriteconfig6")


@pytest.mark.parametrize(
    ("desktop", "programs", "names"),
    [
        ("GNOME", BOTH, ["gnome"]),
        ("ubuntu:GNOME", BOTH, ["gnome"]),
        ("X-Cinnamon", ("gsettings",), ["gnome"]),
        ("KDE", BOTH, ["kde", "gnome"]),
        ("KDE", ("gsettings",), ["gnome"]),
        ("KDE", (), []),
        ("XFCE", BOTH, ["environment", "gnome"]),
        ("", ("gsettings",), ["environment", "gnome"]),
        ("", (), ["environment"]),
    ],
)
def test_a_desktop_has_its_settings(
    desktop: str, programs: tuple[str, ...], names: list[str]
) -> None:
    found = linux_settings(Desktop(*programs), {"XDG_CURRENT_DESKTOP": desktop})
    assert [setting.name for setting in found] == names


def test_a_desktop_is_pointed_as_a_whole(tmp_path: Path) -> None:
    desktop = Desktop(*BOTH)
    environment = {"XDG_CURRENT_DESKTOP": "XFCE", "XDG_CONFIG_HOME": str(tmp_path)}
    pointing = Pointing(lambda: linux_settings(desktop, environment), SavedFile(tmp_path / "f"))
    outcomes = pointing.apply(Address(40001, "a" * 32, 40002))
    assert outcomes == {"environment": Standing.LATER, "gnome": Standing.POINTED}
    assert pointing.restore()
    assert list(tmp_path.rglob("*.conf")) == []


def test_this_system_is_opened_and_nothing_is_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "none")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "environment" in open_pointing(tmp_path).look()
    assert not (tmp_path / FILE).exists()


def test_a_system_that_is_not_known_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    assert open_settings() == []


def test_macos_without_its_command_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("PATH", "")
    assert open_settings() == []
