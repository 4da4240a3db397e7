"""The end of a module: its card on paper under a neutral title, people, and what it draws on."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from protech_gui.domain.modules import STIRRING, ModuleId
from protech_gui.platform.paper import Printed, Sheet
from protech_gui.window.intents import Go, Spot
from tests.protech_gui.content.shelf import module, put
from tests.protech_gui.window.hands import button, click, press, reads
from tests.protech_gui.window.learn.reader import Reader, goes
from tests.protech_gui.window.shouting import shouted


def source(authors: str) -> dict[str, Any]:
    """Return a source, as the file has it."""
    return {"authors": authors, "title": "A work", "where": "A place", "year": 2020}


def test_the_card_is_printed_under_a_neutral_title(reader: Reader) -> None:
    reader.open("start/card")
    reader.go_by_tab("Print this card…")
    press(reader.page, Qt.Key.Key_Space)
    assert reader.paper.sheets == [Sheet("Notes", ("–  I breathe.", "–  I go on."))]
    for printed, words in (
        (Printed.SENT, "The card is on its way to the printer."),
        (Printed.NO_PRINTER, "No printer was found."),
        (Printed.FAILED, "The printer did not take the card."),
    ):
        reader.paper.asked[-1](printed)
        assert reader.reads(words)
    reader.paper.asked[-1](Printed.CANCELLED)
    assert not reader.reads("printer")


def test_what_became_of_an_earlier_card_is_not_said_of_this_one(reader: Reader) -> None:
    reader.open("start/card")
    click(reader.page, "Print this card…")
    reader.paper.asked[-1](Printed.SENT)
    click(reader.page, "One step back")
    assert not reader.reads("on its way")
    click(reader.page, "Next")
    assert not reader.reads("on its way")


@pytest.mark.parametrize("id", ModuleId)
def test_the_crisis_page_is_named_where_something_may_be_stirred_up(
    alone: Reader, id: ModuleId
) -> None:
    put(alone.folder / "en" / f"{id}.md", module(id))
    alone.open(f"{id}/card")
    assert alone.offers("I need help now") == (id in STIRRING)
    if id in STIRRING:
        click(alone.page, "I need help now")
    click(alone.page, "Talk to someone")
    stirred = [Go(Spot.CRISIS)] if id in STIRRING else []
    assert goes(alone) == [*stirred, Go(Spot.HELP)]


def test_sources_are_shown_when_they_are_wanted(alone: Reader) -> None:
    sources = {"first": source("Doe, J."), "second": source("Roe, J.")}
    put(alone.folder / "sources.json", json.dumps(sources))
    alone.open("start/card")
    assert not alone.reads("Doe, J.")
    click(alone.page, "What this draws on")
    cited = "Doe, J. (2020). A work. A place.\n\nRoe, J. (2020). A work. A place."
    assert alone.reads(cited)
    click(alone.page, "Hide the sources")
    assert not alone.reads("Doe, J.")


def test_without_known_sources_nothing_is_offered(alone: Reader) -> None:
    alone.open("start/card")
    assert not alone.offers("What this draws on")


@pytest.mark.parametrize(("reviewed", "says"), [("not yet", True), ("J. Doe, 2026-11-01", False)])
def test_that_nobody_reviewed_it_is_said_as_long_as_it_is_so(
    alone: Reader, reviewed: str, says: bool
) -> None:
    put(alone.folder / "en" / "plan.md", module("plan", reviewed=reviewed))
    alone.open("plan/card")
    assert alone.reads("No professional has reviewed this text yet.") == says


def test_it_stands_on_the_last_step_alone(alone: Reader) -> None:
    alone.open("start/choices")
    assert not alone.offers("Print this card…")


def test_another_language_is_spoken_at_once(alone: Reader, qapp: QApplication) -> None:
    alone.open("start/card")
    click(alone.page, "Print this card…")
    alone.paper.asked[-1](Printed.SENT)
    with shouted(qapp):
        assert button(alone.page, "PRINT THIS CARD…")
        assert "THE CARD IS ON ITS WAY" in reads(alone.page)
