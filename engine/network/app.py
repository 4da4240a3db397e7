"""The network guard's process: puts its parts together from what the keeper orders."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path

from engine.contract import StartNetworkGuard
from engine.network.authority import now_utc
from engine.network.authority_files import AuthorityFiles
from engine.network.gate import Gate, World
from engine.network.grounding import Grounding, Sources
from engine.network.guard import NetworkGuard, Parts
from engine.network.inspecting import Inspecting
from engine.network.settings.opening import open_pointing
from engine.network.steering import Steering
from engine.network.succession import Succession
from engine.network.trust.custody import Custody
from engine.network.trust.opening import life_of, open_trust
from engine.parent import Parent
from engine.processes import start_apart


class _Wake:
    """Wakes the loop once there is one."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self.act: Callable[[], None] = _nothing

    def __call__(self) -> None:
        if self.loop is not None:
            with contextlib.suppress(RuntimeError):  # it has ended
                self.loop.call_soon_threadsafe(self.act)


def main(world: World = World()) -> int:  # noqa: B008 - it is frozen
    """Run the network guard; returns the exit code: 0 after a goodbye or a successor, else 1.

    ``world`` is what tests let it reach and trust.
    """
    wake = _Wake()
    parent = Parent(wake)
    start = parent.first(StartNetworkGuard)
    if start is None:
        return 1
    try:
        sound = asyncio.run(_guard(start, parent, wake, world))
    except OSError:
        return 1  # its folder cannot be used; the keeper tries again
    parent.close()
    return 0 if sound else 1


async def _guard(start: StartNetworkGuard, parent: Parent, wake: _Wake, world: World) -> bool:
    heard = asyncio.Event()
    wake.act = heard.set
    wake.loop = asyncio.get_running_loop()
    heard.set()
    folder = Path(start.folder)
    succession = Succession(folder)
    succession.begin()
    trust = open_trust()
    custody = Custody(AuthorityFiles(folder, now_utc, life_of(trust)), trust, now_utc)
    inspecting = Inspecting(start.judge, start.pack, custody, folder, asks=trust.asks)
    steering = Steering(open_pointing(folder))
    gate = Gate(inspecting.bridge, parent.send, start.port or steering.last_port, world)
    sources = Sources(Path(start.pack), Path(start.web), Path(start.exempt), start.helplines)
    grounding = Grounding(sources, steering.upstream)
    parts = Parts(grounding, gate, inspecting, steering, succession)
    guard = NetworkGuard(start.orders, parts, parent, heard, lambda: start_apart(start.keeper))
    return await guard.run()


def _nothing() -> None:
    """Nobody is to be woken yet."""
