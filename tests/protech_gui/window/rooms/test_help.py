"""The room of help: three ways, services that fit first, and nothing needed for any of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from engine.terms import Choices, ConsentKind
from protech_gui.content.directory import Directory, load_directory
from protech_gui.domain.questions import Question
from protech_gui.log import EventLog
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learning_intents import KeepQuestion
from protech_gui.window.models.situation import NOTEBOOK_FROM, Situation
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked
from protech_gui.window.parts.prose import Prose
from protech_gui.window.rooms.help import HelpRoom
from tests.protech_gui.services.parts import TurnedClock
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown, type_on
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.helplines.street import Street, guide, living_in
from tests.protech_gui.window.rooms.standing import opened as journal
from tests.protech_gui.window.rooms.standing import receipts

SUNDAY = datetime(2026, 11, 22, 20, tzinfo=UTC).timestamp()
TUESDAY = datetime(2026, 11, 24, 16, tzinfo=UTC).timestamp()


@pytest.fixture
def street() -> Street:
    return Street()


@pytest.fixture
def reach(qapp: QApplication, street: Street) -> Iterator[Reach]:
    made = Reach(street, qapp.clipboard(), PrivateDoor())
    yield made
    made.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(
    qtbot: QtBot,
    reach: Reach,
    folder: Path,
    region: str,
    language: str,
    directory: Directory | None = None,
    now: float = TUESDAY,
) -> HelpRoom:
    clock = TurnedClock()
    clock.wall = now
    room = HelpRoom(guide(folder, directory), reach, clock)
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
    assert room.focusWidget() is button(room, "Talk")


def test_ways_to_begin_and_what_to_expect_are_there(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "GB", "en")
    texts = "\n".join(text.text for text in shown(room, Prose))
    assert "How it usually goes" in texts
    assert "I’m worried about what I look at. I’d rather not give my name." in reads(room)
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


def test_reporting_is_a_page_of_its_own(qtbot: QtBot, reach: Reach, data_folder: Path) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    with qtbot.waitSignal(room.intent) as wanted:
        click(room, "Report pictures")
    assert wanted.args == [Go(Spot.REPORT)]


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


def test_whoever_only_wants_to_see_reads_and_contacts_nobody(
    qtbot: QtBot, reach: Reach, street: Street, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "DE", "de")
    click(room, "Only see what happens")
    assert services(room) == []
    assert "partners in German" not in reads(room)
    texts = "\n".join(text.text for text in shown(room, Prose))
    assert "Niemand wird kontaktiert" in texts
    click(room, "Talk")
    assert services(room)
    assert "Niemand wird kontaktiert" not in "\n".join(text.text for text in shown(room, Prose))
    assert street.opened == []


def test_talking_and_writing_put_their_ways_first_by_keys_alone(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "BE", "nl")
    press(room, Qt.Key.Key_Right)
    press(room, Qt.Key.Key_Space)
    assert button(room, "Write").isChecked()
    (first, *_) = shown(room, ServiceCard)
    ways = [
        name for name in map(name_of, first.findChildren(QAbstractButton)) if "stopitnow" in name
    ]
    assert ways[0] == "Open the page stopitnow.be…"
    assert room.focusWidget() is button(room, "Write")


@pytest.mark.parametrize(
    ("choice", "first", "opener"),
    [
        ("I worry about someone else", "Stop it Now Nederland", "dicht bij me staat"),
        ("I am under 18", "De Kindertelefoon", "in de problemen kom"),
        ("I was harmed", "Centrum Seksueel Geweld", "Er is mij iets aangedaan"),
    ],
)
def test_others_have_services_and_words_of_their_own(
    qtbot: QtBot, reach: Reach, data_folder: Path, choice: str, first: str, opener: str
) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    click(room, choice)
    assert services(room)[0] == first
    assert opener in reads(room)
    click(room, "Me")
    assert services(room) == ["Stop it Now Nederland"]


def test_one_can_be_led_to_services_for_others(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    room.turn_to("under_18")
    assert button(room, "I am under 18").isChecked()
    assert services(room)[0] == "De Kindertelefoon"
    for nowhere in ("crisis", "report", "nowhere"):
        room.turn_to(nowhere)
        assert services(room)[0] == "De Kindertelefoon"


def test_where_nobody_is_known_for_it_in_the_country_that_is_said(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "US", "en")
    click(room, "I am under 18")
    assert "We know of none in this country: the United States." in reads(room)
    assert services(room) == ["Childline", "Childline"]


def test_calls_from_another_country_are_a_click_away(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    click(room, "I am calling from another country")
    assert "+44 1372 847 161" in reads(room)
    assert "known to work from the Netherlands only" in reads(room)
    click(room, "I was harmed")
    assert "0800-0188 is known to work from the Netherlands only." in reads(room)
    click(room, "Hide calls from elsewhere")
    assert "0800-0188 is known" not in reads(room)


def test_outside_its_hours_a_service_is_probably_closed(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "BE", "nl", now=SUNDAY)
    assert "Probably closed: Stop it Now Vlaanderen" in reads(room)
    click(room, "Only see what happens")
    assert "Probably closed" not in reads(room)
    click(room, "Talk")
    click(room, "Crisis lines")
    assert "Zelfmoordlijn 1813" in services(room)
    assert name_of(room.focusWidget() or room) == "Copy the number 1813"


@pytest.mark.parametrize(("region", "now"), [("BE", TUESDAY), ("NL", SUNDAY)])
def test_within_them_or_without_any_nothing_is_said(
    qtbot: QtBot, reach: Reach, data_folder: Path, region: str, now: float
) -> None:
    room = opened(qtbot, reach, data_folder, region, "nl", now=now)
    assert "closed" not in reads(room)
    assert "open now" not in reads(room).lower()


def situation(vault: Locked | NoVault | Unlocked, version: int = NOTEBOOK_FROM) -> Situation:
    (receipt,) = receipts(ConsentKind.JOURNAL)
    agreed = structs.replace(receipt, text_version=version)
    return replace(living_in("BE", "nl"), vault=vault, consents=(agreed,))


def unlocked(*questions: Question) -> Unlocked:
    empty = journal()
    return replace(empty, contents=replace(empty.contents, questions=questions))


def test_a_question_goes_into_the_open_journal(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "BE", "nl", now=SUNDAY)
    room.know(situation(unlocked()))
    heard = Heard(room.intent)
    click(room, "Keep my question")
    type_on(room, "Wat moet je doorgeven?")
    click(room, "Keep it")
    assert heard.intents == [KeepQuestion("Wat moet je doorgeven?")]
    room.know(situation(unlocked(Question("a", 1.0, "Wat moet je doorgeven?"))))
    assert "Wat moet je doorgeven?" in reads(room)


def test_what_was_being_written_is_kept_when_the_window_goes(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "BE", "nl", now=SUNDAY)
    room.know(situation(unlocked()))
    heard = Heard(room.intent)
    click(room, "Keep my question")
    type_on(room, "Wie?")
    room.leave()
    assert heard.intents == [KeepQuestion("Wie?")]


def test_an_older_consent_does_not_name_questions(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "BE", "nl")
    room.know(situation(unlocked(), NOTEBOOK_FROM - 1))
    with qtbot.waitSignal(room.intent) as wanted:
        click(room, "Read the text")
    assert wanted.args == [Go(Spot.DIARY)]


def test_locked_a_question_has_no_place_and_everything_else_works(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "BE", "nl", now=SUNDAY)
    room.know(situation(unlocked(Question("a", 1.0, "Wat moet je doorgeven?"))))
    room.know(situation(Locked(0.0)))
    assert "Wat moet je doorgeven?" not in reads(room)
    heard = Heard(room.intent)
    click(room, "Keep my question")
    assert room.focusWidget() is button(room, "Unlock the journal")
    press(room, Qt.Key.Key_Return)
    assert heard.intents == [Go(Spot.UNLOCK)]
    assert services(room)[0] == "Stop it Now Vlaanderen"


def test_before_the_first_steps_are_done_no_journal_is_offered(
    qtbot: QtBot, reach: Reach, data_folder: Path
) -> None:
    room = opened(qtbot, reach, data_folder, "NL", "nl")
    begun = living_in("NL", "nl")
    room.know(replace(begun, vault=NoVault()))
    assert "You keep no journal now." in reads(room)
    assert "Create a journal" not in [name_of(one) for one in shown(room, QAbstractButton)]
    done = Choices(language="nl", region="NL", first_steps="done")
    room.know(replace(begun, choices=done, vault=NoVault()))
    assert button(room, "Create a journal").isEnabled()


@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_in_twice_as_large_text_nothing_is_cut_off(
    qtbot: QtBot, reach: Reach, data_folder: Path, language: str
) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    qtbot.addWidget(area)
    room = opened(qtbot, reach, data_folder, "BE", language, now=SUNDAY)
    area.setWidget(room)
    large = room.font()
    large.setPointSizeF(large.pointSizeF() * 2)
    room.setFont(large)
    area.resize(700, 700)
    area.show()
    room.know(replace(living_in("BE", language), vault=NoVault()))
    for part in (*shown(room, QLabel), *shown(room, QAbstractButton)):
        assert within(part, area), part.accessibleName() or part.objectName()


def within(part: QWidget, area: QScrollArea) -> bool:
    """Return whether the part is as wide as it must be, and no wider than what can be seen."""
    left = part.mapTo(area.viewport(), QRect(part.rect()).topLeft()).x()
    return left >= 0 and left + part.width() <= area.viewport().width()
