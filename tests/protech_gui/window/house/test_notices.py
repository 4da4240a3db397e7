"""What stands above every page: the answer to a second look, and the hint to the page on levels."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import LookedAgain
from engine.terms import Note
from protech_gui.window.house.notices import Notices
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.situation import OFTEN_WRONG, Situation
from protech_gui.window.models.vault_state import Locked, Unlocked
from tests.protech_gui.window.hands import click, reads
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing
from tests.protech_gui.window.shouting import shouted

STAYS = "Still unsure, so it stays. Nothing was sent."
GONE = "It was looked at again, and the cover is gone."
HINT = "Covers seem to be wrong often."


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    made = Notices(standing(opened()))
    qtbot.addWidget(made)
    return made


def wrong(count: int) -> Situation:
    contents = replace(opened().contents, wrong=count)
    return standing(Unlocked(contents, delayed=False))


def test_with_nothing_to_say_it_takes_no_room(notices: Notices) -> None:
    assert notices.isHidden()


@pytest.mark.parametrize(
    ("looked", "words"), [(LookedAgain(0, 1), STAYS), (LookedAgain(1, 0), GONE)]
)
def test_an_answer_is_shown_also_while_locked_and_in_another_language(
    notices: Notices, qapp: QApplication, looked: LookedAgain, words: str
) -> None:
    notices.know(replace(standing(Locked(0.0)), looked=looked))
    notices.show()
    assert reads(notices) == words
    with shouted(qapp):
        assert reads(notices) == words.upper()


def test_a_hidden_answer_stays_hidden_and_the_next_one_is_shown(notices: Notices) -> None:
    answered = replace(standing(opened()), looked=LookedAgain(0, 1))
    notices.know(answered)
    notices.show()
    click(notices, "Hide this")
    assert notices.isHidden()
    notices.know(replace(answered, notes=()))
    assert notices.isHidden()
    notices.know(replace(answered, looked=LookedAgain(0, 1)))
    assert reads(notices) == STAYS


def test_hiding_an_answer_leaves_what_else_there_is(notices: Notices) -> None:
    notices.know(replace(standing(opened()), notes=(Note.SPOOL,), looked=LookedAgain(1, 0)))
    notices.show()
    notices._answered.click()
    assert GONE not in reads(notices)
    assert "damaged" in reads(notices)


def test_three_wrong_covers_in_a_day_lead_to_the_page_on_levels(notices: Notices) -> None:
    heard = Heard(notices.intent)
    notices.know(wrong(OFTEN_WRONG - 1))
    assert notices.isHidden()
    notices.know(wrong(OFTEN_WRONG))
    notices.show()
    assert HINT in reads(notices)
    click(notices, "Read about it")
    assert heard.intents == [Go(Spot.LEVELS)]
    assert notices.isHidden()
    notices.know(wrong(OFTEN_WRONG))
    assert notices.isHidden()
    notices.know(wrong(OFTEN_WRONG + 1))
    assert HINT in reads(notices)


def test_a_locked_journal_tells_nothing_of_wrong_covers(notices: Notices) -> None:
    notices.know(wrong(OFTEN_WRONG))
    notices.know(standing(Locked(0.0)))
    assert notices.isHidden()


def test_what_did_not_get_into_the_journal_is_said_above_the_locked_one(notices: Notices) -> None:
    locked = replace(standing(Locked(0.0)), notes=(Note.UNRECORDED,))
    notices.know(locked)
    notices.show()
    assert "Something could not be written to your journal." in reads(notices)
    click(notices, "Hide this")
    notices.know(replace(locked, vault=opened()))
    assert notices.isHidden()
