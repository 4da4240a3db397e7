"""Only what was drawn on is read, and nothing is lost: the frame is what a whole look shows."""

import random

import numpy as np
import pytest
import xcffib.xproto as x

from engine.screen.capture.patches import MOST
from engine.screen.capture.x11.source import X11Source
from engine.screen.capture.x11.tempo import SUSTAINED
from engine.terms import Box
from engine.vision.pixels import Pixels, crop
from tests.display import Display
from tests.engine.screen.capture.x11.painter import BLUE, GREEN, RED, Painter

SCREEN = Box(0, 0, 800, 600)


def settled(source: X11Source) -> Pixels:
    """Look until nothing is left to be told, and return a copy of the frame.

    What the painter did has been told by then: it waited for the server itself.
    """
    pixels = source.look().pixels
    while source.wait(2 * SUSTAINED):
        pixels = source.look().pixels
    return pixels.copy()


def test_two_small_changes_far_apart_are_read_and_nothing_else(
    source: X11Source, painter: Painter
) -> None:
    window = painter.window(Box(50, 40, 700, 500), RED, border=3)
    settled(source)
    painter.fill(window, GREEN, Box(0, 0, 4, 4))
    painter.fill(window, GREEN, Box(600, 450, 20, 10))
    assert source.wait(5)
    sight = source.look()
    assert set(sight.fresh) == {Box(53, 43, 4, 4), Box(653, 493, 20, 10)}
    assert sight.trusted
    assert source.look().fresh == (), "and only once"


def test_a_window_that_moves_makes_its_old_and_its_new_place_fresh(
    source: X11Source, painter: Painter
) -> None:
    window = painter.window(Box(10, 10, 30, 30), RED)
    settled(source)
    painter.core.ConfigureWindow(window, x.ConfigWindow.X | x.ConfigWindow.Y, [700, 500])
    painter.sync()
    assert source.wait(5)
    assert set(source.look().fresh) == {Box(10, 10, 30, 30), Box(700, 500, 30, 30)}


def test_covers_that_come_are_no_news_and_none_changes_what_is_seen(
    source: X11Source, painter: Painter
) -> None:
    painter.window(SCREEN, RED)
    cover = painter.window(Box(0, 0, 800, 500), BLUE, cover=True)
    painter.shape(cover)
    settled(source)
    one, other = Box(5, 5, 50, 50), Box(300, 5, 50, 50)
    for boxes in ((one,), (one, other), (other,), ()):
        grows = boxes in ((one,), (one, other))
        painter.shape(cover, *boxes)
        painter.core.ConfigureWindow(cover, x.ConfigWindow.StackMode, [x.StackMode.Above])
        painter.sync()
        told = source.wait(0.02)
        sight = source.look()
        assert not (grows and (told or sight.fresh))
        assert set(sight.covers) == set(boxes)
        assert (sight.pixels[:, :, :3] == (0, 0, 255)).all()


def test_what_is_drawn_under_a_cover_is_fresh(source: X11Source, painter: Painter) -> None:
    below = painter.window(SCREEN, RED)
    painter.window(Box(100, 100, 200, 200), BLUE, cover=True)
    settled(source)
    painter.fill(below, GREEN, Box(150, 150, 10, 10))
    assert source.wait(5)
    sight = source.look()
    assert sight.fresh == (Box(150, 150, 10, 10),)
    assert (crop(sight.pixels, sight.fresh[0])[:, :, :3] == (0, 255, 0)).all()


def test_the_roots_own_drawing_is_seen_by_an_entire_look(
    source: X11Source, painter: Painter
) -> None:
    settled(source)
    painter.fill(painter.screen.root, GREEN, Box(10, 10, 10, 10))
    assert source.look().pixels[15, 15, 1] == 0
    sight = source.look(entire=True)
    assert sight.fresh == (SCREEN,)
    assert sight.pixels[15, 15, 1] == 255


def test_a_thousand_places_are_few_boxes_that_hold_them(
    source: X11Source, painter: Painter
) -> None:
    window = painter.window(SCREEN, RED)
    settled(source)
    for step in range(1000):
        painter.core.ClearArea(False, window, (step * 37) % 800, (step * 53) % 600, 1, 1)
        painter.fill(window, GREEN, Box((step * 37) % 800, (step * 53) % 600, 1, 1))
    assert source.wait(5)
    sight = source.look()
    assert 1 <= len(sight.fresh) <= MOST
    settled(source)
    assert (source.look().pixels[:, :, 1] == 255).sum() >= 900


class Turmoil:
    """Another program that does anything at all with its windows."""

    def __init__(self, painter: Painter, seed: int) -> None:
        self._painter = painter
        self._chance = random.Random(seed)
        self._windows: list[int] = []

    def _box(self) -> Box:
        chance = self._chance
        return Box(
            chance.randint(-150, 780),
            chance.randint(-150, 580),
            chance.randint(1, 400),
            chance.randint(1, 400),
        )

    def act(self) -> None:
        """Do one thing."""
        acts = (self._open, self._fill, self._fill, self._move, self._stack, self._cut, self._close)
        self._chance.choice(acts if self._windows else acts[:1])()
        self._painter.sync()

    def _open(self) -> None:
        chance = self._chance
        self._windows.append(
            self._painter.window(
                self._box(),
                chance.randrange(0xFFFFFF),
                cover=chance.random() < 0.25,
                border=chance.choice((0, 0, 3)),
            )
        )

    def _fill(self) -> None:
        window = self._chance.choice(self._windows)
        self._painter.fill(window, self._chance.randrange(0xFFFFFF), self._box())

    def _move(self) -> None:
        box = self._box()
        bits = x.ConfigWindow.X | x.ConfigWindow.Y | x.ConfigWindow.Width | x.ConfigWindow.Height
        values = [box.x, box.y, box.width, box.height]
        self._painter.core.ConfigureWindow(self._chance.choice(self._windows), bits, values)

    def _stack(self) -> None:
        mode = self._chance.choice((x.StackMode.Above, x.StackMode.Below))
        window = self._chance.choice(self._windows)
        self._painter.core.ConfigureWindow(window, x.ConfigWindow.StackMode, [mode])

    def _cut(self) -> None:
        boxes = [Box(self._chance.randint(0, 100), 5, 60, 80), Box(10, 120, 90, 30)]
        self._painter.shape(self._chance.choice(self._windows), *boxes)

    def _close(self) -> None:
        window = self._windows.pop(self._chance.randrange(len(self._windows)))
        self._painter.core.DestroyWindow(window)


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize("seed", range(3))
def test_whatever_windows_do_the_frame_is_what_a_whole_look_shows(
    source: X11Source, painter: Painter, screen: Display, seed: int
) -> None:
    assert screen.width == SCREEN.width
    whole = X11Source()
    turmoil = Turmoil(painter, seed)
    before = settled(source)
    for _ in range(30):
        for _ in range(random.Random(seed).randint(1, 3)):
            turmoil.act()
        source.wait(0.2)
        sight = source.look()
        outside = np.ones(before.shape[:2], np.bool_)
        for box in sight.fresh:
            outside[box.y : box.y + box.height, box.x : box.x + box.width] = False
        assert (sight.pixels[outside] == before[outside]).all(), "nothing changes unsaid"
        before = settled(source)
        expected = whole.look(entire=True)
        assert not expected.hidden
        differs = (before[:, :, :3] != expected.pixels[:, :, :3]).any(axis=2)
        assert not differs.any(), f"{differs.sum()} pixels were missed"
    whole.close()
