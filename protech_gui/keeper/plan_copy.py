"""The copy of the safety plan that may be read while the vault is locked."""

import contextlib
import os
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.files import Unusable, erase, fresh_of, read_bounded, write_atomically
from engine.terms import CopiedPlan

VERSION = 1
MAX_BYTES = 128 * 1024


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    lines: CopiedPlan


class PlanCopy:
    """The copied ``lines`` and their file; a file that cannot be read counts as one without lines.

    It is set aside by nobody: the vault has the plan itself, and a readable file of it shall
    not outlive the consent to it under another name.
    """

    def __init__(self, path: Path) -> None:
        """Load what is there."""
        self._path = path
        self.lines: CopiedPlan = ()
        with contextlib.suppress(FileNotFoundError, Unusable, msgspec.DecodeError, ValueError):
            self.lines = msgspec.json.decode(read_bounded(path, MAX_BYTES), type=_File).lines

    @property
    def stands(self) -> bool:
        """Whether there is a copy, whole, damaged or half written."""
        files = (self._path, fresh_of(self._path))
        return bool(self.lines) or any(os.path.lexists(path) for path in files)

    def write(self) -> None:
        """Make the file be what the lines are, or gone without any; raises OSError."""
        if self.lines:
            write_atomically(self._path, msgspec.json.encode(_File(VERSION, self.lines)))
        else:
            erase(self._path)
