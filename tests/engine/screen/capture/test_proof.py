"""Two captures around a known cover tell whether covers are left out, or that nothing is told."""

import numpy as np
import pytest

from engine.screen.capture.proof import (
    NEAR,
    RING,
    SIDE,
    Colour,
    Exclusion,
    is_seen,
    prove,
    telling_place,
)
from engine.terms import Box, Fault
from engine.vision.pixels import Pixels

COLOUR: Colour = (0x7A, 0x6B, 0x5C)
PLACE = Box(40, 30, 64, 48)


def desktop(seed: int = 1) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (200, 300, 4), np.uint8)


def plain(colour: Colour) -> Pixels:
    pixels = np.zeros((200, 300, 4), np.uint8)
    pixels[:, :, :3] = colour
    return pixels


def covered(pixels: Pixels, colour: Colour = COLOUR, share: float = 1.0) -> Pixels:
    shown = pixels.copy()
    right = PLACE.x + round(PLACE.width * share)
    shown[PLACE.y : PLACE.y + PLACE.height, PLACE.x : right, :3] = colour
    return shown


def near(by: int) -> Colour:
    return (COLOUR[0] + by, COLOUR[1] - by, COLOUR[2] + by)


@pytest.mark.parametrize(
    ("before", "during", "expected"),
    [
        pytest.param(desktop(), desktop(), Exclusion.EXCLUDED, id="as it was"),
        pytest.param(desktop(), desktop(2), Exclusion.EXCLUDED, id="a film below"),
        pytest.param(covered(desktop()), desktop(), Exclusion.EXCLUDED, id="another cover left"),
        pytest.param(desktop(), covered(desktop()), Exclusion.LEAKED, id="the cover"),
        pytest.param(desktop(), covered(desktop(), near(NEAR)), Exclusion.LEAKED, id="converted"),
        pytest.param(desktop(), covered(desktop(), share=0.8), Exclusion.LEAKED, id="words on it"),
        pytest.param(plain((255, 255, 255)), covered(desktop()), Exclusion.LEAKED, id="on white"),
        pytest.param(desktop(), covered(desktop(), (0, 0, 0)), Exclusion.LEAKED, id="a hole"),
        pytest.param(desktop(), plain((9, 9, 9)), Exclusion.UNVERIFIABLE, id="plain meanwhile"),
        pytest.param(plain((0, 0, 0)), plain((0, 0, 0)), Exclusion.UNVERIFIABLE, id="black"),
        pytest.param(
            plain((255, 255, 255)), plain((255, 255, 255)), Exclusion.UNVERIFIABLE, id="one colour"
        ),
        pytest.param(plain(COLOUR), plain(COLOUR), Exclusion.UNVERIFIABLE, id="its own colour"),
        pytest.param(
            desktop(), covered(desktop(), share=0.35), Exclusion.UNVERIFIABLE, id="half and half"
        ),
        pytest.param(desktop(), desktop()[:100], Exclusion.UNVERIFIABLE, id="another size"),
    ],
)
def test_what_is_shown_tells(before: Pixels, during: Pixels, expected: Exclusion) -> None:
    assert prove(before, during, PLACE, COLOUR) is expected


@pytest.mark.parametrize(
    "box", [Box(40, 30, 31, 48), Box(280, 30, 64, 48), Box(-1, 0, 64, 48), Box(400, 400, 64, 64)]
)
def test_a_cover_too_small_or_off_the_screen_proves_nothing(box: Box) -> None:
    assert prove(desktop(), desktop(), box, COLOUR) is Exclusion.UNVERIFIABLE


def test_a_part_of_the_captures_tells_as_much_as_the_whole_and_the_cover_alone_of_no_hole() -> None:
    hole = covered(desktop(), (0, 0, 0))
    left, top = PLACE.x - RING, PLACE.y - RING
    part = np.s_[top : PLACE.y + PLACE.height + RING, left : PLACE.x + PLACE.width + RING]
    box = Box(RING, RING, PLACE.width, PLACE.height)
    assert prove(desktop()[part], hole[part], box, COLOUR) is Exclusion.LEAKED
    alone = np.s_[PLACE.y : PLACE.y + PLACE.height, PLACE.x : PLACE.x + PLACE.width]
    box = Box(0, 0, PLACE.width, PLACE.height)
    assert prove(desktop()[alone], hole[alone], box, COLOUR) is Exclusion.UNVERIFIABLE


def test_a_place_that_tells_is_near_a_corner_and_neither_plain_nor_of_the_colour() -> None:
    assert telling_place(desktop(), COLOUR) == Box(0, 0, SIDE, SIDE)
    assert telling_place(plain((200, 200, 200)), COLOUR) is None
    assert telling_place(desktop()[: SIDE - 1], COLOUR) is None
    screen = plain((200, 200, 200))
    screen[SIDE : 2 * SIDE, 2 * SIDE : 4 * SIDE] = desktop()[:SIDE, : 2 * SIDE]
    assert telling_place(screen, COLOUR) == Box(2 * SIDE, SIDE, SIDE, SIDE)
    screen[SIDE : SIDE + 20, 2 * SIDE : 3 * SIDE, :3] = COLOUR
    assert telling_place(screen, COLOUR) == Box(3 * SIDE, SIDE, SIDE, SIDE)


def test_a_cover_is_seen_where_most_of_its_place_has_the_colour() -> None:
    assert is_seen(covered(desktop()), PLACE, COLOUR)
    assert not is_seen(desktop(), PLACE, COLOUR)
    assert not is_seen(covered(desktop()), Box(-90, 0, 40, 40), COLOUR)
    assert is_seen(plain(COLOUR), Box(-20, -20, 40, 40), COLOUR), "as far as it is on the screen"


def test_only_a_leak_is_a_fault() -> None:
    assert [outcome.fault for outcome in Exclusion] == [Fault.NONE, Fault.LEAKED, Fault.NONE]
