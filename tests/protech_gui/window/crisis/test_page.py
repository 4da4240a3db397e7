"""I need help now: three equal doors, lines behind each, and nothing needed for it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind, CopiedLine, Receipt
from protech_gui.content.directory import Directory, load_directory
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.services.helplines import Helplines
from protech_gui.window.crisis.doors import DOORS, Door, door_words, parted
from protech_gui.window.crisis.page import STEADYING, CrisisPage
from protech_gui.window.crisis.steadying import STEPS, Step, step_words
from protech_gui.window.helplines.guide import Guide
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.parts.drawing import Drawing
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.stillness import Stillness
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown
from tests.protech_gui.window.helplines.street import guide, living_in
from tests.protech_gui.window.loud import Played, System, guides


def made(guide: Guide, reach: Reach, sound: Played | None = None) -> CrisisPage:
    clock = TurnedClock()
    return CrisisPage(guide, reach, lambda: clock.uptime, sound or Played(), Stillness(System()))


def opened(
    qtbot: QtBot,
    reach: Reach,
    folder: Path,
    region: str = "NL",
    language: str = "nl",
    directory: Directory | None = None,
    sound: Played | None = None,
) -> CrisisPage:
    page = made(guide(folder, directory), reach, sound)
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
    page = made(guide(data_folder), reach)
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
    page = made(Guide(Helplines(load_directory(log), nothing), nothing, "NL"), reach)
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


OFFER = "Steady myself first"


@pytest.mark.parametrize("door", ["", "self"])
def test_pictures_and_sound_are_one_click_away(
    qtbot: QtBot, reach: Reach, data_folder: Path, door: str
) -> None:
    sound = Played()
    page = opened(qtbot, reach, data_folder, sound=sound)
    page.turn_to(door)
    before = page.title.text()
    click(page, OFFER)
    assert page.focusWidget() is button(page, "Next")
    assert len(shown(page, Drawing)) == len(STEPS) + 1
    assert all(button(page, step_words(step)).isVisible() for step in STEPS)
    assert sound.heard == []
    assert not page.is_still
    click(page, "Back to the lines" if door else "All three doors")
    assert page.title.text() == before


def test_the_five_steps_follow_each_other_and_end_in_a_breath(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to(STEADYING)
    page.start()
    for step in STEPS:
        assert step_words(step) in reads(page)
        assert button(page, step_words(step)).isChecked()
        breathing = step is Step.BREATHE
        assert bool(guides(page)) is page.is_still is breathing
        press(page, Qt.Key.Key_Space)
    # It goes round: there is no end to reach.
    assert step_words(Step.FEET) in reads(page)
    assert guides(page) == []


def test_any_step_can_be_taken_and_what_is_heard_goes_on(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    sound = Played()
    page = opened(qtbot, reach, data_folder, sound=sound)
    page.turn_to(STEADYING)
    page.start()
    click(page, "Listen")
    assert page.is_still
    click(page, step_words(Step.BREATHE))
    assert len(guides(page)) == 1
    click(page, step_words(Step.HOLD))
    assert None not in sound.heard
    click(page, "All three doors")
    assert sound.heard[-1] is None


def test_from_the_pictures_one_click_leads_to_people(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to(STEADYING)
    page.start()
    click(page, "Call or write to someone")
    assert page.title.text() == door_words(DOORS[0])
    assert services(page)


@pytest.mark.parametrize(("part", "there"), [("self", True), ("child", False), ("found_out", True)])
def test_someone_of_ones_own_can_be_called(
    qtbot: QtBot, reach: Reach, data_folder: Path, part: str, there: bool
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to(part)
    assert ("Think of one person whom you can call now" in reads(page)) is there


def test_people_of_the_plan_are_shown_where_it_can_be_read_while_locked(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    page = opened(qtbot, reach, data_folder)
    page.turn_to("self")
    receipt = Receipt("0" * 36, ConsentKind.PLAN_COPY, 1, "0" * 64, "en", 1.0)
    copied = (CopiedLine("people", "Robin, next door"), CopiedLine("signs", "no sleep"))
    locked = replace(living_in("NL", "nl"), vault=Locked(0.0), copied=copied)
    page.know(locked)
    assert "Robin" not in reads(page)
    page.know(replace(locked, consents=(receipt,)))
    assert "•  Robin, next door" in reads(page)
    assert "no sleep" not in reads(page)
    assert "Think of one person" not in reads(page)


@pytest.mark.parametrize(
    ("region", "language", "first"),
    [
        ("NL", "nl", "Stop it Now Nederland"),
        ("DE", "de", "Hilfe-Telefon Sexueller Missbrauch"),
        ("GB", "en", "Stop It Now UK"),
    ],
)
def test_there_are_lines_for_the_people_close_by_one_step_behind(
    qtbot: QtBot, reach: Reach, data_folder: Path, region: str, language: str, first: str
) -> None:
    page = opened(qtbot, reach, data_folder, region, language)
    page.turn_to("found_out")
    before = services(page)
    click(page, "For the people close to you")
    assert first in "\n".join(services(page))
    page.know(living_in(region, "en"))
    assert len(services(page)) > len(before)
    page.turn_to("self")
    assert "For the people close to you" not in [
        name_of(one) for one in shown(page, QAbstractButton)
    ]
