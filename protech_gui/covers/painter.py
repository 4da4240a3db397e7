"""The covers process's side of the painter: asks for pictures, and has them when they are done."""

import contextlib
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import IO

from engine.terms import Box, Command, Role
from protech_gui.covers.looks import AnyLook
from protech_gui.covers.painter_process import read_painted, write
from protech_gui.platform.cover_screen import Picture

KEPT = 8
"""How many pictures are kept: a card's under each of its buttons, and the calm page's."""

TRIES = 3
"""After how many painters that ended by themselves nothing is painted any more."""


@dataclass(frozen=True, eq=False)
class Panel:
    """A picture with its buttons' places in it."""

    picture: Picture
    buttons: tuple[Box, ...]


class Painter:
    """Has looks painted by a process of its own, one after the other.

    Qt is as large as all the rest of the covers process, takes its time to load, and could
    fail: none of it may ever stand between an order and its covers.
    """

    def __init__(self, command: Command, wake: Callable[[], None]) -> None:
        """``wake`` is called from another thread whenever a picture is done, or never will be."""
        self._command = command
        self._wake = wake
        self._process: subprocess.Popen[bytes] | None = None
        self._panels: OrderedDict[AnyLook, Panel] = OrderedDict()
        self._asked: AnyLook | None = None
        self._done: SimpleQueue[Panel | None] = SimpleQueue()
        self._failures = 0
        self._reader: threading.Thread | None = None

    @property
    def failed(self) -> bool:
        """Whether nothing can be painted here."""
        return self._failures >= TRIES

    def panel(self, look: AnyLook) -> Panel | None:
        """Return the picture of a look; None until it is painted, which this asks for."""
        self._collect()
        if panel := self._panels.get(look):
            self._panels.move_to_end(look)
            return panel
        if self._asked is None and not self.failed:
            self._ask(look)
        return None

    def rest(self) -> None:
        """End the process; another is started when something is to be painted again."""
        self._panels.clear()
        self._let_go()

    def close(self) -> None:
        """End the process and wait for its end."""
        self._let_go()
        if self._reader:
            self._reader.join(1.0)

    def _ask(self, look: AnyLook) -> None:
        try:
            process = self._process or self._start()
            assert process.stdin is not None
            write(process.stdin, look)
            process.stdin.flush()
        except OSError:
            self._lose()
            return
        self._asked = look

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._process = process
        self._reader = threading.Thread(
            target=self._read, args=(process, self._done), name="painted", daemon=True
        )
        self._reader.start()
        return process

    def _read(self, process: subprocess.Popen[bytes], done: "SimpleQueue[Panel | None]") -> None:
        assert process.stdout is not None
        with process.stdout as source, contextlib.suppress(OSError):
            while panel := read_panel(source):
                done.put(panel)
                self._wake()
        process.wait()
        done.put(None)
        self._wake()

    def _collect(self) -> None:
        while not self._done.empty():
            panel = self._done.get()
            if panel is None:
                self._lose()
            elif self._asked is not None:
                self._failures = 0
                self._panels[self._asked] = panel
                self._asked = None
                while len(self._panels) > KEPT:
                    self._panels.popitem(last=False)

    def _lose(self) -> None:
        """The process ended by itself, or could not be started."""
        self._failures += 1
        self._let_go()

    def _let_go(self) -> None:
        """Have no process, and hear nothing more of the one there was."""
        self._asked = None
        self._done = SimpleQueue()
        if process := self._process:
            self._process = None
            assert process.stdin is not None
            with contextlib.suppress(OSError):
                process.stdin.close()
            process.kill()


def read_panel(source: IO[bytes]) -> Panel | None:
    """Return the next picture from a painter, or None when there will be no more."""
    header = read_painted(source)
    if header is None:
        return None
    pixels = source.read(header.bytes)
    # Rows are whole 32-bit words; what is cut off, or of another size, is no picture.
    if len(pixels) != header.bytes or header.bytes % (4 * header.height):
        return None
    return Panel(Picture(header.width, header.height, pixels), header.buttons)


def painter_command() -> Command:
    """Return this process's own command, with the painter's word in the place of its own."""
    return (sys.executable, *sys.orig_argv[1:-1], Role.CARD.value)
