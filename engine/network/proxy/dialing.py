"""Dialing: the one way out, checked and pinned, over an upstream proxy if there is one."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Callable

from engine.network.proxy.addresses import Address, Addresses, Refused, Unreachable
from engine.network.proxy.arrival import Arrival
from engine.network.proxy.rules import Upstream

UPSTREAM_MARK = "\0"
"""What stands before a host that is dialled as an upstream proxy; no name of a host holds it."""

CONNECT_SECONDS = 20.0
"""After so long nobody will answer any more."""

NEXT_SECONDS = 0.25
"""After so long without an answer the next address is tried as well (RFC 8305)."""

UPSTREAM_SECONDS = 30.0
"""So long an upstream proxy may take to reach a host."""


class UpstreamRefused(Exception):
    """The upstream proxy does not want to; ``head`` is what it answered."""

    def __init__(self, head: bytes) -> None:
        super().__init__()
        self.head = head


class Dialer:
    """Connects to hosts.

    ``secure`` makes the TLS settings for upstream proxies that want them.
    """

    def __init__(
        self,
        addresses: Addresses,
        upstream: Callable[[str], Upstream | None],
        secure: Callable[[], ssl.SSLContext],
    ) -> None:
        self._addresses = addresses
        self._upstream = upstream
        self._secure = secure

    async def dial(self, host: str, port: int) -> Arrival:
        """Return a connection to a host; raises Refused, Unreachable or UpstreamRefused.

        What an upstream proxy leads to is not looked up here: only it may know the name, and the
        question would tell others what the person keeps from them.
        """
        if host.startswith(UPSTREAM_MARK):
            found = await self._addresses.find_unchecked(host.removeprefix(UPSTREAM_MARK), port)
            return await self._connect(found)
        upstream = self._upstream(host)
        if upstream is None:
            return await self._connect(await self._addresses.find(host, port))
        if self._addresses.names_this_machine(host):
            raise Refused
        connection = await self._dial_upstream(upstream)
        try:
            async with asyncio.timeout(UPSTREAM_SECONDS):
                connection.transport.write(_connect_request(upstream, host, port))
                head = await connection.head()
        except TimeoutError as error:
            connection.transport.abort()
            raise Unreachable from error
        if head is None or not _is_success(head):
            connection.transport.abort()
            raise UpstreamRefused(head or b"")
        return connection

    async def _dial_upstream(self, upstream: Upstream) -> Arrival:
        found = await self._addresses.find_unchecked(upstream.host, upstream.port)
        return await self._connect(found, upstream.host if upstream.tls else None)

    async def _connect(
        self, addresses: tuple[Address, ...], tls_name: str | None = None
    ) -> Arrival:
        """Connect to the first address that answers; the later ones start a little later."""
        trials: list[asyncio.Task[socket.socket]] = []
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                sock = await self._race(list(addresses), trials)
        except TimeoutError as error:
            raise Unreachable from error
        finally:
            for trial in trials:
                trial.cancel()
                trial.add_done_callback(_close_late)
        return await self._made(sock, tls_name)

    @staticmethod
    async def _race(
        addresses: list[Address], trials: list[asyncio.Task[socket.socket]]
    ) -> socket.socket:
        pending: set[asyncio.Task[socket.socket]] = set()
        while addresses or pending:
            if addresses:
                trial = asyncio.create_task(_connected(addresses.pop(0)))
                trials.append(trial)
                pending.add(trial)
            done, pending = await asyncio.wait(
                pending,
                timeout=NEXT_SECONDS if addresses else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for trial in done:
                if trial.exception() is None:
                    trials.remove(trial)
                    return trial.result()
        raise Unreachable

    async def _made(self, sock: socket.socket, tls_name: str | None) -> Arrival:
        loop = asyncio.get_running_loop()
        try:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            _, connection = await loop.create_connection(
                Arrival,
                sock=sock,
                ssl=self._secure() if tls_name else None,
                server_hostname=tls_name,
            )
        except (OSError, ssl.SSLError) as error:
            sock.close()
            raise Unreachable from error
        return connection


async def _connected(address: Address) -> socket.socket:
    sock = socket.socket(address.family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address.at)
    except BaseException:
        sock.close()
        raise
    return sock


def _close_late(trial: asyncio.Task[socket.socket]) -> None:
    """Close what was connected after another address had answered."""
    with contextlib.suppress(asyncio.CancelledError):
        if trial.exception() is None:
            trial.result().close()


def _connect_request(upstream: Upstream, host: str, port: int) -> bytes:
    name = f"[{host}]" if ":" in host else host
    authority = f"{name.encode('idna').decode() if name.isascii() is False else name}:{port}"
    lines = [f"CONNECT {authority} HTTP/1.1".encode(), f"Host: {authority}".encode()]
    if upstream.authorization is not None:
        lines.append(b"Proxy-Authorization: " + upstream.authorization)
    return b"\r\n".join(lines) + b"\r\n\r\n"


def _is_success(head: bytes) -> bool:
    words = head.split(b" ", 2)
    return len(words) > 1 and words[0].startswith(b"HTTP/1.") and words[1].startswith(b"2")
