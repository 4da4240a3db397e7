"""Messages and bodies arrive whole, and what is none ends the passing."""

import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.judging import passing
from engine.network.judging.passing import (
    Alive,
    Answer,
    Ask,
    Open,
    Opened,
    Order,
    Told,
    read_answer,
    read_order,
    write,
)
from engine.network.verdicts import Kind, Outcome
from engine.terms import Category, Level


def through(message: Order | Answer, body: bytes = b"") -> bytes:
    """Return the bytes that are written for a message."""
    read_fd, write_fd = os.pipe()
    pieces = bytearray()

    def read() -> None:
        while piece := os.read(read_fd, 65536):
            pieces.extend(piece)

    reader = threading.Thread(target=read)
    reader.start()
    write(write_fd, message, body)
    os.close(write_fd)
    reader.join()
    os.close(read_fd)
    return bytes(pieces)


def read_from(sent: bytes, *, answer: bool = False) -> object:
    """Return what is read of these bytes, which fit a pipe."""
    read_fd, write_fd = os.pipe()
    os.write(write_fd, sent)
    os.close(write_fd)
    try:
        return read_answer(read_fd) if answer else read_order(read_fd)
    finally:
        os.close(read_fd)


@pytest.mark.parametrize("message", [Open("/a pack", Level.ALL), Ask(7, Kind.VIDEO, Level.STRICT)])
def test_orders_arrive_with_their_bodies(message: Order) -> None:
    assert read_from(through(message, b"\x00body\xff")) == (message, b"\x00body\xff")


@pytest.mark.parametrize(
    "message", [Opened(able=True), Told(7, Outcome.COVER, Category.VIDEO), Alive()]
)
def test_answers_arrive(message: Answer) -> None:
    assert read_from(through(message), answer=True) == message


def test_a_body_larger_than_a_pipe_arrives() -> None:
    body = os.urandom(3_000_000)
    read_fd, write_fd = os.pipe()
    writer = threading.Thread(target=write, args=(write_fd, Ask(1, Kind.PICTURE, Level.ALL), body))
    writer.start()
    read = read_order(read_fd)
    writer.join()
    os.close(write_fd)
    os.close(read_fd)
    assert read == (Ask(1, Kind.PICTURE, Level.ALL), body)


def test_what_breaks_off_is_nothing() -> None:
    sent = through(Ask(1, Kind.PICTURE, Level.ALL), b"body")
    assert all(read_from(sent[:length]) is None for length in range(len(sent)))


def test_what_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_from((9000).to_bytes(4) + bytes(4) + b"{" * 9000) is None
    assert read_from(through(Alive(), b"an answer has no body"), answer=True) is None
    monkeypatch.setattr(passing, "MOST_BODY", 3)
    assert read_from(through(Ask(1, Kind.PICTURE, Level.ALL), b"body")) is None


def test_an_order_is_no_answer() -> None:
    assert read_from(through(Open("/a pack", Level.ALL)), answer=True) is None
    assert read_from(through(Alive())) is None


def test_nobody_who_reads_is_an_error() -> None:
    read_fd, write_fd = os.pipe()
    os.close(read_fd)
    with pytest.raises(OSError, match="pipe"):
        write(write_fd, Alive())
    os.close(write_fd)


@given(st.binary(max_size=200))
def test_any_bytes_are_an_order_or_nothing(sent: bytes) -> None:
    read = read_from(sent)
    assert read is None or isinstance(read, tuple)
    assert read_from((20).to_bytes(4) + bytes(4) + sent, answer=True) is None
