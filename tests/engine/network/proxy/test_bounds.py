"""Bounds: whatever a server or a client does, memory stays small and others are served."""

import gzip
import os
import socket
import threading
import time
import zlib
from contextlib import closing, suppress

import psutil
import pytest

from engine.network.bodies.neutral import neutral
from engine.network.proxy import holds
from tests.engine.network.proxy.clients import Http1, connect, read_all
from tests.engine.network.proxy.origins import Asked, Given
from tests.engine.network.proxy.world import BAD, GOOD, World

MB = 1024 * 1024


def memory() -> int:
    return psutil.Process(os.getpid()).memory_info().rss


def bomb(beginning: bytes, megabytes: int) -> bytes:
    """Return bytes that grow a thousandfold beneath their coding."""
    packer = zlib.compressobj(9, wbits=31)
    parts = [packer.compress(beginning)]
    parts += [packer.compress(bytes(MB)) for _ in range(megabytes)]
    return b"".join((*parts, packer.flush()))


@pytest.mark.parametrize("http2", [False, True])
def test_a_bomb_of_a_picture_is_replaced(looking: World, http2: bool) -> None:
    given = Given((bomb(BAD, 500),), [(b"Content-Encoding", b"gzip")])
    origin = looking.origin(lambda _asked: given, http2=http2)
    before = memory()
    client = looking.http2(origin) if http2 else looking.http1(origin)
    assert client.get("/").body == neutral(1, 1)
    assert memory() - before < 100 * MB
    assert looking.judge.asked == []


def test_a_bomb_of_a_text_passes_as_it_comes(looking: World) -> None:
    text = bomb(b"<html>", 200)
    origin = looking.origin(lambda _asked: Given((text,), [(b"Content-Encoding", b"gzip")]))
    before = memory()
    client = looking.http1(origin)
    client.ask("/")
    time.sleep(1.0)
    assert memory() - before < 60 * MB, "no more is unpacked than the client takes"
    assert client.length_of_chunks() == len(b"<html>") + 200 * MB
    assert memory() - before < 60 * MB


@pytest.mark.parametrize("way", ["http1", "http2", "plain"])
def test_a_picture_without_end_is_replaced_and_not_heard_on(looking: World, way: str) -> None:
    given = Given((GOOD, *(bytes(MB),) * 100), chunked=True)
    origin = looking.origin(lambda _asked: given, tls=way != "plain", http2=way == "http2")
    before = memory()
    assert looking.client(origin, way).get("/").body == neutral(120, 80)
    assert memory() - before < 150 * MB
    for _ in range(200):
        if origin.aborted:
            break
        time.sleep(0.01)
    assert origin.aborted == 1


def test_no_more_is_held_than_there_is_room_for(
    looking: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holds, "MOST_HELD", 5000)
    origin = looking.origin(lambda _asked: Given((GOOD,)))
    assert looking.http1(origin).get("/").body == neutral(120, 80)
    monkeypatch.setattr(holds, "MOST_HELD", 5 * MB)
    client = looking.http1(origin)
    for _ in range(600):  # what was held before is no longer counted
        assert client.get("/").body == GOOD


@pytest.mark.parametrize("way", ["http1", "http2"])
def test_a_client_that_reads_nothing_costs_little(looking: World, way: str) -> None:
    given = Given((bytes([1]) * MB,) * 300, chunked=True)

    def answer(asked: Asked) -> Given:
        return given if asked.path == "/large" else Given((b"small",))

    origin = looking.origin(answer, http2=way == "http2")
    before = memory()
    if way == "http2":
        client = looking.http2(origin)
        client.ask("/large")  # whose window is never opened: nothing of it is acknowledged
        time.sleep(1.0)
        assert client.hear_only(client.ask("/small")) == b"small", "others are served"
    else:
        slow = looking.http1(origin)
        slow.ask("/large")
        time.sleep(1.0)
        assert looking.http1(origin).get("/small").body == b"small"
    assert memory() - before < 60 * MB


def test_a_server_that_drips_stalls_nobody(looking: World) -> None:
    given = Given(tuple(GOOD[at : at + 100] for at in range(0, 2000, 100)), pause=0.1)
    slow = looking.origin(lambda _asked: given)
    quick = looking.origin(lambda _asked: Given((GOOD,)))
    waiting = looking.http1(slow)
    dripping = threading.Thread(target=lambda: waiting.get("/"))
    dripping.start()
    begun = time.monotonic()
    for _ in range(20):
        assert looking.http1(quick).get("/").body == GOOD
    assert time.monotonic() - begun < 2.0
    dripping.join()


def test_a_judge_that_takes_long_stalls_only_its_picture(looking: World) -> None:
    answer = {"/p": Given((GOOD,)), "/words": Given((b"words",))}
    origin = looking.origin(lambda asked: answer[asked.path], http2=True)
    looking.judge.pause = 1.0
    client = looking.http2(origin)
    slow = client.ask("/p")
    begun = time.monotonic()
    assert client.get("/words").body == b"words"
    assert time.monotonic() - begun < 0.8
    assert client.hear(slow)[0].body == GOOD


@pytest.mark.parametrize("http2", [False, True])
def test_huge_heads_are_refused(looking: World, http2: bool) -> None:
    huge = [(b"X-%d" % n, b"y" * 8000) for n in range(100)]
    origin = looking.origin(
        lambda asked: Given((b"x",), huge if asked.path == "/" else []), http2=http2
    )
    with suppress(ConnectionError):
        client = looking.http2(origin) if http2 else looking.http1(origin)
        assert client.get("/").status == 502
    assert looking.http1(origin).get("/small").body == b"x"
    with closing(connect(looking.proxy.port)) as sock, suppress(OSError):
        for _ in range(100):
            sock.sendall(b"GET http://localhost/ HTTP/1.1\r\n" + b"a: b\r\n" * 1000)
        assert read_all(sock) in (b"",)


def test_lines_without_end_are_given_up(looking: World) -> None:
    endless = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"0" * MB
    origin = looking.origin(lambda _asked: Given(raw=endless))
    got = looking.http1(origin).get("/")
    assert (got.status, got.body) == (502, b"nobody")


@pytest.mark.parametrize(
    "raw",
    [
        *(
            b"",
            b"nonsense\r\n\r\n",
            b"HTTP/1.1 abc\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        ),
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip, x\r\n\r\n",
    ],
)
def test_nonsense_of_a_server_is_no_answer(looking: World, raw: bytes) -> None:
    origin = looking.origin(lambda asked: Given(raw=raw) if asked.path == "/" else Given((b"x",)))
    with suppress(OSError, IndexError):
        assert looking.http1(origin).get("/").status == 502
    assert looking.http1(origin).get("/again").body == b"x"
    assert looking.proxy.counts().faults == 0


def test_early_answers_are_passed_over(looking: World) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    raw = early + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody"
    assert looking.http1(looking.origin(lambda _asked: Given(raw=raw))).get("/").body == b"body"


def test_many_connections_are_served(looking: World) -> None:
    origin = looking.origin(lambda _asked: Given((b"x",)), tls=False)
    before = memory()
    socks: list[socket.socket] = [connect(looking.proxy.port) for _ in range(400)]
    try:
        clients = [Http1(sock, f"http://localhost:{origin.port}") for sock in socks]
        assert all(client.get("/").body == b"x" for client in clients)
        assert looking.proxy.counts().open == 400
        assert memory() - before < 60 * MB
    finally:
        for client in clients:
            client.close()


def test_a_client_that_leaves_frees_what_was_held(looking: World) -> None:
    given = Given((GOOD[:5000], GOOD[5000:]), pause=0.2)
    origin = looking.origin(lambda _asked: given)
    for _ in range(5):
        client = looking.http1(origin)
        client.ask("/")
        time.sleep(0.05)
        client.close()
    time.sleep(0.5)
    assert looking.proxy._holds._held == 0
    assert looking.proxy.counts().faults == 0


def test_gzip_of_nothing_passes(looking: World) -> None:
    empty = gzip.compress(b"")
    origin = looking.origin(lambda _asked: Given((empty,), [(b"Content-Encoding", b"gzip")]))
    assert looking.http1(origin).get("/").body == empty
