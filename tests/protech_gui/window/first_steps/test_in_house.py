"""The first start within the window: help at hand, and each page read from its beginning."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import STEPS, Step
from protech_gui.platform.paper import Paper
from protech_gui.services.recovery_code import RecoveryCode
from protech_gui.window.diary.code_page import CodePage
from protech_gui.window.first_steps.page import FirstStepsPage
from protech_gui.window.house.house import House
from protech_gui.window.house.ways import Ways
from protech_gui.window.intents import Go, QuickExit, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NewCode
from protech_gui.window.parts.named_field import NamedField
from protech_gui.window.parts.page import Page
from tests.protech_gui.window.first_steps.conftest import ON, standing_at
from tests.protech_gui.window.hands import button, click, press, shown
from tests.protech_gui.window.heard import Heard


class Window:
    """A small window with one page behind every door."""

    def __init__(self, qtbot: QtBot, page: Page, situation: Situation) -> None:
        self.house = House(situation)
        self.ways = Ways(self.house, dict.fromkeys(Spot, lambda: page), situation)
        qtbot.addWidget(self.house)
        self.house.resize(640, 420)
        self.house.show()
        self.ways.know(situation)
        self.stage = next(a for a in shown(self.house, QScrollArea) if a.isAncestorOf(page))


@pytest.mark.parametrize("step", STEPS[:-1])
def test_help_and_quick_exit_are_on_every_page(qtbot: QtBot, texts: Texts, step: Step) -> None:
    consented = step in {Step.PROTECTION, Step.PRACTICE}
    page = FirstStepsPage(texts, can_look=True)
    window = Window(qtbot, page, standing_at(step.value, ON, consented=consented))
    heard = Heard(window.house.intent)
    click(window.house, "I need help now")
    click(window.house, "Quick exit")
    assert heard.intents == [Go(Spot.CRISIS, "doors"), QuickExit()]


def test_each_page_is_read_from_its_beginning(qtbot: QtBot, texts: Texts) -> None:
    page = FirstStepsPage(texts, can_look=True)
    window = Window(qtbot, page, standing_at("misses"))
    bar = window.stage.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    button(page, "Go on").setFocus()
    press(page, Qt.Key.Key_Space)
    assert bar.value() == 0


def test_a_field_is_seen_with_its_name(qtbot: QtBot, texts: Texts, code: RecoveryCode) -> None:
    situation = standing_at("done", ON, consented=True)
    page = CodePage(texts, Paper())
    situation = Situation(situation.protection, situation.choices, vault=NewCode(code))
    window = Window(qtbot, page, situation)
    window.house.resize(480, 360)
    click(page, "I noted them")
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    named = field.parentWidget()
    assert isinstance(named, NamedField)
    area = window.stage.viewport()
    top, bottom = (named.mapTo(area, QPoint(0, y)).y() for y in (0, named.height()))
    assert 0 <= top < bottom <= area.height()
