"""The window's one worker thread: jobs run there one after another, answers come back to Qt."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot


@dataclass(frozen=True)
class _Answer:
    deliver: Callable[[], None]


@dataclass(frozen=True)
class _Job:
    run: Callable[[], _Answer]
    must: bool


class Worker(QObject):
    """Runs jobs in one thread, in the order they came; answers in the thread it was made in."""

    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._last: Callable[[], None] | None = None
        self._ending = threading.Event()
        # From the worker's thread into the one that owns this object.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="window-worker", daemon=True)
        self._thread.start()

    def run[T](
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        must: bool = False,
    ) -> None:
        """Run the job, then call ``done`` with what it returned or ``failed`` with its error.

        A job that ``must`` run, because it keeps what a person said, runs at the end too.
        """
        self._jobs.put(_Job(partial(_attempt, job, done, failed), must))

    def end(self, last: Callable[[], None], timeout: float) -> bool:
        """Run what waits and must run, then ``last``, and end; no answer is delivered any more.

        Returns false if that took more than ``timeout`` seconds.
        """
        self._last = last
        self._ending.set()
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._ending.is_set() and not job.must:
                continue
            answer = job.run()
            if not self._ending.is_set():
                self._answered.emit(answer)
        if self._last is not None:
            self._last()

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        if not self._ending.is_set():
            answer.deliver()


def _attempt[T](
    job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
) -> _Answer:
    try:
        result = job()
    except Exception as error:
        return _Answer(partial(failed, error))
    return _Answer(partial(done, result))
