"""Starts the easel, the popup and the witness as processes of their own, and talks to them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.display import Display, stop


class Program:
    """A process that takes one JSON object a line and answers each with lines."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def say(self, order: dict[str, Any]) -> None:
        """Send an order without waiting for the answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()

    def hear(self) -> str:
        """Return the next line; an ended program is an error."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the program ended"
        return line.strip()

    def ask(self, order: dict[str, Any]) -> str:
        """Send an order and return its answer."""
        self.say(order)
        return self.hear()

    def end(self) -> None:
        """Let the program end by itself, which it does when no more orders can come."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(5)


@contextmanager
def program(display: Display, module: str, *arguments: str) -> Iterator[Program]:
    """Run ``python -m module`` on the display while the context lasts."""
    process = subprocess.Popen(
        (sys.executable, "-m", module, *arguments),
        env=display.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Program(process)
    finally:
        stop(process)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


@contextmanager
def easel(display: Display, *, place: str | None = None) -> Iterator[Program]:
    """Run the easel; its page is on the screen when the context begins.

    ``place`` is WIDTHxHEIGHT+X+Y; without it the page fills the screen.
    """
    words = ("--place", place) if place else ()
    with program(display, "tests.visual.easel", *words) as running:
        running.hear()
        yield running


@contextmanager
def witness(display: Display) -> Iterator[Program]:
    """Run the witness."""
    with program(display, "tests.visual.witness") as running:
        yield running


@contextmanager
def popup(display: Display) -> Iterator[Program]:
    """Run the popup."""
    with program(display, "tests.visual.popup") as running:
        yield running
