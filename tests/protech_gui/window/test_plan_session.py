"""The plan from the pages through the vault to the keeper, and back on a locked window."""

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from engine.contract import Consents, CopyPlan, Ready
from engine.terms import ConsentKind, CopiedLine
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.services.plan import SafetyPlan
from protech_gui.store.connection import VaultFailed
from protech_gui.window.plan.page import PlanPage
from tests.household import receipt_for
from tests.protech_gui.window.hands import click, field, name_of, press, shown, type_on
from tests.protech_gui.window.running import ON, Running
from tests.protech_gui.window.starting import start

JOURNAL = receipt_for(ConsentKind.JOURNAL)
COPY = receipt_for(ConsentKind.PLAN_COPY)
COLD = CopiedLine("signs", "Tea is cold")


def copies(running: Running) -> list[CopyPlan]:
    return [one for one in running.keeper.heard if isinstance(one, CopyPlan)]


@pytest.mark.usefixtures("vault")
def test_a_line_is_saved_at_once_and_copied_once_that_is_agreed_to(running: Running) -> None:
    running.begin(ON, consents=(ConsentKind.JOURNAL,))
    running.unlock()
    click(running.house, "Write my plan")
    type_on(running.house, "Tea is cold")
    press(running.house, Qt.Key.Key_Return)
    running.wait(partial(running.reads, "Tea is cold"))
    assert copies(running) == []
    running.keeper.say(Consents((JOURNAL, COPY)))
    running.hears(CopyPlan((COLD,)))
    (page,) = shown(running.house, PlanPage)
    click(page, "Delete")
    running.hears(CopyPlan(()))
    running.keeper.say(Consents((JOURNAL,)))
    running.wait(lambda: "Agree…" in map(name_of, shown(page, QAbstractButton)))
    assert len(copies(running)) == 2


@pytest.mark.usefixtures("vault")
def test_what_was_agreed_to_be_readable_is_read_in_a_locked_window(running: Running) -> None:
    start_message = start(ON, consents=(JOURNAL, COPY))
    running.keeper.say(msgspec.structs.replace(start_message, plan=(COLD,)))
    running.hears(Ready())
    running.wait(lambda: running.app.activeWindow() is not None)
    assert field(running.house, "Passphrase").isVisible()
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    click(running.house, "My plan")
    assert running.reads("Tea is cold")
    running.keeper.say(Consents((JOURNAL,)))
    running.wait(lambda: not running.reads("Tea is cold"))


@pytest.mark.usefixtures("vault")
def test_a_line_that_the_disk_refuses_is_there_after_the_person_was_elsewhere(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.begin(ON, consents=(ConsentKind.JOURNAL,))
    running.unlock()
    click(running.house, "Write my plan")
    with monkeypatch.context() as full:
        full.setattr(SafetyPlan, "add", refuse)
        type_on(running.house, "Tea is cold")
        click(running.house, "Back")
        click(running.house, "Write my plan")
        running.wait(partial(running.reads, "The last change could not be saved."))
    (page,) = shown(running.house, PlanPage)
    running.wait(lambda: "Tea is cold" in [one.text() for one in shown(page, QLineEdit)])
    # What is queued comes before anything that a person does.
    QCoreApplication.sendPostedEvents()
    click(running.house, "Back")
    click(running.house, "Write my plan")
    running.wait(partial(running.reads, "Tea is cold"))
    assert not running.reads("could not be saved")


def refuse(plan: SafetyPlan, step: PlanStep, text: str) -> PlanLine:
    """Have no room for it."""
    del plan, step, text
    raise VaultFailed("no room")
