"""Reporting: what not to do first, then the hotlines' forms; nothing needed and nothing kept."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engine.terms import Choices
from protech_gui.content.directory import Directory
from protech_gui.content.prose import Page, PageId
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.report_page import ReportPage
from tests.protech_gui.window.hands import click, name_of, reads, shown
from tests.protech_gui.window.helplines.street import Street, guide, living_in


@pytest.fixture
def reach(qapp: QApplication) -> Reach:
    return Reach(Street(), qapp.clipboard(), PrivateDoor())


def opened(
    qtbot: QtBot,
    reach: Reach,
    folder: Path,
    region: str,
    language: str,
    directory: Directory | None = None,
) -> ReportPage:
    page = ReportPage(guide(folder, directory), reach)
    qtbot.addWidget(page)
    page.know(living_in(region, language))
    page.show()
    page.start()
    return page


def services(page: ReportPage) -> list[str]:
    return [card.accessibleName() for card in shown(page, ServiceCard)]


@pytest.mark.parametrize(
    ("language", "title", "never", "free", "messenger"),
    [
        (
            "en",
            "Reporting pictures",
            "Do not save, screenshot or forward",
            "voluntary",
            "messenger",
        ),
        ("nl", "Afbeeldingen melden", "maak geen schermafdruk", "vrijwillig", "berichtenapp"),
        ("de", "Bilder melden", "kein Bildschirmfoto", "freiwillig", "Messenger"),
    ],
)
def test_the_rules_come_before_the_forms(
    qtbot: QtBot,
    reach: Reach,
    data_folder: Path,
    language: str,
    title: str,
    never: str,
    free: str,
    messenger: str,
) -> None:
    page = opened(qtbot, reach, data_folder, "NL", language)
    assert page.title.text() == title
    (text,) = shown(page, Prose)
    for words in (never, free, messenger):
        assert words in text.text
    assert page.focusWidget() is text


def test_hotlines_of_the_country_stand_first_and_go_by_web_forms(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder, "NL", "nl")
    assert "Do not save, screenshot or forward any" in reads(page)
    assert services(page) == ["Meldpunt Kinderporno"]
    page.know(living_in("BE", "nl"))
    assert services(page) == ["Child Focus"]
    click(page, "Show hotlines elsewhere")
    assert "INHOPE" in services(page)
    assert not [one for one in shown(page, QAbstractButton) if "Copy the number" in name_of(one)]


def test_it_works_before_anything_is_known(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    page = ReportPage(guide(data_folder), reach)
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    page.start()
    assert shown(page, Prose)


def test_a_directory_that_is_lost_leaves_the_rules(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder, "NL", "nl", Directory((), whole=False))
    assert services(page) == []
    assert shown(page, Prose)
    assert "Do not search for such pictures." in reads(page)


def test_a_text_that_is_lost_leaves_the_rule_and_the_forms(
    qtbot: QtBot, reach: Reach, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = guide(data_folder)

    def lost(id: PageId, choices: Choices) -> Page:
        return Page(id, choices.language, "", 0, "", "")

    monkeypatch.setattr(found, "page", lost)
    page = ReportPage(found, reach)
    qtbot.addWidget(page)
    page.know(living_in("NL", "nl"))
    page.show()
    assert page.title.text() == "Report pictures"
    assert shown(page, Prose) == []
    assert services(page) == ["Meldpunt Kinderporno"]
