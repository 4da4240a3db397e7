"""A page knows whether something of its own was refused, and forgets it with the next try."""

from dataclasses import replace
from typing import override

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.domain.plan import PlanStep
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.telling_page import TellingPage
from protech_gui.window.plan_intents import AddPlanLine
from protech_gui.window.worded import TakeBack, Worded
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing

TEA = AddPlanLine(PlanStep.ALONE, "Tea")


class Anything(TellingPage):
    """Takes whatever comes; notes what it would say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[bool] = []

    @override
    def start(self) -> None:
        self.take_back()

    @override
    def takes(self, wish: Worded) -> bool:
        return True

    @override
    def retranslate(self) -> None:
        self.said.append(self.is_refused)


@pytest.fixture
def page(qtbot: QtBot) -> Anything:
    made = Anything()
    qtbot.addWidget(made)
    made.show()
    return made


def being(kept: Kept, *refused: Worded) -> Situation:
    return replace(standing(opened(), kept=kept), refused=refused)


def test_what_was_told_elsewhere_says_nothing_of_this_page(page: Anything) -> None:
    heard = Heard(page.intent)
    page.know(being(Kept.FAILED))
    assert not page.is_refused
    page.tell(TEA)
    assert not page.is_refused
    page.know(being(Kept.FAILED))
    assert page.is_refused
    page.tell(TEA)
    page.know(being(Kept.SAVED))
    assert not page.is_refused
    assert heard.intents == [TEA, TEA]


def test_what_came_back_is_refused_until_something_is_told(page: Anything) -> None:
    heard = Heard(page.intent)
    page.know(being(Kept.SAVED, TEA))
    page.start()
    assert (page.said, heard.intents) == ([True], [TakeBack(TEA)])
    page.know(being(Kept.SAVED))
    assert page.is_refused
    page.tell(TEA)
    assert not page.is_refused
