"""A card of modules: rows come and go with how things stand, and none is left behind."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learn.module_list import ModuleList
from tests.protech_gui.window.hands import button, click, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.learn.test_module_row import MODULE

URGES = replace(MODULE, id=ModuleId.URGES, title="Urges")


def names(card: ModuleList) -> list[str]:
    """Return what the buttons say, in no certain order."""
    return sorted(name_of(one) for one in shown(card, QAbstractButton))


def test_rows_follow_how_things_stand(qtbot: QtBot) -> None:
    card = ModuleList("list")
    qtbot.addWidget(card)
    card.say("To begin with", "")
    card.show_modules((MODULE, URGES), {})
    card.show()
    heard = Heard(card.intent)
    assert names(card) == ["Begin", "Begin"]
    first = button(card, "Begin")
    card.show_modules((MODULE, URGES), {})
    assert button(card, "Begin") is first
    card.show_modules((MODULE, URGES), {ModuleId.URGES: Reading(ModuleId.URGES, "two", 1.0)})
    assert names(card) == ["Begin", "Go on"]
    click(card, "Go on")
    assert heard.intents == [Go(Spot.MODULE, "urges/")]


def test_without_modules_it_takes_no_room(qtbot: QtBot) -> None:
    card = ModuleList("list")
    qtbot.addWidget(card)
    card.show()
    card.show_modules((), {})
    assert card.isHidden()
    card.show_modules((MODULE,), {})
    card.show_modules((), {})
    assert card.isHidden()
    card.show_modules((MODULE,), {})
    assert not card.isHidden()
    assert "A plan" in reads(card)
