"""The network guard's loop: what is ordered comes into force, and nothing waits for it."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from engine import listed
from engine.contract import (
    AnyMessage,
    AskPinned,
    AskTrust,
    Goodbye,
    NetworkCounts,
    NetworkReport,
    NetworkStanding,
    Pinned,
    SetNetworkOrders,
)
from engine.network.deciding import Deciding
from engine.network.gate import Gate
from engine.network.grounding import Grounding
from engine.network.inspecting import Inspecting
from engine.network.steering import Steering
from engine.network.succession import Succession
from engine.network_messages import MOST_TOLD, NetworkOrders
from engine.parent import KeeperCall, Parent
from engine.terms import BEAT_SECONDS, NetworkFault

UPKEEP_SECONDS = 30.0
"""How often it is looked whether settings and authority are as they shall be."""

COUNT_SECONDS = 2.0
"""How often it is told what passed."""


@dataclass(frozen=True)
class Parts:
    """What the guard guards with."""

    grounding: Grounding
    gate: Gate
    inspecting: Inspecting
    steering: Steering
    succession: Succession


class NetworkGuard:
    """Carries a person's traffic; ``run`` returns when its time is over."""

    def __init__(
        self,
        orders: NetworkOrders,
        parts: Parts,
        parent: Parent,
        heard: asyncio.Event,
        call_keeper: Callable[[], None],
    ) -> None:
        """``heard`` is set, in this loop, when the keeper says something."""
        self._orders = orders
        self._grounding = parts.grounding
        self._gate = parts.gate
        self._inspecting = parts.inspecting
        self._steering = parts.steering
        self._succession = parts.succession
        self._parent = parent
        self._heard = heard
        self._call = KeeperCall(call_keeper)
        self._loop = asyncio.get_running_loop()
        self._ordered = asyncio.Event()
        self._working: set[asyncio.Task[None]] = set()
        self._level = orders.level
        self._settled = False
        self._dismissed = False
        self._told: NetworkReport | None = None
        self._counted: NetworkCounts | None = None
        self._beat_at = self._count_at = 0.0

    async def run(self) -> bool:
        """Guard until it is over; false when this process is of no use any more."""
        settling = asyncio.create_task(self._settle(), name="settle")
        try:
            while self._attend():
                if settling.done() or self._gate.hangs:
                    return False
                self._tell()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._heard.wait(), self._beat_at - self._loop.time())
                self._heard.clear()
        finally:
            for task in (settling, *self._working):
                task.cancel()
            await asyncio.gather(settling, *self._working, return_exceptions=True)
        await self._end()
        return True

    def _attend(self) -> bool:
        """Hear the keeper; false when the guard's time is over."""
        now = self._loop.time()
        if now >= self._beat_at:
            self._beat_at = now + BEAT_SECONDS
            messages = list(self._parent.tick())
        else:
            messages = list(self._parent.poll())
        for message in messages:
            if isinstance(message, Goodbye):
                self._dismissed = True
                return False
            self._obey(message)
        return not self._parent.lost or self._live_on(now)

    def _obey(self, message: AnyMessage) -> None:
        """Do what the keeper says."""
        match message:
            case SetNetworkOrders(orders):
                self._orders = orders
                # At once, whatever is being settled: what a consent was taken back for ends.
                self._do(self._gate.narrow(hosts=self._hosts, traffic=self._traffic))
                self._ordered.set()
            case AskTrust():
                self._do(self._inspecting.establish())
            case AskPinned():
                self._parent.send(Pinned(self._gate.pinned()[-MOST_TOLD:]))
            case _:
                pass

    @property
    def _hosts(self) -> bool:
        """Whether listed hosts shall be blocked."""
        return self._orders.on and bool(self._orders.hosts)

    @property
    def _traffic(self) -> bool:
        """Whether traffic shall be looked into."""
        return self._orders.on and bool(self._orders.traffic)

    @property
    def _resting(self) -> bool:
        """Whether nothing shall be guarded."""
        return not (self._hosts or self._traffic)

    def _do(self, work: Coroutine[object, object, None]) -> None:
        """Have something done beside the rest."""
        task = asyncio.create_task(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    def _live_on(self, now: float) -> bool:
        """Go on without a keeper until a successor begins, or until none came for too long."""
        return self._call.again(now) and not self._succession.over

    async def _settle(self) -> None:
        """Bring into force what is ordered, and keep it so."""
        while True:
            self._ordered.clear()
            await self._apply()
            if self._ordered.is_set():
                continue
            self._settled = True
            self._heard.set()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ordered.wait(), UPKEEP_SECONDS)

    async def _apply(self) -> None:
        """Take the steps to what is ordered now; orders that come meanwhile are settled next."""
        orders = self._orders
        if not orders.traffic:
            await self._inspecting.end()
        deciding = None if self._resting else await self._decided(orders)
        if deciding is None:
            await self._rest()
            return
        await self._gate.open(deciding, self._inspecting.authority)
        if orders.level is not self._level:
            self._level = orders.level
            await self._gate.forget_verdicts()
        if self._gate.port and not self._resting:
            await self._lead()
        if deciding.traffic:
            await self._inspecting.keep()
            await self._gate.sign_with(self._inspecting.authority)
        else:
            await self._inspecting.rest()

    async def _lead(self) -> None:
        """Lead browsers to the proxy, and keep them led."""
        if self._steering.leads_to == self._gate.port:
            await self._steering.look()
        else:
            await self._steering.lead(self._gate.port)

    async def _decided(self, orders: NetworkOrders) -> Deciding | None:
        """Return what is decided on from now on; None when there is nothing to do."""
        grounds = await self._grounding.grounds(orders)
        traffic = self._traffic and self._grounding.may_look
        if traffic:
            await self._inspecting.begin(orders.level)
            traffic = self._inspecting.authority is not None
        # As it is wanted by now: a consent may have been taken back meanwhile.
        deciding = Deciding(grounds, hosts=self._hosts, traffic=self._traffic and traffic)
        return deciding if deciding.hosts or deciding.traffic else None

    async def _rest(self) -> None:
        """Guard nothing: the settings go back first, then nobody listens any more."""
        await self._steering.let_go()
        await self._gate.close()
        await self._inspecting.rest()

    async def _end(self) -> None:
        """End in order; a successor takes the settings over as they are."""
        if self._succession.over:
            await self._steering.close()
        else:
            # The next login's keeper has it guarded again.
            staying = self._dismissed and not self._resting
            await self._steering.let_go(staying=staying)
        await self._gate.close()
        await self._inspecting.rest()
        self._grounding.close()

    def _tell(self) -> None:
        """Tell the keeper how things stand and what passed, when that changes."""
        if not self._settled:
            return
        if self._inspecting.gained_trust():
            self._do(self._gate.forget_pins())
        report = NetworkReport(self._standing(), self._gate.port)
        if report != self._told and self._parent.send(report):
            self._told = report
        now = self._loop.time()
        if now >= self._count_at:
            self._count_at = now + COUNT_SECONDS
            counts = self._gate.counts()
            if counts != self._counted and self._parent.send(counts):
                self._counted = counts

    def _standing(self) -> NetworkStanding:
        gate, inspecting, grounding = self._gate, self._inspecting, self._grounding
        practised = [grounding.offers_hosts] if gate.hosts else []
        practised += [grounding.offers_terms] if gate.traffic else []
        return NetworkStanding(
            fault=self._fault(),
            hosts=gate.hosts,
            traffic=gate.traffic,
            practice=listed.Standing.PRACTICE in practised,
            judging=inspecting.judging,
            asks=inspecting.asks,
            settings=self._steering.settings,
            trust=inspecting.trust,
        )

    def _fault(self) -> NetworkFault:
        """Return the gravest fault."""
        orders = self._orders
        faults = [self._gate.fault, self._steering.fault, self._inspecting.fault]
        if not (orders.hosts or orders.traffic):
            faults.append(NetworkFault.NO_CONSENT)
        if not self._resting:
            faults.append(self._grounding.fault)
        if self._hosts and self._grounding.offers_hosts is None:
            faults.append(NetworkFault.NO_LIST)
        return next((fault for fault in faults if fault is not NetworkFault.NONE), faults[0])
