"""The way out: https and mailto alone, through the person's own programs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from protech_gui.platform.outside import SCHEMES, DesktopOutside


class Browser(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    del qapp
    made = Browser()
    for scheme in (*SCHEMES, "http", "file"):
        # It takes a str, whatever its types say.
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]  # its stubs
    yield made
    for scheme in (*SCHEMES, "http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize("address", ["https://line.example/", "mailto:us@line.example"])
def test_a_page_and_a_message_are_opened(browser: Browser, address: str) -> None:
    assert DesktopOutside().open(address)
    assert browser.opened == [address]


@pytest.mark.parametrize(
    "address", ["", "http://line.example/", "file:///etc/passwd", "line.example", "https://a b"]
)
def test_nothing_else_is_opened(browser: Browser, address: str) -> None:
    assert not DesktopOutside().open(address)
    assert browser.opened == []
