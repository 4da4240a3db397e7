"""How the vault stands for the person in front of it."""

from dataclasses import dataclass

from protech_gui.services.door_state import DoorState
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.recovery_code import CodeFault, RecoveryCode
from protech_gui.window.vault_desk import CodeReason, Contents


@dataclass(frozen=True)
class NoVault:
    """There is none yet."""


@dataclass(frozen=True)
class Locked:
    """It is locked; the next try is ``wait`` seconds away.

    ``keystore``: this computer's keystore can be asked for what opens it. ``silent``: it was, and
    gave nothing that does.
    """

    wait: float
    keystore: bool = False
    silent: bool = False


@dataclass(frozen=True)
class Working:
    """It is being made or opened."""


@dataclass(frozen=True)
class Refused:
    """The passphrase was wrong, or came too early; the next try is ``wait`` seconds away.

    ``count_lost``: the count of earlier tries was lost, which costs the longest wait.
    """

    wrong: bool
    wait: float
    count_lost: bool = False


@dataclass(frozen=True)
class Unfit:
    """The text cannot be a new passphrase."""

    fault: PassphraseFault


@dataclass(frozen=True)
class Misread:
    """The text that was typed is no recovery code, for this reason; no try was counted."""

    fault: CodeFault


@dataclass(frozen=True)
class Recovered:
    """The recovery code opened it; a new passphrase has to be chosen now."""


@dataclass(frozen=True)
class NewCode:
    """It is open, and this is its new recovery code, to be noted now."""

    code: RecoveryCode
    reason: CodeReason = CodeReason.FIRST


@dataclass(frozen=True)
class Unreadable:
    """It cannot be opened."""

    reason: DoorState


@dataclass(frozen=True)
class Unlocked:
    """It is open. ``delayed``: new records could not be taken in and wait, sealed."""

    contents: Contents
    delayed: bool


VaultState = (
    NoVault
    | Locked
    | Working
    | Refused
    | Unfit
    | Misread
    | Recovered
    | NewCode
    | Unreadable
    | Unlocked
)
