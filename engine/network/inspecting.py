"""Inspecting: the judge and the local authority, there only while traffic may be looked into."""

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable
from pathlib import Path

from engine.contract import TrustState
from engine.files import erase, write_private
from engine.network.authority import Authority
from engine.network.judging.bridge import Bridge
from engine.network.judging.judge import Judge
from engine.network.trust.custody import Custody
from engine.network.trust.places import Place
from engine.terms import Command, Level, NetworkFault

MARK = "trusted"
"""There from before an authority is made until no browser trusts one any more."""

RENEW_SECONDS = 24 * 3600.0
LOOK_SECONDS = 600.0
"""How often browsers are looked at: that takes some 50 ms of another process for each."""

JUDGE_SECONDS = 10.0
"""So long a judge may be away before that is told: one that takes its place needs about two."""


class Inspecting:
    """Has a judge and an authority from ``begin`` on; blocking work goes to threads."""

    def __init__(
        self, command: Command, pack: str, custody: Custody, folder: Path, *, asks: bool
    ) -> None:
        """``folder`` is private; ``asks``: the system asks the person about each change."""
        self.asks = asks
        self._command = command
        self._pack = pack
        self._custody = custody
        self._mark = folder / MARK
        # Who waits for a thread may be broken off, and the thread goes on.
        self._one_at_a_time = threading.Lock()
        self._judge: Judge | None = None
        self._places: tuple[Place, ...] = ()
        self._trusting: frozenset[str] = frozenset()
        self._renewed_at: float | None = None
        self._looked_at = self._able_at = 0.0
        self._failed = False
        self._left = False
        self.bridge = Bridge()
        """By which the proxy asks the judge."""
        self.authority: Authority | None = None
        """What is signed with now."""

    @property
    def judging(self) -> bool:
        """Whether there is a judge now that can judge."""
        return self._judge is not None and self._judge.able

    @property
    def fault(self) -> NetworkFault:
        """Why nothing, or not everything, is looked into."""
        if self._failed or self._left:
            return NetworkFault.AUTHORITY
        if self._judge is None:
            return NetworkFault.NONE
        if self._judge.refused:
            return NetworkFault.PACK
        if self._judge.able:
            self._able_at = time.monotonic()
        away = time.monotonic() - self._able_at > JUDGE_SECONDS
        return NetworkFault.JUDGE if away else NetworkFault.NONE

    @property
    def trust(self) -> tuple[TrustState, ...]:
        """What browsers think of the authority."""
        return tuple(
            TrustState(place.name[:200], place.trusted, place.reason, place.command[:200])
            for place in self._places
        )

    def gained_trust(self) -> bool:
        """Whether a browser trusts the authority that did not when this was asked last."""
        before = self._trusting
        self._trusting = frozenset(place.name for place in self._places if place.trusted)
        return not self._trusting <= before

    async def begin(self, level: Level) -> None:
        """Have both; without an ``authority`` afterwards nothing can be looked into.

        One that is at hand is taken as it is, so that browsers do not wait for a new guard.
        """
        if self._judge is None:
            self._able_at = time.monotonic()
            judge = Judge(self._command, self._pack, level)
            await judge.start()
            self._judge = self.bridge.judge_behind = judge
        self._judge.set_level(level)
        if self.authority is None:
            self.authority = await asyncio.to_thread(self._alone, self._custody.at_hand)
            self._renewed_at = None
        if self.authority is None:
            await self._renew()

    async def keep(self) -> None:
        """Do what is to be done once after ``begin``, and from time to time."""
        if self._judge is None:
            return
        now = time.monotonic()
        if self._renewed_at is None or now - self._renewed_at > RENEW_SECONDS:
            await self._renew()
        elif now - self._looked_at > LOOK_SECONDS:
            await self._look()

    async def establish(self) -> None:
        """Have the authority trusted at the person's word; this may take as long as they do."""
        if self.authority is None:
            return
        try:
            self._places = await asyncio.to_thread(self._alone, self._custody.establish)
        except OSError:
            self._failed = True
        self._looked_at = time.monotonic()

    async def rest(self) -> None:
        """Have no judge for the time being, and sign nothing; what is trusted stays so."""
        self.authority = None
        self.bridge.judge_behind = None
        judge, self._judge = self._judge, None
        if judge is not None:
            await judge.close()

    async def end(self) -> None:
        """Have neither any more: what the consent was given for goes with it."""
        await self.rest()
        self._places, self._failed = (), False
        self._left = not await asyncio.to_thread(self._alone, self._erase)

    async def _renew(self) -> None:
        """Have an authority that is good for some time."""
        try:
            self.authority = await asyncio.to_thread(self._alone, self._present)
            self._failed = False
        except OSError:
            self.authority, self._failed = None, True
        self._renewed_at = time.monotonic()
        await self._look()

    async def _look(self) -> None:
        self._places = await asyncio.to_thread(self._alone, self._custody.places)
        self._looked_at = time.monotonic()

    def _alone[T](self, act: Callable[[], T]) -> T:
        with self._one_at_a_time:
            return act()

    def _present(self) -> Authority:
        write_private(self._mark, b"")
        return self._custody.present()

    def _erase(self) -> bool:
        """Erase keys and certificates, if there may be any; false when something is left."""
        if not self._mark.exists():
            return True
        left = True
        with contextlib.suppress(OSError):
            left = bool(self._custody.end())
            if not left:
                erase(self._mark)
        return not left
