"""What was seen is remembered by content, and the oldest is forgotten."""

import numpy as np

from engine.vision.memory import Memory, key_of


def test_what_was_kept_is_recalled() -> None:
    memory: Memory[str] = Memory()
    assert memory.recall(b"a") is None
    memory.keep(b"a", "seen")
    assert memory.recall(b"a") == "seen"


def test_what_was_asked_for_longest_ago_is_forgotten() -> None:
    memory: Memory[str] = Memory(most=2)
    memory.keep(b"a", "1")
    memory.keep(b"b", "2")
    memory.recall(b"a")
    memory.keep(b"c", "3")
    assert memory.recall(b"b") is None
    assert memory.recall(b"a") == "1"
    memory.keep(b"a", "4")
    assert memory.recall(b"a") == "4"


def test_every_pixel_the_shape_and_the_way_of_looking_count() -> None:
    picture = np.zeros((20, 30, 4), np.uint8)
    other = picture.copy()
    other[19, 29, 2] = 1
    keys = {
        key_of(picture, False),
        key_of(picture, True),
        key_of(other, False),
        key_of(picture.reshape(30, 20, 4), False),
    }
    assert len(keys) == 4


def test_the_same_content_elsewhere_on_the_screen_has_the_same_key() -> None:
    screen = np.random.default_rng(1).integers(0, 255, (100, 100, 4)).astype(np.uint8)
    screen[50:70, 40:60] = screen[10:30, 5:25]
    assert key_of(screen[10:30, 5:25]) == key_of(screen[50:70, 40:60])
