"""A check-in holds what was answered, on the scale, and never nothing."""

import pytest

from protech_gui.domain.checkins import CheckIn


def test_any_answer_can_be_left_open_but_not_all() -> None:
    for answers in [(0, None, None), (None, 10, None), (None, None, 5), (1, 2, 3)]:
        checkin = CheckIn("a", 1.0, *answers)
        assert (checkin.mood, checkin.urge, checkin.confidence) == answers
    with pytest.raises(ValueError, match="nothing"):
        CheckIn("a", 1.0)


@pytest.mark.parametrize("answers", [(-1, 5, 5), (5, 11, 5), (5, 5, -1), (5, 5, True)])
def test_what_is_not_on_the_scale_is_refused(answers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="scale"):
        CheckIn("a", 1.0, *answers)
