"""The page before the consent as statements to compare with; another page makes none."""

from pathlib import Path

import pytest

from protech_gui.content.explained import STATEMENTS, Statement, explained_of
from protech_gui.content.prose import PageId, Prose
from protech_gui.log import EventLog

BODY = "Before.\n\n## One.\n\nFirst\nline.\n\nSecond.\n\n## Two.\n\nMore.\n\n## Three."


def test_a_heading_is_a_statement_and_what_is_below_explains_it() -> None:
    before, statements = explained_of(BODY)
    assert before == "Before."
    assert statements == (
        Statement("One.", "First line. Second."),
        Statement("Two.", "More."),
        Statement("Three."),
    )


@pytest.mark.parametrize("body", ["", "Before.", "## One.\n\nMore.", BODY + "\n\n## Four."])
def test_another_number_of_headings_makes_no_statement(body: str) -> None:
    _, statements = explained_of(body)
    assert statements == (Statement(),) * STATEMENTS


@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_what_is_shipped_is_plain_and_complete(language: str, data_folder: Path) -> None:
    log = EventLog(data_folder / "events.log")
    page = Prose(log, frozenset()).page(PageId.EXPLAINED, language)
    before, statements = explained_of(page.body)
    assert before
    for statement in statements:
        assert statement.text.endswith(".")
        assert len(statement.explanation.split()) > 10
        # It is shown as plain text.
        assert not set("*_#[]`").intersection(statement.text + statement.explanation)
