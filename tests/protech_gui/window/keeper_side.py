"""The keeper's side of a window in this process, over real pipes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from engine.contract import AnyMessage, Beat
from engine.parent import Parent
from engine.wire import Channel
from protech_gui.pipe import KeeperPipe


class KeeperSide:
    """Speaks to the window's pipe and keeps what it hears; ``beats`` counts signs of life."""

    def __init__(self, read_fd: int, write_fd: int, pipe: KeeperPipe) -> None:
        self.pipe = pipe
        self.heard: list[AnyMessage] = []
        self.beats = 0
        self._channel = Channel(read_fd, write_fd, self._hear, self._end)
        self._channel.start()

    def say(self, *messages: AnyMessage) -> None:
        for message in messages:
            assert self._channel.send(message)

    def vanish(self) -> None:
        """Be gone without a goodbye."""
        self._channel.close()

    def join(self) -> None:
        """Wait until nothing of the pipe is left."""
        self._channel.join(5.0)

    def _hear(self, message: AnyMessage) -> None:
        if isinstance(message, Beat):
            self.beats += 1
        else:
            self.heard.append(message)

    def _end(self) -> None:
        """The window's end says nothing of itself."""


@contextmanager
def keeper_side() -> Iterator[KeeperSide]:
    """Give a window's pipe whose other end is here; puts the standard streams back at once."""
    window_reads, keeper_writes = os.pipe()
    keeper_reads, window_writes = os.pipe()
    kept = os.dup(0), os.dup(1)
    os.dup2(window_reads, 0)
    os.dup2(window_writes, 1)
    try:
        pipe = KeeperPipe(Parent)
    finally:
        os.dup2(kept[0], 0)
        os.dup2(kept[1], 1)
        for fd in (*kept, window_reads, window_writes):
            os.close(fd)
    side = KeeperSide(keeper_reads, keeper_writes, pipe)
    try:
        yield side
    finally:
        pipe.close()
        side.vanish()
        side.join()
