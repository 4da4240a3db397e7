"""Says back what it hears, to thousands at once: ``python -m tests.bench.traffic.echo ADDRESS``."""

import asyncio
import sys
from typing import cast

from tests.bench.traffic.files import allow_files
from tests.bench.traffic.processes import tell, until_told_to_end


class _Echo(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._transport.write(data)


async def _serve(address: str) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Echo, address, 0, backlog=4096)
    tell(port=server.sockets[0].getsockname()[1])
    await asyncio.to_thread(until_told_to_end)


def main() -> int:
    """Run until the input ends; returns the exit code."""
    allow_files()
    asyncio.run(_serve(sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
