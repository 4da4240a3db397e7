"""What tests of cards and pages of help share: services, and an outside that only remembers."""

from pathlib import Path

from engine.contract import Protection
from engine.terms import Choices, Fault, Level
from protech_gui.content.directory import ChannelKind, Directory, load_directory
from protech_gui.content.prose import Prose
from protech_gui.log import EventLog
from protech_gui.services.helplines import Contact, Helplines
from protech_gui.window.helplines.guide import Guide
from protech_gui.window.models.situation import Situation

OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)


class Street:
    """The outside: remembers what was opened; ``closed`` opens nothing."""

    def __init__(self, *, closed: bool = False) -> None:
        self.opened: list[str] = []
        self._closed = closed

    def open(self, address: str) -> bool:
        """Remember the address."""
        self.opened.append(address)
        return not self._closed


def guide(folder: Path, directory: Directory | None = None, region: str = "") -> Guide:
    """Return a guide of what is shipped, or of another directory."""
    log = EventLog(folder / "events.log")
    known = directory or load_directory(log)
    return Guide(Helplines(known, Prose(log, known.links)), Prose(log, known.links), region)


def living_in(region: str, language: str) -> Situation:
    """Return how things stand for somebody new who lives there and speaks that."""
    return Situation(OFF, Choices(language=language, region=region))


def contact(
    kind: ChannelKind = ChannelKind.PHONE,
    value: str = "0800111",
    display: str = "0800 111",
    free: bool | None = True,
    abroad: bool = False,
) -> Contact:
    """Return a way to a made-up service."""
    return Contact(kind, value, display, free, ("NL", "BE"), abroad, None)
