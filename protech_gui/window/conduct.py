"""What the window does when the keeper speaks, from its start to its end."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from engine.contract import (
    AnyMessage,
    Consents,
    ContactTold,
    Goodbye,
    GuardLoad,
    LookedAgain,
    NetworkCounts,
    NetworkState,
    Noted,
    Pinned,
    Protection,
    Ready,
    Recorded,
    Sealed,
    Show,
    SpoolOffered,
    StartWindow,
    VaultMade,
)
from engine.terms import Command, Place
from protech_gui.language import Speech
from protech_gui.log import EventLog
from protech_gui.pipe import KeeperPipe
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.window.house.house import House
from protech_gui.window.house.ways import Ways
from protech_gui.window.intents import Close, Go, Lock, QuickExit, Spot
from protech_gui.window.models.backup_state import BackupState
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.share_state import ShareState
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import VaultState
from protech_gui.window.staff import Staff
from protech_gui.window.wishes import Wishes
from protech_gui.window.worded import Worded

PLACES = {
    Place.MOMENT: Go(Spot.MOMENT),
    Place.HELP: Go(Spot.HELP),
    Place.CRISIS: Go(Spot.CRISIS),
    Place.PAUSE: Go(Spot.PAUSE),
    Place.ABOUT: Go(Spot.ABOUT),
    Place.TURN_OFF: Go(Spot.ABOUT, "turn_off"),
    Place.REMOVE: Go(Spot.ABOUT, "remove"),
}
"""Where each place leads that the keeper can name; home is where the person is."""


class Conduct(QObject):
    """Between keeper, vault and house; ``ended`` says that the process shall end."""

    ended = Signal()
    knew = Signal(object)
    """How things stand from now on, a ``Situation``."""

    def __init__(
        self,
        pipe: KeeperPipe,
        staff: Staff,
        speech: Speech,
        build: Callable[[Situation], tuple[House, Ways]],
        start_keeper: Callable[[Command], None],
        log: EventLog,
    ) -> None:
        """``build`` makes the window; ``start_keeper`` a new keeper when this one is lost."""
        super().__init__()
        self._pipe = pipe
        self._staff = staff
        self._speech = speech
        self._build = build
        self._start_keeper = start_keeper
        self._log = log
        self._house: House | None = None
        self._wishes: Wishes | None = None
        self._keeper: Command | None = None
        self._ready = False
        self._ending = False
        pipe.received.connect(self._on_received)
        pipe.lost.connect(self._on_lost)
        staff.session.told.connect(self._on_told)
        staff.session.changed.connect(self._on_vault)
        staff.diarist.told.connect(pipe.send)
        staff.diarist.kept.connect(self._on_kept)
        # Queued, because a page takes words back while it hears how things stand.
        staff.diarist.refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)
        staff.archivist.changed.connect(self._on_backup)
        staff.sharer.changed.connect(self._on_sharing)

    @Slot()
    def leave_quickly(self) -> None:
        """Be gone at once, whatever is open."""
        if self._wishes is not None:
            self._wishes.grant(QuickExit())

    def is_still(self) -> bool:
        """Whether the page in front asks the person to touch nothing."""
        return self._wishes is not None and self._wishes.is_still

    @Slot()
    def lock(self) -> None:
        """Lock because nobody is there; a locked window comes only where this one was in use.

        One that lay behind others would come to the front, where somebody else may look.
        """
        if self._wishes is not None and self._house is not None:
            self._wishes.grant(Lock() if self._house.isActiveWindow() else Close())

    @Slot(object)
    def _on_received(self, message: AnyMessage) -> None:
        if self._ending:
            return
        match message:
            case StartWindow() if self._wishes is None:
                self._begin(message)
            case Goodbye():
                self._end()
            case _ if self._wishes is not None:
                self._hear(message, self._wishes)

    def _begin(self, start: StartWindow) -> None:
        self._keeper = start.keeper
        if start.public_key is not None:
            self._staff.diarist.seal_to(start.public_key)
        self._speech.speak(start.choices.language)
        situation = Situation(
            start.protection,
            start.choices,
            start.consents,
            start.notes,
            start.tray,
            copied=start.plan,
            network=start.network,
        )
        self._house, ways = self._build(situation)
        self._wishes = Wishes(self._pipe, self._staff, self._speech, self._house, ways, situation)
        self._wishes.ended.connect(self._end)
        self._wishes.knew.connect(self.knew)
        self._house.come_forward()
        self._wishes.know(situation)
        self._go(start.place, self._wishes)
        self._staff.session.look()

    def _hear(self, message: AnyMessage, wishes: Wishes) -> None:
        match message:
            case Consents() | Protection() | Noted() | GuardLoad() | LookedAgain():
                wishes.know(wishes.situation.after(message))
            case NetworkState() | NetworkCounts() | Pinned():
                wishes.know(wishes.situation.after(message))
            case Show():
                self._come_forward()
                self._go(message.place, wishes)
            case SpoolOffered():
                self._staff.session.take(message.segments)
            case Recorded():
                self._staff.session.ask()
            case Sealed():
                self._staff.diarist.hear_sealed(message.kept)
            case ContactTold():
                pass  # the way to the private window hears it by itself
            case _:
                self._log.event("keeper_unexpected")

    def _come_forward(self) -> None:
        if self._house is not None:
            self._house.come_forward()

    def _go(self, place: Place, wishes: Wishes) -> None:
        if place in PLACES:
            wishes.grant(PLACES[place])

    @Slot(object)
    def _on_told(self, message: AnyMessage) -> None:
        if isinstance(message, VaultMade):
            self._staff.diarist.seal_to(message.public_key)
        self._pipe.send(message)

    @Slot()
    def _on_lost(self) -> None:
        if self._ending:
            return
        self._log.event("keeper_lost")
        if self._keeper is not None:
            self._start_keeper(self._keeper)
        self._end()

    @Slot(object)
    def _on_vault(self, state: VaultState) -> None:
        self._amend(lambda now: replace(now, vault=state))
        if not self._ready:
            self._ready = True
            self._pipe.send(Ready())

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        self._amend(lambda now: replace(now, kept=kept))

    @Slot(object)
    def _on_refused(self, refused: tuple[Worded, ...]) -> None:
        self._amend(lambda now: replace(now, refused=refused))

    @Slot(object)
    def _on_backup(self, state: BackupState | None) -> None:
        self._amend(lambda now: replace(now, backup=state))

    @Slot(object)
    def _on_sharing(self, state: ShareState | None) -> None:
        self._amend(lambda now: replace(now, sharing=state))

    @Slot(object)
    def show_keystore(self, state: KeystoreState) -> None:
        """Show whether this computer's keystore opens the vault."""
        self._amend(lambda now: replace(now, keystore=state))

    def _amend(self, amended: Callable[[Situation], Situation]) -> None:
        """Show how things stand with a change, once there is a window to show it."""
        if self._wishes is not None:
            self._wishes.know(amended(self._wishes.situation))

    @Slot()
    def _end(self) -> None:
        self._ending = True
        if self._wishes is not None:
            self._wishes.end()
        self.ended.emit()
