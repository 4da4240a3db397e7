"""What breaks the glossary is found with its place, and nothing that ships breaks it."""

from pathlib import Path

import pytest

from tests.bench.content_parts.glossary import (
    Violation,
    glossary_violations,
    read_glossary,
)
from tests.bench.content_parts.said import passages

GLOSSARY = """# Fixed words

## Names in the window

| English | Nederlands | Deutsch | why this word |
| --- | --- | --- | --- |
| Help | Hulp | Hilfe | short |
| Lock · unlock | Op slot · van slot | Sperren · entsperren | known |

## Words in the texts

| English | Nederlands | Deutsch | why this word |
| --- | --- | --- | --- |
| A start | Een begin | Ein Anfang | title of the module *start* |

## Door by door

| English | Nederlands | Deutsch |
| --- | --- | --- |
| A door | Een deur | Eine Tür |

Names:

| English | Nederlands | Deutsch |
| --- | --- | --- |
| Looking | Kijken | Schauen |

## Never, and instead

| English | Nederlands | Deutsch | why |
| --- | --- | --- | --- |
| …rude… | grof | — | unkind |

Instead:

| the fixed word | English | Nederlands | Deutsch |
| --- | --- | --- | --- |
| picture | photo… | foto | Foto…, Fotos |

But:

| words | where | why |
| --- | --- | --- |
| a photo album | start, Frame | another thing |
| crude oil | everywhere | another thing |
"""

WINDOW = (
    ("Frame", "&Help", ("&Help", "&Hulp", "&Hilfe")),
    ("Frame", "Lock…", ("Lock…", "Op slot…", "Sperren…")),
    ("Frame", "Unlock", ("Unlock", "Van slot", "Entsperren")),
    ("Doors", "A door", ("A door", "Een deur", "Eine Tür")),
    ("Consent", "Looking", ("Looking", "Kijken", "Schauen")),
)
ORDER = ("en", "nl", "de")


def window(messages: tuple[tuple[str, str, tuple[str, ...]], ...], column: int) -> str:
    found = "".join(
        f"<context><name>{context}</name><message><source>{source}</source>"
        f"<translation>{said[column]}</translation></message></context>"
        for context, source, said in messages
    )
    return f"<TS>{found}</TS>".replace("&", "&amp;")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small program that keeps to its glossary."""
    translations = tmp_path / "translations"
    translations.mkdir()
    (translations / "glossary.md").write_text(GLOSSARY)
    titles = {"start": ("A start", "Een begin", "Ein Anfang"), "door": WINDOW[3][2]}
    for column, language in enumerate(ORDER):
        (translations / f"protech_{language}.ts").write_text(window(WINDOW, column))
        for id, folder in (("start", "selfhelp"), ("door", "pages")):
            path = tmp_path / "resources" / folder / language / f"{id}.md"
            path.parent.mkdir(parents=True)
            path.write_text(f"---\nid: {id}\ntitle: {titles[id][column]}\n---\n\nWords.\n")
    return tmp_path


def write(root: Path, text: str, file: str = "selfhelp/en/start") -> None:
    path = root / "resources" / f"{file}.md"
    path.write_text(path.read_text().replace("Words.", text))


def test_what_ships_keeps_to_the_glossary() -> None:
    assert glossary_violations() == []


def test_the_glossary_has_all_that_is_looked_for() -> None:
    glossary = read_glossary()
    assert {"en": "Help", "nl": "Hulp", "de": "Hilfe"} in glossary.names
    assert len(glossary.doors) == 3
    assert len(glossary.modules) == 12
    assert {len(words) > 20 for words in glossary.avoided.values()} == {True}


def test_a_program_that_keeps_to_it_breaks_nothing(root: Path) -> None:
    assert glossary_violations(root) == []


@pytest.mark.parametrize(
    ("text", "file", "what"),
    [
        ("How crude.", "selfhelp/en/start", "says “…rude…”"),
        ("A Photograph.", "selfhelp/en/start", "says “photo…”"),
        ("Een foto.", "pages/nl/door", "says “foto”"),
        ("Ein Fotoalbum.", "pages/de/door", "says “Foto…”"),
        ("A photo album", "pages/en/door", "says “photo…”"),
        (":::text one\nWhat photo?\n:::", "selfhelp/en/start", "says “photo…”"),
        (":::choice one\nWhat?\n- photo: A photo\n:::", "selfhelp/en/start", "says “photo…”"),
        ("Look!", "selfhelp/nl/start", "has the mark !"),
        ("“So”", "selfhelp/de/start", "has the mark ”"),
        ("„So“", "selfhelp/en/start", "has the mark „"),
    ],
)
def test_a_wrong_word_is_found_where_it_stands(root: Path, text: str, file: str, what: str) -> None:
    write(root, text, file)
    (found,) = glossary_violations(root)
    assert (found.file, found.what) == (f"resources/{file}.md", what)
    line = (root / found.file).read_text().split("\n")[int(found.place) - 1]
    assert line in text


@pytest.mark.parametrize(
    "text",
    [
        "A photo album, and crude oil.",
        "Een fotografie.",
        "## [photo] Words",
        ":::choice photo\nWhat?\n- photo: Words\n:::",
    ],
)
def test_what_may_be_said_and_what_is_not_read_is_left_alone(root: Path, text: str) -> None:
    write(root, text, "selfhelp/nl/start" if text.startswith("Een") else "selfhelp/en/start")
    assert glossary_violations(root) == []


def test_a_key_is_left_out_within_an_exercise_alone(root: Path) -> None:
    write(root, ":::choice one\nWhat?\n- key: One\n:::\n\n- key: Two")
    said = [one.words for one in passages(root) if one.name == "start" and one.language == "en"]
    assert said == ["A start", "What?", "One", "- key: Two"]


def test_a_sentence_of_the_window_is_read_without_marks_and_values(root: Path) -> None:
    more = (*WINDOW, ("Frame", "x", ("A &photo album {photo}", "x", "x")))
    (root / "translations" / "protech_en.ts").write_text(window(more, 0))
    assert glossary_violations(root) == []
    more = (*WINDOW, ("Frame", "x", ("Ph&otos", "x", "x")))
    (root / "translations" / "protech_en.ts").write_text(window(more, 0))
    file = "translations/protech_en.ts"
    assert glossary_violations(root) == [Violation(file, "Frame", "says “photo…”")]


def test_every_plural_form_is_read(root: Path) -> None:
    path = root / "translations" / "protech_en.ts"
    forms = "<numerusform>one</numerusform><numerusform>photos</numerusform>"
    path.write_text(path.read_text().replace("Looking</translation>", f"{forms}</translation>"))
    found = {one.what for one in glossary_violations(root)}
    assert found == {"says “photo…”", "says “one” for “Looking”", "says “photos” for “Looking”"}


def test_a_name_is_the_same_on_every_button(root: Path) -> None:
    other = (*WINDOW[1:], ("Frame", "Help", ("Help", "&Helpen", "Hilfe")))
    (root / "translations" / "protech_nl.ts").write_text(window(other, 1))
    assert glossary_violations(root) == [
        Violation("translations/protech_nl.ts", "Frame", "says “Helpen” for “Hulp”")
    ]


def test_a_name_that_no_window_has_is_told(root: Path) -> None:
    for column, language in enumerate(ORDER):
        path = root / "translations" / f"protech_{language}.ts"
        path.write_text(window(WINDOW[:-1], column))
    assert glossary_violations(root) == [
        Violation("translations/glossary.md", "Looking", "no window says so")
    ]


def test_a_title_is_that_of_its_page_and_its_module(root: Path) -> None:
    for file, title in (("pages/nl/door", "Een deur"), ("selfhelp/de/start", "Ein Anfang")):
        path = root / "resources" / f"{file}.md"
        path.write_text(path.read_text().replace(title, "X"))
    (root / "resources" / "selfhelp" / "nl" / "start.md").unlink()
    assert glossary_violations(root) == [
        Violation("resources/pages/nl/door.md", "title", "is not “Een deur”"),
        Violation("resources/selfhelp/de/start.md", "title", "is not “Ein Anfang”"),
        Violation("resources/selfhelp/nl/start.md", "title", "is not “Een begin”"),
    ]


def test_a_door_without_a_page_is_told(root: Path) -> None:
    path = root / "resources" / "pages" / "en" / "door.md"
    path.write_text(path.read_text().replace("A door", "X"))
    assert glossary_violations(root) == [
        Violation("translations/glossary.md", "A door", "no page has this title")
    ]


def test_a_glossary_without_a_table_is_refused(root: Path) -> None:
    path = root / "translations" / "glossary.md"
    path.write_text(path.read_text().replace("## Door by door", "## Windows"))
    with pytest.raises(LookupError):
        glossary_violations(root)
