"""Framing over pipes: whole, checked, size-capped messages, and no writer without a bound."""

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator

import msgspec

from engine.contract import AnyMessage

VERSION = 1
"""The protocol's version; both ends of a pipe come from one installation."""

MAX_FRAME = 256 * 1024
"""The largest message in bytes: 512 covers take about 50 KB."""

MAX_WAITING = 256
"""How many messages may wait for a receiver that does not read."""

_HEADER = 5
_decoder = msgspec.json.Decoder(AnyMessage)
_encoder = msgspec.json.Encoder()


class WireError(Exception):
    """The bytes are no message of this protocol; says which rule they break, not what they hold."""


def encode(message: AnyMessage) -> bytes:
    """Return the frame of a message: length (4 bytes, big endian), version (1 byte), JSON.

    Raises WireError if it is larger than MAX_FRAME, or holds text that UTF-8 cannot say.
    """
    try:
        body = _encoder.encode(message)
    except UnicodeEncodeError:
        raise WireError("not a text") from None
    if len(body) > MAX_FRAME:
        raise WireError("message too large")
    return len(body).to_bytes(4) + bytes((VERSION,)) + body


class Decoder:
    """Takes bytes as they come, gives the messages that are whole."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, untrusted_bytes: bytes) -> Iterator[AnyMessage]:
        """Yield each complete message; raises WireError at the first frame that is none."""
        self._buffer += untrusted_bytes
        while len(self._buffer) >= _HEADER:
            length = int.from_bytes(self._buffer[:4])
            if self._buffer[4] != VERSION:
                raise WireError("unknown protocol version")
            if length > MAX_FRAME:
                raise WireError("message too large")
            if len(self._buffer) < _HEADER + length:
                return
            body = bytes(self._buffer[_HEADER : _HEADER + length])
            del self._buffer[: _HEADER + length]
            try:
                yield _decoder.decode(body)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                raise WireError("not a message") from None


class Channel:
    """A pair of pipe ends to another process: reads in one thread, writes in another.

    ``on_message`` is called in the reading thread for every message, ``on_closed``
    once, in the same thread, when the other side is gone or sent something that is
    no message. ``send`` never waits.
    """

    def __init__(
        self,
        read_fd: int,
        write_fd: int,
        on_message: Callable[[AnyMessage], None],
        on_closed: Callable[[], None],
    ) -> None:
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._on_message = on_message
        self._on_closed = on_closed
        self._waiting: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._broken = False
        self._reader = threading.Thread(target=self._read, name="wire-read", daemon=True)
        self._writer = threading.Thread(target=self._write, name="wire-write", daemon=True)

    def start(self) -> None:
        """Begin to read and write."""
        self._reader.start()
        self._writer.start()

    def send(self, message: AnyMessage) -> bool:
        """Queue a message; false when the other side is gone or has not read for too long."""
        if self._broken or self._waiting.qsize() >= MAX_WAITING:
            return False
        self._waiting.put(encode(message))
        return True

    def close(self, timeout: float = 1.0) -> None:
        """Write what waits, then close this side; gives up after ``timeout`` seconds."""
        self._waiting.put(None)
        self._writer.join(timeout)

    def join(self, timeout: float) -> None:
        """Wait until the other side has closed, at most ``timeout`` seconds."""
        self._reader.join(timeout)

    def _read(self) -> None:
        decoder = Decoder()
        try:
            while received := os.read(self._read_fd, 65536):
                for message in decoder.feed(received):
                    self._on_message(message)
        except (OSError, WireError):
            pass
        finally:
            os.close(self._read_fd)
            self._on_closed()

    def _write(self) -> None:
        try:
            while (frame := self._waiting.get()) is not None:
                view = memoryview(frame)
                while view:
                    view = view[os.write(self._write_fd, view) :]
        except OSError:
            pass
        self._broken = True
        os.close(self._write_fd)


def take_standard_streams() -> tuple[int, int]:
    """Return private copies of descriptors 0 and 1, the pipe to the parent.

    Afterwards 0 reads nothing and 1 is standard error, so that no library can
    read from the wire or write onto it. A process without a standard error gets one
    that goes nowhere, so that no copy can take its place.
    """
    _ensure_standard_error()
    read_fd, write_fd = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(read_fd, os.O_BINARY)
        msvcrt.setmode(write_fd, os.O_BINARY)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    os.dup2(2, 1)
    return read_fd, write_fd


def _ensure_standard_error() -> None:
    try:
        os.fstat(2)
    except OSError:
        # The lowest free number is 2, because 0 and 1 are the pipe.
        os.set_inheritable(os.open(os.devnull, os.O_WRONLY), True)
