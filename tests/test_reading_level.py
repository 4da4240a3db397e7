"""Reading ease is what its formulas say, and is told of the paragraphs that a person reads."""

from dataclasses import replace

import pytest

from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.content.modules import Module, Step
from protech_gui.domain.modules import ModuleId
from tests.bench.content_parts.reading import (
    EASY,
    LEAST_WORDS,
    ease,
    paragraphs,
    sentences,
    shares,
    syllables,
    words,
)

SHORT = "I am here. "
HARD = (
    "Considerable organisational responsibilities necessitate extraordinarily careful deliberation "
)


def module(*parts: str | Exercise) -> Module:
    step = Step("a", "A step", parts)
    return Module(ModuleId.START, "en", "A module", 1, 10, (), (), "not yet", (step,))


def test_words_are_letters() -> None:
    assert words("It’s 10 o'clock, half-way – ja.") == ["It’s", "o'clock", "half-way", "ja"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("One", 1),
        ("One. Two? Three.", 3),
        ("“One.” Two.", 2),
        ("*One.* Two", 2),
        ("At 10.30 or 3.5, not two", 1),
        ("One: two; three, …", 1),
        ("One:\n\n- two\n- three. Four\n- five", 5),
        ("One\nand on", 1),
        ("One. 2. 3.", 1),
    ],
)
def test_sentences_end_at_a_mark_or_with_an_item_of_a_list(text: str, count: int) -> None:
    assert sentences(text) == count


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {"you": 1, "alone": 2, "something": 2, "changes": 2, "asked": 1, "little": 2}),
        ("nl", {"avond": 2, "situatie": 4, "seksuele": 4, "afbeelding": 3, "ideeën": 3}),
        ("de", {"und": 1, "schauen": 2, "Familie": 3, "Abdeckung": 3, "ÜBER": 2, "Psst": 1}),
    ],
)
def test_syllables_are_counted(language: str, counts: dict[str, int]) -> None:
    assert {word: syllables(word, language) for word in counts} == counts


def test_the_formulas_are_those_that_were_published() -> None:
    # Two sentences of three words each, of seven and eight syllables.
    assert ease("We go home. You stay alone.", "en") == pytest.approx(
        206.835 - 1.015 * 3 - 84.6 * 7 / 6
    )
    assert ease("Wij gaan samen. Jij blijft alleen.", "nl") == pytest.approx(
        206.835 - 0.93 * 3 - 77 * 8 / 6
    )
    assert ease("Wir gehen heim. Du bleibst allein.", "de") == pytest.approx(180 - 3 - 58.5 * 8 / 6)


def test_short_paragraphs_and_prompts_are_read_with_the_next() -> None:
    long = SHORT * LEAST_WORDS
    prompt = Exercise(ExerciseKind.TEXT, "one", "What helps?")
    read = paragraphs(
        module(f"Short.\n\n{long.strip()}\n\nBefore a list:\n\n- one", prompt, "End.")
    )
    assert read == [f"Short.\n\n{long.strip()}\n\nBefore a list:\n\n- one\n\nWhat helps?\n\nEnd."]
    assert paragraphs(module("Short.")) == ["Short."]
    assert paragraphs(module(prompt, long.strip(), long.strip(), "Short.")) == [
        f"What helps?\n\n{long.strip()}",
        f"{long.strip()}\n\nShort.",
    ]


def test_steps_are_not_read_together() -> None:
    one = module("Short.")
    assert paragraphs(replace(one, steps=one.steps * 2)) == ["Short.", "Short."]


def test_paragraphs_that_read_easily_are_counted() -> None:
    easy, hard = SHORT * LEAST_WORDS, HARD * 4
    assert ease(easy, "en") >= EASY > ease(hard, "en")
    assert shares(module(f"{easy.strip()}\n\n{hard.strip()}.\n\n{easy.strip()}")) == (2, 3)


def test_any_text_has_an_ease() -> None:
    for language in ("en", "nl", "de"):
        assert ease("", language) >= EASY
        assert ease("… 10 – ?", language) >= EASY
