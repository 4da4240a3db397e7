"""A search finds every place that has all words, however they are written, and shows them."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.content.modules import Module, Step, read_module
from protech_gui.content.searching import AROUND, LONGEST_SEARCH, MOST_HITS, Hit, plain, search
from protech_gui.domain.learning import ModuleNote
from protech_gui.domain.modules import ModuleId
from tests.protech_gui.content.shelf import module as file
from tests.protech_gui.content.shelf import put


def module(*texts: str, id: ModuleId = ModuleId.START) -> Module:
    """Return a module with a step for each of these texts."""
    steps = (Step(f"s{n}", f"Step {n}", (text,)) for n, text in enumerate(texts))
    return Module(id, "en", "A module", 1, 10, ("goal",), ("source",), "not yet", tuple(steps))


def found(text: str, words: str) -> str | None:
    """Return what is shown of a note in which these words are searched for, if anything."""
    hits = search([module()], [ModuleNote(ModuleId.START, text)], words)
    return hits[0].excerpt if hits else None


def test_a_place_is_told_by_its_module_and_step(tmp_path: Path) -> None:
    read = read_module(put(tmp_path / "start.md", file()), ModuleId.START, "en")
    assert search([read], (), "after it") == (
        Hit(
            ModuleId.START,
            "here",
            "A module: You are here",
            "You are here Words before it. Words after it, quite a few. How strong is it?",
        ),
    )
    assert [hit.step for hit in search([read], (), "words")] == ["here", "more", "card"]
    assert [hit.step for hit in search([read], (), "matters to you")] == ["now"]


def test_titles_of_steps_and_prompts_are_searched_and_marks_are_not_shown() -> None:
    prompt = Exercise(ExerciseKind.TEXT, "one", "What *helps* you?")
    step = Step("a", "A calm hour", ("- a `walk`\n- some _tea_", prompt))
    read = Module(ModuleId.START, "en", "A module", 1, 10, (), (), "not yet", (step,))
    (hit,) = search([read], (), "calm helps tea")
    assert hit.excerpt == "A calm hour a walk some tea What helps you?"


def test_a_note_belongs_to_its_module_and_comes_after_its_steps() -> None:
    read = [module("a wave"), module("no", id=ModuleId.PLAN)]
    notes = [ModuleNote(ModuleId.PLAN, "my Wave"), ModuleNote(ModuleId.LIFE, "wave")]
    hits = search(read, notes, "wave")
    assert [(hit.module, hit.step, hit.title) for hit in hits] == [
        (ModuleId.START, "s0", "A module: Step 0"),
        (ModuleId.PLAN, "", "A module"),
    ]


def test_a_note_is_shown_as_it_was_written_on_one_line() -> None:
    assert found("2 * 3_4 `is`\n- no list", "list") == "2 * 3_4 `is` - no list"


@pytest.mark.parametrize("words", ["", " \n ", "\u0301", "*", "none", "wave none"])
def test_nothing_is_found_for_no_words_and_for_none_that_is_there(words: str) -> None:
    assert search([module("A wave.")], (), words) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A Wave", "wAVE"),
        ("één golf", "een"),
        ("een golf", "ÉÉN"),
        ("Straße", "strasse"),
        ("STRASSE", "straße"),
        (unicodedata.normalize("NFD", "Gefühle"), "gefuhl"),
        ("Gefühle", unicodedata.normalize("NFD", "gefühle")),
        ("ﬁnger", "fin"),
        ("İstanbul", "istanbul"),
        ("’s avonds", "'s"),
        ("don't", "don’t"),
        ("a (small) step", "(small"),
        ("a (small) step", "small)"),
        ("„Nur einmal“", "„nur"),
        ("0–10", "0–1"),
        ("0–10", "–10"),
        ("what? why", "what?"),
        ("a+b [c] \\d", "[c] \\d a+b"),
        ("naïve", "naive"),
        ("한국어 노트", "노트"),
    ],
)
def test_the_same_word_is_found_however_it_is_written(text: str, words: str) -> None:
    assert found(text, words) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [("a wave", "ave"), ("heatwave", "wave"), ("wave", "wav."), ("aab", "a+"), ("über", "ber")],
)
def test_a_word_is_found_from_its_beginning_and_as_it_stands(text: str, words: str) -> None:
    assert found(text, words) is None


def test_what_is_searched_for_has_an_end() -> None:
    assert found("x" * LONGEST_SEARCH, "x" * 10_000) is not None


def test_so_many_places_are_shown_at_most() -> None:
    assert len(search([module(*["a wave"] * (MOST_HITS + 5))], (), "wave")) == MOST_HITS


def test_a_long_text_is_cut_between_words_around_what_was_found() -> None:
    text = " ".join([*["before"] * 30, "Wave", *["after"] * 30])
    shown = found(text, "after wave")
    assert shown is not None
    assert shown.startswith("…before ")
    assert " Wave after " in shown
    assert shown.endswith(" after…")
    assert len(shown) <= 2 * AROUND + 2


def test_a_word_that_ends_where_the_cut_is_stays_whole() -> None:
    word = "x" * AROUND
    assert found(f"{word} more", "xx") == f"{word}…"
    assert found(f"more {'y' * (AROUND - 1)} z", "z") == f"…{'y' * (AROUND - 1)} z"


@pytest.mark.parametrize("letter", ["가", "ß", "e\u0301", "İ", "ﬃ"])
def test_what_was_found_is_in_sight_though_comparing_changes_lengths(letter: str) -> None:
    shown = found(f"{letter * 10} " * 20 + "wave", "wave")
    assert shown is not None
    assert shown.endswith(" wave")
    assert len(shown) <= 2 * AROUND + 2


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    shown = found("한" * 1000 + "-wave-" + "한" * 1000, "wave")
    assert shown is not None
    assert "wave" in shown
    assert len(shown) <= 2 * AROUND + 2


@given(st.text(), st.text())
def test_a_text_is_compared_letter_by_letter(one: str, other: str) -> None:
    assert plain(one + other) == plain(one) + plain(other)


@given(st.text(min_size=1, max_size=4000), st.text(max_size=LONGEST_SEARCH + 20))
def test_any_words_can_be_searched_in_any_note(text: str, words: str) -> None:
    shown = found(text, words)
    assert shown is None or 1 <= len(shown) <= 2 * AROUND + 2


@given(st.text(max_size=200), st.integers(0, 200), st.text(max_size=200))
def test_a_word_of_a_note_is_found_and_in_sight(before: str, cut: int, after: str) -> None:
    shown = found(f"{before[:cut]} Wave {after}", "wave")
    assert shown is not None
    assert "wave" in plain(shown)
