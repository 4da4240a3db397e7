"""Lines of the plan and goals, written on a module's page and kept where they belong."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from protech_gui.domain.goals import MOST_GOALS, Area
from protech_gui.domain.plan import MOST_PLAN_LINES, PlanStep
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.plan_intents import AddGoal, AddPlanLine, ChangeGoal, ChangePlanLine
from tests.protech_gui.window.hands import click, field, press, reads, shown, type_on, write
from tests.protech_gui.window.learn.reader import Reader
from tests.protech_gui.window.shouting import shouted

LINE, GOAL = "A line of my own", "My goal, in my own words"
SIGNS = "My warning signs"


def test_a_line_goes_into_the_plan_and_leaves_the_field(reader: Reader) -> None:
    reader.open("start/planned")
    reader.go_by_tab(LINE)
    type_on(reader.page, "I sleep badly")
    press(reader.page, Qt.Key.Key_Return)
    assert reader.told == [AddPlanLine(PlanStep.SIGNS, "I sleep badly")]
    reader.keep()
    assert field(reader.page, LINE).text() == ""
    assert reader.reads("–  I sleep badly")
    assert reader.reads("You find these lines in “My plan”")
    assert [line.text for line in reader.contents.plan] == ["I sleep badly"]


def test_an_example_starts_a_line(reader: Reader) -> None:
    reader.open("start/planned")
    reader.press_on("Examples", SIGNS)
    reader.press_on("Start with this", "I sleep badly")
    assert reader.page.focusWidget() is field(reader.page, LINE)
    assert reader.told == []
    click(reader.page, "Next")
    assert reader.told == [AddPlanLine(PlanStep.SIGNS, "I sleep badly")]


def test_what_was_typed_and_not_added_is_told_when_the_page_goes(reader: Reader) -> None:
    reader.open("start/planned")
    write(reader.page, LINE, "Late nights")
    reader.page.leave()
    reader.page.leave()
    assert reader.told == [AddPlanLine(PlanStep.SIGNS, "Late nights")]


def test_a_refused_line_stays_in_its_field(reader: Reader) -> None:
    reader.open("start/planned")
    reader.go_by_tab(LINE)
    type_on(reader.page, "Late nights")
    press(reader.page, Qt.Key.Key_Return)
    reader.refuse()
    assert field(reader.page, LINE).text() == "Late nights"
    assert reader.reads("The last answer could not be saved.")
    assert not reader.offers("Save again")
    press(reader.page, Qt.Key.Key_Return)
    reader.keep()
    assert not reader.reads("could not be saved")
    assert [line.text for line in reader.contents.plan] == ["Late nights"]


def test_a_line_refused_after_the_person_went_on_is_there_when_they_come_back(
    reader: Reader,
) -> None:
    reader.open("start/planned")
    write(reader.page, LINE, "Late nights")
    click(reader.page, "Next")
    late = AddPlanLine(PlanStep.SIGNS, "Late nights")
    assert reader.told == [late]
    reader.refuse()
    assert reader.reads("The last answer could not be saved.")
    assert reader.taken_back == []
    click(reader.page, "One step back")
    assert field(reader.page, LINE).text() == "Late nights"
    assert reader.reads("The last answer could not be saved.")
    assert reader.taken_back == [late]
    reader.keep_nothing()
    click(reader.page, "Next")
    assert reader.told == [late, late]
    reader.keep()
    assert [line.text for line in reader.contents.plan] == ["Late nights"]
    assert not reader.reads("could not be saved")


def test_refused_words_come_back_on_a_page_made_anew_once_nothing_else_stands_there(
    reader: Reader,
) -> None:
    refused = (
        ChangePlanLine("tea", "Tea"),
        AddPlanLine(PlanStep.PEOPLE, "Kim"),
        AddPlanLine(PlanStep.SIGNS, "Late nights"),
        ChangeGoal("sing", Area.CALM, "Sing"),
        AddGoal(Area.HEALTH, "Walk at noon"),
    )
    reader.open("start/planned")
    write(reader.page, LINE, "I sleep badly")
    write(reader.page, GOAL, "Sleep")
    reader.page.know(replace(reader.situation, refused=refused))
    assert reader.taken_back == []
    assert field(reader.page, LINE).text() == "I sleep badly"
    for name in (LINE, GOAL):
        field(reader.page, name).clear()
    reader.page.know(replace(reader.situation, refused=refused))
    assert reader.taken_back == [refused[2], refused[4]]
    assert field(reader.page, LINE).text() == "Late nights"
    assert field(reader.page, GOAL).text() == "Walk at noon"
    assert reader.reads("The last answer could not be saved.")


def test_a_page_beneath_another_takes_no_words_from_it(reader: Reader) -> None:
    reader.open("start/planned")
    reader.page.hide()
    refused = (AddPlanLine(PlanStep.SIGNS, "Late nights"),)
    reader.page.know(replace(reader.situation, refused=refused))
    assert reader.taken_back == []
    reader.page.show()
    reader.page.start()
    assert reader.taken_back == list(refused)


def test_a_goal_that_was_typed_and_not_added_is_told_when_the_person_goes_on(
    reader: Reader,
) -> None:
    reader.open("start/planned")
    write(reader.page, GOAL, "Walk at noon")
    assert reader.reads("If you leave this open, it is kept under “Meaning”.")
    click(reader.page, "Next")
    assert reader.told == [AddGoal(Area.MEANING, "Walk at noon")]
    reader.keep()
    assert [goal.text for goal in reader.contents.goals] == ["Walk at noon"]


def test_a_full_step_takes_no_more(reader: Reader) -> None:
    for number in range(MOST_PLAN_LINES):
        reader.desk.change(AddPlanLine(PlanStep.SIGNS, f"sign {number}"))
    reader.keep_nothing()
    reader.open("start/planned")
    assert reader.reads(f"sign {MOST_PLAN_LINES - 1}")
    assert [one.accessibleName() for one in shown(reader.page, QLineEdit)] == [GOAL]
    refused = (AddPlanLine(PlanStep.SIGNS, "Late nights"),)
    reader.page.know(replace(reader.situation, refused=refused))
    assert reader.taken_back == []
    assert not reader.offers("Examples")


def test_a_goal_is_set(reader: Reader) -> None:
    reader.open("start/planned")
    assert reader.reads("For example: Walking")
    # The card asks already.
    assert not reader.reads("A goal of my own")
    assert not reader.reads("What would you like more of in your life?")
    reader.go_by_tab("Belonging")
    press(reader.page, Qt.Key.Key_Right)
    press(reader.page, Qt.Key.Key_Space)
    reader.go_by_tab(GOAL)
    type_on(reader.page, "Walk at noon")
    press(reader.page, Qt.Key.Key_Return)
    assert reader.told == [AddGoal(Area.MASTERY, "Walk at noon")]
    reader.keep()
    assert reader.reads("–  Walk at noon")
    assert reader.reads("In “My goals” you can say once a week")
    assert field(reader.page, GOAL).text() == ""


def test_as_many_goals_as_fit_take_no_more(reader: Reader) -> None:
    for number in range(MOST_GOALS):
        reader.desk.change(AddGoal(Area.CALM, f"goal {number}"))
    reader.keep_nothing()
    reader.open("start/planned")
    assert [one.accessibleName() for one in shown(reader.page, QLineEdit)] == [LINE]
    reader.page.know(replace(reader.situation, refused=(AddGoal(Area.CALM, "one more"),)))
    reader.page.leave()
    assert (reader.taken_back, reader.told) == ([], [])


def test_without_a_journal_nothing_can_be_typed_that_would_be_lost(alone: Reader) -> None:
    alone.open("start/planned")
    assert alone.reads("Lines for the plan can be written once a journal keeps them.")
    assert alone.reads("Goals can be set once a journal keeps them.")
    assert shown(alone.page, QLineEdit) == []
    alone.page.leave()
    assert alone.told == []


def test_another_language_is_spoken_at_once(reader: Reader, qapp: QApplication) -> None:
    reader.open("start/planned")
    with shouted(qapp):
        text = reads(reader.page)
        assert "FOR YOUR PLAN: MY WARNING SIGNS" in text
        assert "A GOAL OF YOUR OWN" in text
        assert field(reader.page, "A LINE OF MY OWN")


def test_a_line_is_not_told_once_no_journal_is_open_any_more(reader: Reader) -> None:
    reader.open("start/planned")
    write(reader.page, LINE, "Late nights")
    reader.page.know(replace(reader.situation, vault=Locked(0.0)))
    reader.page.leave()
    assert reader.told == []
