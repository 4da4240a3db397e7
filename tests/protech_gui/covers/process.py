"""The covers process as its guard sees it: started by the one program, spoken to by pipes."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from select import select

from engine.contract import AnyMessage, Beat, CoverAck, CoverOrder, Goodbye, Ready, StartCovers
from engine.terms import Box, Cover
from engine.wire import Decoder, encode
from tests.protech_gui.covers.desk import PATIENCE

COMMAND = (sys.executable, "-m", "protech_gui", "covers")


class CoversProcess:
    """One real covers process."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        self._decoder = Decoder()
        self._heard: list[AnyMessage] = []

    def send(self, *messages: AnyMessage) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"".join(map(encode, messages)))
        self.process.stdin.flush()

    def hear(self) -> AnyMessage:
        """Return the next message that is no beat."""
        assert self.process.stdout is not None
        while not self._heard:
            readable, _, _ = select([self.process.stdout], [], [], PATIENCE)
            assert readable, "the covers process says nothing"
            received = os.read(self.process.stdout.fileno(), 65536)
            assert received, "the covers process is gone"
            heard = self._decoder.feed(received)
            self._heard += [message for message in heard if not isinstance(message, Beat)]
        return self._heard.pop(0)

    def until(self, condition: Callable[[], object]) -> None:
        """Return once the condition holds; meanwhile it hears that its guard lives."""
        deadline = time.monotonic() + 4 * PATIENCE
        while not condition():
            assert time.monotonic() < deadline, "it did not come"
            self.send(Beat())
            time.sleep(0.01)

    def start(self, grace: float = 60.0) -> None:
        """Greet it; returns once it is ready."""
        self.send(StartCovers(grace))
        assert self.hear() == Ready()

    def order(
        self,
        number: int,
        *covers: Cover,
        language: str = "en",
        calm: bool = False,
        probe: Box | None = None,
    ) -> None:
        """Give an order; returns once it is acknowledged."""
        self.send(CoverOrder(number, covers, language, calm, probe))
        assert self.hear() == CoverAck(number)

    def hang_up(self) -> None:
        """Close the pipe to it, as a guard's death does."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def ended(self) -> int:
        """Return the exit code, once it has ended."""
        return self.process.wait(PATIENCE)

    def discard(self) -> None:
        """Leave nothing of it: say goodbye, and kill what does not listen."""
        with suppress(OSError, ValueError, subprocess.TimeoutExpired):
            self.send(Goodbye())
            self.process.wait(PATIENCE)
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            with suppress(BrokenPipeError):  # It may have ended before it read everything.
                pipe.close()


@contextmanager
def covers_process(environment: dict[str, str]) -> Iterator[CoversProcess]:
    """Run a covers process; afterwards it is gone."""
    running = CoversProcess(environment)
    try:
        yield running
    finally:
        running.discard()


def cover(number: int, x: int, y: int, width: int, height: int) -> Cover:
    """Return a cover; x, y, width and height in pixels."""
    return Cover(number, Box(x, y, width, height))
