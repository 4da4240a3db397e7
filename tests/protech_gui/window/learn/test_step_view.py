"""One step on the screen: texts and exercises in the order they are read."""

from pytestqt.qtbot import QtBot

from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.content.modules import Module, Step
from protech_gui.domain.modules import ModuleId
from protech_gui.window.learn.exercises import Means
from protech_gui.window.learn.standing import Standing
from protech_gui.window.learn.step_view import StepView
from protech_gui.window.learning_intents import KeepAnswer
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.stillness import Stillness
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import click, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.loud import Played, System

TEXT = Exercise(ExerciseKind.TEXT, "noticed", "What did you notice?")
TIMER = Exercise(ExerciseKind.TIMER, "surf", "Breathe along.", minutes=(1,))


def view(qtbot: QtBot, *parts: str | Exercise) -> StepView:
    """Return a step with these parts, on the screen."""
    step = Step("one", "A step", parts)
    module = Module(ModuleId.START, "en", "A module", 1, 10, (), (), "not yet", (step,))
    clock = TurnedClock()
    made = StepView(module, step, Means(lambda: clock.uptime, Played(), Stillness(System())))
    qtbot.addWidget(made)
    made.know(Standing(can_write=True))
    made.resize(700, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def test_texts_and_exercises_stand_in_their_order(qtbot: QtBot) -> None:
    made = view(qtbot, "Before it.", TEXT, "After *it*.")
    texts = sorted(shown(made, Prose), key=lambda one: one.y())
    assert [one.text for one in texts] == ["Before it.", "After it."]
    assert "A step" in reads(made)
    assert made.focusWidget() is texts[0]


def test_a_step_that_begins_with_an_exercise_begins_there(qtbot: QtBot) -> None:
    made = view(qtbot, TEXT)
    here = made.focusWidget()
    assert here is not None
    assert name_of(here) == "What did you notice?"


def test_what_is_wanted_of_an_exercise_comes_out_of_it(qtbot: QtBot) -> None:
    made = view(qtbot, "Before it.", TIMER)
    heard = Heard(made.intent)
    assert not made.is_still
    click(made, "1 minute(s)")
    assert made.is_still
    click(made, "That is enough for now")
    made.settle()
    assert heard.intents == [KeepAnswer(ModuleId.START, "surf", 0)]
