"""The wire: whole messages come through, anything else is a WireError and ends the channel."""

import os
import queue
import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import wire
from engine.contract import (
    AnyMessage,
    Beat,
    Blocked,
    CoverOrder,
    GuardReport,
    Message,
    SegmentDrained,
    SpoolOffered,
    StartScreenGuard,
)
from engine.terms import Box, Category, Cover, Fault, Layer, Level, Orders
from engine.wire import Channel, Decoder, WireError, encode, take_standard_streams

MESSAGES: tuple[AnyMessage, ...] = (
    Beat(),
    GuardReport(Fault.BLIND, 3),
    Blocked(1.5, Category.PICTURE, Layer.SCREEN),
    CoverOrder(7, (Cover(1, Box(-5, 0, 10, 20)),)),
    SegmentDrained("/é"),
    StartScreenGuard("receipt", Orders(Level.STRICT, "nl"), "/pack", ("a", "b"), ("k",)),
)


def frame(body: bytes, version: int = wire.VERSION) -> bytes:
    return len(body).to_bytes(4) + bytes((version,)) + body


def decode(received: bytes) -> list[AnyMessage]:
    return list(Decoder().feed(received))


def test_every_kind_of_message_has_a_place_on_the_wire() -> None:
    kinds = set(Message.__subclasses__())
    assert kinds == set(AnyMessage.__args__)


@given(
    st.lists(st.sampled_from(MESSAGES), max_size=8),
    st.lists(st.integers(1, 40), min_size=1, max_size=20),
)
def test_messages_come_whole_however_the_bytes_are_cut(
    messages: list[AnyMessage], cuts: list[int]
) -> None:
    rest = b"".join(map(encode, messages))
    decoder = Decoder()
    received: list[AnyMessage] = []
    while rest:
        cut = cuts[len(rest) % len(cuts)]
        received += decoder.feed(rest[:cut])
        rest = rest[cut:]
    assert received == messages


@given(st.lists(st.binary(max_size=200), max_size=5))
def test_hostile_bytes_are_messages_or_a_wire_error(pieces: list[bytes]) -> None:
    decoder = Decoder()
    try:
        for piece in pieces:
            for message in decoder.feed(piece):
                assert isinstance(message, Message)
    except WireError:
        return


@given(st.binary(max_size=300))
def test_a_hostile_body_in_a_right_frame_is_a_message_or_a_wire_error(body: bytes) -> None:
    with suppress(WireError):
        assert all(isinstance(message, Message) for message in decode(frame(body)))


@given(st.sampled_from(MESSAGES), st.data())
def test_a_message_with_changed_bytes_is_a_message_or_a_wire_error(
    message: AnyMessage, data: st.DataObject
) -> None:
    changed = bytearray(encode(message))
    place = data.draw(st.integers(0, len(changed) - 1))
    changed[place] = data.draw(st.integers(0, 255))
    with suppress(WireError):
        assert all(isinstance(other, Message) for other in decode(bytes(changed)))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"{}",
        b'{"type":"Unknown"}',
        b'{"type":"Beat","more":1}',
        b'{"type":"GuardReport","fault":"none","uncovered":-1}',
        b'{"type":"GuardReport","fault":"none","uncovered":' + b"9" * 5000 + b"}",
        b'{"type":"Blocked","time":1e999,"category":"picture","layer":"screen"}',
        b'{"type":"SegmentDrained","segment":"\xff"}',
        b'{"type":"SegmentDrained","segment":"' + b"x" * 4097 + b'"}',
        b'{"type":"SealUrge","box":"a line"}',
        b'{"type":"SealUrge","box":"' + b"A" * 64 + b'"}',
        b'{"type":"SealUrge","box":"' + b"A" * 4248 + b'"}',
        b'{"deep":' + b"[" * 100_000,
        b'{"type":"CoverOrder","number":1,"covers":' + b"[" * 100_000,
    ],
)
def test_a_body_that_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(WireError, match="not a message"):
        decode(frame(body))


def test_another_version_is_refused_before_its_body_has_come() -> None:
    with pytest.raises(WireError, match="version"):
        decode(frame(b"{}", version=wire.VERSION + 1)[:5])


def test_an_announced_flood_is_refused_before_it_has_come() -> None:
    with pytest.raises(WireError, match="too large"):
        decode((wire.MAX_FRAME + 1).to_bytes(4) + bytes((wire.VERSION,)))


def test_a_message_too_large_to_send_is_refused() -> None:
    with pytest.raises(WireError, match="too large"):
        encode(SpoolOffered(("x" * wire.MAX_FRAME,)))


def test_a_name_that_is_no_text_is_refused() -> None:
    with pytest.raises(WireError, match="not a text"):
        encode(SpoolOffered((os.fsdecode(b"/home/\xff"),)))


@dataclass
class End:
    """One end of a pair of pipes, and what was heard there."""

    channel: Channel
    heard: "queue.SimpleQueue[AnyMessage]"
    closed: threading.Event


@dataclass
class Line:
    """Two ends, and the raw descriptors of the far one while it has no channel."""

    near: End
    read_fd: int
    write_fd: int
    open_fds: set[int] = field(default_factory=set)


def end_of(read_fd: int, write_fd: int) -> End:
    heard: queue.SimpleQueue[AnyMessage] = queue.SimpleQueue()
    closed = threading.Event()
    return End(Channel(read_fd, write_fd, heard.put, closed.set), heard, closed)


@pytest.fixture
def line() -> Iterator[Line]:
    near_reads, far_writes = os.pipe()
    far_reads, near_writes = os.pipe()
    line = Line(end_of(near_reads, near_writes), far_reads, far_writes, {far_reads, far_writes})
    line.near.channel.start()
    yield line
    for fd in line.open_fds:
        os.close(fd)
    line.near.channel.close()
    line.near.channel.join(5)


def hang_up(line: Line, fd: int) -> None:
    os.close(fd)
    line.open_fds.remove(fd)


def test_two_channels_hear_each_other_and_the_end(line: Line) -> None:
    far = end_of(line.read_fd, line.write_fd)
    line.open_fds.clear()
    far.channel.start()
    for message in MESSAGES:
        assert line.near.channel.send(message)
        assert far.channel.send(message)
    assert [far.heard.get(timeout=5) for _ in MESSAGES] == list(MESSAGES)
    assert [line.near.heard.get(timeout=5) for _ in MESSAGES] == list(MESSAGES)
    far.channel.close()
    assert line.near.closed.wait(5)
    line.near.channel.close()
    assert far.closed.wait(5)
    far.channel.join(5)


def test_what_waits_is_written_before_the_channel_closes(line: Line) -> None:
    for number in range(100):
        line.near.channel.send(GuardReport(Fault.NONE, number))
    line.near.channel.close()
    with os.fdopen(os.dup(line.read_fd), "rb") as far:
        counts = [report.uncovered for report in decode(far.read())]  # type: ignore[union-attr]  # GuardReport alone was sent
    assert counts == list(range(100))


def test_bytes_that_are_no_message_close_the_channel(line: Line) -> None:
    os.write(line.write_fd, encode(Beat()) + b"\0\0\0\1\xff")
    assert line.near.closed.wait(5)
    assert line.near.heard.get(timeout=5) == Beat()


def test_an_error_of_the_receiver_closes_the_channel(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read_fd, far_writes = os.pipe()
    far_reads, write_fd = os.pipe()
    closed = threading.Event()
    errors: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", errors.append)

    def fail(_: AnyMessage) -> None:
        raise RuntimeError

    channel = Channel(read_fd, write_fd, fail, closed.set)
    channel.start()
    os.write(far_writes, encode(Beat()))
    assert closed.wait(5)
    channel.join(5)
    assert [error.exc_type for error in errors] == [RuntimeError]
    channel.close()
    os.close(far_writes)
    os.close(far_reads)


def test_a_receiver_that_does_not_read_costs_no_waiting(line: Line) -> None:
    large = SpoolOffered(("x" * 4000,) * 60)
    sent = [line.near.channel.send(large) for _ in range(wire.MAX_WAITING + 2)]
    assert not sent[-1]
    line.near.channel.close(timeout=0.0)
    hang_up(line, line.read_fd)


def test_a_receiver_that_is_gone_is_told(line: Line) -> None:
    hang_up(line, line.read_fd)
    line.near.channel.send(Beat())
    line.near.channel._writer.join(5)
    assert not line.near.channel.send(Beat())
    line.near.channel.close()


STREAMS = """
import os, subprocess, sys
from engine.wire import take_standard_streams
read_fd, write_fd = take_standard_streams()
print("a library prints", flush=True)
assert sys.stdin.read() == ""
subprocess.run(["cat"], check=True)
os.write(write_fd, os.read(read_fd, 100))
"""


def test_a_library_can_neither_read_nor_write_the_wire() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STREAMS], input=b"wire", capture_output=True, timeout=30, check=True
    )
    assert done.stdout == b"wire"
    assert done.stderr.strip() == b"a library prints"


@pytest.fixture
def own_streams(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Let a test take this process's own streams, and give them back."""
    with capfd.disabled():
        kept = [os.dup(fd) for fd in (0, 1, 2)]
        yield
        for fd, copy in enumerate(kept):
            os.dup2(copy, fd)
            os.close(copy)


@pytest.mark.usefixtures("own_streams")
@pytest.mark.parametrize("system", ["linux", "win32"])
@pytest.mark.parametrize("has_standard_error", [True, False])
def test_the_streams_are_copies_and_the_old_places_are_harmless(
    system: str, has_standard_error: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[tuple[int, int]] = []
    console = types.SimpleNamespace(setmode=lambda fd, mode: modes.append((fd, mode)))
    monkeypatch.setitem(sys.modules, "msvcrt", console)
    monkeypatch.setattr(os, "O_BINARY", 0x8000, raising=False)
    monkeypatch.setattr(sys, "platform", system)
    before = [os.fstat(fd) for fd in (0, 1)]
    if not has_standard_error:
        os.close(2)
    read_fd, write_fd = take_standard_streams()
    try:
        assert min(read_fd, write_fd) > 2
        assert [os.path.sameopenfile(fd, 1) for fd in (2,)] == [True]
        assert [os.fstat(read_fd).st_ino, os.fstat(write_fd).st_ino] == [s.st_ino for s in before]
        assert os.read(0, 1) == b""
        assert modes == ([(read_fd, 0x8000), (write_fd, 0x8000)] if system == "win32" else [])
    finally:
        os.close(read_fd)
        os.close(write_fd)
