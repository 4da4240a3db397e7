"""How easily a module reads: the measure of Flesch, and its kin for Dutch and German."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pyphen

from protech_gui.content.modules import Module, Step


@dataclass(frozen=True)
class Formula:
    """Reading ease: ``whole``, less so much per word of a sentence and per syllable of a word."""

    whole: float
    per_word: float
    per_syllable: float


FORMULAS = {
    # R. Flesch, A new readability yardstick. Journal of Applied Psychology 32(3), 1948.
    "en": Formula(206.835, 1.015, 84.6),
    # W. H. Douma, De leesbaarheid van landbouwbladen. Landbouwhogeschool Wageningen, 1960.
    "nl": Formula(206.835, 0.93, 77.0),
    # T. Amstad, Wie verständlich sind unsere Zeitungen? Universität Zürich, 1978.
    "de": Formula(180.0, 1.0, 58.5),
}

EASY = 60.0
"""From here on a text is called standard or easier by Flesch, and normal or easier by Douma.

It is what plain writing for level B1 is commonly asked to reach. No formula measures that level:
this one knows the lengths of words and sentences, and nothing of what they say.
"""

LEAST_WORDS = 20
"""Shorter paragraphs are read together with the next one: a formula says little of a few words."""

_DICTIONARIES = {"en": "en_US", "nl": "nl_NL", "de": "de_DE"}
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BREAK = re.compile(r"\n\s*\n|\n(?=- )")
_SENTENCE = re.compile(r"[.!?]+[)*_”“’]*(?=\s|$)")
_VOWELS = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]+")
_SILENT = re.compile(r"(?:[^aeiouy]e|[^aeiouycghsxz]es|[^aeiouydt]ed)$")


def words(text: str) -> list[str]:
    """Return the words of a text; numbers are none."""
    return _WORD.findall(text)


def sentences(text: str) -> int:
    """Return how many sentences there are, at least 1; each item of a list is one or more."""
    parts = (part for block in _BREAK.split(text) for part in _SENTENCE.split(block))
    return max(1, sum(1 for part in parts if _WORD.search(part)))


@cache
def syllables(word: str, language: str) -> int:
    """Return how many syllables a word has, at least 1.

    Hyphenation knows where vowels part that stand side by side, but leaves single letters at a
    word's ends: so the vowels of each of its parts are counted, in English without a silent e.
    """
    parts = _hyphenation(language).inserted(word.lower()).split("-")
    return max(1, sum(_vowels(part, language) for part in parts))


def ease(text: str, language: str) -> float:
    """Return the reading ease of a text in nl, de or en; 100 is very easy, 0 very hard."""
    said = words(text)
    count = max(1, len(said))
    formula = FORMULAS[language]
    return (
        formula.whole
        - formula.per_word * count / sentences(text)
        - formula.per_syllable * sum(syllables(word, language) for word in said) / count
    )


def paragraphs(module: Module) -> list[str]:
    """Return what is read of a module: paragraphs, lists and prompts, short ones with the next."""
    return [text for step in module.steps for text in _together(_blocks(step))]


def shares(module: Module) -> tuple[int, int]:
    """Return how many paragraphs of a module read easily, and how many there are."""
    read = paragraphs(module)
    return sum(ease(text, module.language) >= EASY for text in read), len(read)


def _blocks(step: Step) -> Iterator[str]:
    for part in step.parts:
        yield from re.split(r"\n\s*\n", part) if isinstance(part, str) else [part.prompt]


def _together(blocks: Iterator[str]) -> list[str]:
    """Return the blocks, short ones joined to the next; one at the end to the one before."""
    read: list[str] = []
    short = ""
    for block in blocks:
        short = f"{short}\n\n{block}".strip()
        if len(words(short)) >= LEAST_WORDS:
            read.append(short)
            short = ""
    if short:
        read[-1:] = ["\n\n".join([*read[-1:], short])]
    return read


def _vowels(part: str, language: str) -> int:
    count = len(_VOWELS.findall(part))
    return count - 1 if language == "en" and count > 1 and _SILENT.search(part) else count


@cache
def _hyphenation(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=_DICTIONARIES[language])
