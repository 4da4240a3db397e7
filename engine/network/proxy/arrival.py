"""Arrivals: the first bytes of a connection, kept until it is known who takes it over."""

import asyncio

MOST_BYTES = 64 * 1024
"""So much is read ahead; a request's head that is longer is refused."""


class Arrival(asyncio.Protocol):
    """Keeps what comes, and stops reading when that is too much or when it is handed over."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self.ended = False
        self.lost = False
        self._more = asyncio.Event()
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Keep what came."""
        self._kept += data
        if len(self._kept) >= MOST_BYTES:
            self.transport.pause_reading()
        self._more.set()

    def eof_received(self) -> bool:
        """Note that no more comes; what is to be said can still be said."""
        self.ended = True
        self._more.set()
        return True

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  # asyncio's signature
        """Note that nobody is there any more."""
        self.ended = self.lost = True
        self._more.set()

    async def head(self) -> bytes | None:
        """Return all up to the first empty line and take it; None when there will be none."""
        while (end := self._kept.find(b"\r\n\r\n")) < 0:
            if self.ended or len(self._kept) >= MOST_BYTES:
                return None
            self._more.clear()
            await self._more.wait()
        head = bytes(self._kept[: end + 4])
        del self._kept[: end + 4]
        return head

    def hand_over(self) -> bytes:
        """Stop reading, and return what came and was not taken."""
        if not self.transport.is_closing():
            self.transport.pause_reading()
        rest = bytes(self._kept)
        self._kept.clear()
        return rest

    def as_streams(self, first: bytes = b"") -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Hand the connection over as streams, in which ``first`` comes again before the rest."""
        return streams(self.transport, first + self.hand_over(), ended=self.ended)


def streams(
    transport: asyncio.Transport, first: bytes, *, ended: bool = False
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Return streams on a connection that is not being read, beginning with these bytes."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(READ_BYTES, loop)
    protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
    transport.set_protocol(protocol)
    protocol.connection_made(transport)
    if first:
        reader.feed_data(first)
    if ended:
        reader.feed_eof()
    elif not transport.is_closing():
        transport.resume_reading()
    return reader, asyncio.StreamWriter(transport, protocol, reader, loop)


READ_BYTES = 128 * 1024
"""What a stream keeps until it is read; twice that, and its peer has to wait."""
