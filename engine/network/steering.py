"""Steering: browsers are led to the proxy, by a rule that is served and settings that name it."""

import asyncio
import contextlib
import threading
from base64 import b64encode

from engine.contract import SettingState
from engine.network.proxy.rules import Upstream
from engine.network.settings.manual import Proxy
from engine.network.settings.pac import Address, new_token, pac_of
from engine.network.settings.pointing import Pointing
from engine.network.settings.serving import PacServer
from engine.terms import NetworkFault, Standing

_FAULTS = {
    Standing.AUTOMATIC: NetworkFault.AUTOMATIC,
    Standing.UPSTREAM: NetworkFault.UPSTREAM,
    Standing.CHANGED: NetworkFault.CHANGED,
    Standing.FAILED: NetworkFault.SETTINGS,
}


class Steering:
    """Serves the rule and has the system's settings name it; blocking work goes to threads."""

    def __init__(self, pointing: Pointing) -> None:
        self._pointing = pointing
        self._server: PacServer | None = None
        self._address: Address | None = None
        self._outcomes: dict[str, Standing] = {}
        self._left = False
        # Who waits for a thread may be broken off, and the thread goes on.
        self._one_at_a_time = threading.Lock()

    @property
    def fault(self) -> NetworkFault:
        """Why no browser is led here by the system; none while one of its settings does so."""
        if self._left:
            return NetworkFault.SETTINGS
        if self._address is None:
            return NetworkFault.NONE
        found = set(self._outcomes.values())
        if found & {Standing.POINTED, Standing.LATER}:
            return NetworkFault.NONE
        named = (fault for outcome, fault in _FAULTS.items() if outcome in found)
        return next(named, NetworkFault.UNSUPPORTED)

    @property
    def settings(self) -> tuple[SettingState, ...]:
        """How it stands with each of the system's settings."""
        found = sorted(self._outcomes.items())
        return tuple(SettingState(name[:200], outcome) for name, outcome in found)

    @property
    def last_port(self) -> int:
        """The port of the proxy that settings may still name; 0 for none."""
        address = self._pointing.last_address()
        return address.proxy_port if address else 0

    @property
    def leads_to(self) -> int:
        """The port of the proxy that browsers are led to; 0 while they are not."""
        return self._address.proxy_port if self._address else 0

    def upstream(self, host: str) -> Upstream | None:
        """Return the proxy by which the person's system reached a host before."""
        proxy = self._pointing.upstream("https", host)
        return _as_upstream(proxy) if proxy else None

    async def lead(self, proxy_port: int) -> None:
        """Serve the rule, then have the settings name it; raises OSError when nobody can serve."""
        if self._address is None or self._address.proxy_port != proxy_port:
            await self._serve(proxy_port)
        assert self._address is not None
        self._outcomes = await asyncio.to_thread(self._point, self._address)
        self._left = False

    async def look(self) -> None:
        """Look how it stands, and lead there again what does not lead here but might."""
        if self._address is None:
            return
        found = await asyncio.to_thread(self._pointing.look)
        if Standing.FAILED in found.values() or found.keys() - self._outcomes.keys():
            found = await asyncio.to_thread(self._point, self._address)
        self._outcomes = found

    async def let_go(self, *, staying: bool = False) -> None:
        """Put the settings back as they were, then serve no more; ``staying`` as of Pointing."""
        restored = await asyncio.to_thread(self._restore, staying=staying)
        self._left = not restored and not staying
        self._outcomes = {}
        await self.close()

    async def close(self) -> None:
        """Serve no more, and leave the settings to whoever comes next."""
        self._address = None
        if self._server:
            await self._server.close()
            self._server = None

    def _point(self, address: Address) -> dict[str, Standing]:
        with self._one_at_a_time:
            return self._pointing.apply(address)

    def _restore(self, *, staying: bool) -> bool:
        with self._one_at_a_time:
            return self._pointing.restore(staying=staying)

    async def _serve(self, proxy_port: int) -> None:
        await self.close()
        last = await asyncio.to_thread(self._pointing.last_address)
        self._server = PacServer(lambda: pac_of(proxy_port, self._pointing.upstreams()))
        if last and last.proxy_port == proxy_port:
            with contextlib.suppress(OSError):  # somebody else listens there now
                await self._server.start(last.port)
                self._address = await self._renewed(last)
                self._server.answer_at(last, self._address)
                return
        self._address = Address(await self._server.start(), new_token(), proxy_port)
        self._server.answer_at(self._address)

    async def _renewed(self, last: Address) -> Address:
        """Return where the rule is served after an earlier guard served it there.

        A browser that found no proxy meanwhile goes directly for minutes, unless it is told
        another address of the rule. What a session was told at its login stays.
        """
        found = await asyncio.to_thread(self._pointing.look)
        if Standing.LATER in found.values():
            return last
        return Address(last.port, new_token(), last.proxy_port)


def _as_upstream(proxy: Proxy) -> Upstream:
    authorization = None
    if proxy.user:
        said = f"{proxy.user}:{proxy.password}".encode()
        authorization = b"Basic " + b64encode(said)
    return Upstream(proxy.host, proxy.port, proxy.scheme == "https", authorization)
