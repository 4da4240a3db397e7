"""I need help now: three equal doors, lines behind each, and nothing needed for it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import Directory, load_directory
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.services.helplines import Helplines
from protech_gui.window.crisis.doors import DOORS, Door, door_words, parted
from protech_gui.window.crisis.page import CrisisPage
from protech_gui.window.helplines.guide import Guide
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown
from tests.protech_gui.window.helplines.street import guide, living_in


def opened(
    qtbot: QtBot,
    reach: Reach,
    folder: Path,
    region: str = "NL",
    language: str = "nl",
    directory: Directory | None = None,
) -> CrisisPage:
    page = CrisisPage(guide(folder, directory), reach)
    qtbot.addWidget(page)
    page.know(living_in(region, language))
    page.show()
    page.start()
    return page


def prose(page: CrisisPage) -> str:
    return "\n".join(text.text for text in shown(page, Prose))


def services(page: CrisisPage) -> list[str]:
    return [card.accessibleName() for card in shown(page, ServiceCard)]


def test_it_works_before_anything_is_known(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    page = CrisisPage(guide(data_folder), reach)
    qtbot.addWidget(page)
    page.show()
    page.start()
    for door in DOORS:
        assert button(page, door_words(door)).isEnabled()


@pytest.mark.parametrize("width", [800, 300])
def test_the_doors_are_of_one_size_and_the_emergency_number_stands_with_them(
    qtbot: QtBot, reach: Reach, data_folder: Path, width: int
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.resize(width, page.height())
    doors = [button(page, door_words(door)) for door in DOORS]
    assert len({(door.width(), door.height()) for door in doors}) == 1
    assert all(door.height() >= door.heightForWidth(door.width()) for door in doors)
    assert page.focusWidget() is doors[0]
    assert "112" in reads(page).split("\n")


@pytest.mark.parametrize(
    ("place", "first", "more"),
    [
        (0, "113 Zelfmoordpreventie", "More support"),
        (1, "Stop it Now Nederland", "Show crisis lines too"),
        (2, "113 Zelfmoordpreventie", "More support"),
    ],
)
def test_behind_each_door_are_words_and_lines(
    qtbot: QtBot, reach: Reach, data_folder: Path, place: int, first: str, more: str
) -> None:
    page = opened(qtbot, reach, data_folder)
    door = DOORS[place]
    click(page, door_words(door))
    assert page.title.text() == door_words(door)
    assert services(page) == [first]
    assert "112" in reads(page).split("\n")
    assert "Busy? Try the next one" in reads(page)
    whole = guide(data_folder).page(door.page, living_in("NL", "nl").choices)
    # The text is parted by the lines, and nothing of it is lost.
    assert len(prose(page).split()) >= len(whole.body.replace("#", "").replace("-", "").split()) - 3
    assert page.focusWidget() is button(page, "All three doors")
    click(page, more)
    assert len(services(page)) == 2


def test_self_concern_stands_one_step_behind_on_two_doors(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    for place in (0, 2):
        page.turn_to(DOORS[place].part)
        assert "Stop it Now" not in "\n".join(services(page))
        click(page, "More support")
        assert "Stop it Now Nederland" in services(page)
        click(page, "Hide more support")
        assert "Stop it Now Nederland" not in services(page)


def test_what_was_unfolded_behind_one_door_is_not_behind_another(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to("child")
    click(page, "Show crisis lines too")
    page.know(living_in("BE", "nl"))
    assert "Tele-Onthaal" in services(page)
    page.turn_to("self")
    assert "Stop it Now Vlaanderen" not in services(page)


def test_from_being_found_out_one_step_leads_to_ones_own_safety(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to("self")
    assert door_words(DOORS[0]) not in [name_of(one) for one in shown(page, QAbstractButton)]
    page.turn_to("found_out")
    click(page, door_words(DOORS[0]))
    assert page.title.text() == door_words(DOORS[0])


def test_one_comes_back_to_the_doors(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    page = opened(qtbot, reach, data_folder)
    press(page, Qt.Key.Key_Space)
    assert page.title.text() == door_words(DOORS[0])
    click(page, "All three doors")
    assert page.focusWidget() is button(page, door_words(DOORS[0]))


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.part)
def test_a_door_can_be_gone_to_directly(
    qtbot: QtBot, reach: Reach, data_folder: Path, door: Door
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to(door.part)
    assert page.title.text() == door_words(door)
    page.turn_to("nowhere")
    assert button(page, door_words(door)).isVisible()


def test_large_words_break_into_lines_and_make_the_doors_higher(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    door = button(page, door_words(DOORS[2]))
    page.resize(900, 800)
    qtbot.waitUntil(lambda: door.width() > 400)
    low = door.height()
    page.resize(300, 800)
    qtbot.waitUntil(lambda: door.width() < 300)
    assert door.height() > low


def test_where_no_line_is_known_it_says_so(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    page = opened(qtbot, reach, data_folder, region="FR", language="en")
    page.turn_to("self")
    assert "We know no line for your country." in reads(page)
    assert "Samaritans" in services(page)
    assert "Known to work from: the United Kingdom, Ireland." in reads(page)


def test_a_damaged_directory_still_helps_and_is_said(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder, directory=Directory((), whole=False))
    page.turn_to("self")
    assert "list of services is damaged" in reads(page)
    assert "112" in reads(page)
    assert prose(page)


def test_it_follows_the_language_that_is_chosen(
    qtbot: QtBot, qapp: QApplication, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to("self")
    assert "deze pagina" in prose(page)
    page.know(living_in("GB", "en"))
    assert services(page) == ["Samaritans"]
    assert "this page" in prose(page)
    qapp.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert services(page) == ["Samaritans"]


def test_knowing_the_same_again_builds_nothing(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to("self")
    before = shown(page, ServiceCard)
    page.know(living_in("NL", "nl"))
    assert shown(page, ServiceCard) == before


def test_nothing_is_asked_rated_or_kept(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    page = opened(qtbot, reach, data_folder)
    for door in DOORS:
        page.turn_to(door.part)
        assert shown(page, QLineEdit) == []
        assert shown(page, QAbstractSlider) == []
    assert not (data_folder / "events.log").exists()


def test_lost_texts_leave_doors_and_lines(
    qtbot: QtBot, reach: Reach, data_folder: Path, tmp_path: Path
) -> None:
    log = EventLog(data_folder / "events.log")
    nothing = Texts(log, frozenset(), tmp_path)
    page = CrisisPage(Guide(Helplines(load_directory(log), nothing), nothing, "NL"), reach)
    qtbot.addWidget(page)
    page.show()
    page.start()
    assert page.title.text() == "I need help now"
    click(page, door_words(DOORS[0]))
    assert prose(page) == ""
    assert "113 Zelfmoordpreventie" in services(page)
    assert "We do not know this service’s limits" in reads(page)


@pytest.mark.parametrize(
    ("body", "sections", "parts"),
    [
        ("Lead.\n\n## One\n\nA.\n\n## Two\n\nB.", 0, ("Lead.", "## One\n\nA.\n\n## Two\n\nB.")),
        ("Lead.\n\n## One\n\nA.\n\n## Two\n\nB.", 1, ("Lead.\n\n## One\n\nA.", "## Two\n\nB.")),
        ("Lead.\n\n## One\n\nA.", 1, ("Lead.\n\n## One\n\nA.", "")),
        ("Lead.", 0, ("Lead.", "")),
    ],
)
def test_a_text_is_parted_at_its_headings(body: str, sections: int, parts: tuple[str, str]) -> None:
    assert parted(body, sections) == parts


def test_every_door_has_its_page() -> None:
    assert [door.page for door in DOORS] == [
        PageId.CRISIS_SELF,
        PageId.CRISIS_CHILD,
        PageId.CRISIS_FOUND_OUT,
    ]
