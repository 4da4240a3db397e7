"""What tests of cards share: a reach whose clipboard is emptied, and widgets that are gone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from tests.protech_gui.window.helplines.street import Street


@pytest.fixture
def street() -> Street:
    return Street()


@pytest.fixture
def reach(qapp: QApplication, street: Street) -> Iterator[Reach]:
    made = Reach(street, qapp.clipboard(), PrivateDoor())
    yield made
    made.forget()


@pytest.fixture(autouse=True)
def _deleted(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
