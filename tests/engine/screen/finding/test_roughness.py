"""Photographs of any size are rough, and what a program draws in their place is not."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import ArrayLike, NDArray

from engine.screen.finding.roughness import is_rough
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import texture
from tests.visual.scenes import Bgrx, face_picture, faceless_picture, practice_picture, scaled


def drawn(grey: ArrayLike) -> Pixels:
    """Return these grey levels as pixels."""
    levels = np.asarray(grey).astype(np.uint8)
    pixels = np.zeros((*levels.shape, 4), np.uint8)
    pixels[..., :3] = levels[..., None]
    return pixels


def gradient(width: int, height: int, *, down: bool = False) -> NDArray[np.float64]:
    across = np.linspace(40, 200, height if down else width)
    return np.broadcast_to(across[:, None] if down else across, (height, width))


@pytest.mark.parametrize("picture", [face_picture, faceless_picture])
@pytest.mark.parametrize("size", [(64, 64), (200, 150), (345, 402), (1366, 775)])
def test_a_photograph_is_rough_at_any_size(
    picture: Callable[[], Bgrx], size: tuple[int, int]
) -> None:
    assert is_rough(scaled(picture(), *size))


@pytest.mark.parametrize("times", [2, 4, 6])
def test_an_enlarged_photograph_is_rough(times: int) -> None:
    small: Bgrx = scaled(face_picture(), 300, 225)
    assert is_rough(scaled(small, 300 * times, 225 * times))


def test_the_practice_picture_is_rough() -> None:
    assert is_rough(practice_picture())


def test_the_tests_texture_is_rough() -> None:
    """The tests of the lookout stand on this."""
    assert is_rough(texture(160, 160))


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("size", [(64, 48), (300, 200), (1600, 900)])
def test_a_gradient_is_not_rough(size: tuple[int, int], down: bool) -> None:
    assert not is_rough(drawn(gradient(*size, down=down)))


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("size", [(64, 48), (300, 200), (1600, 900)])
def test_a_dithered_gradient_is_not_rough(size: tuple[int, int], down: bool) -> None:
    chance = np.random.default_rng(3)
    width, height = size
    dithered = np.floor(gradient(width, height, down=down) + chance.random((height, width)))
    assert not is_rough(drawn(dithered))


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_one_colour_is_not_rough(grey: int) -> None:
    assert not is_rough(drawn(np.full((200, 300), grey)))


def test_letters_and_lines_are_not_rough() -> None:
    black_on_white = np.full((200, 300), 255)
    black_on_white[::3, ::4] = 0
    assert not is_rough(drawn(black_on_white))


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (2, 300), (300, 1), (300, 2)])
def test_what_is_a_pixel_or_two_wide_is_no_error(size: tuple[int, int]) -> None:
    assert not is_rough(drawn(np.full((size[1], size[0]), 77)))
