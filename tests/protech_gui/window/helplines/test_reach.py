"""Reach: a clipboard that forgets, a browser and a mail program."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from tests.protech_gui.window.helplines.street import Street


def test_what_is_copied_leaves_the_clipboard_by_itself(qtbot: QtBot, qapp: QApplication) -> None:
    reach = Reach(Street(), qapp.clipboard(), PrivateDoor(), seconds=0.05)
    reach.copy("0800 111")
    assert qapp.clipboard().text() == "0800 111"
    qtbot.waitUntil(lambda: qapp.clipboard().text() == "")


def test_what_somebody_else_copied_stays(qapp: QApplication) -> None:
    reach = Reach(Street(), qapp.clipboard(), PrivateDoor())
    reach.copy("0800 111")
    qapp.clipboard().setText("a shopping list")
    reach.forget()
    assert qapp.clipboard().text() == "a shopping list"
    qapp.clipboard().clear()


def test_copying_again_begins_the_minute_anew(qtbot: QtBot, qapp: QApplication) -> None:
    reach = Reach(Street(), qapp.clipboard(), PrivateDoor(), seconds=0.05)
    reach.copy("0800 111")
    reach.copy("0800 222")
    assert qapp.clipboard().text() == "0800 222"
    qtbot.waitUntil(lambda: qapp.clipboard().text() == "")


def test_forgetting_without_having_copied_changes_nothing(qapp: QApplication) -> None:
    qapp.clipboard().setText("a shopping list")
    Reach(Street(), qapp.clipboard(), PrivateDoor()).forget()
    assert qapp.clipboard().text() == "a shopping list"
    qapp.clipboard().clear()


def test_pages_and_messages_go_to_their_programs(qapp: QApplication) -> None:
    street = Street()
    reach = Reach(street, qapp.clipboard(), PrivateDoor())
    assert reach.open_page("https://line.example/")
    assert reach.write_to("mailto:us@line.example")
    assert street.opened == ["https://line.example/", "mailto:us@line.example"]
    closed = Reach(Street(closed=True), qapp.clipboard(), PrivateDoor())
    assert not closed.open_page("https://line.example/")
