"""What the tests of faults see of the picture: a witness that never looks away."""

import json
import time
from collections.abc import Callable
from typing import Any

from tests.visual.programs import Program

PLACE = (420, 160, 480, 480)
"""Where the picture is shown: left, top, width, height in pixels."""

PATIENCE = 25.0


class Eye:
    """Sees whether the picture at PLACE is covered, and counts when not.

    Under a card not all of it has one colour; so it also counts in how many looks any point
    showed the picture itself, as long as that stands still.
    """

    def __init__(self, witness: Program) -> None:
        self._witness = witness
        self.look_at(PLACE)

    @property
    def covered(self) -> bool:
        """Whether the newest look saw a cover."""
        return bool(self._told()["covered"])

    @property
    def bare(self) -> int:
        """In how many looks there was no cover."""
        return int(self._told()["bare"])

    @property
    def revealed(self) -> int:
        """In how many looks any point showed the picture."""
        return int(self._told()["revealed"])

    def end(self) -> None:
        """Look no more."""
        self._witness.end()

    def look_at(self, place: tuple[int, int, int, int]) -> None:
        """Look at this place, and count from zero."""
        self._witness.ask({"count": place, "picture": "face"})
        self._place = place

    def wait_until_shown(self) -> None:
        """Wait until the newest look shows the whole picture."""
        self._wait(lambda: bool(self._told()["shown"]))

    def wait_until_covered(self) -> None:
        """Wait until the newest look shows a cover; from now on it counts what is not."""
        self._wait(lambda: self.covered)
        self.look_at(self._place)

    def look_on(self, looks: int) -> None:
        """Wait until it has looked so often once more."""
        enough = self._told()["looks"] + looks
        self._wait(lambda: self._told()["looks"] >= enough)

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, self._told()
            time.sleep(0.01)

    def _told(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self._witness.ask({"tell": True}))
        return told
