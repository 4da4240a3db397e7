"""*Did we explain this well?*: whatever is answered it is explained again, and one can go on."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as with_choices
from pytestqt.qtbot import QtBot

from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.first_steps.explaining import StatementCard
from protech_gui.window.first_steps.page import FirstStepsPage
from protech_gui.window.intents import GoOn
from tests.protech_gui.window.first_steps.conftest import Opened, standing_at
from tests.protech_gui.window.hands import click, reads, shown
from tests.protech_gui.window.heard import Heard

YES, NO = "Yes, that is what I thought", "No, I thought otherwise"
WHY = "four to six in ten"


def first(page: FirstStepsPage) -> StatementCard:
    """Return the card that stands uppermost."""
    return min(shown(page, StatementCard), key=lambda card: card.y())


@pytest.fixture
def page(opened: Opened) -> FirstStepsPage:
    return opened(standing_at("explained"))


def test_nothing_is_explained_before_it_is_answered(page: FirstStepsPage) -> None:
    assert "does not find every explicit picture" in reads(first(page))
    assert WHY not in reads(page)


@pytest.mark.parametrize("answer", [YES, NO])
def test_every_answer_shows_the_explanation_and_none_is_wrong(
    page: FirstStepsPage, answer: str
) -> None:
    heard = Heard(page.intent)
    click(first(page), answer)
    assert WHY in reads(first(page))
    assert ("we did not explain it well" in reads(first(page))) is (answer == NO)
    assert heard.intents == []


def test_an_answer_can_be_changed_and_taken_back(page: FirstStepsPage) -> None:
    click(first(page), YES)
    click(first(page), NO)
    assert "we did not explain it well" in reads(first(page))
    click(first(page), NO)
    assert WHY not in reads(page)


def test_one_goes_on_without_an_answer(page: FirstStepsPage) -> None:
    heard = Heard(page.intent)
    click(page, "Go on")
    assert heard.intents == [GoOn("consent")]


def test_what_was_answered_stands_in_another_language_too(page: FirstStepsPage) -> None:
    click(first(page), YES)
    situation = standing_at("explained")
    page.know(replace(situation, choices=with_choices(situation.choices, language="nl")))
    assert "vier tot zes van de tien" in reads(first(page))


def test_a_text_that_is_lost_hinders_nobody(qtbot: QtBot, tmp_path: Path, log: EventLog) -> None:
    page = FirstStepsPage(Texts(log, frozenset(), tmp_path), can_look=True)
    qtbot.addWidget(page)
    page.know(standing_at("explained"))
    page.show()
    heard = Heard(page.intent)
    assert shown(page, StatementCard) == []
    click(page, "Go on")
    assert heard.intents == [GoOn("consent")]
