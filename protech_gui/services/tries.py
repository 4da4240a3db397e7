"""Tries of a passphrase: counted on disk, and how long the next one has to wait."""

from pathlib import Path

from protech_gui.clock import Clock
from protech_gui.domain import backoff
from protech_gui.domain.backoff import Attempts
from protech_gui.store.attempts import load_attempts, save_attempts


class MustWait(Exception):
    """Too many wrong passphrases: the next try is ``wait`` seconds away.

    ``count_lost`` says that the count was damaged or gone, which costs the longest wait.
    """

    def __init__(self, wait: float, count_lost: bool) -> None:
        super().__init__(wait)
        self.wait = wait
        self.count_lost = count_lost


class Tries:
    """The count of wrong passphrases in a row, in its file. Every method raises OSError."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def wait(self) -> float:
        """Return how many seconds the next try is away; 0 when it is free."""
        return self._present()[0].wait

    def count(self) -> None:
        """Count one more try as wrong; raises MustWait when it comes too early."""
        present, lost = self._present()
        if present.wait > 0:
            raise MustWait(present.wait, count_lost=lost)
        save_attempts(self._path, backoff.failed(present, self._clock.moment()))

    def forget(self) -> None:
        """Begin again at none, because the passphrase was right or is new."""
        save_attempts(self._path, Attempts())

    def _present(self) -> tuple[Attempts, bool]:
        """Return the count as it stands now, and whether what was on disk is lost."""
        found = load_attempts(self._path)
        now = self._clock.moment()
        present = backoff.longest(now) if found is None else backoff.at(found, now)
        if found is None or found.boot != now.boot:
            # From here on the wait runs by the uptime of this start of the system.
            save_attempts(self._path, present)
        return present, found is None
