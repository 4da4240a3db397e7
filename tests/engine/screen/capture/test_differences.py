"""What differs between two captures lies in the boxes, and the frame is the capture afterwards."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.screen.capture.differences import Frame
from engine.terms import Box

dots = st.lists(st.tuples(st.integers(0, 149), st.integers(0, 209)), max_size=30)


@given(dots)
def test_all_that_differs_is_told_and_taken(some: list[tuple[int, int]]) -> None:
    frame = Frame()
    first = np.zeros((150, 210, 4), np.uint8)
    assert frame.take(first, False) == (Box(0, 0, 210, 150),)
    second = first.copy()
    for row, column in some:
        second[row, column, 1] = 200
    boxes = frame.take(second, False)
    assert (frame.pixels == second).all()
    assert bool(boxes) == bool(some)
    for row, column in some:
        assert any(
            box.x <= column < box.x + box.width and box.y <= row < box.y + box.height
            for box in boxes
        )
