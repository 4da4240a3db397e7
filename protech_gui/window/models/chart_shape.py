"""The arithmetic of charts: a scale that fits, and which of many names have room."""

_STEPS = (1, 2, 5)


def scale_to(most: int) -> tuple[int, ...]:
    """Return two to five whole numbers from 0 on, equally far apart; the last is no less."""
    step = _step(most)
    top = max(1, -(-most // step)) * step
    return tuple(range(0, top + 1, step))


def labelled(count: int, room: int) -> tuple[int, ...]:
    """Return which of ``count`` points are named when there is room for so many names.

    The newest always is; the others lie at equal distances before it.
    """
    every = max(1, -(-count // max(1, room)))
    return tuple(range((count - 1) % every, count, every))


def _step(most: int) -> int:
    """Return the distance of the numbers, 1, 2 or 5 times a power of ten: at most five fit."""
    power = 1
    while True:
        for step in _STEPS:
            if most <= step * power * 4:
                return step * power
        power *= 10
