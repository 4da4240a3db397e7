"""A child for tests of the keeper: writes down what it hears, and says what the test gives it."""

import sys
import threading
from pathlib import Path

import msgspec

from engine.contract import Goodbye
from engine.parent import Parent
from engine.wire import Decoder

LOOK_SECONDS = 0.02
"""How often it looks for something to say."""


def main(folder: Path) -> None:
    """Act until told goodbye or to quit, or the keeper is lost."""
    woken = threading.Event()
    parent = Parent(woken.set)
    heard = folder / "heard"
    script = folder / "say"
    last = folder / "quit"
    while not parent.lost:
        woken.wait(LOOK_SECONDS)
        woken.clear()
        for message in parent.tick():
            with heard.open("ab") as lines:
                lines.write(msgspec.json.encode(message) + b"\n")
            if isinstance(message, Goodbye):
                parent.close()
                return
        if last.exists():
            last.unlink()
            return
        if script.exists():
            frames = script.read_bytes()
            script.unlink()
            for message in Decoder().feed(frames):
                parent.send(message)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
