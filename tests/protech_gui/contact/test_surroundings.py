"""What the engine is told: where it may write, whom it can find, and what others get."""

import os
from pathlib import Path

import pytest

from protech_gui.contact.surroundings import SANDBOX_OFF, Surroundings, flags, is_sandboxed


def test_all_that_is_written_unasked_goes_into_one_private_folder(tmp_path: Path) -> None:
    folder = tmp_path / "contact"
    environment = {
        "HOME": "/somewhere",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
        "QTWEBENGINE_REMOTE_DEBUGGING": "9222",
    }
    Surroundings(environment, folder).enter()
    assert folder.stat().st_mode & 0o777 == 0o700
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        assert environment[name] == str(folder)
    assert environment["XAUTHORITY"] == str(Path("/somewhere/.Xauthority"))
    assert not [name for name in environment if name.startswith("QTWEBENGINE")]


def test_a_screen_that_is_opened_by_another_file_stays_so(tmp_path: Path) -> None:
    environment = {"XAUTHORITY": "/run/authority"}
    Surroundings(environment, tmp_path).enter()
    assert environment["XAUTHORITY"] == "/run/authority"


def test_another_program_has_the_persons_own_environment(tmp_path: Path) -> None:
    before = {"HOME": "/somewhere", "EDITOR": "ed"}
    environment = dict(before)
    surroundings = Surroundings(environment, tmp_path)
    surroundings.enter()
    here = dict(environment)
    with surroundings.outside():
        assert environment == before
    assert environment == here


def test_nothing_but_the_service_and_the_way_there_is_found() -> None:
    (rules,) = [flag for flag in flags("line.example", ["proxy.example"]) if "rules" in flag]
    name, _, found = rules.partition("=")
    first, *others = found.split(", ")
    assert (name, first) == ("--host-resolver-rules", "MAP * ~NOTFOUND")
    assert {"EXCLUDE line.example", "EXCLUDE *.line.example", "EXCLUDE proxy.example"} <= set(
        others
    )
    assert all(other.startswith("EXCLUDE ") for other in others)


@pytest.mark.parametrize(
    ("user", "environment", "stands"),
    [
        (1000, {}, True),
        (0, {}, False),
        (0, {SANDBOX_OFF: "1"}, True),
        (0, {SANDBOX_OFF: ""}, False),
    ],
)
def test_an_administrator_has_no_sandbox(
    monkeypatch: pytest.MonkeyPatch, user: int, environment: dict[str, str], stands: bool
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert is_sandboxed(environment) is stands
