"""A judge for tests, which misbehaves: the manner is its argument, and no model is loaded."""

import os
import sys
import time

import psutil

from engine.network.judging.passing import Alive, Ask, Opened, Told, read_order, write
from engine.network.verdicts import Outcome
from engine.terms import Category
from engine.wire import take_standard_streams

RUINOUS = b"ruinous"
"""A body at which the judge dies."""


def main(manner: str) -> None:
    """Judge in this manner until the pipe is closed: all is clear, or the first if it is fickle."""
    read_fd, write_fd = take_standard_streams()
    if manner == "dies":
        return
    if manner == "mute":
        time.sleep(60)
    read_order(read_fd)
    write(write_fd, Opened(able=manner != "unable"))
    if manner == "babbles":
        os.write(write_fd, b"\xff" * 100)
    while (read := read_order(read_fd)) and isinstance(ask := read[0], Ask):
        number, body = ask.number, read[1]
        if body == RUINOUS:
            psutil.Process().kill()
        outcome = Outcome.COVER if manner == "fickle" and number > 1 else Outcome.CLEAR
        if manner == "silent":
            continue
        if manner == "lively":
            write(write_fd, Alive())
            continue
        if manner == "repeats":
            write(write_fd, Told(number + 1000, Outcome.CLEAR, Category.PICTURE))
        write(write_fd, Told(number, outcome, Category.PICTURE))


if __name__ == "__main__":
    main(sys.argv[1])
