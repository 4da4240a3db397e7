"""The modules that are shipped: the same shape in all languages, within their bounds, calm."""

import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest

from protech_gui.content.exercises import LONGEST_LABEL, Exercise
from protech_gui.content.library import Library
from protech_gui.content.modules import CARD, Module
from protech_gui.content.prose import RESOURCES
from protech_gui.content.sources import read_sources
from protech_gui.domain.modules import STIRRING, ModuleId
from protech_gui.domain.plan import plan_line_of
from protech_gui.log import EventLog
from tests.bench.content_parts.glossary import read_glossary
from tests.bench.content_parts.reading import shares, words

LANGUAGES = ("nl", "de", "en")
FOLDER = RESOURCES / "selfhelp"

TOPIC = {
    "nl": r"kind|seks|beeld|plaatje|foto|porn|straf|politie|protech|misbruik|minderjarig",
    "de": r"kind|sex|bild(?!schirm)|foto|porn|straf|polizei|protech|missbrauch|minderjähr",
    "en": r"child|kid|sex|image|picture|photo|porn|crim|police|protech|abus|minor|under age",
}
"""A card may lie on a table: nothing on it says what it is about."""

LABELS = {
    "nl": r"\bpedo|\bdader|verslaafd|porno",
    "de": r"pädo|\btäter|straftäter|süchtig|porno",
    "en": r"pa?edo|offender|addict|predator|pervert|porn",
}


@pytest.fixture
def module(data_folder: Path) -> Callable[[ModuleId, str], Module]:
    library = Library(EventLog(data_folder / "events.log"))

    def read(id: ModuleId, language: str) -> Module:
        found = library.module(id, language)
        assert found is not None
        assert found.language == language, f"{language}/{id} cannot be read"
        return found

    return read


@pytest.fixture
def every(module: Callable[[ModuleId, str], Module]) -> list[Module]:
    return [module(id, language) for id in ModuleId for language in LANGUAGES]


def shape(exercise: Exercise) -> tuple[object, ...]:
    """Return what has to be the same in all languages, so that an answer outlives a change."""
    keys = tuple(option.key for option in exercise.options)
    flags = (exercise.several, exercise.minutes, exercise.plan_step, len(exercise.examples))
    return (exercise.kind, exercise.id, keys, *flags)


def written(module: Module) -> str:
    """Return a module's file."""
    return (FOLDER / module.language / f"{module.id}.md").read_text(encoding="utf-8")


def read_of(module: Module) -> str:
    """Return everything of a module that a person reads."""
    exercises = module.exercises
    labels = [option.label for exercise in exercises for option in exercise.options]
    return "\n\n".join(
        [
            *chain.from_iterable((step.title, *step.texts) for step in module.steps),
            *(exercise.prompt for exercise in exercises),
            *labels,
            *chain.from_iterable(exercise.examples for exercise in exercises),
        ]
    )


def test_there_are_36_modules_and_nothing_else(every: list[Module], data_folder: Path) -> None:
    assert len(every) == 36
    assert not (data_folder / "events.log").exists()
    files = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.*")}
    assert files == {f"{m.language}/{m.id}.md" for m in every} | {"sources.json"}


@pytest.mark.parametrize("id", ModuleId)
def test_a_module_has_the_same_shape_in_all_languages(
    module: Callable[[ModuleId, str], Module], id: ModuleId
) -> None:
    def whole(read: Module) -> object:
        steps = [
            (step.id, [shape(part) for part in step.parts if isinstance(part, Exercise)])
            for step in read.steps
        ]
        return (steps, read.minutes, read.version, len(read.goals), read.sources)

    nl, de, en = (module(id, language) for language in LANGUAGES)
    assert whole(nl) == whole(de) == whole(en)
    assert len({nl.title, de.title, en.title}) == 3
    assert len({written(nl), written(de), written(en)}) == 3


@pytest.mark.parametrize("id", ModuleId)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_module_keeps_its_bounds(
    module: Callable[[ModuleId, str], Module], id: ModuleId, language: str
) -> None:
    read = module(id, language)
    assert 1000 <= len(words(read_of(read))) <= 1800
    assert 10 <= read.minutes <= 20
    assert 4 <= len(read.steps) <= 7
    assert len(read.exercises) >= 2
    assert len(read.goals) == 3
    assert 4 <= len(read.card) <= 6
    assert read.reviewed == "not yet"


@pytest.mark.parametrize("id", ModuleId)
@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_short_and_examples_fit_where_they_go(
    module: Callable[[ModuleId, str], Module], id: ModuleId, language: str
) -> None:
    for exercise in module(id, language).exercises:
        assert len(exercise.prompt) <= 300, exercise.id
        labels = [option.label for option in exercise.options]
        assert len(set(labels)) == len(labels), exercise.id
        assert all(len(label) <= LONGEST_LABEL for label in labels)
        if exercise.plan_step is not None:
            assert exercise.examples, exercise.id
        assert [plan_line_of(example) for example in exercise.examples] == [*exercise.examples]


def test_there_are_many_exercises_each_with_a_name_of_its_own(every: list[Module]) -> None:
    for language in LANGUAGES:
        names = [
            (read.id, exercise.id)
            for read in every
            if read.language == language
            for exercise in read.exercises
        ]
        assert len(names) == len(set(names)) >= 30


def test_every_source_is_known_and_drawn_on(every: list[Module]) -> None:
    named = {name for read in every for name in read.sources}
    assert named == set(read_sources(FOLDER / "sources.json"))


@pytest.mark.parametrize("id", ModuleId)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_module_ends_with_where_help_is(
    module: Callable[[ModuleId, str], Module], id: ModuleId, language: str
) -> None:
    names = {row["en"]: row[language] for row in read_glossary().names}
    last = "\n".join(module(id, language).steps[-1].texts)
    assert f"*{names['Help']}*" in last
    assert (f"*{names['I need help now']}*" in last) == (id in STIRRING)


@pytest.mark.parametrize("id", ModuleId)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_says_nothing_of_the_topic(
    module: Callable[[ModuleId, str], Module], id: ModuleId, language: str
) -> None:
    read = module(id, language)
    assert read.steps[-1].id == CARD
    for line in (read.steps[-1].title, *read.card):
        assert not re.search(TOPIC[language], line, re.IGNORECASE), line
        assert len(line) <= 90, line


@pytest.mark.parametrize("id", ModuleId)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_no_shout_and_no_address(
    module: Callable[[ModuleId, str], Module], id: ModuleId, language: str
) -> None:
    text = written(module(id, language))
    assert not re.search(LABELS[language], text, re.IGNORECASE)
    assert "!" not in text
    assert "[" not in re.sub(r"^## \[[a-z_]+\] ", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("id", ModuleId)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_every_paragraph_reads_easily(
    module: Callable[[ModuleId, str], Module], id: ModuleId, language: str
) -> None:
    easy, count = shares(module(id, language))
    assert easy >= 0.9 * count
