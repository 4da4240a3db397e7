"""Splices: two connections joined to one, whose bytes pass unread and almost uncopied."""

import asyncio
from collections.abc import Callable
from typing import cast

from engine.network.proxy.arrival import Arrival

LARGE = 256 * 1024
SMALL = 4 * 1024
"""Bytes read at once: large while few are under way, small when thousands of peers are slow."""

MOST_LARGE = 256
"""So many large buffers exist at most: 64 MB."""

Gate = Callable[[bytes], bytes | None]
"""Told all that a client sent at first: returns it when it may pass, b"" for more, None to end."""


class Buffers:
    """Buffers that connections borrow for as long as bytes are on their way through them."""

    def __init__(self) -> None:
        self._free: list[bytearray] = []
        self._large = 0

    def take(self) -> bytearray:
        """Return a buffer."""
        if self._free:
            return self._free.pop()
        if self._large < MOST_LARGE:
            self._large += 1
            return bytearray(LARGE)
        return bytearray(SMALL)

    def give(self, buffer: bytearray) -> None:
        """Take a buffer back."""
        if len(buffer) == LARGE:
            self._free.append(buffer)


class Half(asyncio.BufferedProtocol):
    """Reads what one peer sends and writes it to the other.

    What could not be sent at once stays in its buffer, and nothing is read until it went: a
    slow peer costs one buffer and slows nobody but its own counterpart.
    """

    def __init__(self, buffers: Buffers, gate: Gate | None = None) -> None:
        self._buffers = buffers
        self._gate = gate
        self._greeting = b""
        self._buffer: bytearray | None = None
        self._stalled = False
        self._ended = False
        self.other: Half
        self.transport: asyncio.Transport
        self.lost = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint: int) -> bytearray:  # noqa: ARG002  # asyncio's signature
        """Return where to read to."""
        if self._buffer is None:
            self._buffer = self._buffers.take()
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Pass on what was read."""
        assert self._buffer is not None
        view = memoryview(self._buffer)[:nbytes]
        if self._gate is not None:
            self.pass_on(bytes(view))
            return
        self.other.transport.write(view)
        if not self._stalled:
            self._let_go()

    def pass_on(self, data: bytes) -> None:
        """Write bytes to the other peer, once the gate lets them through."""
        if self._gate is None:
            self.other.transport.write(data)
            return
        self._greeting += data
        passed = self._gate(self._greeting)
        if passed:
            self._gate, self._greeting = None, b""
            self.other.transport.write(passed)
        elif passed is None:
            self.transport.close()
            self.other.transport.close()

    def eof_received(self) -> bool:
        """Tell the other peer that no more comes."""
        self._ended = True
        if self._gate is not None and self._greeting:
            self._gate, greeting = None, self._greeting
            self.other.transport.write(greeting)
        if self.other.transport.can_write_eof() and not self.other.transport.is_closing():
            self.other.transport.write_eof()
        if self.other._ended:
            self.transport.close()
            self.other.transport.close()
        return True

    def pause_writing(self) -> None:
        """Have no more read until this peer took what it was sent."""
        self.other._stalled = True
        self.other.transport.pause_reading()

    def resume_writing(self) -> None:
        """Have reading go on."""
        self.other._stalled = False
        self.other._let_go()
        if not self.other.transport.is_closing():
            self.other.transport.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  # asyncio's signature
        """End the other connection too."""
        self._let_go()
        self.other.transport.close()
        if not self.lost.done():
            self.lost.set_result(None)

    def _let_go(self) -> None:
        if self._buffer is not None:
            self._buffers.give(self._buffer)
            self._buffer = None


async def splice(client: Arrival, server: Arrival, gate: Gate, buffers: Buffers) -> None:
    """Join two connections until both ended; what the client sends first must pass the gate."""
    if client.lost or server.lost:
        return
    near, far = Half(buffers, gate), Half(buffers)
    near.other, far.other = far, near
    near.transport, far.transport = client.transport, server.transport
    first = [(near, client.hand_over(), client.ended), (far, server.hand_over(), server.ended)]
    for half, _, _ in first:
        half.transport.set_write_buffer_limits(high=0)
        half.transport.set_protocol(cast("asyncio.BaseProtocol", half))
    for half, early, ended in first:
        if early:
            half.pass_on(early)
        if ended:
            half.eof_received()
        else:
            half.transport.resume_reading()
    try:
        await asyncio.gather(near.lost, far.lost)
    finally:  # nothing is left to send, or nothing may be sent any more
        client.transport.abort()
        server.transport.abort()
