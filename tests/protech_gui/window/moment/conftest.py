"""What tests of a moment share: its page with a clock to turn, and how things stand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import Protection
from engine.terms import Choices, ConsentKind, Fault, Level, Receipt
from protech_gui.content.prose import Prose
from protech_gui.log import EventLog
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked, VaultState
from protech_gui.window.moment.page import MomentPage
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.vault_desk import Contents
from tests.protech_gui.services.parts import MOMENT, TurnedClock
from tests.protech_gui.window.loud import Played, System

JOURNAL = Receipt("0" * 36, ConsentKind.JOURNAL, 1, "0" * 64, "en", 1.0)
NO_VAULT, LOCKED, OPEN = NoVault(), Locked(0.0), Unlocked(Contents((), 0), delayed=False)


def situation(vault: VaultState = OPEN, kept: Kept = Kept.NOT_YET) -> Situation:
    return Situation(
        Protection(True, Level.ALL, True, Fault.NONE),
        Choices("en"),
        consents=() if isinstance(vault, NoVault) else (JOURNAL,),
        vault=vault,
        kept=kept,
    )


@pytest.fixture
def sound() -> Played:
    return Played()


@pytest.fixture
def page(qtbot: QtBot, log: EventLog, clock: TurnedClock, sound: Played) -> Iterator[MomentPage]:
    still = Stillness(System())
    made = MomentPage(Prose(log, frozenset()), clock, lambda: MOMENT, sound, still)
    qtbot.addWidget(made)
    made.resize(800, 800)
    made.know(situation())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    yield made
    made.leave()


@pytest.fixture(autouse=True)
def _deleted(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
