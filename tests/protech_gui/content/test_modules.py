"""A module is read step by step with its exercises, or refused with the rule that it breaks."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.content.modules import CARD, MOST_STEPS, Module, read_module
from protech_gui.content.sheet import MAX_BYTES, SheetBroken
from protech_gui.domain.modules import ModuleId
from tests.protech_gui.content.shelf import MODULE_BODY, module, put

CARD_STEP = "## [card] To take along\n\n- I breathe.\n"


def read(folder: Path, text: str, id: ModuleId = ModuleId.START) -> Module:
    return read_module(put(folder / "module.md", text), id, "en")


def steps(*bodies: str) -> str:
    """Return a module with these steps, named by their number, and the card."""
    named = (f"## [s{'x' * n}] A step\n\n{body}\n\n" for n, body in enumerate(bodies))
    return module(body="".join(named) + CARD_STEP)


def test_what_the_file_says_of_itself(tmp_path: Path) -> None:
    found = read(tmp_path, module())
    assert (found.id, found.language, found.title) == (ModuleId.START, "en", "A module")
    assert (found.version, found.minutes, found.reviewed) == (2, 10, "not yet")
    assert found.goals == ("One thing", "another thing")
    assert found.sources == ("first", "second")


def test_a_step_has_texts_and_exercises_in_their_order(tmp_path: Path) -> None:
    here, now, more, card = read(tmp_path, module()).steps
    assert (here.id, here.title) == ("here", "You are here")
    before, exercise, after = here.parts
    assert (before, after) == ("Words before it.", "Words after it, *quite* a few.")
    assert here.texts == (before, after)
    assert isinstance(exercise, Exercise)
    assert here.exercises == (exercise,)
    assert exercise.kind is ExerciseKind.SCALE
    assert now.parts == now.exercises
    assert now.exercises[0].prompt == "What matters to you?"
    assert more.parts == ("Words with a list:\n\n- one thing\n- another",)
    assert card.id == CARD


def test_a_module_knows_all_its_exercises_and_its_card(tmp_path: Path) -> None:
    found = read(tmp_path, module())
    assert [exercise.id for exercise in found.exercises] == ["strong", "areas"]
    assert found.card == ("I breathe.", "I go on.")


def test_a_card_may_stand_around_an_exercise(tmp_path: Path) -> None:
    around = CARD_STEP + "\n:::text more\nWhat else?\n- an example\n:::\n\n- I go on.\n"
    found = read(tmp_path, module(body=MODULE_BODY.split("## [card]")[0] + around))
    assert found.card == ("I breathe.", "I go on.")


@pytest.mark.parametrize("count", [3, MOST_STEPS - 1])
def test_a_module_has_four_to_eight_steps(tmp_path: Path, count: int) -> None:
    assert len(read(tmp_path, steps(*["Words."] * count)).steps) == count + 1


@pytest.mark.parametrize("count", [0, 2, MOST_STEPS])
def test_fewer_and_more_steps_are_refused(tmp_path: Path, count: int) -> None:
    with pytest.raises(SheetBroken, match="four to eight"):
        read(tmp_path, steps(*["Words."] * count))


@pytest.mark.parametrize(
    ("front", "rule"),
    [
        ({"id": "plan"}, "another module's"),
        ({"id": "nothing"}, "a field"),
        ({"title": ""}, "a field|plain"),
        ({"title": "x" * 81}, "a field"),
        ({"version": "0"}, "a field"),
        ({"version": "9" * 5000}, "a field"),
        ({"minutes": "4"}, "a field"),
        ({"minutes": "41"}, "a field"),
        ({"minutes": "soon"}, "a field"),
        ({"goals": "x" * 301}, "a field"),
        ({"goals": "One; ; two"}, "empty"),
        ({"sources": "first; first"}, "twice"),
        ({"more": "x"}, "a field"),
    ],
)
def test_front_matter_that_does_not_fit_is_refused(
    tmp_path: Path, front: dict[str, str], rule: str
) -> None:
    with pytest.raises(SheetBroken, match=rule):
        read(tmp_path, module(**front))


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("## [here]", "Words.\n\n## [here]", "before the first step"),
        ("## [here]", "# [here]", "before the first step"),
        ("## [now]", "## [here]", "a name of its own"),
        ("## [here] You", "## You", "its name in brackets"),
        ("## [here] You are here", "## [here] ", "its name in brackets"),
        ("## [here] You", "## [Here] You", "its name in brackets"),
        ("Words before it.", "### A heading", "heading within"),
        ("Words before it.", "  # A heading", "heading within"),
        ("Words before it.", "Words.\n\n## A heading", "its name in brackets"),
        ("[card]", "[end]", "no card"),
        ("- I breathe.\n- I go on.\n", "", "no card"),
        ("\n:::\n\n## [more]", "\n\n## [more]", "does not end"),
        ("\n:::\n\nWords after", "\n\n:::text one\nWhat?\n:::\n\nWords", "does not end"),
        ("\n:::\n\nWords after", "\n::: \n\nWords after", "does not end"),
        (":::scale strong", " :::scale strong", "its kind and its name"),
        ("How strong is it?\n", "", "asks nothing"),
        ("Words before it.", ":::", "does not end"),
        ("choice areas", "choice strong", "two exercises"),
        ("Words with a list:\n\n- one thing\n- another", "", "without words"),
        ("Words before it.", "Some <b>words</b>.", "markup"),
        ("Words before it.", "See [this](https://line.example/).", "a link"),
        ("Words before it.", "See [this](http://line.example/).", "a link"),
        ("Words before it.", "See www.line.example.", "a bare address"),
        ("Words before it.", "A bell\a.", "cannot be read"),
    ],
)
def test_a_body_that_breaks_a_rule_is_refused(
    tmp_path: Path, old: str, new: str, rule: str
) -> None:
    assert old in MODULE_BODY
    with pytest.raises(SheetBroken, match=rule):
        read(tmp_path, module(body=MODULE_BODY.replace(old, new, 1)))


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SheetBroken, match="missing"):
        read_module(tmp_path / "none.md", ModuleId.START, "en")
    with pytest.raises(SheetBroken, match="unreadable"):
        read(tmp_path, module() + "x" * MAX_BYTES)
    with pytest.raises(SheetBroken, match="unreadable"):
        read_module(tmp_path, ModuleId.START, "en")
    path = tmp_path / "latin.md"
    path.write_bytes(module().replace("Words", "Wörter").encode("latin-1"))
    with pytest.raises(SheetBroken, match="unreadable"):
        read_module(path, ModuleId.START, "en")
    path.write_bytes(module().encode("utf-16"))
    with pytest.raises(SheetBroken, match="unreadable"):
        read_module(path, ModuleId.START, "en")


def tried(path: Path, content: bytes) -> None:
    """Read a file, which raises nothing but SheetBroken."""
    path.write_bytes(content)
    try:
        found = read_module(path, ModuleId.START, "en")
    except SheetBroken:
        return
    assert found.card
    assert len({step.id for step in found.steps}) == len(found.steps)
    assert all(step.parts for step in found.steps)


in_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
PIECES = st.lists(
    st.sampled_from(
        [
            *("\n", "\n\n", ":::", " ", "- ", "## [a] A\n", "## [b] B\n", "## [c] C\n", "Words."),
            *("\n:::text one\nWhat?\n:::\n", "\n:::timer two 3\nStay.\n:::\n", "- 0: x\n", "#"),
            *(CARD_STEP, "\n:::scale three\nHow?\n- 0: x\n- 10: y\n:::\n", "*", "`", "é", "\u2028"),
        ]
    ),
    max_size=30,
)


@in_one_folder
@given(st.binary(max_size=200))
def test_any_bytes_are_refused(tmp_path: Path, content: bytes) -> None:
    tried(tmp_path / "module.md", content)


@in_one_folder
@given(PIECES)
def test_any_pieces_of_a_module_are_a_module_or_refused(tmp_path: Path, pieces: list[str]) -> None:
    tried(tmp_path / "module.md", module(body="".join(pieces)).encode())


@in_one_folder
@given(st.integers(0, len(module())), st.integers(0, 40), st.text(max_size=20))
def test_a_module_with_a_hole_is_a_module_or_refused(
    tmp_path: Path, start: int, length: int, put_in: str
) -> None:
    whole = module()
    text = whole[:start] + put_in + whole[start + length :]
    tried(tmp_path / "module.md", text.encode())
