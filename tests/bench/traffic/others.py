"""What our proxy is measured against: ``python -m tests.bench.traffic.others splice``.

``splice`` joins two connections with the fewest lines of asyncio that do it. ``ignoring`` is
mitmproxy that looks into nothing, ``streaming`` mitmproxy that opens TLS and streams all bodies;
both trust the authority in the file that comes as the second word.
"""

import asyncio
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, cast

from mitmproxy.http import HTTPFlow
from mitmproxy.options import Options
from mitmproxy.tools.dump import DumpMaster

from tests.bench.traffic.processes import tell, until_told_to_end


class _Joined(asyncio.Protocol):
    """Writes what it reads to the other side."""

    def __init__(self) -> None:
        self.other: _Joined
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.other.transport.write(data)

    def pause_writing(self) -> None:
        self.other.transport.pause_reading()

    def resume_writing(self) -> None:
        self.other.transport.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  # asyncio's signature
        self.other.transport.close()


class _Asked(_Joined):
    """Reads what a CONNECT asks for, and joins the connection with that."""

    def data_received(self, data: bytes) -> None:
        self.transport.pause_reading()
        host, _, port = data.split(b" ", 2)[1].decode().rpartition(":")
        self._task = asyncio.get_running_loop().create_task(self._join(host, int(port)))

    async def _join(self, host: str, port: int) -> None:
        near = _Joined()
        near.transport = self.transport
        _, far = await asyncio.get_running_loop().create_connection(_Joined, host, port)
        near.other, far.other = far, near
        self.transport.set_protocol(near)
        self.transport.write(b"HTTP/1.1 200 OK\r\n\r\n")
        self.transport.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is on the other side yet."""


async def _splice() -> None:
    server = await asyncio.get_running_loop().create_server(_Asked, "127.0.0.1", 0)
    tell(port=server.sockets[0].getsockname()[1])
    await asyncio.to_thread(until_told_to_end)


class _Streaming:
    """Has every answer streamed."""

    def responseheaders(self, flow: HTTPFlow) -> None:
        """See mitmproxy's events."""
        if flow.response:
            flow.response.stream = True


class _Telling:
    """Says where mitmproxy listens, and ends it when it is to end."""

    def __init__(self, master: DumpMaster, folder: Path) -> None:
        self._master = master
        self._folder = folder

    async def running(self) -> None:
        """See mitmproxy's events."""
        addons: Any = self._master.addons
        server = addons.get("proxyserver")
        root = (self._folder / "mitmproxy-ca-cert.pem").read_text()
        tell(port=server.listen_addrs()[0][1], root=root)
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._end, args=(loop,), daemon=True).start()

    def _end(self, loop: asyncio.AbstractEventLoop) -> None:
        until_told_to_end()
        loop.call_soon_threadsafe(self._master.shutdown)


async def _mitmproxy(root: str, folder: Path, *, ignoring: bool) -> None:
    options = Options(
        listen_host="127.0.0.1",
        listen_port=0,
        confdir=str(folder),
        ssl_verify_upstream_trusted_ca=root,
        ignore_hosts=[".*"] if ignoring else [],
    )
    master = DumpMaster(options, with_termlog=False, with_dumper=False)
    master.addons.add(_Streaming(), _Telling(master, folder))  # type: ignore[no-untyped-call]  # it has no types
    await master.run()


def main() -> int:
    """Run until the input ends; returns the exit code."""
    name, *root = sys.argv[1:]
    if name == "splice":
        asyncio.run(_splice())
        return 0
    with tempfile.TemporaryDirectory(prefix="protech-bench-") as folder:
        asyncio.run(_mitmproxy(root[0], Path(folder), ignoring=name == "ignoring"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
