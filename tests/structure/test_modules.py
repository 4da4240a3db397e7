"""Modules stay small, are named by what they are, and explain their exceptions."""

import ast
import re
from pathlib import Path

import pytest

from tests.structure.tree import files, name

MAX_LINES = 400
BANNED_WORDS = {"utils", "util", "helpers", "helper", "manager", "misc", "common", "main_window"}
MODULES = list(files(".py"))

# Each of these switches a check off, or leaves something for later.
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b|raise NotImplementedError|pragma: *no *cover")
UNEXPLAINED = re.compile(r"#\s*type: ignore(\[[\w, -]+\])?\s*$")


def banned_words_in(stem: str) -> set[str]:
    return BANNED_WORDS & {stem, *stem.split("_")}


def complaints_about(source: str) -> list[str]:
    """Return the lines that leave something undone or excuse it without a reason."""
    return [
        line.strip()
        for line in source.splitlines()
        if UNFINISHED.search(line) or UNEXPLAINED.search(line)
    ]


def test_there_are_modules() -> None:
    assert {"engine/wire.py", "tests/conftest.py"} <= {name(path) for path in MODULES}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_small_and_says_what_it_owns(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= MAX_LINES, "split it along its ideas"
    assert not banned_words_in(path.stem), "name it by what it is"
    docstring = ast.get_docstring(ast.parse(source))
    assert docstring or path.name == "__init__.py", "one sentence at its top: what it owns"


@pytest.mark.parametrize("path", [p for p in MODULES if p != Path(__file__)], ids=name)
def test_a_module_leaves_nothing_undone(path: Path) -> None:
    assert complaints_about(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "x = 1  # TODO later",
        "raise NotImplementedError",
        "x = f()  # type: ignore",
        "x = f()  # type: ignore[arg-type]",
        "if x:  # pragma: no cover",
    ],
)
def test_an_excuse_is_seen(line: str) -> None:
    assert complaints_about(line) == [line]


@pytest.mark.parametrize("stem", ["utils", "text_utils", "window_manager", "common"])
def test_a_vague_name_is_seen(stem: str) -> None:
    assert banned_words_in(stem)


def test_a_reason_is_enough() -> None:
    assert not complaints_about("x = f()  # type: ignore[arg-type]  # its stubs are wrong")
    assert not banned_words_in("key_slots")
