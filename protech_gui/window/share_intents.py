"""What a person can want of sharing: notes for somebody to read, and exports."""

from dataclasses import dataclass, field
from pathlib import Path

from protech_gui.domain.sharing import Wanted
from protech_gui.services.exporting import Order


@dataclass(frozen=True)
class ShareWish:
    """Something leaves, or is looked at before it does."""


@dataclass(frozen=True)
class ReadNotes(ShareWish):
    """Read what the person chose, so that it can be looked at; nothing leaves."""

    wanted: Wanted


@dataclass(frozen=True)
class SaveNotes(ShareWish):
    """Write pages that the person has seen to this file, in place of one that is there."""

    path: Path
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class MakeExport(ShareWish):
    """Write an export; ``passphrase`` is the journal's own."""

    passphrase: str = field(repr=False)
    order: Order


@dataclass(frozen=True)
class LookIntoExport(ShareWish):
    """Open an export and say what it holds."""

    path: Path
    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class ForgetShared(ShareWish):
    """Forget what was read, and what came of the last wish."""
