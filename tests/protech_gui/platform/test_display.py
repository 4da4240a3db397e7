"""A missing screen is told in plain words before Qt would end the program."""

import ctypes
import sys
from typing import Never

import pytest

from protech_gui.platform.display import (
    NOT_ANSWERING,
    NOT_NAMED,
    can_be_looked_at,
    screen_problem,
)
from tests.display import Display


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_no_screen_is_named(environment: dict[str, str]) -> None:
    assert screen_problem(environment) == NOT_NAMED


@pytest.mark.parametrize("name", [":931", "nonsense", "\N{SNOWMAN}"])
def test_a_screen_that_does_not_answer(name: str) -> None:
    assert screen_problem({"DISPLAY": name}) == NOT_ANSWERING


def test_a_screen_that_answers(display: Display) -> None:
    assert screen_problem({"DISPLAY": display.name}) is None


@pytest.mark.parametrize(
    "environment",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:size=800x600"},
    ],
)
def test_where_x11_is_not_needed_it_is_not_asked(environment: dict[str, str]) -> None:
    assert screen_problem(environment) is None


def test_other_systems_always_have_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert screen_problem({}) is None


def test_without_the_library_qt_itself_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(_: str) -> Never:
        raise OSError

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert screen_problem({"DISPLAY": ":931"}) is None


@pytest.mark.parametrize(
    ("system", "environment", "can"),
    [
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ("win32", {}, True),
        ("darwin", {}, False),
    ],
)
def test_which_desktops_can_be_looked_at(
    monkeypatch: pytest.MonkeyPatch, system: str, environment: dict[str, str], can: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert can_be_looked_at(environment) is can
