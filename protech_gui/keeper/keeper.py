"""The keeper: joins supervision, files, tray and door, and passes on what changes."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon

from engine.contract import (
    AnyMessage,
    AskPinned,
    AskTrust,
    CopyPlan,
    EraseAll,
    ExemptHost,
    ForgetExempt,
    GuardLoad,
    LookAgain,
    LookedAgain,
    OpenContact,
    Quit,
    Ready,
    RemindNow,
    RotateSpool,
    Sealed,
    SealUrge,
    SegmentDrained,
    SetChoices,
    SetProtection,
    SpoolOffered,
    StartContact,
    StartWindow,
    VaultMade,
    Wished,
)
from engine.terms import BEAT_SECONDS, Choices, Command, ConsentKind, CoverWish, Place
from protech_gui.clock import SystemClock, local_zone
from protech_gui.domain.urges import BoxedUrge
from protech_gui.keeper.contacting import Contacting, ContactPlan
from protech_gui.keeper.door import Door
from protech_gui.keeper.elapsed import Elapsed
from protech_gui.keeper.gap import GapWatch
from protech_gui.keeper.guarding import Guarding, GuardPlan, Word
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.network_guarding import NetworkGuarding
from protech_gui.keeper.network_plan import NetworkPlan
from protech_gui.keeper.recording import Recording
from protech_gui.keeper.reminders import Reminders
from protech_gui.keeper.resolving import Resolving, Wish
from protech_gui.keeper.telling import Telling, tray_state
from protech_gui.keeper.tray import Tray
from protech_gui.keeper.windowing import Windowing
from protech_gui.log import EventLog
from protech_gui.second_look import answer_words

BEATS_TO_SAVE = 25
"""After so many beats, 5 s, a choice that the disk refused is written again."""


@dataclass(frozen=True)
class Plan:
    """The commands of every process that the keeper may start."""

    guard: GuardPlan
    window: Command
    window_keeper: Command
    contact: ContactPlan
    network: NetworkPlan


class Keeper(QObject):
    """All of the keeper, from ``begin`` to ``end``."""

    quit_wished = Signal()
    """The person ends Protech."""
    erase_wished = Signal()
    """The person ends Protech and has everything erased."""
    _woken = Signal()

    def __init__(
        self,
        plan: Plan,
        keeping: Keeping,
        speak: Callable[[str], None],
        icon: QIcon,
        log: EventLog,
    ) -> None:
        """``speak`` makes everything that is translated from now on be in this language."""
        super().__init__()
        self._plan = plan
        self._keeping = keeping
        self._speak = speak
        self._log = log
        self._resolving = Resolving(keeping, Elapsed(time.monotonic, SystemClock()), log)
        wake = self._woken.emit
        self._guarding = Guarding(
            plan.guard, keeping, self._resolving, _recording(keeping), time.time, log, wake
        )
        self._network = NetworkGuarding(plan.network, keeping, _recording(keeping), log, wake)
        self._windowing = Windowing(plan.window, self._greet, log, wake)
        self._contacting = Contacting(plan.contact, wake)
        speak(keeping.choices.language)
        state = tray_state(self._guarding, self._network, self._windowing)
        self._tray = Tray(icon, state, self)
        self._telling = Telling(keeping, self._guarding, self._network, self._windowing, self._tray)
        self._reminders = Reminders(keeping, self._tray, time.time, local_zone, log)
        self._tray_asked = False
        self._door = Door(self)
        self._beat = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._beats = 0
        self._connect()

    def _connect(self) -> None:
        # From the threads that read the pipes into this one.
        self._woken.connect(self._on_wake, Qt.ConnectionType.QueuedConnection)
        self._beat.timeout.connect(self._on_beat)
        self._door.show_wished.connect(self._on_show)
        self._tray.show_wished.connect(self._on_show)
        self._tray.on_wished.connect(self._on_turn_on)
        self._tray.look_again_wished.connect(self._on_look_again)
        self._tray.lock_wished.connect(self._on_lock)
        self._tray.quit_wished.connect(self._on_quit)

    def begin(self, address: str, place: Place | None) -> None:
        """Listen at the address, guard if that is wanted, and show the window if at a place."""
        if not self._door.open(address):
            self._log.event("door_closed")
        self._tray.place()
        if not self._tray.available():
            self._log.event("tray_missing")
        self._contacting.begin()
        self._resolving.begin()
        self._network.begin()
        self._guarding.begin()
        if place is not None:
            self._windowing.show(place)
        self._beat.start(int(BEAT_SECONDS * 1000))
        self._telling.pass_on()

    def end(self) -> None:
        """End every child in order; afterwards nothing of them is left."""
        self._beat.stop()
        self._door.close()
        self._tray.remove()
        # At once, so that it does not think the keeper lost while the guard takes its time.
        self._windowing.dismiss()
        self._contacting.dismiss()
        self._network.end()
        self._guarding.end()
        self._windowing.end()
        self._contacting.end()
        self._keeping.close()

    @Slot()
    def _on_wake(self) -> None:
        for answer in self._network.poll():
            self._windowing.tell(answer)
        for word in self._guarding.poll():
            self._pass(word)
        for message in self._windowing.poll():
            self._do(message)
        for told in self._contacting.poll():
            self._windowing.tell(told)
        self._telling.pass_on()

    @Slot()
    def _on_beat(self) -> None:
        if self._resolving.tick():
            self._tray.answer(self._tray.waited_words())
        self._follow()
        for answer in self._network.tick():
            self._windowing.tell(answer)
        for word in self._guarding.tick():
            self._pass(word)
        for message in self._windowing.tick():
            self._do(message)
        for told in self._contacting.tick():
            self._windowing.tell(told)
        self._beats += 1
        if self._beats % BEATS_TO_SAVE == 0:
            self._keeping.save_again()
        self._telling.pass_on()
        self._reminders.tick()

    @Slot(object)
    def _on_show(self, place: Place) -> None:
        self._windowing.show(place)
        self._telling.pass_on()

    @Slot()
    def _on_turn_on(self) -> None:
        if self._keeping.protection.receipt(ConsentKind.SCREEN):
            self._resolve(SetProtection(on=True))
        else:
            # There the person reads what they would consent to.
            self._windowing.show(Place.HOME)
        self._telling.pass_on()

    @Slot()
    def _on_look_again(self) -> None:
        self._tray_asked = self._guarding.look_again()
        self._telling.pass_on()

    @Slot()
    def _on_quit(self) -> None:
        if self._resolving.binds:
            # Quitting turns protection off, and the person chose that this waits.
            self._resolve(SetProtection(on=False))
            self._windowing.show(Place.PAUSE)
            self._telling.pass_on()
        else:
            self.quit_wished.emit()

    @Slot()
    def _on_lock(self) -> None:
        self._windowing.lock()
        self._telling.pass_on()

    def _pass(self, word: Word) -> None:
        """Pass on what the guard says to others."""
        match word:
            case GuardLoad():
                self._windowing.tell(word)
            case LookedAgain():
                self._windowing.tell(word)
                if self._tray_asked:
                    self._tray_asked = False
                    self._tray.answer(answer_words(word))
            case Wished():
                moment = word.wish is CoverWish.MOMENT
                self._windowing.show(Place.MOMENT if moment else Place.HELP)

    def _do(self, wish: AnyMessage) -> None:
        """Do what the window asks for."""
        match wish:
            case LookAgain():
                self._guarding.look_again()
            case SetChoices():
                self._choose(wish.choices)
            case Quit():
                self._on_quit()
            case EraseAll():
                self.erase_wished.emit()
            case OpenContact():
                self._contact(wish)
            case AskTrust() | AskPinned():
                self._network.ask(wish)
            case ExemptHost() | ForgetExempt():
                self._exempt(wish)
            case Ready():
                self._log.event("window_ready")
                self._telling.welcome()
            case _ if isinstance(wish, Wish):
                self._resolve(wish)
            case _:
                self._keep(wish)

    def _resolve(self, wish: Wish) -> None:
        """Do what concerns protection and consents."""
        self._resolving.do(wish)
        self._follow()

    def _follow(self) -> None:
        """Have both guards guard as the person wants it now."""
        self._network.follow()
        self._guarding.follow()

    def _keep(self, wish: AnyMessage) -> None:
        """Do what the window asks for the sake of its records."""
        match wish:
            case VaultMade():
                self._keeping.adopt(wish.public_key)
            case RotateSpool():
                self._windowing.tell(SpoolOffered(self._keeping.rotate()))
            case SegmentDrained():
                self._keeping.drained(wish.segment)
            case SealUrge():
                self._seal(wish)
            case RemindNow():
                self._reminders.show_now()
            case CopyPlan():
                self._keeping.copy_plan(wish.lines)
            case _:
                self._log.event("window_unexpected")

    def _seal(self, wish: SealUrge) -> None:
        kept = self._keeping.seal_urge(BoxedUrge(wish.box))
        if not kept:
            self._log.event("urge_refused")
        self._windowing.tell(Sealed(kept))

    def _exempt(self, wish: ExemptHost | ForgetExempt) -> None:
        """Keep what the person does not want to be looked into."""
        if isinstance(wish, ForgetExempt):
            self._keeping.forget_exempt()
        else:
            self._keeping.exempt_host(wish.host, exempt=wish.exempt)
        self._network.follow()

    def _contact(self, wish: OpenContact) -> None:
        language = self._keeping.choices.language
        start = StartContact(wish.service, wish.address, wish.ways, language)
        for told in self._contacting.open(start):
            self._windowing.tell(told)

    def _choose(self, choices: Choices) -> None:
        before = self._keeping.choices.language
        self._keeping.choose(choices)
        if choices.language != before:
            self._speak(choices.language)
            self._tray.retranslate()
        self._follow()

    def _greet(self, place: Place) -> StartWindow:
        return StartWindow(
            self._keeping.choices,
            self._guarding.protection,
            self._keeping.protection.consents,
            place,
            self._tray.available(),
            self._keeping.notes,
            self._plan.window_keeper,
            self._keeping.plan,
            self._keeping.public_key,
            self._network.state,
        )


def _recording(keeping: Keeping) -> Recording:
    return Recording(keeping, GapWatch(time.time, time.monotonic))
