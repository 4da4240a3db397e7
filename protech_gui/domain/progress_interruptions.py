"""What is known of the time without protection: recorded interruptions and pauses, step by step."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from protech_gui.domain.progress_span import Step


@dataclass(frozen=True, slots=True)
class Without:
    """Protection did not work from ``time`` on (seconds since 1970-01-01 UTC) for ``seconds``.

    ``wanted``: the person had paused it or turned it off.
    """

    time: float
    seconds: float
    wanted: bool


@dataclass(frozen=True, slots=True)
class StepWithout:
    """How many seconds of a step were without protection, as far as that was recorded."""

    step: Step
    interrupted: float
    paused: float


@dataclass(frozen=True, slots=True)
class Interruptions:
    """Each step, oldest first, how many records there are of each kind, and how many are lost."""

    steps: tuple[StepWithout, ...]
    interrupted: int
    paused: int
    missing: int


def interruptions(
    records: Iterable[Without], steps: Sequence[Step], starts: Sequence[float], missing: int
) -> Interruptions:
    """Return how much of each step these records cover; one may reach over several.

    ``starts`` are when the steps begin, and when the last one ends, in seconds since
    1970-01-01 UTC.
    """
    seconds = {True: [0.0] * len(steps), False: [0.0] * len(steps)}
    counts = {True: 0, False: 0}
    for one in records:
        counts[one.wanted] += 1
        end = one.time + one.seconds
        place = max(0, bisect_right(starts, one.time) - 1)
        while place < len(steps) and starts[place] < end:
            inside = min(end, starts[place + 1]) - max(one.time, starts[place])
            seconds[one.wanted][place] += inside
            place += 1
    found = map(StepWithout, steps, seconds[False], seconds[True])
    return Interruptions(tuple(found), counts[False], counts[True], missing)
