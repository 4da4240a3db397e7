"""Serving the rule by which browsers find the guard: one answer, on this computer alone."""

import asyncio
import hmac
from collections.abc import Callable

from engine.network.settings.pac import Address

MOST_AT_ONCE = 64
"""Browsers ask once; more than this at the same time are none."""

MAX_REQUEST = 16_384
"""Bytes; browsers send less than one thousand."""

PATIENCE = 5.0
"""Seconds for a request to arrive and its answer to be taken."""


class PacServer:
    """Answers unguessable paths on 127.0.0.1, and every other with nothing there."""

    def __init__(self, text: Callable[[], str]) -> None:
        """``text`` makes the rule, each time that it is asked for."""
        self._text = text
        self._paths: tuple[bytes, ...] = ()
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    async def start(self, port: int = 0) -> int:
        """Listen on a port, or on any that is free, and return it; raises OSError."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", port, limit=MAX_REQUEST)
        listening: int = self._server.sockets[0].getsockname()[1]
        return listening

    def answer_at(self, *addresses: Address) -> None:
        """Answer at these addresses' paths from now on."""
        self._paths = tuple(address.path.encode() for address in addresses)

    async def close(self) -> None:
        """Listen no more, and break off what is under way."""
        if self._server:
            self._server.close()
            for task in self._open:
                task.cancel()
            await asyncio.gather(*self._open, return_exceptions=True)
            await self._server.wait_closed()
            self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None or len(self._open) >= MOST_AT_ONCE:
            writer.transport.abort()
            return
        self._open.add(task)
        try:
            async with asyncio.timeout(PATIENCE):
                writer.write(self._answer(await reader.readuntil(b"\r\n\r\n")))
                await writer.drain()
                writer.close()
                await writer.wait_closed()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            writer.transport.abort()
        finally:
            self._open.discard(task)

    def _answer(self, untrusted_request: bytes) -> bytes:
        method, _, rest = untrusted_request.partition(b" ")
        path = rest.partition(b" ")[0]
        known = [hmac.compare_digest(path, one) for one in self._paths]  # all, in equal time
        if method != b"GET" or not any(known):
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        body = self._text().encode()
        head = (
            "HTTP/1.1 200 OK\r\nContent-Type: application/x-ns-proxy-autoconfig\r\n"
            f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
        )
        return head.encode() + body
