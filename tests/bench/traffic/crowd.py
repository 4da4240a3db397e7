"""A crowd: thousands of connections that do little, and whether others get on meanwhile.

Each goes through a tunnel to a server elsewhere and has said one word, which came back. Files
bound their number: the proxy needs two for each.
"""

import asyncio
import statistics
from collections.abc import Callable
from contextlib import ExitStack, suppress

from tests.bench.traffic import ours
from tests.bench.traffic.fetching import first_byte_ms
from tests.bench.traffic.files import allow_files
from tests.bench.traffic.processes import megabytes, running
from tests.bench.traffic.relaying import server_elsewhere

CONNECTIONS = 9_900
"""The proxy takes 10,000 at most, and others are to get on as well."""

AT_ONCE = 200
FILES_APART = 300
OTHERS = 30
PATIENCE = 30.0
WORD = b"word"

Peer = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def connections() -> dict[str, float]:
    """Return how many ``connections`` were held, what each costs in kB, and others' first byte."""
    count = min(CONNECTIONS, (allow_files() - FILES_APART) // 2)
    with ExitStack() as stack:
        place = stack.enter_context(server_elsewhere())
        echo = running("echo", place.address, before=place.before)
        target = place.address, stack.enter_context(echo).port
        given = ours.Given(inspect=False, root=str(place.root))
        proxy = stack.enter_context(running("ours", given.word()))
        others = place.through(proxy.port)
        before_ms = statistics.median(first_byte_ms(others) for _ in range(OTHERS))
        before_mb = megabytes(proxy.pid)

        def during() -> tuple[float, float]:
            grown = megabytes(proxy.pid) - before_mb
            return grown, statistics.median(first_byte_ms(others) for _ in range(OTHERS))

        held, (grown_mb, during_ms) = asyncio.run(crowd(count, proxy.port, target, during))
    return {
        "connections": held,
        "connections_kb_each": round(grown_mb * 1000 / max(1, held), 1),
        "connections_others_ms": round(during_ms, 2),
        "connections_others_before_ms": round(before_ms, 2),
    }


async def crowd[T](
    count: int, proxy: int, target: tuple[str, int], during: Callable[[], T]
) -> tuple[int, T]:
    """Hold so many connections, do something, and return how many still answer, and its result."""
    room = asyncio.Semaphore(AT_ONCE)
    peers: list[Peer] = []

    async def enter() -> None:
        async with room:
            with suppress(OSError, TimeoutError, EOFError):
                async with asyncio.timeout(PATIENCE):
                    peer = await asyncio.open_connection("127.0.0.1", proxy, limit=4096)
                    peers.append(peer)
                    await _ask_for(peer, target)

    await asyncio.gather(*(enter() for _ in range(count)))
    result = await asyncio.to_thread(during)
    answered = await asyncio.gather(*map(_says_back, peers))
    for _, writer in peers:
        writer.transport.abort()
    await asyncio.sleep(0)
    return sum(answered), result


async def _ask_for(peer: Peer, target: tuple[str, int]) -> None:
    """Have a connection led to a server; without that it ends."""
    reader, writer = peer
    where = f"{target[0]}:{target[1]}"
    writer.write(f"CONNECT {where} HTTP/1.1\r\nHost: {where}\r\n\r\n".encode())
    if b" 200 " not in await reader.readuntil(b"\r\n\r\n") or not await _says_back(peer):
        writer.transport.abort()


async def _says_back(peer: Peer) -> bool:
    reader, writer = peer
    with suppress(OSError, TimeoutError, EOFError):
        async with asyncio.timeout(PATIENCE):
            writer.write(WORD)
            return await reader.readexactly(len(WORD)) == WORD
    return False
