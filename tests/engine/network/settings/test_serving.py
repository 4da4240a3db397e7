"""The rule is served on this computer, at a path that has to be known, and to nobody for long."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import pytest

from engine.network.settings import serving
from engine.network.settings.pac import Address
from engine.network.settings.serving import MAX_REQUEST, MOST_AT_ONCE, PacServer

TOKEN = "a" * 32


def served(talk: Callable[[PacServer, Address], Awaitable[None]]) -> None:
    """Run a talk with a server that says *rule*, and close it."""

    async def whole() -> None:
        server = PacServer(lambda: "rule")
        address = Address(await server.start(), TOKEN, 1)
        server.answer_at(address)
        try:
            await talk(server, address)
        finally:
            await server.close()

    asyncio.run(whole())


async def say(port: int, request: bytes) -> bytes:
    """Return all that is answered, empty when the server hangs up."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(request)
        return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


def get(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()


def test_the_rule_is_answered() -> None:
    async def talk(_: PacServer, address: Address) -> None:
        head, between, body = (await say(address.port, get(address.path))).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200 ")
        assert b"\r\nContent-Type: application/x-ns-proxy-autoconfig\r\n" in head
        assert b"\r\nContent-Length: 4\r\n" in head
        assert b"\r\nCache-Control: no-store\r\n" in head
        assert between + body == b"\r\n\r\nrule"

    served(talk)


@pytest.mark.parametrize(
    "request_",
    [
        get("/"),
        get("/proxy.pac"),
        get(f"/{TOKEN}"),
        get(f"/{TOKEN}.pac?x"),
        get(f"http://127.0.0.1/{TOKEN}.pac"),
        f"POST /{TOKEN}.pac HTTP/1.1\r\n\r\n".encode(),
        b"CONNECT a.example:443 HTTP/1.1\r\n\r\n",
        b"\r\n\r\n",
        b"\xff\0\r\n\r\n",
    ],
)
def test_nothing_else_is(request_: bytes) -> None:
    async def talk(_: PacServer, address: Address) -> None:
        assert (await say(address.port, request_)).startswith(b"HTTP/1.1 404 ")

    served(talk)


def test_nothing_is_answered_before_there_is_a_path() -> None:
    async def whole() -> None:
        server = PacServer(lambda: "rule")
        port = await server.start()
        assert (await say(port, b"GET  HTTP/1.1\r\n\r\n")).startswith(b"HTTP/1.1 404 ")
        await server.close()
        await server.close()

    asyncio.run(whole())


def test_a_new_address_is_answered_instead_of_the_old_one() -> None:
    async def talk(server: PacServer, address: Address) -> None:
        server.answer_at(Address(address.port, "b" * 32, 1))
        assert (await say(address.port, get(address.path))).startswith(b"HTTP/1.1 404 ")
        assert (await say(address.port, get(f"/{'b' * 32}.pac"))).endswith(b"rule")

    served(talk)


def test_it_listens_on_this_computer_alone_and_on_the_port_it_is_told() -> None:
    async def whole() -> None:
        first = PacServer(lambda: "rule")
        port = await first.start()
        second = PacServer(lambda: "rule")
        with pytest.raises(OSError, match="in use"):
            await second.start(port)
        await second.close()
        await first.close()
        assert await second.start(port) == port
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.2", port)
        await second.close()

    asyncio.run(whole())


def test_a_huge_request_is_hung_up_on() -> None:
    async def talk(_: PacServer, address: Address) -> None:
        assert await say(address.port, b"GET " + b"a" * 2 * MAX_REQUEST) == b""
        assert (await say(address.port, get(address.path))).endswith(b"rule")

    served(talk)


def test_a_broken_request_is_hung_up_on() -> None:
    async def talk(_: PacServer, address: Address) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", address.port)
        writer.write(b"GET /")
        writer.write_eof()
        assert await reader.read() == b""
        writer.close()

    served(talk)


def test_a_slow_request_is_hung_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "PATIENCE", 0.05)

    async def talk(_: PacServer, address: Address) -> None:
        assert await say(address.port, b"GET /") == b""

    served(talk)


def test_very_many_at_once_do_not_take_memory_and_closing_ends_them() -> None:
    async def talk(server: PacServer, address: Address) -> None:
        waiting = [
            await asyncio.open_connection("127.0.0.1", address.port) for _ in range(MOST_AT_ONCE)
        ]
        assert await say(address.port, get(address.path)) == b""
        await server.close()
        for reader, writer in waiting:
            with contextlib.suppress(ConnectionError):
                assert await reader.read() == b""
            writer.close()

    served(talk)
