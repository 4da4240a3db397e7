"""A moment in the window, by clicks and keys: what is asked, offered, and told to be kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engine.terms import Choices
from protech_gui.domain.urges import Way
from protech_gui.window.intents import Go, Intent, Spot, TellUrge
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.moment import Told
from protech_gui.window.moment.page import MomentPage
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.services.parts import MOMENT, TurnedClock
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown, type_on
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.moment.conftest import LOCKED, NO_VAULT, OPEN, situation
from tests.protech_gui.window.shouting import shouted

NOW = TurnedClock().wall


@pytest.fixture
def heard(page: MomentPage) -> Heard:
    return Heard(page.intent)


def told(heard: Heard) -> list[Told]:
    return [intent.told for intent in heard.intents if isinstance(intent, TellUrge)]


def others(heard: Heard) -> list[Intent]:
    return [intent for intent in heard.intents if not isinstance(intent, TellUrge)]


def buttons(page: MomentPage) -> list[str]:
    """Return the names of the buttons, from above."""
    found = sorted(shown(page, Button), key=lambda one: one.mapTo(page, one.rect().center()).y())
    return [name_of(one) for one in found]


def passage(page: MomentPage) -> str:
    (prose,) = shown(page, Prose)
    return prose.text


def ride(page: MomentPage, minutes: str = "3 minute(s)") -> None:
    type_on(page, "6")
    click(page, "Ride it out")
    click(page, minutes)


def test_it_begins_with_one_question_and_nothing_else(page: MomentPage, heard: Heard) -> None:
    assert reads(page).splitlines()[:2] == ["A moment for me", "How strong is it now?"]
    assert buttons(page) == []
    (scale,) = shown(page, QAbstractSlider)
    assert page.focusWidget() is scale
    assert name_of(scale) == "How strong is it now?"
    assert heard.intents == []


def test_one_key_is_kept_at_once_and_opens_the_ways(page: MomentPage, heard: Heard) -> None:
    type_on(page, "6")
    assert told(heard) == [Told(MOMENT, NOW, 6)]
    assert buttons(page) == [
        "Ride it out", "My plan", "Talk to someone", "Leave the screen", "A child is near me"
    ]  # fmt: skip
    press(page, Qt.Key.Key_Left)
    assert told(heard)[-1] == Told(MOMENT, NOW, 5)


def test_from_eight_on_people_come_first(page: MomentPage) -> None:
    type_on(page, "8")
    assert buttons(page)[:2] == ["Talk to someone", "A child is near me"]
    type_on(page, "7")
    assert buttons(page)[0] == "Ride it out"


@pytest.mark.parametrize(
    ("vault", "words"),
    [
        (OPEN, "Your answer is saved in your journal at once."),
        (LOCKED, "Your journal is locked. What you enter is sealed at once"),
        (NO_VAULT, "You keep no journal, so nothing of this is saved."),
        (None, "Your journal cannot be used now, so nothing of this is saved."),
    ],
)
def test_what_becomes_of_the_answer_is_said_before(
    page: MomentPage, vault: object, words: str
) -> None:
    page.know(situation(vault))  # type: ignore[arg-type]  # each is a state of the vault
    assert words in reads(page)


def test_what_became_of_the_answer_is_said_and_announced(page: MomentPage) -> None:
    # What became of an earlier moment is not said of this one.
    page.know(situation(kept=Kept.FAILED))
    assert "could not be saved" not in reads(page)
    type_on(page, "3")
    page.know(situation(kept=Kept.SAVED))
    assert "Saved in your journal." in reads(page)
    page.know(situation(kept=Kept.FAILED))
    assert "This could not be saved. You can go on all the same." in reads(page)
    page.know(situation(LOCKED, Kept.SEALED))
    assert "Sealed. It comes into your journal when you unlock it." in reads(page)
    # Where nothing is kept, nothing is said to be.
    page.know(situation(NO_VAULT, Kept.SAVED))
    assert "nothing of this is saved" in reads(page)


def test_the_whole_way_by_keyboard(page: MomentPage, heard: Heard, clock: TurnedClock) -> None:
    type_on(page, "6")
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Space)  # ride it out
    assert name_of(page.focusWidget() or page) == "3 minute(s)"
    press(page, Qt.Key.Key_Space)
    assert passage(page).startswith("You noticed an urge")
    clock.wait(200)
    while name_of(page.focusWidget() or page) != "That is enough for now":
        press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Space)
    type_on(page, "4")
    press(page, Qt.Key.Key_Tab)
    type_on(page, "a long day")
    press(page, Qt.Key.Key_Return)
    assert "That is all for now." in reads(page)
    assert told(heard)[-1] == Told(MOMENT, NOW, 6, 4, "a long day", Way.RIDE)
    assert others(heard) == []
    press(page, Qt.Key.Key_Space)
    assert others(heard) == [Go(Spot.TODAY)]


def test_the_text_goes_on_with_time_and_the_end_is_said(
    qtbot: QtBot, page: MomentPage, clock: TurnedClock
) -> None:
    ride(page)
    first = passage(page)
    assert "About 3 minute(s) left." in reads(page)
    clock.wait(30)
    qtbot.waitUntil(lambda: passage(page) != first)
    clock.wait(1000)
    qtbot.waitUntil(lambda: "The time is over." in reads(page))
    assert passage(page).startswith("However it is now")
    assert "Go on" in buttons(page)
    assert "Pause" not in buttons(page)


def test_time_can_be_held(page: MomentPage, clock: TurnedClock) -> None:
    ride(page, "10 minute(s)")
    click(page, "Pause")
    assert "Time is paused." in reads(page)
    clock.wait(10_000)
    click(page, "Let time run on")
    assert "About 10 minute(s) left." in reads(page)


def test_passages_are_turned_by_hand(page: MomentPage) -> None:
    ride(page)
    first = passage(page)
    assert not button(page, "Back").isEnabled()
    click(page, "Next")
    assert passage(page) != first
    click(page, "Back")
    assert passage(page) == first
    for _ in range(20):
        click(page, "Next")
    assert passage(page).startswith("However it is now")


def test_an_urge_that_did_not_fall_asks_what_now(page: MomentPage, heard: Heard) -> None:
    ride(page)
    click(page, "That is enough for now")
    type_on(page, "8")
    click(page, "Done")
    assert "That happens." in reads(page)
    assert buttons(page)[:3] == ["Talk to someone", "Ride it out", "My plan"]
    assert others(heard) == []
    click(page, "Ride it out")
    click(page, "20 minute(s)")
    click(page, "That is enough for now")
    type_on(page, "2")
    click(page, "Done")
    assert told(heard)[-1] == Told(MOMENT, NOW, 6, 2, way=Way.RIDE)
    assert others(heard) == []


def test_it_can_end_without_the_urge_having_fallen(page: MomentPage, heard: Heard) -> None:
    ride(page)
    click(page, "That is enough for now")
    type_on(page, "6")
    click(page, "Done")
    click(page, "That is enough for now")
    assert "That is all for now." in reads(page)
    assert others(heard) == []


def test_leaving_the_screen_has_its_text_and_ten_minutes(page: MomentPage, heard: Heard) -> None:
    type_on(page, "5")
    click(page, "Leave the screen")
    assert "Stand up now." in passage(page)
    assert "About 10 minute(s) left." in reads(page)
    assert "Next" not in buttons(page)
    assert told(heard)[-1].way is Way.LEAVE


def test_the_plan_that_is_not_there_is_no_dead_end(page: MomentPage) -> None:
    type_on(page, "5")
    click(page, "My plan")
    assert "There is no plan here yet." in reads(page)
    assert buttons(page) == ["Talk to someone", "Ride it out", "Another way"]
    click(page, "Another way")
    assert "How strong is it now?" in reads(page)
    click(page, "Ride it out")
    click(page, "Another way")
    assert "A child is near me" in buttons(page)


@pytest.mark.parametrize(
    ("name", "way", "place"),
    [
        ("Talk to someone", Way.TALK, Go(Spot.HELP)),
        ("A child is near me", Way.CHILD, Go(Spot.CRISIS, "child")),
    ],
)
def test_ways_to_people_lead_there_and_back_to_the_question(
    page: MomentPage, heard: Heard, name: str, way: Way, place: Go
) -> None:
    type_on(page, "6")
    click(page, name)
    assert told(heard)[-1] == Told(MOMENT, NOW, 6, way=way)
    assert others(heard) == [place]
    page.start()
    type_on(page, "3")
    click(page, "Done")
    assert told(heard)[-1] == Told(MOMENT, NOW, 6, 3, way=way)
    page.leave()
    assert others(heard) == [place]


def test_closing_midway_keeps_what_was_entered(page: MomentPage, heard: Heard) -> None:
    ride(page)
    click(page, "That is enough for now")
    type_on(page, "4")
    press(page, Qt.Key.Key_Tab)
    type_on(page, "rain")
    assert told(heard)[-1].line is None
    page.leave()
    assert told(heard)[-1] == Told(MOMENT, NOW, 6, 4, "rain", Way.RIDE)
    assert others(heard) == []
    page.leave()
    assert others(heard) == []


def test_looking_and_leaving_tells_nothing(page: MomentPage, heard: Heard) -> None:
    page.leave()
    assert heard.intents == []


def test_coming_back_after_the_end_begins_anew(
    page: MomentPage, heard: Heard, clock: TurnedClock
) -> None:
    type_on(page, "6")
    page.leave()
    clock.wait(50)
    page.start()
    assert buttons(page) == []
    type_on(page, "2")
    assert told(heard)[-1] == Told(MOMENT, NOW + 50, 2)


def test_coming_back_midway_goes_on_where_one_was(page: MomentPage) -> None:
    ride(page)
    page.start()
    assert passage(page).startswith("You noticed an urge")
    (prose,) = shown(page, Prose)
    assert page.focusWidget() is prose


def test_a_line_is_asked_only_where_it_is_kept(page: MomentPage) -> None:
    ride(page)
    click(page, "That is enough for now")
    (field,) = shown(page, QLineEdit)
    assert name_of(field) == "One line for yourself, if you like"
    found = QAccessible.queryAccessibleInterface(field)
    assert "No names" in found.text(QAccessible.Text.Description)
    assert field.maxLength() == 500
    page.know(situation(LOCKED))
    assert shown(page, QLineEdit)
    page.know(situation(NO_VAULT))
    assert shown(page, QLineEdit) == []


def test_one_way_is_suggested(page: MomentPage) -> None:
    type_on(page, "6")
    main = [one for one in shown(page, Button) if one.property("mainAction")]
    assert [name_of(one) for one in main] == ["Ride it out"]


def test_the_focus_stays_on_a_button_when_time_is_up(
    qtbot: QtBot, page: MomentPage, clock: TurnedClock
) -> None:
    ride(page)
    button(page, "Pause").setFocus()
    clock.wait(1000)
    qtbot.waitUntil(lambda: name_of(page.focusWidget() or page) == "Go on")


def test_another_language_is_spoken_everywhere_at_once(
    qapp: QApplication, page: MomentPage
) -> None:
    type_on(page, "6")
    before = reads(page)
    with shouted(qapp):
        assert reads(page) == before.upper()
        assert "RIDE IT OUT" in buttons(page)
        page.know(replace(situation(), choices=Choices("nl")))
        click(page, "RIDE IT OUT")
        click(page, "3 MINUTE(S)")
        assert passage(page).startswith("Je merkte een drang op")
    assert "Pause" in buttons(page)


def test_a_new_moment_has_no_answers_of_the_one_before(page: MomentPage, heard: Heard) -> None:
    ride(page)
    click(page, "That is enough for now")
    type_on(page, "4")
    press(page, Qt.Key.Key_Tab)
    type_on(page, "rain")
    press(page, Qt.Key.Key_Return)
    click(page, "Talk to someone")
    assert others(heard) == [Go(Spot.HELP)]
    page.start()
    ride(page)
    click(page, "That is enough for now")
    (field,) = shown(page, QLineEdit)
    (scale,) = shown(page, QAbstractSlider)
    assert field.text() == ""
    assert "Not answered yet." in scale.accessibleDescription()


def test_a_lapse_can_be_written_down_at_the_end_only_in_an_open_journal(
    page: MomentPage, heard: Heard
) -> None:
    ride(page)
    assert "Write down a lapse" not in buttons(page)
    click(page, "That is enough for now")
    click(page, "Done")
    page.know(situation(LOCKED))
    assert "Write down a lapse" not in buttons(page)
    page.know(situation(OPEN))
    click(page, "Write down a lapse")
    assert others(heard) == [Go(Spot.LAPSE)]


def test_a_page_made_beforehand_begins_its_moment_when_it_is_come_to(
    page: MomentPage, heard: Heard, clock: TurnedClock
) -> None:
    clock.wait(3600)
    page.start()
    type_on(page, "6")
    assert told(heard)[0].time == NOW + 3600
