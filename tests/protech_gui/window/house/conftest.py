"""What tests of the house share: what a test closed is gone before the look at what is left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _deleted(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
