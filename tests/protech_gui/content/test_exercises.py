"""Exercises are read whole, in the shape that their kind wants, or refused."""

from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.content.exercises import (
    LONGEST_LABEL,
    MOST_OPTIONS,
    Exercise,
    ExerciseKind,
    Option,
    exercise_of,
)
from protech_gui.content.sheet import SheetBroken
from protech_gui.domain.plan import PlanStep

ENDS = ("- 0: None", "- 10: All")
TWO = ("- one: The first", "- two: The second")


def read(opening: str, *lines: str) -> Exercise:
    return exercise_of([opening, *lines])


def test_a_choice_has_a_prompt_and_answers() -> None:
    exercise = read(":::choice places", "", "Where", "  is it?", "", *TWO)
    options = (Option("one", "The first"), Option("two", "The second"))
    assert exercise == Exercise(ExerciseKind.CHOICE, "places", "Where is it?", options)
    assert read(":::choice places several", "Where?", *TWO).several


def test_a_prompt_may_stand_anywhere_and_an_answer_may_hold_a_colon() -> None:
    exercise = read(":::ranking order", "- a: One: two", "What first?", "-   b: -", "-9 counts")
    assert exercise.prompt == "What first? -9 counts"
    assert exercise.options == (Option("a", "One: two"), Option("b", "-"))


def test_a_scale_names_its_ends() -> None:
    exercise = read(":::scale now", "How is it?", *ENDS)
    assert exercise.options == (Option("0", "None"), Option("10", "All"))


def test_a_timer_offers_minutes() -> None:
    assert read(":::timer surf 1 10 30", "Stay.").minutes == (1, 10, 30)


@pytest.mark.parametrize("step", PlanStep)
def test_lines_for_the_plan_name_their_step(step: PlanStep) -> None:
    exercise = read(f":::plan mine {step}", "What helps?", "- a walk")
    assert (exercise.plan_step, exercise.examples) == (step, ("a walk",))


@pytest.mark.parametrize("kind", ["list", "text", "letter", "goal"])
def test_own_words_may_begin_with_an_example(kind: str) -> None:
    assert read(f":::{kind} mine", "What?", "- so: or so").examples == ("so: or so",)
    assert read(f":::{kind} mine", "What?").examples == ()


def test_as_many_answers_as_fit_and_as_long_ones() -> None:
    key = "k" * 40
    longest = f"- {key}: {'x' * (LONGEST_LABEL - len(key) - 2)}"
    many = [f"- k{n}: x" for n in range(MOST_OPTIONS - 1)]
    assert len(read(":::choice a", "What?", longest, *many).options) == MOST_OPTIONS


@pytest.mark.parametrize(
    ("opening", "lines"),
    [
        (":::", ()),
        (":::choice", TWO),
        (":::choice One", TWO),
        (":::choice 1", TWO),
        (f":::choice {'x' * 41}", TWO),
        (":::choice  one", TWO),
        (":::choice one ", TWO),
        (" :::choice one", TWO),
        ("::::choice one", TWO),
        (":::choice one two-three", TWO),
    ],
)
def test_an_opening_has_one_shape(opening: str, lines: tuple[str, ...]) -> None:
    with pytest.raises(SheetBroken, match="its kind and its name"):
        read(opening, "What?", *lines)


def test_an_unknown_kind_and_one_that_asks_nothing_are_refused() -> None:
    with pytest.raises(SheetBroken, match="unknown kind"):
        read(":::quiz one", "What?", *TWO)
    with pytest.raises(SheetBroken, match="asks nothing"):
        read(":::choice one", "", *TWO)


@pytest.mark.parametrize(
    "answers",
    [
        ("-", *TWO),
        ("-  ", *TWO),
        ("- " + "x" * (LONGEST_LABEL + 1), *TWO),
        tuple(f"- k{n}: x" for n in range(MOST_OPTIONS + 1)),
    ],
)
def test_answers_that_are_empty_too_long_or_too_many_are_refused(answers: tuple[str, ...]) -> None:
    with pytest.raises(SheetBroken, match="too many or too long"):
        read(":::choice one", "What?", *answers)


@pytest.mark.parametrize("kind", ["choice one", "choice one several", "ranking one"])
@pytest.mark.parametrize(
    "answers",
    [
        (),
        TWO[:1],
        (*TWO, "- three"),
        (*TWO, "- Three: The third"),
        (*TWO, "- three:The third"),
        (*TWO, f"- {'k' * 41}: The third"),
        (*TWO, TWO[0]),
    ],
)
def test_an_answer_has_a_key_of_its_own(kind: str, answers: tuple[str, ...]) -> None:
    with pytest.raises(SheetBroken, match="a key of its own"):
        read(f":::{kind}", "What?", *answers)


@pytest.mark.parametrize("answers", [TWO, ENDS[::-1], (*ENDS, "- 5: Half")])
def test_a_scale_has_no_other_ends(answers: tuple[str, ...]) -> None:
    with pytest.raises(SheetBroken, match="names its ends"):
        read(":::scale one", "How?", *answers)


@pytest.mark.parametrize("minutes", ["0", "31", "3 three", "100", "9" * 5000, "3 3", "03 3"])
def test_a_timer_has_no_other_lengths(minutes: str) -> None:
    with pytest.raises(SheetBroken, match="1 to 30"):
        read(f":::timer one {minutes}", "Stay.")


@pytest.mark.parametrize(
    ("opening", "answers"),
    [
        (":::choice one all", TWO),
        (":::choice one several several", TWO),
        (":::ranking one several", TWO),
        (":::scale one 0 10", ENDS),
        (":::timer one", ()),
        (":::timer one 3", TWO),
        (":::plan one", ()),
        (":::plan one nowhere", ()),
        (":::plan one signs safer", ()),
        (":::list one 3", ()),
        (":::goal one week", ()),
    ],
)
def test_words_that_the_kind_does_not_want_are_refused(
    opening: str, answers: tuple[str, ...]
) -> None:
    with pytest.raises(SheetBroken, match="other words"):
        read(opening, "What?", *answers)


KINDS = st.sampled_from([*ExerciseKind, "quiz"])
NAMES = st.text(ascii_lowercase + "_", max_size=5)
WORDS = st.lists(st.sampled_from(["several", "3", "10", "99", "signs", "x"]), max_size=3)
LINES = st.one_of(
    st.text(max_size=20),
    st.builds("- {}: {}".format, st.sampled_from(["0", "10", "one", "two"]), st.text(max_size=9)),
)


@given(KINDS, NAMES, WORDS, st.lists(LINES, max_size=6))
def test_any_lines_are_an_exercise_or_refused(
    kind: str, name: str, words: list[str], lines: list[str]
) -> None:
    opening = " ".join((f":::{kind}", name, *words))
    try:
        exercise = exercise_of([opening, "What?", *lines])
    except SheetBroken:
        return
    assert (exercise.kind, exercise.id) == (kind, name)
    assert exercise.prompt.startswith("What?")
    assert all(option.key and option.label for option in exercise.options)
    assert len({option.key for option in exercise.options}) == len(exercise.options)
