"""What is said of a module: its time, how far one is, and why it is suggested."""

import pytest

from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.window.models.learning_words import state_words, suggestion_words, way_words
from tests.protech_gui.window.learn.test_module_row import MODULE

BEGUN, DONE = Reading(ModuleId.PLAN, "card", 1.0), Reading(ModuleId.PLAN, "one", 1.0, 2.0)


def test_how_far_one_is_stands_beside_the_time() -> None:
    assert state_words(MODULE, None) == "About 12 minute(s)"
    assert state_words(MODULE, BEGUN) == "About 12 minute(s) · begun, at step 3 of 3"
    assert state_words(MODULE, DONE) == "About 12 minute(s) · read through"
    gone = Reading(ModuleId.PLAN, "gone", 1.0)
    assert state_words(MODULE, gone) == "About 12 minute(s) · begun, at step 1 of 3"


def test_the_way_in_says_what_it_does() -> None:
    assert [way_words(one) for one in (None, BEGUN, DONE)] == ["Begin", "Go on", "Read again"]


@pytest.mark.parametrize(
    ("id", "reading", "words"),
    [
        (ModuleId.PLAN, BEGUN, "You paused here. You can go on any time."),
        (ModuleId.START, None, "A gentle beginning, if you like one."),
        (ModuleId.AFTER, None, "You wrote down a lapse. This may help in the days after one."),
        (ModuleId.PLAN, None, "This could be next."),
        (ModuleId.PLAN, DONE, "This could be next."),
    ],
)
def test_why_it_is_suggested_is_said(id: ModuleId, reading: Reading | None, words: str) -> None:
    assert suggestion_words(id, reading) == words
