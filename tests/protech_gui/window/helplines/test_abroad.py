"""From another country: numbers with a plus and pages work, others are said to be doubtful."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from engine.terms import Choices
from protech_gui.content.directory import Directory, Purpose
from protech_gui.content.prose import Page, PageId
from protech_gui.services.helplines import Listing
from protech_gui.window.helplines.abroad import Abroad, abroad_lines
from tests.protech_gui.window.hands import reads
from tests.protech_gui.window.helplines.street import guide


def listing(folder: Path, region: str, language: str) -> Listing:
    choices = Choices(language=language, region=region)
    return guide(folder).listing(Purpose.SELF_CONCERN, choices)


def test_what_works_comes_first_and_doubts_are_said(data_folder: Path) -> None:
    assert abroad_lines(listing(data_folder, "NL", "nl")) == (
        "Stop it Now Nederland: stopitnow.nl. "
        "0800 266 64 36 is known to work from the Netherlands only.",
        "Stop It Now, calling from Ireland: +44 1372 847 161, stopitnow.org.uk/helpline.",
    )


def test_a_service_with_a_number_alone_is_not_promised(data_folder: Path) -> None:
    first, *_ = abroad_lines(listing(data_folder, "CH", "de"))
    assert first == "Beforemore: 0800 222 333 is known to work from Switzerland only."


def test_it_is_shown_beneath_what_holds_for_all(qtbot: QtBot, data_folder: Path) -> None:
    part = Abroad()
    qtbot.addWidget(part)
    found = guide(data_folder)
    page = found.page(PageId.CONTACT_ABROAD, Choices(language="en"))
    part.show_page(page, listing(data_folder, "GB", "en"))
    part.show()
    assert "What works from elsewhere" in reads(part)
    assert "Stop It Now UK: stopitnow.org.uk/helpline." in reads(part)
    nothing = guide(data_folder, Directory((), whole=False))
    empty = nothing.listing(Purpose.SELF_CONCERN, Choices(language="en"))
    part.show_page(Page(PageId.CONTACT_ABROAD, "en", "", 0, "", ""), empty)
    assert reads(part) == ""
