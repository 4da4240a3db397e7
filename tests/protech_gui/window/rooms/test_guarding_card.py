"""How a person is protected: each choice is handed over at once, and the cost is said."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.contract import GuardLoad, Protection
from engine.loosening import LowerLevel, PauseFor, Waiting
from engine.terms import Level, Pace
from protech_gui.window.intents import ChooseGuarding, Go, Spot
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.rooms.guarding_card import GuardingCard
from tests.protech_gui.window.hands import button, click, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import OFF, ON, standing
from tests.protech_gui.window.shouting import shouted


@pytest.fixture
def card(qtbot: QtBot) -> GuardingCard:
    made = GuardingCard()
    qtbot.addWidget(made)
    made.know(standing(NoVault()))
    made.show()
    return made


@pytest.fixture
def heard(card: GuardingCard) -> Heard:
    return Heard(card.intent)


def chosen(card: GuardingCard) -> set[str]:
    return {one.accessibleName() for one in shown(card, QAbstractButton) if one.isChecked()}


def protected(card: GuardingCard, **changes: object) -> None:
    protection = msgspec.structs.replace(ON, **changes)
    card.know(standing(NoVault(), protection=protection))


def test_it_shows_what_holds(card: GuardingCard) -> None:
    assert chosen(card) == {"All sexual images", "Full", "Nothing more"}
    protected(card, level=Level.STRICT, pace=Pace.GENTLE, calm=True)
    assert chosen(card) == {"Strict", "Gentle", "Show a calm page"}


@pytest.mark.parametrize(
    ("word", "intent"),
    [
        ("Strict", ChooseGuarding(Level.STRICT, Pace.FULL, calm=False)),
        ("Gentle", ChooseGuarding(Level.ALL, Pace.GENTLE, calm=False)),
        ("Show a calm page", ChooseGuarding(Level.ALL, Pace.FULL, calm=True)),
    ],
)
def test_each_choice_is_handed_over_at_once_and_leaves_the_others(
    card: GuardingCard, heard: Heard, word: str, intent: ChooseGuarding
) -> None:
    click(card, word)
    assert heard.intents == [intent]


def test_every_choice_can_be_taken_back(card: GuardingCard, heard: Heard) -> None:
    protected(card, level=Level.STRICT, pace=Pace.GENTLE, calm=True)
    for word in ("All sexual images", "Full", "Nothing more"):
        click(card, word)
    assert heard.intents == [
        ChooseGuarding(Level.ALL, Pace.GENTLE, calm=True),
        ChooseGuarding(Level.STRICT, Pace.FULL, calm=True),
        ChooseGuarding(Level.STRICT, Pace.GENTLE, calm=False),
    ]


def test_the_chips_say_what_holds_and_what_waits_is_told_below(card: GuardingCard) -> None:
    protected(card, level=Level.STRICT)
    click(card, "All sexual images")
    assert button(card, "Strict").isChecked()
    assert not button(card, "All sexual images").isChecked()
    waiting = (Waiting(LowerLevel(Level.ALL), 600.0), Waiting(PauseFor(600), 60.0))
    protected(card, level=Level.STRICT, waiting=waiting)
    assert "Covering less: All sexual images. About 10 minute" in reads(card)
    assert "pause" not in reads(card)


def test_choices_are_made_by_keyboard(card: GuardingCard, heard: Heard) -> None:
    button(card, "All sexual images").setFocus()
    press(card, Qt.Key.Key_Right)
    press(card, Qt.Key.Key_Space)
    assert heard.intents == [ChooseGuarding(Level.STRICT, Pace.FULL, calm=False)]


def test_the_level_that_no_pack_can_do_is_not_offered_and_one_sentence_says_why(
    card: GuardingCard, heard: Heard
) -> None:
    offered = {one.accessibleName() for one in shown(card, QAbstractButton)}
    assert len(offered) == 7
    assert not [name for name in offered if "arget" in name]
    assert reads(card).count("needs a pack that can estimate age; none is installed.") == 1
    protected(card, level=Level.TARGETED)
    click(card, "Gentle")
    assert heard.intents == [ChooseGuarding(Level.TARGETED, Pace.GENTLE, calm=False)]


@pytest.mark.parametrize(
    ("load", "protection", "words"),
    [
        (None, ON, "This is not measured yet."),
        (GuardLoad(4.24, 1), ON, "hardly notices"),
        (GuardLoad(12.0, 30), ON, "a little of"),
        (GuardLoad(41.6, 60), ON, "some of"),
        (GuardLoad(90.0, 1_200), ON, "much of"),
        (GuardLoad(4.2, 40), OFF, "Protection is off, so it costs nothing."),
    ],
)
def test_what_it_costs_is_said_in_words(
    card: GuardingCard, load: GuardLoad | None, protection: Protection, words: str
) -> None:
    card.know(replace(standing(NoVault(), protection=protection), load=load))
    assert words in reads(card)


@pytest.mark.parametrize(
    ("load", "numbers"),
    [(GuardLoad(4.24, 46), ("4.2 %", " 46 ")), (GuardLoad(41.6, 1_200), ("42 %", "1200"))],
)
def test_what_it_costs_is_said_in_numbers(
    card: GuardingCard, load: GuardLoad, numbers: tuple[str, ...]
) -> None:
    card.know(replace(standing(NoVault()), load=load))
    assert all(number in reads(card) for number in numbers)


def test_everything_is_said_in_a_new_language(card: GuardingCard, qapp: QApplication) -> None:
    with shouted(qapp):
        said = [*reads(card).splitlines(), *chosen(card)]
        assert said == [line.upper() for line in said]


def test_what_the_levels_do_can_be_read(card: GuardingCard, heard: Heard) -> None:
    click(card, "What the levels do")
    assert heard.intents == [Go(Spot.LEVELS)]
