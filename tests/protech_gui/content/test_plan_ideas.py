"""A page of ideas is read step by step, or not at all."""

from pathlib import Path

import pytest

from protech_gui.content.directory import load_directory
from protech_gui.content.plan_ideas import StepIdeas, ideas_of
from protech_gui.content.prose import PageId, Prose
from protech_gui.domain.plan import PlanStep, plan_line_of
from protech_gui.log import EventLog


def test_each_step_has_its_question_and_examples() -> None:
    body = "".join(f"## {step}\n\nWhat of\n{step}?\n\n- one\n-  two\n\n" for step in PlanStep)
    found = ideas_of(body)
    assert list(found) == list(PlanStep)
    assert found[PlanStep.SAFER] == StepIdeas("What of safer?", ("one", "two"))


@pytest.mark.parametrize("body", ["", "text", "## one\n\nWhat?\n", "## x\n" * 7])
def test_a_page_that_does_not_fit_says_nothing(body: str) -> None:
    assert set(ideas_of(body).values()) == {StepIdeas()}


@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_the_shipped_page_has_three_examples_for_each_step(
    data_folder: Path, language: str
) -> None:
    log = EventLog(data_folder / "events.log")
    page = Prose(log, load_directory(log).links).page(PageId.PLAN_IDEAS, language)
    for said in ideas_of(page.body).values():
        assert said.question
        assert len(said.ideas) == 3
        assert [plan_line_of(idea) for idea in said.ideas] == list(said.ideas)
