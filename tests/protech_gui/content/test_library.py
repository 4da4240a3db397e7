"""The library: modules in a language or in English, read once, lost ones told, nothing raised."""

import json
from pathlib import Path

import pytest

from protech_gui.content.library import Library
from protech_gui.domain.modules import ModuleId
from protech_gui.log import EventLog
from tests.protech_gui.content.shelf import module, put

BOOK = {"authors": "Doe, J.", "title": "A book", "where": "Town", "year": 2001}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The last and the first module in English, the first in Dutch, and one of its two sources."""
    folder = tmp_path / "selfhelp"
    put(folder / "en" / "after.md", module("after", title="After"))
    put(folder / "en" / "start.md", module("start", title="Start"))
    put(folder / "nl" / "start.md", module("start", title="Begin"))
    put(folder / "sources.json", json.dumps({"second": BOOK}))
    return folder


@pytest.fixture
def library(folder: Path, data_folder: Path) -> Library:
    return Library(EventLog(data_folder / "events.log"), folder)


def events(data_folder: Path) -> list[str]:
    path = data_folder / "events.log"
    return [line.split(" ")[1] for line in path.read_text().splitlines()] if path.exists() else []


def test_a_module_comes_in_the_language_asked_for(library: Library, data_folder: Path) -> None:
    found = library.module(ModuleId.START, "nl")
    assert found is not None
    assert (found.title, found.language) == ("Begin", "nl")
    assert events(data_folder) == []


def test_a_module_is_read_once(library: Library, folder: Path, data_folder: Path) -> None:
    first = library.module(ModuleId.START, "nl")
    (folder / "nl" / "start.md").unlink()
    assert library.module(ModuleId.START, "nl") is first
    assert library.module(ModuleId.LIFE, "en") is None
    assert library.module(ModuleId.LIFE, "en") is None
    assert events(data_folder) == ["module_broken"]


@pytest.mark.parametrize("damage", ["", module("plan"), module(body="Words."), None])
def test_a_broken_module_is_read_in_english_and_logged(
    library: Library, folder: Path, data_folder: Path, damage: str | None
) -> None:
    path = folder / "nl" / "start.md"
    if damage is None:
        path.unlink()
    else:
        path.write_text(damage)
    found = library.module(ModuleId.START, "nl")
    assert found is not None
    assert (found.title, found.language) == ("Start", "en")
    assert events(data_folder) == ["module_broken"]


def test_modules_come_in_their_order_without_those_that_are_lost(
    library: Library, data_folder: Path
) -> None:
    assert [found.title for found in library.modules("nl")] == ["Begin", "After"]
    # After in Dutch, and ten that are in neither language.
    assert events(data_folder) == ["module_broken"] * 21


def test_what_a_module_draws_on_is_told_as_far_as_it_is_known(
    library: Library, data_folder: Path
) -> None:
    found = library.module(ModuleId.START, "en")
    assert found is not None
    assert [source.citation for source in library.sources(found)] == [
        "Doe, J. (2001). A book. Town."
    ]
    assert events(data_folder) == []


def test_lost_sources_are_logged_once_and_raise_nothing(
    library: Library, folder: Path, data_folder: Path
) -> None:
    (folder / "sources.json").write_text("[]")
    found = library.module(ModuleId.START, "en")
    assert found is not None
    assert library.sources(found) == library.sources(found) == ()
    assert events(data_folder) == ["sources_broken"]
