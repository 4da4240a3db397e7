"""Whether the modules are complete, alike in every language and of the right length."""

from pathlib import Path

from protech_gui.content.exercises import Exercise
from protech_gui.content.modules import Module, read_module
from protech_gui.content.prose import RESOURCES
from protech_gui.content.sheet import SheetBroken
from protech_gui.domain.modules import ModuleId
from protech_gui.language import NAMES
from tests.bench.content_parts.reading import shares, words

FEWEST_WORDS, MOST_WORDS = 1_000, 1_800


def every_module(folder: Path = RESOURCES / "selfhelp") -> dict[tuple[ModuleId, str], Module]:
    """Return every module that can be read, by its id and language."""
    found = {}
    for id in ModuleId:
        for language in NAMES:
            try:
                found[id, language] = read_module(folder / language / f"{id}.md", id, language)
            except SheetBroken:
                continue
    return found


def modules() -> dict[str, int | float]:
    """Return how many modules are there and alike in all languages, their words and reading ease.

    ``reading_level`` is the share of paragraphs that read easily, over all; ``…_nl`` and so on
    are those of one language, and ``reading_level_least`` is that of the hardest module.
    """
    found = every_module()
    alike = sum(
        (id, language) in found and _shape(found[id, language]) == _shape(found[id, "en"])
        for id in ModuleId
        if (id, "en") in found
        for language in NAMES
    )
    counts = {key: length(module) for key, module in found.items()}
    read = {key: shares(module) for key, module in found.items()}
    figures: dict[str, int | float] = {
        "modules": alike,
        "words_out_of_range": sum(
            not FEWEST_WORDS <= count <= MOST_WORDS for count in counts.values()
        ),
        "words_fewest": min(counts.values()),
        "words_most": max(counts.values()),
        "reading_level": _share(list(read.values())),
        "reading_level_least": min(_share([one]) for one in read.values()),
    }
    for language in NAMES:
        own = [one for (_, spoken), one in read.items() if spoken == language]
        figures[f"reading_level_{language}"] = _share(own)
    return figures


def length(module: Module) -> int:
    """Return how many words a person reads in a module: titles, texts, prompts and answers."""
    said = [module.title, *module.goals]
    for step in module.steps:
        said += [step.title, *step.texts]
        for exercise in step.exercises:
            said += [exercise.prompt, *exercise.examples]
            said += [option.label for option in exercise.options]
    return sum(len(words(text)) for text in said)


def _shape(module: Module) -> object:
    steps = [(step.id, [_asked(one) for one in step.exercises]) for step in module.steps]
    return module.minutes, module.sources, steps


def _asked(one: Exercise) -> object:
    keys = [option.key for option in one.options]
    return one.kind, one.id, one.several, one.minutes, one.plan_step, keys


def _share(read: list[tuple[int, int]]) -> float:
    easy, every = sum(one for one, _ in read), sum(one for _, one in read)
    return round(easy / every, 3)
