"""What tests of the journal's door share: the real texts, a code, and how things stand."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import Choices, ConsentKind, Fault, Level
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.services.recovery_code import RecoveryCode, parse
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import VaultState
from protech_gui.window.parts.page import Page
from tests.household import receipt_for

WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"
Opened = Callable[[Page, Situation], None]


@pytest.fixture
def texts(log: EventLog) -> Texts:
    return Texts(log, frozenset())


@pytest.fixture
def code() -> RecoveryCode:
    return parse(WORDS)


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Opens a page as the house does, for how things stand."""

    def open_page(page: Page, situation: Situation) -> None:
        qtbot.addWidget(page)
        page.resize(700, 900)
        page.know(situation)
        page.show()
        page.start()

    return open_page


@pytest.fixture(autouse=True)
def _deleted(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def standing(vault: VaultState, *kinds: ConsentKind) -> Situation:
    """Return how things stand with this vault and these consents."""
    protection = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
    return Situation(
        protection, Choices("en", "", "done"), tuple(map(receipt_for, kinds)), vault=vault
    )
