"""How the calm page's minute passes, and what keys do on it."""

import pytest

from protech_gui.covers.calm import MINUTE, Breath, CalmPage
from protech_gui.covers.looks import BREATH_STEPS, Door, Phase
from protech_gui.platform.cover_screen import Key

HALF = BREATH_STEPS // 2


@pytest.mark.parametrize(
    ("passed", "breath"),
    [
        (0.0, Breath(Phase.IN, 0)),
        (2.0, Breath(Phase.IN, HALF)),
        (4.0, Breath(Phase.OUT, BREATH_STEPS)),
        (7.0, Breath(Phase.OUT, HALF)),
        (10.0, Breath(Phase.IN, 0)),
        (59.99, Breath(Phase.OUT, 0)),
        (MINUTE, Breath(Phase.OVER, HALF)),
        (9999.0, Breath(Phase.OVER, HALF)),
    ],
)
def test_the_guide_fills_and_empties_for_a_minute(passed: float, breath: Breath) -> None:
    assert CalmPage(100.0, still=False).breath(100.0 + passed) == breath


def test_without_movement_only_the_word_changes() -> None:
    page = CalmPage(100.0, still=True)
    seen = {page.breath(100.0 + tenth / 10) for tenth in range(600)}
    assert seen == {Breath(Phase.IN, HALF), Breath(Phase.OUT, HALF)}
    dues, now = [], 100.0
    while (due := page.due(now)) is not None:
        assert due > now
        now = due
        dues.append(round(due - 100, 6))
    assert dues == [4, 10, 14, 20, 24, 30, 34, 40, 44, 50, 54, 60]


def test_it_moves_until_the_minute_is_over() -> None:
    page = CalmPage(100.0, still=False)
    due = page.due(100.0)
    assert due is not None
    assert 100.0 < due <= 100.1
    assert page.due(100.0 + MINUTE) is None


def test_esc_goes_back_at_once() -> None:
    assert CalmPage(0.0, still=False).typed(Key.ESCAPE) is Door.BACK


def test_keys_choose_between_the_doors_and_open_one() -> None:
    page = CalmPage(0.0, still=False)
    assert page.typed(Key.PRESS) is Door.BACK
    for key, door in (
        (Key.NEXT, Door.SUPPORT),
        (Key.NEXT, Door.BACK),
        (Key.PREVIOUS, Door.SUPPORT),
    ):
        assert page.typed(key) is None
        assert page.chosen is door
        assert page.typed(Key.PRESS) is door
