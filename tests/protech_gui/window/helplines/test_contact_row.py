"""One way to a service: copied, scanned, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import ChannelKind
from protech_gui.services.helplines import Contact
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.qr import QrCode
from protech_gui.window.helplines.reach import Reach
from tests.protech_gui.window.hands import button, click, name_of, reads, shown
from tests.protech_gui.window.helplines.street import contact

PAGE = contact(ChannelKind.WEB, "https://line.example/", "line.example")
MAIL = contact(ChannelKind.EMAIL, "us@line.example", "us@line.example")


def opened(qtbot: QtBot, reach: Reach, way: Contact, *notes: str) -> ContactRow:
    row = ContactRow(way, notes, reach)
    qtbot.addWidget(row)
    row.show()
    return row


def test_a_number_is_shown_as_printed_and_copied_so(
    qtbot: QtBot, qapp: QApplication, reach: Reach
) -> None:
    row = opened(qtbot, reach, contact(), "Free of charge.")
    assert "0800 111" in reads(row)
    assert "Free of charge." in reads(row)
    click(row, "Copy the number 0800 111")
    assert qapp.clipboard().text() == "0800 111"
    assert "leaves the clipboard after a minute" in reads(row)


def test_a_code_is_shown_and_hidden_again(qtbot: QtBot, reach: Reach) -> None:
    row = opened(qtbot, reach, contact())
    assert shown(row, QrCode) == []
    click(row, "Show a QR code for 0800 111")
    (code,) = shown(row, QrCode)
    assert name_of(code) == "QR code for calling 0800 111"
    assert "Point your phone" in reads(row)
    click(row, "Hide the QR code for 0800 111")
    assert shown(row, QrCode) == []
    click(row, "Show a QR code for 0800 111")
    assert shown(row, QrCode) == [code]


def test_a_code_below_the_edge_is_scrolled_to(qtbot: QtBot, reach: Reach) -> None:
    area, row = QScrollArea(), ContactRow(contact(), ("Free of charge.",), reach)
    row.resize(500, 600)
    area.setWidget(row)
    qtbot.addWidget(area)
    area.resize(520, 260)
    area.show()
    click(row, "Show a QR code for 0800 111")
    (code,) = shown(row, QrCode)
    view = area.viewport()

    def is_whole() -> bool:
        corners = code.rect().topLeft(), code.rect().bottomRight()
        return all(view.rect().contains(code.mapTo(view, corner)) for corner in corners)

    qtbot.waitUntil(is_whole)


@pytest.mark.parametrize("way", [contact(), PAGE, MAIL], ids=["phone", "page", "mail"])
def test_every_button_can_be_reached_by_keyboard(qtbot: QtBot, reach: Reach, way: Contact) -> None:
    row = opened(qtbot, reach, way)
    for one in row.findChildren(type(button(row, f"Copy the {_what(way)} {way.display}"))):
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus


def _what(way: Contact) -> str:
    return "number" if way.kind is ChannelKind.PHONE else "address"
