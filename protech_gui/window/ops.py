"""The window's one worker thread: jobs run there one after another, answers come back to Qt."""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

AGAIN_SECONDS = 0.25
"""At the end, what failed and must run is tried once more after so long; all such wait once."""


@dataclass(frozen=True)
class _Answer:
    deliver: Callable[[], None]
    failed: bool


@dataclass(frozen=True, eq=False)
class _Job:
    run: Callable[[], _Answer]
    must: bool


class Worker(QObject):
    """Runs jobs in one thread, in the order they came; answers in the thread it was made in."""

    _answered = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._last: Callable[[], None] | None = None
        self._ending = threading.Event()
        self._trying_again = False
        self._unkept: set[_Job] = set()
        # From the worker's thread into the one that owns this object.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="window-worker", daemon=True)
        self._thread.start()

    @property
    def has_left(self) -> bool:
        """Whether, at the end, something that must run failed, or never ran."""
        return bool(self._unkept)

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
        made = _Job(partial(_attempt, job, done, failed), must)
        if must:
            self._unkept.add(made)
        self._jobs.put(made)

    def end(self, last: Callable[[], None], timeout: float) -> bool:
        """Run what waits and must run, then ``last``, and end; no answer is delivered any more.

        What fails and must run is tried once more. Returns false if all that took more than
        ``timeout`` seconds, or what is tried again twice as long and its pause.
        """
        self._last = last
        self._ending.set()
        self._jobs.put(None)
        self._thread.join(timeout)
        if self._trying_again:
            self._thread.join(timeout + AGAIN_SECONDS)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._ending.is_set() and not job.must:
                continue
            answer = job.run()
            if answer.failed and job.must and self._ending.is_set():
                answer = self._run_again(job)
            if not answer.failed:
                self._unkept.discard(job)
            if not self._ending.is_set():
                self._answered.emit(job, answer)
        if self._last is not None:
            self._last()

    def _run_again(self, job: _Job) -> _Answer:
        if not self._trying_again:
            self._trying_again = True
            time.sleep(AGAIN_SECONDS)
        return job.run()

    @Slot(object, object)
    def _on_answered(self, job: _Job, answer: _Answer) -> None:
        if not self._ending.is_set():
            # From here on it is known what became of it.
            self._unkept.discard(job)
            answer.deliver()


def _attempt[T](
    job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
) -> _Answer:
    try:
        result = job()
    except Exception as error:
        return _Answer(partial(failed, error), failed=True)
    return _Answer(partial(done, result), failed=False)
