"""A stage: where actors play guard, covers and windows, and a test reads and gives their lines."""

import sys
from pathlib import Path

import msgspec

from engine.contract import AnyMessage
from engine.terms import Command
from engine.wire import encode


class Actor:
    """What one kind of child hears, and may be given to say."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        (folder / "heard").touch()

    @property
    def command(self) -> Command:
        """The command that starts it."""
        return (sys.executable, "-m", "tests.protech_gui.keeper.actor", str(self._folder))

    def heard(self) -> list[AnyMessage]:
        """Return all that actors of this kind heard, without beats, oldest first."""
        lines = (self._folder / "heard").read_bytes().splitlines()
        return [msgspec.json.decode(line, type=AnyMessage) for line in lines]

    def say(self, *messages: AnyMessage) -> None:
        """Let the present one say this."""
        draft = self._folder / "draft"
        draft.write_bytes(b"".join(map(encode, messages)))
        draft.rename(self._folder / "say")

    def quit(self) -> None:
        """Let the present one end without a word."""
        (self._folder / "quit").touch()

    def said(self) -> bool:
        """Whether it has taken what it was given to say."""
        return not (self._folder / "say").exists()


class Stage:
    """The five kinds of children of one keeper."""

    def __init__(self, folder: Path) -> None:
        self.guard = Actor(folder / "guard")
        self.covers = Actor(folder / "covers")
        self.window = Actor(folder / "window")
        self.contact = Actor(folder / "contact")
        self.network = Actor(folder / "network")
