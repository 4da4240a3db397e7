"""Our proxy as a process of its own: ``python -m tests.bench.traffic.ours '{"inspect": true}'``.

It is put together as the guard does it: the proxy in its thread, the judge asked by a bridge.
"""

import asyncio
import ipaddress
import json
import sys
from datetime import timedelta
from pathlib import Path

from cryptography import x509
from msgspec import Struct

from engine.network.authority import make, now_utc
from engine.network.judging.bridge import Bridge
from engine.network.judging.judge import Judge
from engine.network.proxy.proxy import Proxy, Setup
from engine.network.proxy.rules import Decision, Incident, Rules
from engine.network.replies import Pages, Reply
from engine.terms import Category, Level
from tests.bench.traffic.holding import judge_command
from tests.bench.traffic.processes import tell, until_told_to_end

LOOPBACK = frozenset({ipaddress.ip_address("127.0.0.1")})

PAGES = Pages(Reply(403, b"a list"), Reply(403, b"this machine"), Reply(502, b"nobody"))


class Given(Struct, forbid_unknown_fields=True):
    """What it is started with; without a ``pack`` there is no judge.

    ``root`` is the file of an authority that is trusted beside the system's; ``own`` says that
    servers on this machine may be reached.
    """

    inspect: bool
    root: str
    pack: str = ""
    own: bool = False

    def word(self) -> str:
        """Return it for the command line."""
        return json.dumps(
            {"inspect": self.inspect, "root": self.root, "pack": self.pack, "own": self.own}
        )


class Silent:
    """Keeps nothing of what it hears."""

    def covered(self, category: Category) -> None:
        """See Observer."""

    def happened(self, incident: Incident) -> None:
        """See Observer."""

    def pinned(self, host: str) -> None:
        """See Observer."""


def decide(_host: str) -> Decision:
    """Nothing is listed."""
    return Decision.NORMAL


async def able(judge: Judge) -> None:
    """Wait until a judge can judge."""
    async with asyncio.timeout(60):
        while not judge.able:
            await asyncio.sleep(0.02)


async def _serve(given: Given) -> None:
    bridge = Bridge()
    judge = Judge(judge_command(), given.pack, Level.ALL)
    if given.pack:
        await judge.start()
        await able(judge)
        bridge.judge_behind = judge
    authority = make(now_utc(), timedelta(days=5))
    root = x509.load_pem_x509_certificate(Path(given.root).read_bytes())
    allowed = LOOPBACK if given.own else frozenset()
    setup = Setup(bridge, Silent(), allowed_own=allowed, more_roots=[root])
    proxy = Proxy(setup, Rules(decide, PAGES, inspect=given.inspect), authority)
    proxy.start()
    tell(port=proxy.port, root=authority.pem.decode())
    await asyncio.to_thread(until_told_to_end)
    proxy.stop()
    await judge.close()


def main() -> int:
    """Run until the input ends; returns the exit code."""
    given = json.loads(sys.argv[1])
    asyncio.run(_serve(Given(**given)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
