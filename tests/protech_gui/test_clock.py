"""The machine's clocks go forward and know this start of the system."""

import time
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
import tzlocal

from protech_gui.clock import SystemClock, local_zone
from protech_gui.domain.days import day_of, start_of


def test_clocks_agree_with_the_machine() -> None:
    clock = SystemClock()
    before = clock.moment()
    after = clock.moment()
    assert abs(before.wall - time.time()) < 60
    assert after.uptime >= before.uptime > 0
    assert after.boot == before.boot


def test_the_boot_has_the_systems_name(tmp_path: Path) -> None:
    (tmp_path / "boot").write_text("name-of-the-boot\n")
    assert SystemClock(tmp_path / "boot").moment().boot == "name-of-the-boot"


def test_a_system_without_such_a_name_has_none(tmp_path: Path) -> None:
    assert SystemClock(tmp_path / "none").moment().boot == ""
    (tmp_path / "boot").write_bytes(b"\xff")
    assert SystemClock(tmp_path / "boot").moment().boot == ""


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer has travelled, and the process that runs has not been told."""
    with monkeypatch.context() as journey:
        journey.setenv("TZ", "Australia/Lord_Howe")
        yield
    time.tzset()


@pytest.mark.usefixtures("elsewhere")
def test_a_journey_is_noticed() -> None:
    day = day_of(1e9, None)
    assert start_of(day, local_zone()) == start_of(day, ZoneInfo("Australia/Lord_Howe"))


def test_on_windows_the_systems_own_settings_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    zone = ZoneInfo("America/St_Johns")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(tzlocal, "reload_localzone", lambda: zone)
    assert local_zone() is zone


def test_a_zone_that_nobody_knows_is_left_to_the_c_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown() -> ZoneInfo:
        raise ZoneInfoNotFoundError

    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(tzlocal, "reload_localzone", unknown)
    assert local_zone() is None
