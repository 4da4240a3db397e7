"""Refused words come back into the fields of a page, each once, and only while it is in front."""

from dataclasses import replace
from typing import override

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from protech_gui.domain.plan import PlanStep
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.taking_page import TakingPage
from protech_gui.window.plan_intents import AddPlanLine, ChangePlanLine
from protech_gui.window.worded import TakeBack, Worded
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing

TEA, WALK = AddPlanLine(PlanStep.ALONE, "Tea"), AddPlanLine(PlanStep.ALONE, "Walk")
KIM = ChangePlanLine("kim", "Call Kim")
ALL_THREE = (TEA, KIM, WALK)


class OneField(TakingPage):
    """Has one field, for new lines."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.said = 0
        self.column.addWidget(self.field)

    @override
    def know(self, situation: Situation) -> None:
        super().know(situation)
        self.take_back()

    @override
    def start(self) -> None:
        self.take_back()

    @override
    def takes(self, wish: Worded) -> bool:
        if not isinstance(wish, AddPlanLine) or self.field.text():
            return False
        self.field.setText(wish.text)
        return True

    @override
    def retranslate(self) -> None:
        self.said += 1


@pytest.fixture
def page(qtbot: QtBot) -> OneField:
    made = OneField()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def heard(page: OneField) -> Heard:
    return Heard(page.intent)


def refusing(*refused: Worded) -> Situation:
    return replace(standing(opened()), refused=refused)


def test_words_come_back_where_nothing_else_stands(page: OneField, heard: Heard) -> None:
    page.show()
    page.know(refusing(*ALL_THREE))
    assert page.field.text() == "Tea"
    assert (heard.intents, page.said) == ([TakeBack(TEA)], 1)
    page.field.clear()
    page.start()
    assert page.field.text() == "Walk"
    assert heard.intents == [TakeBack(TEA), TakeBack(WALK)]
    page.field.clear()
    page.start()
    assert (page.field.text(), page.said) == ("", 2)


def test_what_was_taken_is_not_taken_twice_while_it_is_still_named(
    page: OneField, heard: Heard
) -> None:
    page.show()
    page.know(refusing(TEA))
    page.field.clear()
    page.know(refusing(TEA))
    assert page.field.text() == ""
    page.know(refusing())
    page.know(refusing(TEA))
    assert page.field.text() == "Tea"
    assert heard.intents == [TakeBack(TEA), TakeBack(TEA)]


def test_a_page_beneath_another_takes_nothing_until_it_is_in_front(
    page: OneField, heard: Heard
) -> None:
    page.know(refusing(TEA))
    assert (page.field.text(), heard.intents) == ("", [])
    page.show()
    page.start()
    assert (page.field.text(), heard.intents) == ("Tea", [TakeBack(TEA)])


def test_without_anything_refused_nothing_is_said_anew(page: OneField, heard: Heard) -> None:
    page.show()
    page.know(refusing())
    page.know(refusing(KIM))
    assert (heard.intents, page.said) == ([], 0)
