"""The screens of the modules: the room, first pages, each kind of exercise, and the ways out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from engine.terms import ConsentKind
from protech_gui.domain.modules import ModuleId
from protech_gui.window.house.house import House
from protech_gui.window.intents import Spot
from protech_gui.window.learn.page import ModulePage
from protech_gui.window.learn.too_much import TooMuch
from protech_gui.window.models.vault_state import NoVault, Unlocked
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.picks import Picks
from tests.visual.situations import Scene, contents, situation
from tests.visual.situations import click as click_in

EXERCISES = (
    "start/now",
    "start/both_sides",
    "start/life",
    "start/goal",
    "plan/others",
    "urges/surf",
    "triggers/decisions",
    "feelings/kind",
    "urges/card",
    "life/card",
)
"""A step with each kind of exercise, and two last steps."""


def learning_scenes() -> Iterator[Scene]:
    """Yield the room, the modules and what a person may do there."""
    none = situation(NoVault())
    full = situation(Unlocked(contents(), delayed=False), situation(None).protection, *ConsentKind)
    yield Scene("learn_none", none, Spot.LEARN)
    yield Scene("learn_full", full, Spot.LEARN)
    yield Scene("learn_search", full, Spot.LEARN, act=search)
    for id in ModuleId:
        yield Scene(f"module_{id}", full, Spot.MODULE, f"{id}/{_FIRST}")
    for part in EXERCISES:
        yield Scene(f"exercise_{part.replace('/', '_')}", full, Spot.MODULE, part)
    yield Scene("exercise_unkept", none, Spot.MODULE, "start/both_sides", act=click_in(Picks, 0))
    yield Scene("exercise_plan_unkept", none, Spot.MODULE, "plan/signs")
    yield Scene("module_too_much", full, Spot.MODULE, "child/behind", act=too_much)
    yield Scene("module_too_much_breath", full, Spot.MODULE, "child/behind", act=breathe)


STOP = {
    "nl": "Dit is me nu te veel",
    "de": "Das ist mir gerade zu viel",
    "en": "This is too much now",
}
"""What the way out of a step is called."""

_FIRST = "-"
"""No step has this name, so that a module opens at its first one."""


def search(house: House) -> None:
    """Search for a word that every language has."""
    (page,) = [one for one in house.findChildren(QLineEdit) if one.isVisible()]
    QTest.keyClicks(page, "plan")
    QTest.keyClick(page, Qt.Key.Key_Return)


def too_much(house: House) -> None:
    """Say that it is too much now."""
    (page,) = [one for one in house.findChildren(ModulePage) if one.isVisible()]
    shown = [one for one in page.findChildren(Button) if one.isVisible()]
    (stop,) = [one for one in shown if one.accessibleName() in STOP.values()]
    stop.click()


def breathe(house: House) -> None:
    """Say so, and begin to breathe along."""
    too_much(house)
    click_in(TooMuch, 0)(house)
