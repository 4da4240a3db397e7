"""What a person can want of what they wrote down; part of what changes the open vault."""

from dataclasses import dataclass

from protech_gui.domain.lapses import Lapse
from protech_gui.domain.urges import Urge


@dataclass(frozen=True)
class JournalWish:
    """Something about an urge or a lapse."""


@dataclass(frozen=True)
class ReviseUrge(JournalWish):
    """Give the urge of this id all these values but its time."""

    urge: Urge


@dataclass(frozen=True)
class DeleteUrge(JournalWish):
    """Delete this urge for good; confirmed already."""

    id: str


@dataclass(frozen=True)
class KeepLapse(JournalWish):
    """Keep this lapse, in place of what was written under its id before."""

    lapse: Lapse


@dataclass(frozen=True)
class DeleteLapse(JournalWish):
    """Delete this lapse for good; confirmed already."""

    id: str
