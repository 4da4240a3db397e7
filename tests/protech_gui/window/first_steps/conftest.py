"""What tests of the first start share: the real texts, and a page with an ear on it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import Choices, ConsentKind, Fault, Level
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.services.recovery_code import RecoveryCode, parse
from protech_gui.window.first_steps.page import FirstStepsPage
from protech_gui.window.models.situation import Situation
from tests.household import receipt_for

OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
STARTING = Protection(on=True, level=Level.ALL, started=False, fault=Fault.NONE)
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)
BLIND = Protection(on=True, level=Level.ALL, started=True, fault=Fault.BLIND)
SCREEN = (receipt_for(ConsentKind.SCREEN),)

Opened = Callable[..., FirstStepsPage]


def standing_at(
    step: str, protection: Protection = OFF, *, consented: bool = False, tray: bool = True
) -> Situation:
    """Return how things stand for a person who left off at this page."""
    choices = Choices("en", "", step)
    return Situation(protection, choices, SCREEN if consented else (), tray=tray)


@pytest.fixture
def texts(log: EventLog) -> Texts:
    return Texts(log, frozenset())


@pytest.fixture
def opened(qtbot: QtBot, texts: Texts) -> Iterator[Opened]:
    """Opens the page as the house does, for how things stand."""

    def open_page(situation: Situation, *, can_look: bool = True) -> FirstStepsPage:
        page = FirstStepsPage(texts, can_look=can_look)
        qtbot.addWidget(page)
        page.resize(700, 900)
        page.know(situation)
        page.show()
        page.start()
        return page

    yield open_page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def code() -> RecoveryCode:
    return parse("legal winner thank year wave sausage worth useful legal winner thank yellow")
