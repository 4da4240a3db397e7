"""Commands of the system: run without a shell, a terminal or an end that does not come."""

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass

PATIENCE = 20.0
"""Seconds; a command of NSS takes 10 ms, and longer while a browser writes."""


@dataclass(frozen=True)
class Answer:
    """What a command said; ``code`` is None when it could not be run or did not end."""

    code: int | None
    output: bytes = b""
    complaint: bytes = b""

    @property
    def ok(self) -> bool:
        """Whether it did what it was asked."""
        return self.code == 0


Run = Callable[[Sequence[str], bytes, float | None], Answer]
"""Runs a command with this input, for so many seconds at most."""


def run(command: Sequence[str], given: bytes = b"", patience: float | None = PATIENCE) -> Answer:
    """Run it and return its answer.

    In a session of its own it finds no terminal, on which it would ask for a password and wait.
    """
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            timeout=patience,
            check=False,
            start_new_session=True,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Answer(None)
    return Answer(done.returncode, done.stdout, done.stderr)
