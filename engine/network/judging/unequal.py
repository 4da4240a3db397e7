"""Unequal frames: a few that stand for all of an animation, however many there are."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.vision.pixels import Pixels

MOST = 8
"""So many frames stand for an animation."""

_SIDE = 12
"""Pixels; frames are compared at this size."""

_EQUAL = 3.0
"""Mean grey levels by which frames differ at least to be unequal at all."""

_Sketch = NDArray[np.float32]


class UnequalFrames:
    """Takes frames one after another, and keeps the first, the last and the most unequal ones.

    A frame is kept when it differs enough from all that are kept; when they become too many,
    they have to differ by twice as much. So no more than MOST are ever in memory, and what is
    left out resembles one that is not (Charikar and others, "Incremental clustering and
    dynamic information retrieval", 1997).
    """

    def __init__(self, most: int = MOST) -> None:
        """``most`` is at least 2."""
        self._most = most
        self._apart = _EQUAL
        self._kept: list[tuple[_Sketch, Pixels]] = []
        self._last: tuple[_Sketch, Pixels] | None = None

    def take(self, frame: Pixels) -> None:
        """Take the next frame in."""
        drawn = (_sketch(frame), frame)
        self._last = drawn
        if self._is_unequal(drawn[0], self._kept):
            self._kept.append(drawn)
        while len(self._kept) >= self._most:  # one place is the last frame's
            self._apart *= 2
            before, self._kept = self._kept, []
            for one in before:
                if self._is_unequal(one[0], self._kept):
                    self._kept.append(one)

    def frames(self) -> Iterator[Pixels]:
        """Return what was kept, in order."""
        for _, frame in self._kept:
            yield frame
        if self._last and all(self._last[1] is not frame for _, frame in self._kept):
            yield self._last[1]

    def _is_unequal(self, sketch: _Sketch, kept: list[tuple[_Sketch, Pixels]]) -> bool:
        return all(float(np.abs(sketch - other).mean()) >= self._apart for other, _ in kept)


def _sketch(frame: Pixels) -> _Sketch:
    small = cv2.resize(frame, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    sketch: _Sketch = small[..., :3].astype(np.float32)
    return sketch
