"""The smaller parts: cards, banners, steppers, empty states, and rows that break."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.choice_box import ChoiceBox
from protech_gui.window.parts.flow import Flow
from protech_gui.window.parts.stepper import Stepper
from tests.protech_gui.window.hands import reads, shown


def test_a_card_without_a_title_has_no_empty_head(qtbot: QtBot) -> None:
    card = Card("sun")
    qtbot.addWidget(card)
    card.show()
    low = card.sizeHint().height()
    card.entitle("Today")
    assert reads(card) == "Today"
    assert card.accessibleName() == "Today"
    assert card.sizeHint().height() > low


def test_a_banner_shows_while_it_has_something_to_say(qtbot: QtBot) -> None:
    banner = Banner("info", Button())
    qtbot.addWidget(banner)
    banner.show()
    banner.say("Something happened.")
    assert banner.isVisible()
    assert banner.text == "Something happened."
    banner.say("")
    assert not banner.isVisible()


def test_a_stepper_says_where_one_is(qtbot: QtBot) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.show()
    stepper.show_step(2, 6)
    assert reads(stepper) == "Step 2 of 6"


def test_things_that_do_not_fit_go_on_in_the_next_line(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    row = Flow(part)
    for word in ("one button", "another button", "a third button"):
        row.addWidget(QPushButton(word))
    part.resize(row.sizeHint() + QSize(4, 4))
    part.show()
    assert len({one.y() for one in shown(part, QPushButton)}) == 1
    assert row.heightForWidth(120) > row.sizeHint().height() * 2
    part.resize(120, 200)
    assert len({one.y() for one in shown(part, QPushButton)}) == 3
    assert row.takeAt(9) is None
    assert row.takeAt(0) is not None


def test_a_choice_stays_when_its_words_change(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.offer({"": "As in your system", "NL": "the Netherlands"})
    box.choose("NL")
    box.offer({"": "Wie im System", "NL": "Niederlande"})
    assert (box.chosen, box.currentText()) == ("NL", "Niederlande")
