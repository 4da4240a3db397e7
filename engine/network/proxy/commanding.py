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
class AwaitCompleted(events.CommandCompleted):
    """What came of it."""

    command: Await
    reply: Any
