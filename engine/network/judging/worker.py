"""The judge's process: bodies come in on its standard input, decisions go out."""

import contextlib
import queue
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import cv2
from cv2.utils import logging

from engine.network.judging.passing import Alive, Ask, Open, Opened, Told, read_order, write
from engine.network.judging.rounds import Rounds
from engine.packs import PackError, load_pack
from engine.terms import BEAT_SECONDS
from engine.vision.eye import open_eye
from engine.wire import take_standard_streams

THREADS = 2
"""Bodies judged at the same time, each on a core of its own."""

JUDGE_SECONDS = 4.0
"""How long one body is looked at; after that it is unknown."""

MOST_MEMORY = 4 * 1024**3
"""Bytes; what asks for more is not decoded. Two of the largest pictures take half of it."""

_PATIENCE = 1.0
"""Seconds for the looks under way to end when the process is to."""


def main() -> int:
    """Judge until the guard closes the pipe; returns the exit code."""
    read_fd, write_fd = take_standard_streams()
    _keep_within_bounds()
    read = read_order(read_fd)
    if read is None or not isinstance(read[0], Open):
        return 1
    order = read[0]
    try:
        rounds = Rounds(open_eye(load_pack(Path(order.pack)), order.level))
    except PackError:
        with contextlib.suppress(OSError):
            write(write_fd, Opened(able=False))
        return 1
    _Bench(read_fd, write_fd, rounds).run()
    return 0


def _keep_within_bounds() -> None:
    # Judging takes all cores by its own threads. What a library says of a broken picture is
    # nobody's business.
    cv2.setNumThreads(1)
    logging.setLogLevel(logging.LOG_LEVEL_SILENT)
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        most = MOST_MEMORY if most == resource.RLIM_INFINITY else min(most, MOST_MEMORY)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def late_in(seconds: float) -> Callable[[], bool]:
    """Return what says whether so many seconds have passed."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


class _Bench:
    """Reads in one thread, judges in THREADS, and says in another that it lives."""

    def __init__(self, read_fd: int, write_fd: int, rounds: Rounds) -> None:
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._rounds = rounds
        self._waiting: queue.SimpleQueue[tuple[Ask, bytes] | None] = queue.SimpleQueue()
        self._writing = threading.Lock()
        self._ended = threading.Event()

    def run(self) -> None:
        """Judge until nothing more comes."""
        self._say(Opened(able=True))
        threads = [
            threading.Thread(target=self._beat, name="judge-beat", daemon=True),
            *(
                threading.Thread(target=self._judge, name="judge", daemon=True)
                for _ in range(THREADS)
            ),
        ]
        for thread in threads:
            thread.start()
        while (read := read_order(self._read_fd)) and isinstance(read[0], Ask):
            self._waiting.put((read[0], read[1]))
        self._ended.set()
        for _ in range(THREADS):
            self._waiting.put(None)
        for thread in threads:
            thread.join(_PATIENCE)

    def _judge(self) -> None:
        while (waiting := self._waiting.get()) is not None:
            ask, body = waiting
            if self._ended.is_set():
                return
            judged = self._rounds.judged(body, ask.kind, ask.level, late_in(JUDGE_SECONDS))
            self._say(Told(ask.number, judged.outcome, judged.category))

    def _beat(self) -> None:
        while not self._ended.wait(BEAT_SECONDS):
            self._say(Alive())

    def _say(self, answer: Opened | Told | Alive) -> None:
        # A guard that is gone closes the other pipe as well.
        with self._writing, contextlib.suppress(OSError):
            write(self._write_fd, answer)
