"""The page of the plan, by clicks and keys: lines are written, changed, moved and deleted."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.content.directory import load_directory
from protech_gui.content.prose import Prose
from protech_gui.domain.goals import Area
from protech_gui.domain.plan import LONGEST_PLAN_LINE, MOST_PLAN_LINES, PlanLine, PlanStep
from protech_gui.log import EventLog
from protech_gui.platform.paper import Paper, Printable, Printed, Sheet, Told
from protech_gui.window.intents import Agree, Go, Spot
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.plan_words import step_words
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unlocked
from protech_gui.window.plan.page import PlanPage
from protech_gui.window.plan.step_card import PlanStepCard
from protech_gui.window.plan_intents import (
    AddGoal,
    AddPlanLine,
    ChangePlanLine,
    DeletePlanLine,
    MovePlanLine,
)
from protech_gui.window.worded import TakeBack
from tests.protech_gui.window.hands import button, click, dialog, name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import opened, standing
from tests.protech_gui.window.shouting import shouted

TEA = PlanLine("tea", PlanStep.ALONE, "Make tea")
WALK = PlanLine("walk", PlanStep.ALONE, "Walk")
KIM = PlanLine("kim", PlanStep.PEOPLE, "Ask Kim")
BEFORE_COPY = tuple(kind for kind in ConsentKind if kind is not ConsentKind.PLAN_COPY)


class NoPaper(Paper):
    """Keeps the sheets that were handed over."""

    def __init__(self) -> None:
        super().__init__(list)
        self.sheets: list[Sheet] = []
        self.asked: list[Told] = []

    def hand_over(self, sheet: Printable, window: QWidget, told: Told) -> None:
        del window
        assert isinstance(sheet, Sheet)
        self.sheets.append(sheet)
        self.asked.append(told)


def having(
    *plan: PlanLine, kept: Kept = Kept.NOT_YET, consents: tuple[ConsentKind, ...] = BEFORE_COPY
) -> Situation:
    vault = Unlocked(replace(opened().contents, plan=plan), delayed=False)
    return standing(vault, consents=consents, kept=kept)


@pytest.fixture
def paper() -> NoPaper:
    return NoPaper()


@pytest.fixture
def page(qtbot: QtBot, log: EventLog, paper: NoPaper) -> Iterator[PlanPage]:
    made = PlanPage(Prose(log, load_directory(log).links), paper)
    qtbot.addWidget(made)
    made.resize(800, 2400)
    made.know(having())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def heard(page: PlanPage) -> Heard:
    return Heard(page.intent)


def card(page: PlanPage, step: PlanStep) -> PlanStepCard:
    return {name_of(one): one for one in shown(page, PlanStepCard)}[step_words(step)]


def field(page: PlanPage, step: PlanStep) -> QLineEdit:
    (found,) = shown(card(page, step), QLineEdit)
    return found


def type_line(page: PlanPage, step: PlanStep, text: str) -> None:
    QTest.keyClicks(field(page, step), text)
    QTest.keyClick(field(page, step), Qt.Key.Key_Return)


def press_on(page: PlanPage, line: PlanLine, name: str) -> None:
    """Click the button of this name that belongs to this line."""
    found = [
        one
        for one in shown(card(page, line.step), type(button(page, "Add")))
        if name_of(one) == name and one.accessibleDescription() == line.text
    ]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_the_six_steps_stand_in_their_order_each_with_its_question(page: PlanPage) -> None:
    text = reads(page)
    names = [
        "My warning signs",
        "What I can do alone",
        "People and places that take my mind elsewhere",
        "People I can ask",
        "Professionals",
        "Making my surroundings safer",
    ]
    assert sorted(names, key=text.index) == names
    assert "What has helped you to let an urge pass?" in text
    assert isinstance(page.focusWidget(), QLineEdit)


def test_each_field_says_which_step_it_belongs_to(page: PlanPage) -> None:
    for step in PlanStep:
        assert field(page, step).accessibleDescription() == step_words(step)
        assert button(card(page, step), "Add").accessibleDescription() == step_words(step)
        assert button(card(page, step), "Examples").accessibleDescription() == step_words(step)


def test_a_line_is_handed_over_at_once_and_stays_in_the_field_until_it_is_kept(
    page: PlanPage, heard: Heard
) -> None:
    type_line(page, PlanStep.ALONE, "Make tea")
    assert heard.intents == [AddPlanLine(PlanStep.ALONE, "Make tea")]
    page.know(having(kept=Kept.FAILED))
    assert field(page, PlanStep.ALONE).text() == "Make tea"
    assert "The last change could not be saved." in reads(page)
    click(card(page, PlanStep.ALONE), "Add")
    page.know(having(TEA, kept=Kept.SAVED))
    assert field(page, PlanStep.ALONE).text() == ""
    assert "Make tea" in reads(card(page, PlanStep.ALONE))
    assert "could not be saved" not in reads(page)


def test_nothing_is_handed_over_without_words(page: PlanPage, heard: Heard) -> None:
    assert not button(card(page, PlanStep.ALONE), "Add").isEnabled()
    type_line(page, PlanStep.ALONE, "   ")
    assert heard.intents == []


def test_a_failure_elsewhere_is_not_told_here(page: PlanPage) -> None:
    page.know(having(kept=Kept.FAILED))
    assert "could not be saved" not in reads(page)


def test_a_line_is_changed_in_the_field(page: PlanPage, heard: Heard) -> None:
    page.know(having(TEA, WALK))
    press_on(page, TEA, "Change")
    assert field(page, PlanStep.ALONE).text() == "Make tea"
    assert name_of(field(page, PlanStep.ALONE)) == "Other words for this line"
    QTest.keyClicks(field(page, PlanStep.ALONE), "Soup")
    click(card(page, PlanStep.ALONE), "Save")
    assert heard.intents == [ChangePlanLine("tea", "Soup")]
    page.know(having(replace(TEA, text="Soup"), WALK))
    assert field(page, PlanStep.ALONE).text() == ""
    assert name_of(field(page, PlanStep.ALONE)) == "A line of my own"


def test_a_change_can_be_left_alone(page: PlanPage, heard: Heard) -> None:
    page.know(having(TEA))
    press_on(page, TEA, "Change")
    click(card(page, PlanStep.ALONE), "Cancel")
    assert field(page, PlanStep.ALONE).text() == ""
    page.leave()
    assert heard.intents == []


def test_a_line_moves_by_buttons_and_by_keys_and_keeps_the_focus(
    page: PlanPage, heard: Heard
) -> None:
    page.know(having(TEA, WALK))
    press_on(page, TEA, "Move down (Alt+Down)")
    page.know(having(WALK, TEA))
    here = page.focusWidget()
    assert here is not None
    assert here.accessibleDescription() == "Make tea"
    press(page, Qt.Key.Key_Up, alt=True)
    press_on(page, TEA, "Move down (Alt+Down)")
    assert heard.intents == [MovePlanLine("tea", 1), MovePlanLine("tea", -1)]


def test_one_line_alone_has_nowhere_to_go(page: PlanPage) -> None:
    page.know(having(TEA))
    names = {name_of(one) for one in shown(card(page, PlanStep.ALONE), type(button(page, "Add")))}
    assert not {name for name in names if name.startswith("Move")}


def test_a_line_is_deleted_and_can_be_put_back(page: PlanPage, heard: Heard) -> None:
    page.know(having(TEA, WALK))
    press_on(page, TEA, "Delete")
    here = page.focusWidget()
    assert here is not None
    assert here.accessibleDescription() == "Walk"
    page.know(having(WALK))
    click(card(page, PlanStep.ALONE), "Put it back")
    assert heard.intents == [DeletePlanLine("tea"), AddPlanLine(PlanStep.ALONE, "Make tea")]
    page.know(having(WALK, TEA))
    assert "The line is deleted." not in reads(page)


def test_after_the_last_line_the_focus_is_in_the_field(page: PlanPage) -> None:
    page.know(having(KIM))
    press_on(page, KIM, "Delete")
    assert page.focusWidget() is field(page, PlanStep.PEOPLE)


def test_an_example_starts_a_line_and_is_not_written_by_itself(
    page: PlanPage, heard: Heard
) -> None:
    part = card(page, PlanStep.SIGNS)
    assert "These are only examples." not in reads(part)
    click(part, "Examples")
    assert "These are only examples." in reads(part)
    click(part, "Start with this")
    assert field(page, PlanStep.SIGNS).text()
    assert page.focusWidget() is field(page, PlanStep.SIGNS)
    assert "These are only examples." not in reads(part)
    assert heard.intents == []
    click(part, "Examples")
    click(part, "Hide these")
    assert "These are only examples." not in reads(part)


def test_at_the_limits_kind_words_stand_and_lines_can_still_be_changed(page: PlanPage) -> None:
    full = tuple(PlanLine(str(n), PlanStep.ALONE, f"line {n}") for n in range(MOST_PLAN_LINES))
    page.know(having(*full))
    part = card(page, PlanStep.ALONE)
    assert "This step is full." in reads(part)
    assert shown(part, QLineEdit) == []
    press_on(page, full[3], "Change")
    field(page, PlanStep.ALONE).setText("")
    QTest.keyClicks(field(page, PlanStep.ALONE), "x" * (LONGEST_PLAN_LINE + 5))
    assert len(field(page, PlanStep.ALONE).text()) == LONGEST_PLAN_LINE
    assert "The line is full." in reads(part)


def test_what_was_typed_and_not_added_is_kept_when_the_page_goes(
    page: PlanPage, heard: Heard
) -> None:
    QTest.keyClicks(field(page, PlanStep.SAFER), "Lamp on")
    type_line(page, PlanStep.ALONE, "Tea")
    page.leave()
    assert heard.intents == [
        AddPlanLine(PlanStep.ALONE, "Tea"),
        AddPlanLine(PlanStep.SAFER, "Lamp on"),
    ]


def test_a_refused_line_is_sent_again_when_the_page_goes(page: PlanPage, heard: Heard) -> None:
    tea = AddPlanLine(PlanStep.ALONE, "Tea")
    type_line(page, PlanStep.ALONE, "Tea")
    page.know(replace(having(kept=Kept.FAILED), refused=(tea,)))
    assert field(page, PlanStep.ALONE).text() == "Tea"
    assert heard.intents == [tea, TakeBack(tea)]
    page.leave()
    assert heard.intents == [tea, TakeBack(tea), tea]


def test_what_was_refused_after_the_page_went_is_told_and_there_on_the_next(
    page: PlanPage, heard: Heard
) -> None:
    added = AddPlanLine(PlanStep.ALONE, "Read")
    changed = ChangePlanLine("kim", "Call Kim")
    refused = (added, changed, ChangePlanLine("gone", "Gone"), AddGoal(Area.CALM, "Sleep"))
    page.know(replace(having(TEA, KIM), refused=refused))
    assert heard.intents == [TakeBack(added), TakeBack(changed)]
    assert field(page, PlanStep.ALONE).text() == "Read"
    assert field(page, PlanStep.PEOPLE).text() == "Call Kim"
    assert "The last change could not be saved." in reads(page)
    page.know(having(TEA, KIM, kept=Kept.SAVED))
    assert "The last change could not be saved." in reads(page)
    click(card(page, PlanStep.PEOPLE), "Save")
    assert heard.intents[-1] == changed
    page.know(having(TEA, replace(KIM, text="Call Kim"), kept=Kept.SAVED))
    assert "could not be saved" not in reads(page)


def test_refused_words_wait_until_nothing_else_stands_in_their_field(
    page: PlanPage, heard: Heard
) -> None:
    refused = (AddPlanLine(PlanStep.ALONE, "Read"), ChangePlanLine("walk", "Run"))
    page.know(having(TEA, WALK))
    press_on(page, TEA, "Change")
    field(page, PlanStep.ALONE).clear()
    page.know(replace(having(TEA, WALK), refused=refused))
    assert heard.intents == []
    click(card(page, PlanStep.ALONE), "Cancel")
    page.hide()
    page.know(replace(having(TEA, WALK), refused=refused))
    assert heard.intents == []
    page.show()
    page.start()
    assert heard.intents == [TakeBack(refused[0])]
    click(card(page, PlanStep.ALONE), "Cancel")
    page.know(replace(having(TEA, WALK), refused=refused[1:]))
    assert field(page, PlanStep.ALONE).text() == "Run"
    assert button(card(page, PlanStep.ALONE), "Save")


def test_the_sheet_has_a_neutral_title_and_the_plan_in_its_order(
    page: PlanPage, paper: NoPaper
) -> None:
    assert "Print…" not in {name_of(one) for one in shown(page, type(button(page, "Add")))}
    page.know(having(TEA, WALK, KIM))
    click(page, "Print…")
    assert paper.sheets == [
        Sheet(
            "Notes",
            (
                "What I can do alone",
                "–  Make tea",
                "–  Walk",
                "",
                "People I can ask",
                "–  Ask Kim",
                "",
            ),
        )
    ]
    for printed, words in (
        (Printed.SENT, "on its way to the printer"),
        (Printed.NO_PRINTER, "No printer was found"),
        (Printed.FAILED, "did not take the plan"),
    ):
        paper.asked[-1](printed)
        assert words in reads(page)
    paper.asked[-1](Printed.CANCELLED)
    assert "printer" not in reads(page)


def test_reading_while_locked_is_asked_for_with_its_text(
    page: PlanPage, heard: Heard, qapp: QApplication
) -> None:
    assert "Reading your plan while the journal is locked" in reads(page)
    click(page, "Agree…")
    assert "not encrypted" in "".join(
        one.toPlainText()
        for one in dialog(qapp).findChildren(QWidget)
        if hasattr(one, "toPlainText")
    )
    click(dialog(qapp), "Yes, I agree")
    (agreed,) = heard.intents
    assert isinstance(agreed, Agree)
    assert agreed.text.kind is ConsentKind.PLAN_COPY


def test_without_a_journal_it_offers_one(page: PlanPage, heard: Heard) -> None:
    page.know(standing(NoVault()))
    page.start()
    assert shown(page, QLineEdit) == []
    click(page, "Create a journal")
    assert heard.intents == [Go(Spot.DIARY)]


def test_without_the_consent_the_plan_is_read_and_not_written(page: PlanPage, heard: Heard) -> None:
    page.know(having(TEA, consents=(ConsentKind.SCREEN,)))
    assert "Make tea" in reads(page)
    assert shown(page, QLineEdit) == []
    page.leave()
    assert heard.intents == []


def test_another_language_is_spoken_at_once(page: PlanPage, qapp: QApplication) -> None:
    page.know(having(TEA, WALK))
    with shouted(qapp):
        assert "WHAT I CAN DO ALONE" in reads(page)
        assert name_of(field(page, PlanStep.ALONE)) == "A LINE OF MY OWN"
        assert button(page, "EXAMPLES")
