"""One program, one role word, frozen or not."""

import sys

import pytest

from engine.terms import Role
from protech_gui.keeper.command import command_for


def test_the_command_of_a_role_runs_this_python() -> None:
    expected = (sys.executable, "-m", "protech_gui", "keeper", "help")
    assert command_for(Role.KEEPER, "help") == expected


def test_a_frozen_program_is_its_own_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_for(Role.COVERS) == (sys.executable, "covers")
