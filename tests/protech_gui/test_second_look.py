"""The answer to *This was wrong*: what came of it, and never why."""

import pytest
from PySide6.QtWidgets import QApplication

from engine.contract import LookedAgain
from protech_gui.second_look import answer_words

GONE = "It was looked at again, and the cover is gone."
STAYS = "Still unsure, so it stays. Nothing was sent."


@pytest.mark.parametrize(
    ("looked", "words"),
    [
        (LookedAgain(cleared=1, kept=0), GONE),
        (LookedAgain(cleared=3, kept=0), GONE),
        (LookedAgain(cleared=0, kept=1), STAYS),
        (
            LookedAgain(cleared=1, kept=2),
            "It was looked at again. Some covers are gone. The rest is still unsure, so it "
            "stays. Nothing was sent.",
        ),
        (
            LookedAgain(cleared=0, kept=0),
            "It was looked at again. Nothing is covered now.",
        ),
    ],
)
def test_the_answer_says_what_came_of_it(
    qapp: QApplication, looked: LookedAgain, words: str
) -> None:
    del qapp
    assert answer_words(looked) == words
