"""Those who are measured, each a process: `python -m tests.bench.traffic.serving WHO`.

Everything stays on loopback. A process says the port it listens on, and lives until its input ends.
"""

import asyncio
import contextlib
import datetime
import ipaddress
import ssl
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from cryptography import x509
from mitmproxy import addons, http, options
from mitmproxy.tools.dump import DumpMaster

from engine.network.authority import make, now_utc
from engine.network.proxy.proxy import Proxy, Setup
from engine.network.proxy.rules import Decision, Incident, Rules
from engine.network.replies import Pages, Reply
from engine.network.verdicts import Judged, Kind, Outcome
from engine.terms import Category

LOOPBACK = frozenset({ipaddress.ip_address("127.0.0.1")})
PAGE = Reply(403, b"no")
BLOCK = bytes(1024 * 1024)


class AtOnce:
    """Judges everything as clear, at once: what holding itself costs."""

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:
        del body, kind, deadline
        return Judged(Outcome.CLEAR)


class Deaf:
    """Hears nothing."""

    def covered(self, category: Category) -> None:
        del category

    def happened(self, incident: Incident) -> None:
        del incident

    def pinned(self, host: str) -> None:
        del host


def ours(roots: str, *, looking: bool) -> None:
    """Our proxy, tunnelling or looking into everything."""
    trusted = [x509.load_pem_x509_certificate(Path(roots).read_bytes())] if roots else []
    rules = Rules(lambda _host: Decision.NORMAL, Pages(PAGE, PAGE, PAGE), inspect=looking)
    setup = Setup(AtOnce(), Deaf(), allowed_own=LOOPBACK, more_roots=trusted)
    proxy = Proxy(setup, rules, make(now_utc(), datetime.timedelta(days=2)))
    proxy.start()
    say(proxy.port)
    sys.stdin.read()
    proxy.stop()


class Streaming:
    """Has mitmproxy stream all bodies."""

    def responseheaders(self, flow: http.HTTPFlow) -> None:
        assert flow.response is not None
        flow.response.stream = True


async def mitmproxy(roots: str, *, looking: bool) -> None:
    """Stock mitmproxy without its printing, ignoring all hosts or streaming all bodies."""
    with tempfile.TemporaryDirectory() as folder:
        chosen = options.Options(listen_host="127.0.0.1", listen_port=0, confdir=folder)
        if looking:
            chosen.update(ssl_verify_upstream_trusted_ca=roots)  # type: ignore[no-untyped-call]
        else:
            chosen.update(ignore_hosts=[".*"])  # type: ignore[no-untyped-call]
        master = DumpMaster(chosen, with_termlog=False, with_dumper=False)
        master.addons.add(Streaming())  # type: ignore[no-untyped-call]
        running = asyncio.create_task(master.run())
        server: addons.proxyserver.Proxyserver = master.addons.get("proxyserver")  # type: ignore[no-untyped-call]
        while not server.listen_addrs():
            await asyncio.sleep(0.05)
        say(server.listen_addrs()[0][1])
        await asyncio.to_thread(sys.stdin.read)
        master.shutdown()  # type: ignore[no-untyped-call]
        await running


async def splice() -> None:
    """The barest proxy that asyncio's streams make."""

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        host, port = head.split(b" ")[1].decode().split(":")
        far_reader, far_writer = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await asyncio.gather(pump(reader, far_writer), pump(far_reader, writer))

    await _listen(serve, None)


async def source(megabytes: int) -> None:
    """A server that gives so much for whatever it is told first."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            await reader.read(65536)
            for _ in range(megabytes):
                writer.write(BLOCK)
                await writer.drain()
        writer.close()

    await _listen(serve, None)


async def server(leaf: str, body: bytes) -> None:
    """A server with TLS that gives the same to every request."""
    settings = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    settings.load_cert_chain(leaf)
    settings.set_alpn_protocols(["http/1.1"])
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(answer)
                await writer.drain()
        writer.close()

    await _listen(serve, settings)


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


async def _listen(serve: Serve, settings: ssl.SSLContext | None) -> None:
    async with _listening(serve, settings) as port:
        say(port)
        await asyncio.to_thread(sys.stdin.read)


@asynccontextmanager
async def _listening(serve: Serve, settings: ssl.SSLContext | None) -> AsyncIterator[int]:
    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=settings, limit=262144)
    async with listening:
        yield listening.sockets[0].getsockname()[1]
        listening.close()


def say(port: int) -> None:
    """Tell who started us where we listen."""
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()


@contextmanager
def serving(who: str, *words: str) -> Iterator[int]:
    """Run one of them; returns its port."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.traffic.serving", who, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def main(who: str, *words: str) -> None:
    """Be one of them."""
    match who:
        case "tunnel":
            ours("", looking=False)
        case "looking":
            ours(words[0], looking=True)
        case "mitmproxy-tunnel":
            asyncio.run(mitmproxy("", looking=False))
        case "mitmproxy-streaming":
            asyncio.run(mitmproxy(words[0], looking=True))
        case "splice":
            asyncio.run(splice())
        case "source":
            asyncio.run(source(int(words[0])))
        case "server":
            asyncio.run(server(words[0], Path(words[1]).read_bytes()))


if __name__ == "__main__":
    main(*sys.argv[1:])
