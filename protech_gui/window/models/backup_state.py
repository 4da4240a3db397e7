"""How the last wish about a backup, a check or a repair stands, as the pages show it."""

from dataclasses import dataclass
from enum import StrEnum

from protech_gui.domain.holdings import Holdings
from protech_gui.services.backup import MakingFault, Seen
from protech_gui.services.recovery_code import CodeFault
from protech_gui.store.backup import BackupFault


class Task(StrEnum):
    """What is being done just now."""

    MAKING = "making"
    FINDING = "finding"
    LOOKING = "looking"
    RESTORING = "restoring"
    CHECKING = "checking"
    REPAIRING = "repairing"


@dataclass(frozen=True)
class AtWork:
    """It takes a moment."""

    task: Task


@dataclass(frozen=True)
class Made:
    """The backup is there, was read again and holds so much."""

    holdings: Holdings


@dataclass(frozen=True)
class Unmade:
    """No backup was made."""

    fault: MakingFault


@dataclass(frozen=True)
class Found:
    """The file is a whole backup; ``made`` in seconds since 1970-01-01 UTC."""

    made: int


@dataclass(frozen=True)
class Declined:
    """The file cannot be restored."""

    fault: BackupFault


@dataclass(frozen=True)
class Wrong:
    """What was typed does not open it; the next try is ``wait`` seconds away.

    ``fault`` says what is wrong with a text that is no recovery code; such a text costs no try.
    """

    task: Task
    wait: float = 0.0
    fault: CodeFault | None = None


@dataclass(frozen=True)
class Looked:
    """The backup is open, in a copy, and this is what it holds."""

    seen: Seen


@dataclass(frozen=True)
class Restored:
    """The backup has taken the vault's place."""

    seen: Seen


@dataclass(frozen=True)
class Sound:
    """All of the vault was read, and it is whole."""


@dataclass(frozen=True)
class Mended:
    """A vault was made of what could be read of the damaged one: this much.

    ``whole``: nothing is known to be missing. Without ``identity`` what was sealed while the
    vault was locked, and not yet taken in, cannot be opened any more.
    """

    holdings: Holdings
    whole: bool
    identity: bool


@dataclass(frozen=True)
class Unmended:
    """No repair: nothing could be read at all or, if ``again``, the disk or memory refused."""

    again: bool


BackupState = (
    AtWork
    | Made
    | Unmade
    | Found
    | Declined
    | Wrong
    | Looked
    | Restored
    | Sound
    | Mended
    | Unmended
)
