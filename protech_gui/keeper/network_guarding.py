"""Guarding the network: its guard as the person wants it, what it reports, and every gap."""

import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from engine.children import Lost, Supervisor
from engine.contract import (
    AnyMessage,
    AskPinned,
    AskTrust,
    Blocked,
    NetworkCounts,
    NetworkOrders,
    NetworkReport,
    NetworkStanding,
    NetworkState,
    Pinned,
    SetNetworkOrders,
    StartNetworkGuard,
)
from engine.terms import NETWORK_CONSENTS, NetworkFault
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.network_plan import NetworkPlan
from protech_gui.keeper.recording import Recording
from protech_gui.log import EventLog

LEAVING_SECONDS = 20.0
"""So long a guard may take to put the system's settings back: each of their commands has 5 s."""

ENDING_SECONDS = 5.0
"""So long it may take when the keeper ends; what is left then is put back at the next start."""

_GAPS = (NetworkFault.PORT, NetworkFault.SETTINGS)
"""With these nothing of what the person wants is guarded; others tell what cannot be, or less."""

Answer = NetworkCounts | Pinned
"""What the guard says that is for the window alone."""


class NetworkGuarding:
    """Keeps the network guard alive while it is wanted.

    When it is not any more it is let go only after it has put the system's settings back, and
    taken away what the consent was given for. That is done as well at the keeper's start, if an
    earlier guard left something.
    """

    def __init__(
        self,
        plan: NetworkPlan,
        keeping: Keeping,
        recording: Recording,
        log: EventLog,
        wake: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._plan = plan
        self._keeping = keeping
        self._recording = recording
        self._log = log
        self._clock = clock
        self._folder = Path(plan.folder)
        self._guard = Supervisor(plan.guard, self._greet, wake)
        self._ordered = self._orders()
        self._port = 0
        self._leave_until = 0.0
        self._forget()

    @property
    def state(self) -> NetworkState:
        """How it stands now."""
        return NetworkState(
            wanted=self._wanted,
            started=self._wanted and self._report is not None,
            interrupted=self._wanted and self._recording.interrupted,
            standing=self._report.standing if self._report else NetworkStanding(),
            exempt=len(self._keeping.exempt.hashes),
            offered=self._plan.offered,
        )

    @property
    def counts(self) -> NetworkCounts | None:
        """What passed; None before the present guard told it."""
        return self._counts

    def begin(self) -> None:
        """Do what the person wanted when the keeper last ran, or put back what was left then."""
        if self._wanted:
            self._guard.start()
        elif self._folder.exists():
            self._leave()

    def follow(self) -> None:
        """Guard as the person wants it now; nothing new does nothing."""
        if self._wanted and not self._guard.wanted:
            self._guard.start()
        elif self._guard.wanted and self._orders() != self._ordered:
            self._ordered = self._orders()
            self._guard.send(SetNetworkOrders(self._ordered))
            if not self._wanted:
                self._leave()

    def ask(self, question: AskTrust | AskPinned) -> None:
        """Pass on what the window asks of the guard."""
        self._guard.send(question)

    def end(self) -> None:
        """Let the guard go, in order."""
        self._guard.stop(ENDING_SECONDS)
        self._recording.resume()

    def tick(self) -> Iterator[Answer]:
        """Live one beat; yields what the guard says to the window."""
        yield from self._take(self._guard.tick())
        if self._leaving and self._clock() > self._leave_until:
            self._log.event("network_not_left")
            self._let_go()

    def poll(self) -> Iterator[Answer]:
        """Take in what was said; yields what the guard says to the window."""
        yield from self._take(self._guard.poll())

    @property
    def _wanted(self) -> bool:
        """Whether there is anything that it may guard."""
        wanted = self._keeping.protection
        return wanted.guarding and any(wanted.receipt(kind) for kind in NETWORK_CONSENTS)

    @property
    def _leaving(self) -> bool:
        """Whether there is a guard that shall put everything back and go."""
        return self._guard.wanted and not self._wanted

    def _greet(self) -> StartNetworkGuard:
        self._ordered = self._orders()
        return self._plan.start(self._ordered, self._port)

    def _orders(self) -> NetworkOrders:
        keeping = self._keeping
        return self._plan.orders(keeping.protection, keeping.choices, keeping.exempt)

    def _leave(self) -> None:
        """Have everything put back; a guard that dies over it is replaced, and does it again."""
        self._recording.resume()
        self._leave_until = self._clock() + LEAVING_SECONDS
        self._guard.start()

    def _let_go(self) -> None:
        self._guard.stop()
        self._forget()

    def _forget(self) -> None:
        """Know nothing of a guard."""
        self._report: NetworkReport | None = None
        self._counts: NetworkCounts | None = None

    def _take(self, heard: Iterable[AnyMessage | Lost]) -> Iterator[Answer]:
        for one in heard:
            match one:
                case NetworkCounts():
                    self._counts = one
                    yield one
                case Pinned():
                    yield one
                case _:
                    self._hear(one)

    def _hear(self, heard: AnyMessage | Lost) -> None:
        match heard:
            case Lost():
                self._log.event("network_lost", silent=heard.silent)
                self._forget()
                if not self._leaving:
                    self._recording.interrupt(heard.unheard)
            case NetworkReport():
                self._take_report(heard)
            case Blocked():
                self._recording.covered(heard)
            case _:
                self._log.event("network_unexpected")

    def _take_report(self, report: NetworkReport) -> None:
        standing = report.standing
        if self._report is None or standing.fault is not self._report.standing.fault:
            self._log.event("network_report", fault=standing.fault)
        self._report = report
        self._port = report.port or self._port
        if self._leaving:
            if not report.port:
                self._left(standing.fault)
        elif standing.fault in _GAPS:
            self._recording.interrupt()
        else:
            self._recording.resume()

    def _left(self, fault: NetworkFault) -> None:
        """Let the guard go that has put back what it could; without consents nothing stays."""
        self._let_go()
        if fault is NetworkFault.NO_CONSENT:
            shutil.rmtree(self._folder, ignore_errors=True)
        elif fault is not NetworkFault.NONE:
            self._log.event("network_not_left")
