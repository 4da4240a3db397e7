"""The machine's clocks go forward and know this start of the system."""

import time
from pathlib import Path

from protech_gui.clock import SystemClock


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
