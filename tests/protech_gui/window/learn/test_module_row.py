"""A module in a list: what it is, how far one is, and the way in."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.modules import Module, Step
from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learn.module_row import ModuleRow
from protech_gui.window.parts.button import Weight
from tests.protech_gui.window.hands import button, click, reads
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.shouting import shouted

STEPS = tuple(Step(id, id, ("Words.",)) for id in ("one", "two", "card"))
MODULE = Module(ModuleId.PLAN, "en", "A plan", 1, 12, ("Know it", "Do it"), (), "not yet", STEPS)


@pytest.mark.parametrize(
    ("reading", "state", "way"),
    [
        (None, "About 12 minute(s)", "Begin"),
        (Reading(ModuleId.PLAN, "two", 1.0), "begun, at step 2 of 3", "Go on"),
        (Reading(ModuleId.PLAN, "one", 1.0, 2.0), "read through", "Read again"),
    ],
)
def test_it_says_how_far_one_is_and_leads_there(
    qtbot: QtBot, reading: Reading | None, state: str, way: str
) -> None:
    row = ModuleRow(MODULE, reading, Weight.PLAIN)
    qtbot.addWidget(row)
    row.show()
    heard = Heard(row.intent)
    assert "A plan\nKnow it · Do it" in reads(row)
    assert state in reads(row)
    assert button(row, way).accessibleDescription() == "A plan"
    click(row, way)
    assert heard.intents == [Go(Spot.MODULE, "plan/")]


def test_it_speaks_another_language_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    row = ModuleRow(MODULE, None, Weight.PLAIN)
    qtbot.addWidget(row)
    row.show()
    with shouted(qapp):
        assert button(row, "BEGIN")
        assert "ABOUT 12 MINUTE(S)" in reads(row)
