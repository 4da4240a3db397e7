"""The plan at hand on Today: its first lines, or the way to write it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unlocked
from protech_gui.window.rooms.plan_card import PlanCard
from tests.protech_gui.window.hands import click, reads
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import ALL, opened, standing

SIGN = PlanLine("s", PlanStep.SIGNS, "Awake late")
KIM = PlanLine("k", PlanStep.PEOPLE, "Ask Kim")


def alone(*texts: str) -> tuple[PlanLine, ...]:
    return tuple(PlanLine(text, PlanStep.ALONE, text) for text in texts)


def having(*plan: PlanLine, consents: tuple[ConsentKind, ...] = ALL) -> Situation:
    vault = Unlocked(replace(opened().contents, plan=plan), delayed=False)
    return standing(vault, consents=consents)


@pytest.fixture
def card(qtbot: QtBot) -> PlanCard:
    made = PlanCard()
    qtbot.addWidget(made)
    made.know(having())
    made.show()
    return made


def test_the_first_lines_of_what_can_be_done_alone_stand_there(card: PlanCard) -> None:
    card.know(having(SIGN, *alone("tea", "walk", "sing", "sleep"), KIM))
    assert "•  tea\n•  walk\n•  sing" in reads(card)
    assert "sleep" not in reads(card)
    assert "Awake late" not in reads(card)


def test_without_those_others_stand_there_and_never_the_signs(card: PlanCard) -> None:
    card.know(having(SIGN, KIM))
    assert "•  Ask Kim" in reads(card)
    card.know(having(SIGN))
    assert "Awake late" not in reads(card)


def test_it_leads_to_plan_and_goals(card: PlanCard) -> None:
    heard = Heard(card.intent)
    click(card, "Write my plan")
    card.know(having(KIM))
    click(card, "See my plan")
    click(card, "My goals")
    assert heard.intents == [Go(Spot.PLAN), Go(Spot.PLAN), Go(Spot.GOALS)]


def test_without_a_journal_there_is_nothing_to_write(card: PlanCard) -> None:
    card.know(standing(NoVault()))
    assert not card.isVisible()
    card.know(having(consents=(ConsentKind.SCREEN,)))
    assert not card.isVisible()
    card.know(having(KIM, consents=(ConsentKind.SCREEN,)))
    assert card.isVisible()
