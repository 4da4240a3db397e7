"""A child for tests: it beats, says what it hears as its own words, and misbehaves on request."""

import os
import sys
import threading

import psutil

from engine.contract import Beat, Goodbye, Ready, SegmentDrained, Show
from engine.parent import Parent
from engine.terms import BEAT_SECONDS


def main(manner: str) -> None:
    """Live as a child of the given manner until told to end, or the parent is lost."""
    if manner == "dies":
        sys.exit(1)
    if manner == "mute":
        threading.Event().wait()
    woken = threading.Event()
    parent = Parent(woken.set)
    parent.send(Ready())
    while not parent.lost:
        woken.wait(BEAT_SECONDS)
        woken.clear()
        for message in parent.tick():
            match message:
                case Goodbye() if manner != "stubborn":
                    if manner == "talks":
                        parent.send(SegmentDrained("last"))
                        parent.send(Beat())
                    parent.close()
                    return
                case SegmentDrained():
                    parent.send(SegmentDrained(f"{message.segment}:{os.getpid()}"))
                case Show():
                    psutil.Process().kill()
    sys.stderr.write("lost\n")


if __name__ == "__main__":
    main(sys.argv[1])
