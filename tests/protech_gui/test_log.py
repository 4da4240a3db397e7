"""The log takes event names and counts, and nothing a person wrote or did."""

import enum
import re
import stat
from pathlib import Path

import pytest

from engine.terms import Fault
from protech_gui.log import MAX_BYTES, EventLog


class Secret(str):
    """Text in disguise."""


class Odd(enum.Enum):
    NOT_A_WORD_1 = 1


def test_an_event_is_one_line_with_time_and_counts(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log", wall=lambda: 0.0)
    log.event("guard_started", count=1, again=True, fault=Fault.NO_DISPLAY)
    log.event("guard_ended")
    assert (tmp_path / "log").read_text() == (
        "1970-01-01T00:00:00Z guard_started count=1 again=True fault=no_display\n"
        "1970-01-01T00:00:00Z guard_ended\n"
    )
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["", "Guard", "guard started", "guard\nstarted", "a" * 41, "é"])
def test_free_text_is_no_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not an event's name"):
        EventLog(tmp_path / "log").event(name)
    assert not (tmp_path / "log").exists()


@pytest.mark.parametrize("value", ["text", Secret("text"), 1.5, None, b"x", ["x"]])
def test_free_text_is_no_value(tmp_path: Path, value: object) -> None:
    with pytest.raises(TypeError):
        EventLog(tmp_path / "log").event("event", value=value)  # type: ignore[arg-type]  # that is the point
    assert not (tmp_path / "log").exists()


def test_keys_and_enum_words_are_words_too(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log")
    with pytest.raises(ValueError, match="not an event's name"):
        log.event("event", **{"a key": 1})
    with pytest.raises(ValueError, match="not an event's name"):
        log.event("event", word=Odd.NOT_A_WORD_1)


def test_a_failure_is_told_by_type_and_place_without_its_text(tmp_path: Path) -> None:
    try:
        int("marker of a secret")
    except ValueError as error:
        EventLog(tmp_path / "log").failure("it_failed", error)
    line = (tmp_path / "log").read_text()
    assert re.search(r" it_failed type=builtins\.ValueError at=[\w.]*test_log:\d+\n$", line)
    assert "marker" not in line


def test_the_place_is_where_the_error_arose(tmp_path: Path) -> None:
    def inner() -> None:
        raise KeyError("secret")

    try:
        inner()
    except KeyError as error:
        EventLog(tmp_path / "log").failure("it_failed", error)
    line_number = inner.__code__.co_firstlineno + 1
    assert f":{line_number}\n" in (tmp_path / "log").read_text()


def test_a_failure_without_a_place_has_none(tmp_path: Path) -> None:
    EventLog(tmp_path / "log").failure("it_failed", OSError("secret"))
    assert (tmp_path / "log").read_text().endswith("it_failed type=builtins.OSError\n")


def test_the_log_stays_small_and_keeps_the_newest(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log")
    for number in range(6_000):
        log.event("event", number=number)
    kept = (tmp_path / "log.1").read_text() + (tmp_path / "log").read_text()
    assert len(kept) <= 2 * (MAX_BYTES + 100)
    assert kept.endswith("number=5999\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["log", "log.1"]


def test_a_disk_that_refuses_is_no_error(tmp_path: Path) -> None:
    EventLog(tmp_path / "nowhere" / "log").event("event")
