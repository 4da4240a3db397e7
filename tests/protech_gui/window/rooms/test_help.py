"""The room of help: services that fit first, how to begin, and everything else on request."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from protech_gui.content.directory import Directory, load_directory
from protech_gui.log import EventLog
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.help import HelpRoom
from tests.protech_gui.window.hands import button, click, name_of, reads, shown
from tests.protech_gui.window.helplines.street import Street, guide, living_in


@pytest.fixture
def reach(qapp: QApplication) -> Reach:
    return Reach(Street(), qapp.clipboard())


def opened(
    qtbot: QtBot,
    reach: Reach,
    folder: Path,
    region: str,
    language: str,
    directory: Directory | None = None,
) -> HelpRoom:
    room = HelpRoom(guide(folder, directory), reach)
    qtbot.addWidget(room)
    room.know(living_in(region, language))
    room.show()
    room.start()
    return room


def services(room: HelpRoom) -> list[str]:
    return [card.accessibleName() for card in shown(room, ServiceCard)]


def test_services_for_the_person_stand_first(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    assert services(room) == ["Stop it Now Nederland"]
    assert "stand first: the Netherlands, Dutch." in reads(room)
    assert room.focusWidget() is button(room, "Copy the number 0800 266 64 36")


def test_ways_to_begin_and_what_to_expect_are_there(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "GB", "en")
    texts = "\n".join(text.text for text in shown(room, Prose))
    assert "I’m worried about what I look at." in texts
    assert texts.count("“") >= 3
    assert "Three ways to begin" in reads(room)


def test_a_country_that_is_not_known_is_not_made_up(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "", "nl")
    assert "Services in this language stand first: Dutch." in reads(room)
    assert services(room) == ["Stop it Now Nederland", "Stop it Now Vlaanderen"]


def test_german_is_told_honestly_that_there_is_no_such_line(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "DE", "de")
    assert "Stop it Now and partners in German" in reads(room)
    assert "There is no Stop it Now line in German." in reads(room)
    room.know(living_in("NL", "nl"))
    assert "Stop it Now and partners in German" not in reads(room)


def test_all_others_come_on_request(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    (more,) = [
        name_of(one)
        for one in shown(room, QAbstractButton)
        if name_of(one).endswith("more service(s)")
    ]
    click(room, more)
    assert services(room)[:2] == ["Stop it Now Nederland", "Stop it Now Vlaanderen"]
    assert "Kein Täter werden" in services(room)
    # Those that are open stay so, in the other language's order.
    room.know(living_in("GB", "en"))
    assert services(room)[0] == "Stop It Now UK"
    assert "Stop it Now Nederland" in services(room)
    click(room, "Show fewer services")
    assert services(room) == ["Stop It Now UK"]


def test_reporting_goes_by_web_forms_and_says_what_not_to_do(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    click(room, "Report pictures")
    assert "Do not save, screenshot or forward any" in reads(room)
    assert services(room)[-1] == "Meldpunt Kinderporno"
    room.know(living_in("BE", "nl"))
    assert services(room)[-1] == "Child Focus"
    click(room, "Show hotlines elsewhere")
    assert "INHOPE" in services(room)


def test_a_damaged_directory_is_said_and_the_rest_is_shown(
    qtbot: QtBot, reach: Reach, data_folder: Path, tmp_path: Path
) -> None:
    whole = load_directory(EventLog(data_folder / "events.log")).services
    first = tuple(service for service in whole if service.id.startswith("stop_it_now"))
    room = opened(qtbot, reach, data_folder, "NL", "nl", Directory(first, whole=False))
    assert "list of services is damaged" in reads(room)
    assert services(room) == ["Stop it Now Nederland"]
    del tmp_path


def test_without_any_service_the_words_are_left(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl", Directory((), whole=False))
    assert services(room) == []
    assert shown(room, Prose)
    assert not [one for one in shown(room, QAbstractButton) if "more service" in name_of(one)]


def test_everything_is_said_anew_in_another_language(
    qtbot: QtBot, qapp: QApplication, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    before = reads(room)
    qapp.sendEvent(room, QEvent(QEvent.Type.LanguageChange))
    assert reads(room) == before


def test_every_control_has_a_name_of_its_own(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    room = opened(qtbot, reach, data_folder, "BE", "nl")
    names = [name_of(one) for one in shown(room, QAbstractButton)]
    assert all(names)
    assert len(names) == len(set(names))


def test_looking_and_copying_leave_no_trace(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    click(room, "Copy the number 0800 266 64 36")
    reach.forget()
    assert list(data_folder.iterdir()) == []
