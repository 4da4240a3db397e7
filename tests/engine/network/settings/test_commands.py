"""Commands answer, fail as an error, and never keep anybody waiting."""

import sys

import pytest

from engine.network.settings import commands
from engine.network.settings.commands import MAX_SAID, SystemCommands
from engine.network.settings.setting import SettingsError


def said(source: str) -> str:
    return SystemCommands().run(sys.executable, "-c", source)


def test_an_answer_is_without_its_last_line_end() -> None:
    assert said("print('a b\\n')") == "a b"
    assert said("import os; print(os.environ['LC_ALL'], input.__name__)") == "C.UTF-8 input"
    assert said("import sys; sys.stdout.buffer.write(b'\\xff')") == "\ufffd"


def test_a_long_answer_is_cut() -> None:
    assert len(said("print('a' * 1_000_000)")) == MAX_SAID


@pytest.mark.parametrize("source", ["raise SystemExit(3)", "input()"])
def test_a_failure_is_an_error(source: str) -> None:
    with pytest.raises(SettingsError):
        said(source)


def test_a_program_that_is_not_there_is_an_error() -> None:
    assert not SystemCommands().has("no-such-program-here")
    assert SystemCommands().has("sh")
    for words in (("no-such-program-here",), ("sh", "\0")):
        with pytest.raises(SettingsError):
            SystemCommands().run(*words)


def test_a_program_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "PATIENCE", 0.2)
    with pytest.raises(SettingsError):
        said("import threading; threading.Event().wait()")
