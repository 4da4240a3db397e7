"""Textures that pass for photographs, marked places in them, and an eye that finds only those."""

from functools import cache

import cv2
import numpy as np

from engine.policy import Angle, Bars, Finding, Seen
from engine.screen.capture.sight import Sight
from engine.terms import Box, Category, Level, Meaning
from engine.vision.pixels import Pixels
from engine.vision.session import ModelError

SURE = 230
"""The mark of what is found with a score of 0.9."""

LIKELY = 128
"""The mark of what is found with a score of 0.5: a reason to cover if other looks agree."""

FAINT = 15
"""The mark of what only a glance takes for a reason to look: it has a score of 0.06."""

IN_DOUBT = 38
"""The mark of what is found with a score of 0.15: too little to cover, too much to be clean."""

BARS = Bars(cover=0.2, clear=0.2, sure=0.8)

PAPER = 250
"""The grey level of an empty page."""


def blank(width: int = 640, height: int = 480) -> Pixels:
    """Return a screen with nothing on it but a title bar, so that it is not of one colour."""
    screen = np.full((height, width, 4), PAPER, np.uint8)
    screen[..., 3] = 0
    screen[:4, :, :3] = 90
    return screen


@cache
def texture(width: int, height: int, seed: int = 0) -> Pixels:
    """Return a soft pattern with a photograph's grain and no sharp line in it."""
    chance = np.random.default_rng(seed)
    fine = chance.normal(0, 1, (height, width)).astype(np.float32)
    coarse = chance.normal(0, 1, (-(-height // 40) + 1, -(-width // 40) + 1)).astype(np.float32)
    soft = np.asarray(cv2.GaussianBlur(fine, (0, 0), 1.2)) * 22
    clouds = np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)) * 12
    grey = np.clip(chance.integers(80, 150) + soft + clouds, 0, 220).astype(np.uint8)
    picture = np.zeros((height, width, 4), np.uint8)
    picture[..., :3] = grey[..., None]
    picture.setflags(write=False)
    return picture


def place(screen: Pixels, box: Box, picture: Pixels) -> None:
    """Show a picture of the box's size there, as far as the box lies on the screen."""
    rows, columns = screen.shape[:2]
    left, top = max(0, -box.x), max(0, -box.y)
    shown = picture[top : rows - box.y, left : columns - box.x]
    y, x = max(0, box.y), max(0, box.x)
    screen[y : y + shown.shape[0], x : x + shown.shape[1]] = shown


def mark(screen: Pixels, box: Box, strength: int = SURE) -> None:
    """Have the eye find something here; nobody can see a mark, it lies in the unused channel."""
    screen[box.y : box.y + box.height, box.x : box.x + box.width, 3] = strength


def marked(picture: Pixels, strength: int = SURE) -> Pixels:
    """Return a picture in which the eye finds something all over."""
    copy = picture.copy()
    copy[..., 3] = strength
    return copy


def sight(pixels: Pixels, *, covers: tuple[Box, ...] = (), hidden: tuple[Box, ...] = ()) -> Sight:
    """Return a sight all of which was read anew."""
    rows, columns = pixels.shape[:2]
    return Sight(pixels, covers, hidden, (Box(0, 0, columns, rows),), trusted=True)


class MarkedEye:
    """Stands in for an eye: finds marked places, and remembers what it looked at."""

    def __init__(self) -> None:
        self.looks: list[tuple[tuple[int, int], Angle]] = []
        self.known: dict[bytes, Category] = {}
        self.cleared: list[tuple[int, int]] = []
        self.meaning = Meaning.EXPLICIT
        self.finds_from = set(Angle)
        self.fails = self.forgot = False
        self.levels = set(Level)
        self.first = Angle.WHOLE

    def look(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        assert picture.size, "an eye was handed nothing to look at"
        if self.fails:
            raise ModelError("the model fails, as a test wants it")
        rows, columns = picture.shape[:2]
        self.looks.append(((columns, rows), angle))
        known = self.known.get(picture.tobytes()) if entire and angle is Angle.WHOLE else None
        return Seen(self._found(picture) if angle in self.finds_from else (), known)

    def first_angle(self, level: Level) -> Angle:  # noqa: ARG002
        return self.first

    def serves(self, level: Level) -> bool:
        return level in self.levels

    def forget(self) -> None:
        self.forgot = True

    def clear(self, picture: Pixels) -> None:
        self.cleared.append((picture.shape[1], picture.shape[0]))

    def _found(self, picture: Pixels) -> tuple[Finding, ...]:
        marks = np.ascontiguousarray(picture[..., 3])
        _, _, parts, _ = cv2.connectedComponentsWithStats((marks > 0).astype(np.uint8))
        found = []
        for left, top, width, height, _ in parts[1:].tolist():
            score = float(marks[top : top + height, left : left + width].max()) / 255
            found.append(Finding(self.meaning, score, Box(left, top, width, height), bars=BARS))
        return tuple(found)
