"""A witness in a thread of its own: looks at a picture's place as fast as it can."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import mss
import numpy as np
from numpy.typing import NDArray

from tests.display import Display
from tests.visual.scenes import face_picture, scaled

PLACE = (420, 160, 480, 480)
"""Where the picture is shown: left, top, width, height in pixels."""


class Witness:
    """Sees whether the picture at PLACE is covered, and counts when not.

    Covered means that all of 25 points have the same colour, which those of the picture,
    and of the page of text around it, have not. Under a card that is otherwise; so it also
    counts in how many looks any point showed the picture itself, as long as that stands still.
    """

    def __init__(self, display: Display) -> None:
        self._display = display
        self._place = PLACE
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look_on, name="witness")
        self.looks = 0
        self.bare = 0
        self.revealed = 0
        self.covered = False
        self.shows = False

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def end(self) -> None:
        """Look no more; may be said again."""
        self._ended.set()
        self._thread.join()

    def look_at(self, place: tuple[int, int, int, int]) -> None:
        """Look at another place from the next look on; waits until it does."""
        self._place = place
        self.look_on(2)

    def wait_until_shown(self) -> None:
        """Wait until the newest look shows the whole picture."""
        self._wait(lambda: self.shows, 25.0)

    def wait_until_covered(self) -> None:
        """Wait until the newest look shows a cover; from now on it counts what is not."""
        self._wait(lambda: self.covered, 25.0)
        self.bare = self.revealed = 0

    def look_on(self, looks: int) -> None:
        """Wait until it has looked so often once more."""
        enough = self.looks + looks
        self._wait(lambda: self.looks >= enough, 25.0)

    def _wait(self, condition: Callable[[], bool], seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, self._story()
            time.sleep(0.005)

    def _story(self) -> str:
        return f"of {self.looks} looks {self.bare} saw no cover, {self.revealed} the picture"

    def _look_on(self) -> None:
        wanted = _points(scaled(face_picture(), *PLACE[2:]))
        with mss.MSS(display=self._display.name) as screen:
            while not self._ended.wait(0.002):
                left, top, width, height = self._place
                place = {"left": left, "top": top, "width": width, "height": height}
                grab = np.frombuffer(screen.grab(place).raw, np.uint8)
                found = _points(grab.reshape(height, width, 4))
                self.covered = bool((found == found[0, 0]).all())
                same = (found == wanted).all(axis=2)
                self.shows = bool(same.all())
                self.bare += not self.covered
                self.revealed += bool(same.any())
                self.looks += 1


def _points(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    rows = np.linspace(0, pixels.shape[0] - 1, 7)[1:-1].astype(int)
    columns = np.linspace(0, pixels.shape[1] - 1, 7)[1:-1].astype(int)
    return pixels[np.ix_(rows, columns, np.arange(3))]


@contextmanager
def witness(display: Display) -> Iterator[Witness]:
    """Have a witness while the context lasts."""
    looking = Witness(display)
    looking.start()
    try:
        yield looking
    finally:
        looking.end()
