"""Commands of the system that settings are read and changed with."""

import os
import shutil
import subprocess
from typing import Protocol

from engine.network.settings.setting import SettingsError

PATIENCE = 5.0
"""Seconds; a command that takes longer waits for something that does not come."""

MAX_SAID = 65_536
"""Characters of an answer that are looked at."""


class Commands(Protocol):
    """What can be run."""

    def has(self, program: str) -> bool:
        """Return whether a program is there."""
        ...

    def run(self, *words: str) -> str:
        """Return what a program said, without the line's end; SettingsError when it failed."""
        ...


class SystemCommands:
    """The programs of this computer, without a shell."""

    def has(self, program: str) -> bool:
        """See Commands."""
        return shutil.which(program) is not None

    def run(self, *words: str) -> str:
        """See Commands."""
        try:
            ended = subprocess.run(
                words,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                check=True,
                env=os.environ | {"LC_ALL": "C.UTF-8"},
            )
        except (OSError, ValueError, subprocess.SubprocessError):
            raise SettingsError("a command of the system failed") from None
        return ended.stdout.decode("utf-8", "replace")[:MAX_SAID].rstrip("\r\n")
