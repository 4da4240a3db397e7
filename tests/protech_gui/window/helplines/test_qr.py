"""The QR code: a camera reads the number from it, in light and in dark."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.theme import DARK, LIGHT, Colours, palette
from protech_gui.window.helplines.qr import QUIET_ZONE, QrCode


def pictured(code: QrCode) -> np.ndarray:
    """Return the grey levels of what the widget shows, height by width."""
    image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()].copy()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("number", ["113", "08002666436", "+441372847161"])
def test_a_camera_reads_the_number(
    qtbot: QtBot, qapp: QApplication, colours: Colours, number: str
) -> None:
    before = qapp.palette()
    qapp.setPalette(palette(colours))
    code = QrCode(number)
    qtbot.addWidget(code)
    code.show()
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(pictured(code))
    qapp.setPalette(before)
    assert text == f"tel:{number}"


def test_it_is_black_on_white_with_a_quiet_zone(qtbot: QtBot) -> None:
    code = QrCode("113")
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    grey = pictured(code)
    assert set(np.unique(grey)) == {0, 255}
    modules = code.sizeHint().width() // 6
    zone = grey.shape[0] * QUIET_ZONE // modules
    for edge in (grey[:zone], grey[-zone:], grey[:, :zone], grey[:, -zone:]):
        assert edge.min() == 255
    assert grey[zone, zone] == 0


def test_it_keeps_its_size(qtbot: QtBot) -> None:
    code = QrCode("113")
    qtbot.addWidget(code)
    assert code.sizePolicy().horizontalPolicy() == code.sizePolicy().verticalPolicy()
    assert code.sizeHint().width() == code.sizeHint().height()
    assert code.focusPolicy() is Qt.FocusPolicy.NoFocus
