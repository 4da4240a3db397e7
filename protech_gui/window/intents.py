"""What a person can want of the window; each view emits one of these."""

from dataclasses import dataclass, field
from enum import StrEnum

from engine.contract import (
    AskPause,
    AskPinned,
    AskTrust,
    ConfirmLoosening,
    ExemptHost,
    ForgetExempt,
    KeepProtection,
    SetWaits,
)
from engine.terms import ConsentKind, Level, Pace, ReminderPlan
from protech_gui.content.prose import ConsentText
from protech_gui.domain.progress_span import Span
from protech_gui.services.progress import Chart
from protech_gui.window.backup_intents import BackupWish
from protech_gui.window.journal_intents import JournalWish
from protech_gui.window.learning_intents import LearningWish
from protech_gui.window.models.moment import Told
from protech_gui.window.plan_intents import GoalWish, PlanWish
from protech_gui.window.share_intents import ShareWish
from protech_gui.window.worded import TakeBack


class Spot(StrEnum):
    """Where in the window a person can go; the first five are the rooms of the sidebar.

    ``consent`` asks whether the screen may be watched, ``consents`` has all that can be agreed
    to. ``diary`` is where a journal is created, ``unlock`` where it is opened and ``recover``
    where it is opened by the recovery code; ``after_code`` then asks for a new passphrase.
    ``levels`` explains what the levels of protection do and why a cover can be wrong. ``plan`` is
    the person's safety plan and ``goals`` are their own goals. ``entry`` is one hard moment with
    all that was written about it, and ``lapse`` is where a lapse is written down. ``pause`` is
    where protection is paused and where what waits is seen. ``share`` is where something is taken
    along for somebody to read, or all of it exported. ``report`` is where pictures can be
    reported. ``module`` is one self-help module. ``backup`` is where the journal is backed up,
    restored and checked, ``repair`` where a damaged one is mended. ``code`` shows a new recovery
    code, and ``trouble`` says why the journal does not open. ``text`` is a text about the program.
    ``network`` is where it is seen what the network guard sees.
    """

    TODAY = "today"
    JOURNAL = "journal"
    LEARN = "learn"
    PROGRESS = "progress"
    HELP = "help"
    SETTINGS = "settings"
    MOMENT = "moment"
    CRISIS = "crisis"
    ABOUT = "about"
    FIRST_STEPS = "first_steps"
    CONSENT = "consent"
    CONSENTS = "consents"
    DIARY = "diary"
    UNLOCK = "unlock"
    RECOVER = "recover"
    AFTER_CODE = "after_code"
    CODE = "code"
    LEVELS = "levels"
    TROUBLE = "trouble"
    BACKUP = "backup"
    REPAIR = "repair"
    PLAN = "plan"
    GOALS = "goals"
    ENTRY = "entry"
    LAPSE = "lapse"
    PAUSE = "pause"
    SHARE = "share"
    REPORT = "report"
    MODULE = "module"
    TEXT = "text"
    NETWORK = "network"


ROOMS = (Spot.TODAY, Spot.JOURNAL, Spot.LEARN, Spot.PROGRESS, Spot.HELP)


@dataclass(frozen=True)
class Go:
    """Go to a spot; ``part`` names a part of it in its own words (``self``: a door of crisis)."""

    spot: Spot
    part: str = ""


@dataclass(frozen=True)
class Back:
    """Go back to where one came from."""


@dataclass(frozen=True)
class QuickExit:
    """Be gone at once: the window hides and is locked, protection goes on."""


@dataclass(frozen=True)
class CreateVault:
    """Make the first vault with this passphrase."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class Unlock:
    """Open the vault with this passphrase."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class StartAfresh:
    """Put the unreadable vault aside and make a new one with this passphrase."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class LookForVault:
    """See whether the vault can be opened after all."""


@dataclass(frozen=True)
class WantProtection:
    """Turn protection on; the consent is asked first if it does not hold."""


@dataclass(frozen=True)
class Agree:
    """Consent to this text, as it was shown."""

    text: ConsentText


@dataclass(frozen=True)
class Withdraw:
    """Take this consent back."""

    kind: ConsentKind


@dataclass(frozen=True)
class EndProtection:
    """Turn protection off."""


@dataclass(frozen=True)
class ChooseGuarding:
    """Be protected so from now on; ``calm``: with a calm page after many covers."""

    level: Level
    pace: Pace
    calm: bool


@dataclass(frozen=True)
class CallWrong:
    """What is covered now is covered wrongly, and shall be looked at again."""


@dataclass(frozen=True)
class ChooseLanguage:
    """Speak this language: ``nl``, ``de`` or ``en``."""

    language: str


@dataclass(frozen=True)
class ChooseRegion:
    """Order helplines for this region: an ISO 3166-1 alpha-2 code, or empty for the system's."""

    region: str


@dataclass(frozen=True)
class ChooseReminders:
    """Be reminded so from now on."""

    plan: ReminderPlan


@dataclass(frozen=True)
class ChooseLocking:
    """Lock the open journal after so many minutes, 1 to 30, in which nobody was there."""

    minutes: int


@dataclass(frozen=True)
class TryReminder:
    """Show a reminder now, to see what it looks like."""


@dataclass(frozen=True)
class GoOn:
    """The first steps go on at this page, also after a sudden end; ``done`` ends them."""

    step: str


@dataclass(frozen=True)
class UnlockWithCode:
    """Open the vault with the recovery code; a new passphrase is asked for next."""

    code: str = field(repr=False)


@dataclass(frozen=True)
class UnlockWithKeystore:
    """Open the vault with what lies in this computer's keystore."""


@dataclass(frozen=True)
class ChangePassphrase:
    """Have this passphrase open the vault from now on."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class RenewCode:
    """Make a new recovery code; the one before opens nothing any more."""


@dataclass(frozen=True)
class CodeSeen:
    """The recovery code is shown no more; one that was not ``noted`` is replaced at unlocking."""

    noted: bool


@dataclass(frozen=True)
class ShowOlder:
    """List older urges too."""


@dataclass(frozen=True)
class ShowChart:
    """Read what this chart shows of these days."""

    chart: Chart
    span: Span


@dataclass(frozen=True)
class EraseJournal:
    """Erase all that the person wrote down for good; confirmed already."""


@dataclass(frozen=True)
class EraseRecords:
    """Erase the list of what was covered and interrupted for good; confirmed already."""


@dataclass(frozen=True)
class TellUrge:
    """Keep this of an urge, in place of what was told of the same one before."""

    told: Told


@dataclass(frozen=True)
class SaveCheckIn:
    """Keep today's answers, each 0 to 10 or None, in place of earlier ones."""

    mood: int | None
    urge: int | None
    confidence: int | None


@dataclass(frozen=True)
class Remove:
    """Have everything erased that Protech keeps, and end it; confirmed already."""


@dataclass(frozen=True)
class Lock:
    """Lock: the window ends and a locked one comes."""


@dataclass(frozen=True)
class Close:
    """Close the window; protection goes on."""


@dataclass(frozen=True)
class Leave:
    """Quit Protech, protection included."""


VaultChange = (
    SaveCheckIn | EraseJournal | EraseRecords | PlanWish | GoalWish | JournalWish | LearningWish
)
"""What changes the content of the open vault; done by the worker, in ``vault_changes``."""

LooseningWish = SetWaits | AskPause | ConfirmLoosening | KeepProtection
"""What the keeper is told about waits and pauses, as the person says it."""

NetworkWish = AskTrust | AskPinned | ExemptHost | ForgetExempt
"""What the keeper is told about the network guard, as the person says it."""

Intent = (
    Go
    | Back
    | QuickExit
    | CreateVault
    | Unlock
    | UnlockWithCode
    | UnlockWithKeystore
    | ChangePassphrase
    | RenewCode
    | CodeSeen
    | StartAfresh
    | LookForVault
    | BackupWish
    | ShareWish
    | WantProtection
    | EndProtection
    | ChooseGuarding
    | LooseningWish
    | NetworkWish
    | CallWrong
    | Agree
    | Withdraw
    | ChooseLanguage
    | ChooseRegion
    | ChooseReminders
    | ChooseLocking
    | TryReminder
    | GoOn
    | TellUrge
    | ShowChart
    | ShowOlder
    | VaultChange
    | TakeBack
    | Remove
    | Lock
    | Close
    | Leave
)
