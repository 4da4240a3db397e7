"""Guarding: the screen guard as the person wants it, what it reports, and every gap."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.children import Lost, Supervisor
from engine.contract import AnyMessage, Blocked, GuardReport, Protection, StartScreenGuard
from engine.terms import Command, ConsentKind, Fault, Orders
from protech_gui.domain.records import Block, Entry
from protech_gui.keeper.gap import GapWatch
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.sweep import Sweep
from protech_gui.log import EventLog


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
        gaps: GapWatch,
        log: EventLog,
        wake: Callable[[], None],
    ) -> None:
        self._plan = plan
        self._keeping = keeping
        self._gaps = gaps
        self._log = log
        self._guard = Supervisor(plan.guard, self._greet, wake)
        self._sweep = Sweep(plan.covers, wake)
        self._started = False
        self._fault = Fault.NONE

    @property
    def protection(self) -> Protection:
        """Protection as it is now."""
        wanted = self._keeping.protection
        return Protection(wanted.on, wanted.level, self._started, self._fault)

    @property
    def interrupted(self) -> bool:
        """Whether protection is wanted and stood, or should have, but does not stand."""
        return self._gaps.is_open

    def begin(self) -> None:
        """Do what the person wanted when the keeper last ran."""
        if self._keeping.protection.on:
            self._guard.start()
        else:
            self._sweep.begin()

    def set(self, *, on: bool) -> None:
        """Turn protection on, which takes a consent, or off; both act at once."""
        if not self._keeping.set_protection(on=on):
            self._log.event("consent_missing")
            return
        self._log.event("protection_set", on=on)
        if on:
            # A sweep that is still running would take the new guard's covers.
            self._sweep.end()
            self._guard.start()
        else:
            self._clear()

    def withdraw(self, kind: ConsentKind) -> None:
        """Take a consent back; without the one for the screen the guard ends at once."""
        was_on = self._keeping.protection.on
        self._keeping.withdraw(kind)
        if was_on and not self._keeping.protection.on:
            self._log.event("protection_set", on=False)
            self._clear()

    def end(self) -> None:
        """Let the guard and its covers go, in order; covers that a lost guard left go too."""
        orphaned = self._gaps.is_open
        self._stop()
        if orphaned:
            self._sweep.begin()
        # Its patience is enough for one sweep; a longer one is done at the next start.
        self._sweep.end()

    def tick(self) -> None:
        """Live one beat."""
        for heard in self._guard.tick():
            self._hear(heard)
        self._sweep.tick()

    def poll(self) -> None:
        """Take in what was said."""
        for heard in self._guard.poll():
            self._hear(heard)
        self._sweep.poll()

    def _greet(self) -> StartScreenGuard:
        wanted = self._keeping.protection
        plan = self._plan
        receipt = wanted.receipt(ConsentKind.SCREEN)
        consent = receipt.id if receipt else ""
        orders = Orders(wanted.level, self._keeping.choices.language)
        return StartScreenGuard(consent, orders, plan.pack, plan.covers, plan.keeper)

    def _clear(self) -> None:
        """End the guard, and take away whatever covers it could not."""
        self._stop()
        self._sweep.begin()

    def _stop(self) -> None:
        self._guard.stop()
        self._started, self._fault = False, Fault.NONE
        self._record(self._gaps.end(pictures=0))

    def _hear(self, heard: AnyMessage | Lost) -> None:
        match heard:
            case Lost():
                self._log.event("guard_lost", silent=heard.silent)
                self._started = False
                self._gaps.begin(heard.unheard)
            case GuardReport():
                self._report(heard)
            case Blocked():
                self._record(Block(heard.time, heard.category, heard.layer))
            case _:
                self._log.event("guard_unexpected")

    def _report(self, report: GuardReport) -> None:
        if not self._started or report.fault is not self._fault:
            self._log.event("guard_report", fault=report.fault)
        self._started, self._fault = True, report.fault
        if report.fault is Fault.NONE:
            self._record(self._gaps.end(report.uncovered))
        else:
            self._gaps.begin(unheard=0.0)

    def _record(self, entry: Entry | None) -> None:
        if entry is not None:
            self._keeping.record(entry)
