"""One way to a service: copied, scanned, opened after a question, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import ChannelKind
from protech_gui.services.helplines import Contact
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.qr import QrCode
from protech_gui.window.helplines.reach import Reach
from tests.protech_gui.window.hands import asks, button, click, dialog, name_of, reads, shown
from tests.protech_gui.window.helplines.street import Street, contact

PAGE = contact(ChannelKind.WEB, "https://line.example/", "line.example")
CHAT = contact(ChannelKind.CHAT, "https://chat.example/", "chat.example")
FORM = contact(ChannelKind.FORM, "https://form.example/", "form.example")
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


@pytest.mark.parametrize(
    ("way", "ask", "yes", "address", "leaves"),
    [
        (PAGE, "Open the page line.example…", "Open the page", "https://line.example/", "history"),
        (CHAT, "Open the page chat.example…", "Open the page", "https://chat.example/", "ends a"),
        (FORM, "Open the page form.example…", "Open the page", "https://form.example/", "forward"),
        (
            MAIL,
            "Write an e-mail to us@line.example…",
            "Write",
            "mailto:us@line.example",
            "becomes visible",
        ),
    ],
)
def test_nothing_leaves_before_it_is_said_what_leaves(
    qtbot: QtBot,
    qapp: QApplication,
    reach: Reach,
    street: Street,
    way: Contact,
    ask: str,
    yes: str,
    address: str,
    leaves: str,
) -> None:
    row = opened(qtbot, reach, way)
    click(row, ask)
    assert street.opened == []
    assert way.display in reads(dialog(qapp))
    assert leaves in reads(dialog(qapp))
    click(dialog(qapp), "Not now")
    assert (street.opened, asks(qapp)) == ([], False)
    click(row, ask)
    click(dialog(qapp), yes)
    assert street.opened == [address]


@pytest.mark.parametrize("way", [PAGE, MAIL], ids=["page", "mail"])
def test_where_nothing_opens_the_address_can_be_copied(
    qtbot: QtBot, qapp: QApplication, way: Contact
) -> None:
    reach = Reach(Street(closed=True), qapp.clipboard())
    row = opened(qtbot, reach, way)
    QTest.mouseClick(row.findChildren(type(button(row, f"Copy the address {way.display}")))[0],
                     Qt.MouseButton.LeftButton)  # fmt: skip
    click(dialog(qapp), "Write" if way is MAIL else "Open the page")
    assert "No other program opened it" in reads(row)
    click(row, f"Copy the address {way.display}")
    assert qapp.clipboard().text() == way.value
    assert "No other program opened it" not in reads(row)
    reach.forget()


def test_opening_takes_back_what_was_said_before(
    qtbot: QtBot, qapp: QApplication, reach: Reach
) -> None:
    row = opened(qtbot, reach, PAGE)
    click(row, "Copy the address line.example")
    click(row, "Open the page line.example…")
    click(dialog(qapp), "Open the page")
    assert "Copied" not in reads(row)


@pytest.mark.parametrize("way", [contact(), PAGE, MAIL], ids=["phone", "page", "mail"])
def test_every_button_can_be_reached_by_keyboard(qtbot: QtBot, reach: Reach, way: Contact) -> None:
    row = opened(qtbot, reach, way)
    for one in row.findChildren(type(button(row, f"Copy the {_what(way)} {way.display}"))):
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus


def _what(way: Contact) -> str:
    return "number" if way.kind is ChannelKind.PHONE else "address"
