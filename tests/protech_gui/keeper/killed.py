"""A process for tests that erases a folder and is killed, by itself, at one step of it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from protech_gui.keeper.erasing import Erasing
from protech_gui.paths import Paths

STEPS = ("unlink", "rmdir", "fsync")
"""What of the system's calls counts as a step."""


def kill_at(step: int) -> None:
    """Have this process killed in place of its step of this number, counted from 0."""
    left = step

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            if not left:
                psutil.Process().kill()
            left -= 1
            return real(*arguments, **named)

        return call

    for name in STEPS:
        setattr(os, name, counted(getattr(os, name)))


if __name__ == "__main__":
    erasing = Erasing(Paths(Path(sys.argv[1])))
    erasing.begin()
    kill_at(int(sys.argv[2]))
    sys.exit(not erasing.finish())
