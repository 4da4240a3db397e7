"""The judge's process as the guard has it: started, written to and heard without ever waiting."""

import asyncio
import contextlib
import os
import queue
import subprocess
import threading
from collections.abc import Callable

from engine.network.judging.passing import Answer, Order, read_answer, write
from engine.processes import start_piped
from engine.terms import Command


class JudgeProcess:
    """One process; what it says is handed over in the event loop's own thread."""

    def __init__(
        self,
        command: Command,
        on_answer: Callable[["JudgeProcess", Answer], None],
        on_end: Callable[["JudgeProcess"], None],
    ) -> None:
        """Start it; raises OSError. ``on_end`` is called once, when nothing more will come."""
        self._loop = asyncio.get_running_loop()
        self._on_answer = on_answer
        self._on_end = on_end
        self._process, self._read_fd, self._write_fd = start_piped(command)
        self.pid = self._process.pid
        self._waiting: queue.SimpleQueue[tuple[Order, bytes] | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="judge-read", daemon=True)
        self._writer = threading.Thread(target=self._write, name="judge-write", daemon=True)
        self._reader.start()
        self._writer.start()

    def send(self, order: Order, body: bytes = b"") -> None:
        """Pass an order on; how many wait is the sender's to bound."""
        self._waiting.put((order, body))

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._waiting.put(None)

    def end(self, patience: float) -> None:
        """Close its pipe, wait, and kill it after so many seconds; for a thread that may wait."""
        self._waiting.put(None)
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._writer.join(1.0)
        self._reader.join(1.0)

    def _read(self) -> None:
        while (answer := read_answer(self._read_fd)) is not None:
            self._hand_over(self._on_answer, answer)
        os.close(self._read_fd)
        self._process.kill()  # one that says what is no answer is of no use
        self._process.wait()
        self._waiting.put(None)
        self._hand_over(self._on_end)

    def _write(self) -> None:
        with contextlib.suppress(OSError):
            while (waiting := self._waiting.get()) is not None:
                write(self._write_fd, *waiting)
        os.close(self._write_fd)

    def _hand_over(self, call: Callable[..., None], *arguments: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to hear
            self._loop.call_soon_threadsafe(call, self, *arguments)
