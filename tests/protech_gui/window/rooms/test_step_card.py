"""The one suggestion of today: said in a sentence, and one press away."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.next_step import NextStep
from protech_gui.window.rooms.step_card import StepCard
from tests.protech_gui.window.hands import click, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.shouting import shouted

PLACES = {
    NextStep.TALK: Spot.HELP,
    NextStep.MOMENT: Spot.MOMENT,
    NextStep.KNOW_HELP: Spot.HELP,
    NextStep.LOOK_BACK: Spot.PROGRESS,
    NextStep.RATE_GOALS: Spot.GOALS,
    NextStep.READ_ON: Spot.LEARN,
}


@pytest.mark.parametrize("step", NextStep)
def test_each_suggestion_is_one_sentence_and_one_press(qtbot: QtBot, step: NextStep) -> None:
    card = StepCard()
    qtbot.addWidget(card)
    card.suggest(step)
    card.show()
    heard = Heard(card.intent)
    (way,) = shown(card, QAbstractButton)
    click(card, name_of(way))
    assert heard.intents == [Go(PLACES[step])]


def test_a_module_that_waits_is_named_in_the_language_spoken(
    qtbot: QtBot, qapp: QApplication
) -> None:
    card = StepCard()
    qtbot.addWidget(card)
    card.suggest(NextStep.READ_ON)
    card.show()
    assert "You paused in a module. It waits where you left it." in reads(card)
    with shouted(qapp):
        assert "IT WAITS WHERE YOU LEFT IT." in reads(card)
