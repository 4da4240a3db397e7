"""Guarding: the screen guard as the person wants it, what it reports, and every gap."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from engine.children import Lost, Supervisor
from engine.contract import (
    AnyMessage,
    Blocked,
    GuardLoad,
    GuardReport,
    LookAgain,
    LookedAgain,
    Protection,
    SetOrders,
    StartScreenGuard,
    Wished,
)
from engine.terms import Command, ConsentKind, CoverWish, Fault, Orders
from protech_gui.domain.passing import told
from protech_gui.domain.records import Wrong
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.recording import Recording
from protech_gui.keeper.resolving import Resolving
from protech_gui.keeper.sweep import Sweep
from protech_gui.log import EventLog

Word = GuardLoad | LookedAgain | Wished
"""What the guard says that others than the keeper's records are for."""


@dataclass(frozen=True)
class GuardPlan:
    """What a guard is started with: its command, its pack, and commands it will need."""

    guard: Command
    covers: Command
    keeper: Command
    pack: str


class Guarding:
    """Keeps the guard alive while protection is on, and records what it covers and misses."""

    def __init__(
        self,
        plan: GuardPlan,
        keeping: Keeping,
        resolving: Resolving,
        recording: Recording,
        wall: Callable[[], float],
        log: EventLog,
        wake: Callable[[], None],
    ) -> None:
        """``wall`` tells the time of day, in seconds since 1970-01-01 UTC."""
        self._plan = plan
        self._keeping = keeping
        self._resolving = resolving
        self._recording = recording
        self._wall = wall
        self._log = log
        self._guard = Supervisor(plan.guard, self._greet, wake)
        self._sweep = Sweep(plan.covers, wake)
        self._fault = Fault.NONE
        self._ordered = self._orders()
        self._forget()

    @property
    def protection(self) -> Protection:
        """Protection as it is now."""
        wanted = self._keeping.protection
        waiting, paused = told(wanted)
        return Protection(
            wanted.on,
            wanted.level,
            self._started,
            self._fault,
            wanted.pace,
            wanted.calm,
            interrupted=self._recording.interrupted,
            covering=self._covering,
            wait=wanted.wait,
            off_waits=wanted.off_waits,
            waiting=waiting,
            paused=paused,
            vouched=self._resolving.vouched,
        )

    @property
    def load(self) -> GuardLoad | None:
        """What guarding took lately, None before the present guard measured it."""
        return self._load

    def begin(self) -> None:
        """Do what the person wanted when the keeper last ran."""
        if self._keeping.protection.guarding:
            self._guard.start()
        else:
            self._sweep.begin()

    def follow(self) -> None:
        """Guard, or guard no more, and so, as the person wants it now; nothing new does nothing."""
        if self._keeping.protection.guarding != self._guard.wanted:
            if self._guard.wanted:
                self._clear()
            else:
                # A sweep that is still running would take the new guard's covers.
                self._sweep.end()
                self._guard.start()
        elif self._guard.wanted and self._orders() != self._ordered:
            self._ordered = self._orders()
            self._guard.send(SetOrders(self._ordered))

    def look_again(self) -> bool:
        """Have the guard look again at what is covered; false when there is none to look."""
        sent = self._guard.send(LookAgain())
        if sent:
            self._keeping.record(Wrong(self._wall()))
        return sent

    def end(self) -> None:
        """Let the guard and its covers go, in order; covers that a lost guard left go too."""
        orphaned = self._recording.interrupted
        self._stop()
        if orphaned:
            self._sweep.begin()
        # Its patience is enough for one sweep; a longer one is done at the next start.
        self._sweep.end()

    def tick(self) -> Iterator[Word]:
        """Live one beat; yields what the guard says to others."""
        yield from self._take(self._guard.tick())
        self._sweep.tick()

    def poll(self) -> Iterator[Word]:
        """Take in what was said; yields what the guard says to others."""
        yield from self._take(self._guard.poll())
        self._sweep.poll()

    def _greet(self) -> StartScreenGuard:
        wanted = self._keeping.protection
        plan = self._plan
        receipt = wanted.receipt(ConsentKind.SCREEN)
        consent = receipt.id if receipt else ""
        self._ordered = self._orders()
        return StartScreenGuard(consent, self._ordered, plan.pack, plan.covers, plan.keeper)

    def _orders(self) -> Orders:
        wanted = self._keeping.protection
        return Orders(wanted.level, self._keeping.choices.language, wanted.pace, wanted.calm)

    def _clear(self) -> None:
        """End the guard, and take away whatever covers it could not."""
        self._stop()
        self._sweep.begin()

    def _stop(self) -> None:
        self._guard.stop()
        self._forget()
        self._fault = Fault.NONE
        self._recording.resume()

    def _forget(self) -> None:
        """Know nothing of a guard but why it could not protect."""
        self._started, self._covering = False, False
        self._load: GuardLoad | None = None

    def _take(self, heard: Iterable[AnyMessage | Lost]) -> Iterator[Word]:
        for one in heard:
            match one:
                case Wished(wish=CoverWish.WRONG):
                    # The guard looks again by itself, and the cover says what came of it.
                    self._keeping.record(Wrong(self._wall()))
                case GuardLoad():
                    if self._load is None:
                        self._log.event("guard_measured")
                    self._load = one
                    yield one
                case Wished() | LookedAgain():
                    yield one
                case _:
                    self._hear(one)

    def _hear(self, heard: AnyMessage | Lost) -> None:
        match heard:
            case Lost():
                self._log.event("guard_lost", silent=heard.silent)
                self._forget()
                self._recording.interrupt(heard.unheard)
            case GuardReport():
                self._report(heard)
            case Blocked():
                self._recording.covered(heard)
            case _:
                self._log.event("guard_unexpected")

    def _report(self, report: GuardReport) -> None:
        if not self._started or report.fault is not self._fault:
            self._log.event("guard_report", fault=report.fault)
        self._started, self._fault = True, report.fault
        self._covering = report.covering
        if report.fault is Fault.NONE:
            self._recording.resume(report.uncovered)
        else:
            self._recording.interrupt()
