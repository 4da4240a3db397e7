"""Commands of our own to those who carry out what mitmproxy's layers ask for."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from mitmproxy.proxy import commands, events


class Await(commands.Command):
    """Wait for something without anybody else waiting; the layer goes on with what came of it.

    ``reply`` is None when it failed.
    """

    blocking = True

    def __init__(self, work: Callable[[], Awaitable[Any]]) -> None:
        self.work = work


@dataclass(repr=False)
class AwaitCompleted(events.CommandCompleted):  # type: ignore[no-untyped-call]  # it has no types
    """What came of it."""

    command: Await
    reply: Any


class UntilTaken(Await):
    """Wait until the client took what it was sent on a stream, so that nothing piles up."""

    def __init__(self, stream_id: int) -> None:
        super().__init__(_at_once)
        self.stream_id = stream_id


async def _at_once() -> None:
    """Wait for nothing."""
