"""A gap lasts from the last sign of life to the first good report."""

from protech_gui.domain.records import Gap
from protech_gui.keeper.gap import GapWatch


class Times:
    """Two clocks, of which the wall's may jump."""

    wall = 5000.0
    steady = 70.0

    def watch(self) -> GapWatch:
        return GapWatch(lambda: self.wall, lambda: self.steady)


def test_no_gap_ends_where_none_began() -> None:
    assert Times().watch().end(pictures=3) is None


def test_a_gap_begins_at_the_last_sign_of_life_whatever_the_wall_clock_does() -> None:
    times = Times()
    gaps = times.watch()
    gaps.begin(unheard=0.5)
    assert gaps.is_open
    times.wall, times.steady = 90_000.0, 72.0
    assert gaps.end(pictures=2) == Gap(4999.5, 2.5, 2)
    assert not gaps.is_open


def test_a_second_loss_belongs_to_the_same_gap() -> None:
    times = Times()
    gaps = times.watch()
    gaps.begin(unheard=0.0)
    times.steady += 4
    gaps.begin(unheard=1.0)
    times.steady += 1
    assert gaps.end(pictures=0) == Gap(5000.0, 5.0, 0)


def test_a_gap_before_1970_is_told_as_1970() -> None:
    times = Times()
    times.wall = 0.0
    gaps = times.watch()
    gaps.begin(unheard=1.0)
    assert gaps.end(pictures=0) == Gap(0.0, 1.0, 0)
