"""The open vault: everything that the worker's thread does with it, and nobody else touches it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from engine.loosening import Firmness
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.goals import Goal, GoalRating
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.learning import Answer, ModuleNote, Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanLine
from protech_gui.domain.questions import Question
from protech_gui.domain.records import Record
from protech_gui.domain.remembered import Remembered
from protech_gui.domain.urges import Urge
from protech_gui.services.door_state import DoorState
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.services.learning import Learning
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.progress import Figures
from protech_gui.services.recovery_code import RecoveryCode
from protech_gui.services.vault_door import VaultDoor
from protech_gui.window.intents import EraseJournal, ShowChart, VaultChange
from protech_gui.window.models.moment import Told
from protech_gui.window.vault_changes import apply

MOST_RECORDS = 500
"""So many records are listed, the newest."""

MOST_URGES = 200
"""So many urges are listed at first, the newest, and so many more each time."""

MOST_LAPSES = 200
"""So many lapses are listed, the newest."""

MOST_TRIGGERS = 6
"""So many of the person's own triggers are suggested, the most frequent."""


@dataclass(frozen=True)
class DoorLook:
    """How the vault stands from outside; the next try is ``wait`` seconds away.

    ``keystore``: this computer's keystore can be asked for what opens it.
    """

    state: DoorState
    wait: float
    keystore: bool = False


@dataclass(frozen=True)
class ChartRead:
    """What the chart that was wanted shows; None when it could not be read just now."""

    wanted: ShowChart
    figures: Figures | None


@dataclass(frozen=True)
class Learned:
    """What the vault holds of the modules, and which one is suggested next, if any is."""

    answers: tuple[Answer, ...] = ()
    readings: tuple[Reading, ...] = ()
    notes: tuple[ModuleNote, ...] = ()
    suggested: ModuleId | None = ModuleId.START


@dataclass(frozen=True)
class Contents:
    """What the open vault holds, as far as the rooms show it.

    ``records`` and ``urges`` are the newest, newest first; ``missing`` counts the records that
    were written but never arrived, ``wrong`` the covers called wrong in the last day.
    ``checkin`` has today's answers if there are any. ``today`` is the day it was when they were
    read; ``met_this_week`` says whether there is an urge of its last 7 days. ``chart`` is the
    one that was wanted last, None as long as none was read since something changed.
    ``plan`` is the whole safety plan, ``goals`` are all goals, with the ratings of this week in
    ``rated``. ``lapses`` are the newest, newest first, and ``triggers`` the most frequent.
    ``older`` says that there are older urges than those.
    ``learning`` is all that belongs to the modules, ``questions`` are those kept for a talk.
    ``remembered`` is how the person chose to be protected, None before the first time.
    """

    records: tuple[Record, ...]
    missing: int
    urges: tuple[Urge, ...] = ()
    checkin: CheckIn | None = None
    wrong: int = 0
    today: date = date.min
    met_this_week: bool = False
    chart: ChartRead | None = None
    plan: tuple[PlanLine, ...] = ()
    goals: tuple[Goal, ...] = ()
    rated: tuple[GoalRating, ...] = ()
    lapses: tuple[Lapse, ...] = ()
    triggers: tuple[str, ...] = ()
    older: bool = False
    remembered: Remembered | None = None
    learning: Learned = Learned()
    questions: tuple[Question, ...] = ()


class CodeReason(StrEnum):
    """Why there is a new recovery code: the first one, one never noted, or one asked for."""

    FIRST = "first"
    UNNOTED = "unnoted"
    WANTED = "wanted"


@dataclass(frozen=True)
class Opened:
    """The vault is open: the key that records are sealed to (hex), and what it holds.

    ``code`` is a new recovery code that has to be noted, for this ``reason``, or None.
    """

    public_key: str
    contents: Contents
    code: RecoveryCode | None = None
    reason: CodeReason = CodeReason.FIRST


class VaultDesk:
    """Works with the vault; called from one thread at a time.

    Each method raises what ``VaultDoor`` and the parts of ``OpenVault`` raise.
    """

    def __init__(self, door: VaultDoor) -> None:
        self._door = door
        self._vault: OpenVault | None = None
        self._urges: dict[str, str] = {}
        self._most = MOST_URGES

    def look(self) -> DoorLook:
        """Return how the vault stands."""
        state = self._door.state()
        return DoorLook(state, self._door.wait(), self._door.keystore.is_offered())

    def create(self, passphrase: str) -> Opened:
        """Make the first vault and open it."""
        self.close()
        created = self._door.create(passphrase)
        self._vault = created.vault
        return self._opened(created.vault, created.code)

    def start_afresh(self, passphrase: str) -> Opened:
        """Put the present vault aside, make a new one and open it."""
        self.close()
        created = self._door.set_aside_and_create(passphrase)
        self._vault = created.vault
        return self._opened(created.vault, created.code)

    def unlock(self, passphrase: str) -> Opened:
        """Open the vault; with a new code when the last one was never noted."""
        self.close()
        vault = self._vault = self._door.unlock(passphrase)
        # A code that nobody noted helps nobody: another one is shown.
        code = None if self._door.keys.code_noted() else self._door.keys.new_code(vault)
        return self._opened(vault, code, CodeReason.UNNOTED)

    def unlock_with_code(self, untrusted_text: str) -> Opened:
        """Open the vault with its recovery code."""
        self.close()
        self._vault = self._door.unlock_with_code(untrusted_text)
        return self._opened(self._vault, None)

    def unlock_with_keystore(self) -> Opened:
        """Open the vault with what lies in this computer's keystore."""
        return self.take(self._door.unlock_with_keystore)

    def settle_keystore(self, *, wanted: bool) -> KeystoreState:
        """Have the keystore open the vault from now on, or not; return how it stands."""
        return self._door.keystore.settle(self.open_vault, wanted=wanted)

    def take(self, make: Callable[[], OpenVault]) -> Opened:
        """Open the vault that this makes, once the present one is closed."""
        self.close()
        self._vault = make()
        return self._opened(self._vault, None)

    def change_passphrase(self, new: str) -> None:
        """Have this passphrase open the vault from now on."""
        self._door.keys.change_passphrase(self.open_vault, new)

    def new_code(self) -> RecoveryCode:
        """Return a new recovery code in place of the one before."""
        return self._door.keys.new_code(self.open_vault)

    def note_code(self) -> None:
        """Keep that the recovery code was noted."""
        self._door.keys.note_code()

    def drain(self, segment: str) -> None:
        """Take a segment of the spool into the vault."""
        self.open_vault.records.drain(Path(segment))

    def tell(self, told: Told) -> Contents:
        """Keep this of an urge, in place of what was told of the same one; return what there is."""
        diary = self.open_vault.urges
        if told.moment not in self._urges:
            self._urges[told.moment] = diary.begin(told.before).id
        id = self._urges[told.moment]
        diary.complete(id, told.before, told.after, told.line, told.way)
        return self.read()

    def change(self, wish: VaultChange) -> Contents:
        """Change what the vault holds; return what there is."""
        apply(self.open_vault, wish)
        if isinstance(wish, EraseJournal):
            self._urges.clear()
        return self.read()

    def read_older(self) -> Contents:
        """Return what there is, with more of the older urges from now on."""
        self._most += MOST_URGES
        return self.read()

    def read(self) -> Contents:
        """Return what the open vault holds."""
        vault = self.open_vault
        week = vault.goals.week()
        found = vault.urges.recent(self._most + 1)
        return Contents(
            vault.records.recent(MOST_RECORDS),
            sum(hole.count for hole in vault.records.missing()),
            found[: self._most],
            vault.checkins.today(),
            vault.records.wrong_lately(),
            vault.progress.today(),
            vault.progress.met_this_week(),
            plan=vault.plan.lines(),
            goals=vault.goals.every(),
            rated=vault.goals.ratings(week, week),
            lapses=vault.lapses.recent(MOST_LAPSES),
            triggers=vault.urges.triggers(MOST_TRIGGERS),
            older=len(found) > self._most,
            remembered=vault.protection.remembered(),
            learning=_learned(vault.learning),
            questions=vault.questions.every(),
        )

    def remember(self, firmness: Firmness, *, vouched: bool) -> Contents:
        """Compare how the person is protected with what is remembered; return what there is."""
        self.open_vault.protection.compare(firmness, vouched=vouched)
        return self.read()

    def chart(self, wanted: ShowChart) -> ChartRead:
        """Return what this chart shows."""
        figures = self.open_vault.progress.figures(wanted.chart, wanted.span)
        return ChartRead(wanted, figures)

    def close(self) -> None:
        """Close the vault if it is open."""
        self._urges.clear()
        self._most = MOST_URGES
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def _opened(
        self,
        vault: OpenVault,
        code: RecoveryCode | None,
        reason: CodeReason = CodeReason.FIRST,
    ) -> Opened:
        return Opened(vault.public_key_hex, self.read(), code, reason)

    @property
    def open_vault(self) -> OpenVault:
        """The vault that is open; raises RuntimeError while none is."""
        if self._vault is None:
            raise RuntimeError("the vault is not open")
        return self._vault


def _learned(learning: Learning) -> Learned:
    return Learned(learning.answers(), learning.readings(), learning.notes(), learning.suggestion())
