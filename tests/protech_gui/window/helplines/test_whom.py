"""Whom it is about: four choices, one of them, and a word on each that is not oneself."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import Purpose
from protech_gui.window.helplines.whom import Whom
from tests.protech_gui.window.hands import button, click, press, reads


@pytest.fixture
def whom(qtbot: QtBot) -> Whom:
    made = Whom()
    qtbot.addWidget(made)
    made.say(missing="")
    made.show()
    return made


def test_it_is_about_oneself_at_first(whom: Whom) -> None:
    assert whom.purpose is Purpose.SELF_CONCERN
    assert button(whom, "Me").isChecked()
    assert reads(whom) == "Whom is it about?"


@pytest.mark.parametrize(
    ("name", "purpose", "hint"),
    [
        ("I worry about someone else", Purpose.OTHER_CONCERN, "it is about someone else"),
        ("I am under 18", Purpose.UNDER_18, "made for adults"),
        ("I was harmed", Purpose.SURVIVOR, "also long ago"),
    ],
)
def test_others_are_a_click_away(
    qtbot: QtBot, whom: Whom, name: str, purpose: Purpose, hint: str
) -> None:
    with qtbot.waitSignal(whom.changed):
        click(whom, name)
    whom.say(missing="")
    assert whom.purpose is purpose
    assert hint in reads(whom)


def test_it_works_by_keys(qtbot: QtBot, whom: Whom) -> None:
    button(whom, "Me").setFocus()
    press(whom, Qt.Key.Key_Right)
    assert button(whom, "Me").isChecked()
    with qtbot.waitSignal(whom.changed):
        press(whom, Qt.Key.Key_Space)
    assert whom.purpose is Purpose.OTHER_CONCERN


def test_another_page_can_choose(qtbot: QtBot, whom: Whom) -> None:
    with qtbot.waitSignal(whom.changed):
        whom.choose(Purpose.SURVIVOR)
    assert whom.purpose is Purpose.SURVIVOR
    assert button(whom, "I was harmed").isChecked()


def test_where_none_is_known_in_the_country_it_says_so(whom: Whom) -> None:
    whom.say(missing="Ireland")
    assert "We know of none in this country: Ireland. Here are some elsewhere." in reads(whom)
