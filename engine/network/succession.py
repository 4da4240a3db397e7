"""Succession: of two guards of one folder, the one that came later guards."""

import contextlib
from pathlib import Path
from secrets import token_bytes

from engine.files import Unusable, read_private, write_private

FILE = "guard"
_BYTES = 16


class Succession:
    """A file with the newest guard's mark: one that lost its keeper sees a successor by it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._mark = token_bytes(_BYTES)

    def begin(self) -> None:
        """Be the newest; raises OSError."""
        write_private(self._path, self._mark)

    @property
    def over(self) -> bool:
        """Whether another has begun since; also when the file cannot be read any more."""
        with contextlib.suppress(OSError, Unusable):
            return read_private(self._path, _BYTES) != self._mark
        return True
