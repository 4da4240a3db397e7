"""Any answer: shown again, deleted, told once, and never taken back from who gave it."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from engine.terms import ConsentKind
from protech_gui.domain.learning import Value
from protech_gui.domain.modules import ModuleId
from protech_gui.window.learning_intents import KeepAnswer
from protech_gui.window.models.vault_state import Unlocked
from tests.protech_gui.window.hands import button, click, press, reads, type_on
from tests.protech_gui.window.learn.reader import Reader
from tests.protech_gui.window.rooms.standing import standing
from tests.protech_gui.window.shouting import shouted

PROMPT = "What matters to you?"
KEPT, UNKEPT = "Kept in your journal.", "Kept in no journal. It is gone when you leave this module."


def test_an_answer_stands_there_again_when_the_module_is_opened_again(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Work")
    assert not reader.reads(KEPT)
    reader.keep()
    assert reader.reads(KEPT)
    reader.open_again("start/choices")
    assert button(reader.page, "Work").isChecked()
    assert reader.reads(KEPT)
    reader.page.leave()
    assert reader.told == []


def test_an_answer_is_deleted_and_the_focus_stays_with_the_exercise(reader: Reader) -> None:
    reader.open("start/choices")
    assert not reader.offers("Delete this answer")
    click(reader.page, "Work")
    reader.keep()
    reader.go_by_tab("Delete this answer")
    press(reader.page, Qt.Key.Key_Space)
    reader.keep()
    assert reader.kept == {}
    assert reader.page.focusWidget() is button(reader.page, "Calm")
    assert not reader.offers("Delete this answer")
    assert not button(reader.page, "Work").isChecked()


def test_news_of_before_an_answer_do_not_take_it_back(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Work")
    reader.page.know(reader.situation)
    assert button(reader.page, "Work").isChecked()
    click(reader.page, "Calm")
    reader.keep()
    assert reader.kept == {"areas": ("calm", "work")}
    assert reader.given == [("areas", ("work",)), ("areas", ("calm", "work"))]


def test_news_of_before_do_not_take_what_is_written_back(reader: Reader) -> None:
    reader.open("start/words")
    reader.area("What did you notice?").setFocus()
    type_on(reader.page, "A wave")
    press(reader.page, Qt.Key.Key_Tab)
    reader.area("What did you notice?").setFocus()
    reader.page.know(reader.situation)
    type_on(reader.page, " that fell")
    reader.keep()
    assert reader.area("What did you notice?").toPlainText() == "A wave that fell"
    press(reader.page, Qt.Key.Key_Tab)
    reader.keep()
    assert reader.kept == {"noticed": "A wave that fell"}


def test_without_a_journal_it_is_said_that_nothing_is_kept(alone: Reader) -> None:
    alone.open("start/choices")
    click(alone.page, "Work")
    assert alone.reads(UNKEPT)
    assert alone.told == []
    click(alone.page, "Delete this answer")
    assert not alone.reads(UNKEPT)
    assert not button(alone.page, "Work").isChecked()
    alone.page.leave()
    assert alone.told == []


def test_unkept_answers_stay_while_the_module_is_open_and_no_longer(alone: Reader) -> None:
    alone.open("start/choices")
    click(alone.page, "Work")
    click(alone.page, "Next")
    click(alone.page, "One step back")
    assert button(alone.page, "Work").isChecked()
    alone.open_again("start/choices")
    assert not button(alone.page, "Work").isChecked()


def test_once_a_journal_opens_each_answer_is_told_once(alone: Reader) -> None:
    alone.open("start/choices")
    click(alone.page, "Work")
    click(alone.page, "Music")
    click(alone.page, "Late")
    alone.open_journal()
    assert alone.given == [("areas", ("work", "music")), ("exit", ("late",))]
    # It stands there on its way into the journal, too.
    assert button(alone.page, "Work").isChecked()
    alone.page.know(alone.situation)
    alone.keep()
    assert alone.kept == {"areas": ("work", "music"), "exit": ("late",)}
    assert len(alone.given) == 2
    assert alone.reads(KEPT)


def test_without_the_consent_an_answer_of_before_is_read_and_deleted(alone: Reader) -> None:
    alone.open_journal()
    alone.desk.change(KeepAnswer(ModuleId.START, "areas", ("work",)))
    vault = Unlocked(alone.desk.read(), delayed=False)
    alone.open("start/choices")
    alone.page.know(standing(vault, consents=(ConsentKind.SCREEN,)))
    assert button(alone.page, "Work").isChecked()
    assert alone.reads(KEPT)
    click(alone.page, "Late")
    assert alone.reads(UNKEPT)
    assert alone.told == []
    click(alone.page, "Work")
    assert alone.given == [("areas", None)]


def test_an_older_consent_names_no_answers(reader: Reader) -> None:
    reader.open("start/planned")
    older = tuple(structs.replace(one, text_version=1) for one in reader.situation.consents)
    reader.page.know(replace(reader.situation, consents=older))
    assert reader.offers("Examples")
    click(reader.page, "One step back")
    click(reader.page, "One step back")
    reader.area("What did you notice?").setFocus()
    type_on(reader.page, "A wave")
    reader.page.leave()
    assert reader.told == []


@pytest.mark.parametrize("value", [7, "some words", ("gone",), ("gone", "also gone")])
def test_an_answer_of_another_kind_is_left_as_it_is(reader: Reader, value: Value) -> None:
    for exercise in ("areas", "strong", "order", "noticed", "links", "surf"):
        reader.desk.change(KeepAnswer(ModuleId.START, exercise, value))
    before = reader.kept
    reader.keep_nothing()
    reader.open("start/choices")
    for _ in range(3):
        click(reader.page, "Next")
    reader.page.leave()
    assert reader.told == []
    assert reader.kept == before


def test_a_number_of_minutes_is_no_number_of_a_scale(reader: Reader) -> None:
    reader.desk.change(KeepAnswer(ModuleId.START, "strong", 45))
    reader.keep_nothing()
    reader.open("start/numbers")
    assert "Not answered yet." in reader.slider().accessibleDescription()
    reader.press_on("Delete this answer", "How strong is it?")
    reader.keep()
    assert reader.kept == {}


def test_what_the_disk_refused_stays_and_is_told_again(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Work")
    reader.refuse()
    assert reader.reads("The last answer could not be saved.")
    assert not reader.reads(KEPT)
    click(reader.page, "Save again")
    assert reader.given == [("areas", ("work",))] * 2
    reader.refuse()
    assert reader.reads("The last answer could not be saved.")
    # Going on tells it once more, and it is there when one comes back.
    click(reader.page, "Next")
    click(reader.page, "One step back")
    assert button(reader.page, "Work").isChecked()
    reader.keep()
    assert reader.kept == {"areas": ("work",)}
    assert not reader.reads("could not be saved")
    assert reader.reads(KEPT)


def test_a_failure_elsewhere_is_not_told_here(reader: Reader) -> None:
    reader.open("start/choices")
    reader.refuse()
    assert not reader.reads("could not be saved")


def test_each_exercise_speaks_another_language(reader: Reader, qapp: QApplication) -> None:
    reader.open("start/choices")
    click(reader.page, "Work")
    reader.keep()
    with shouted(qapp):
        assert button(reader.page, "DELETE THIS ANSWER")
        assert "AN EXERCISE, IF YOU LIKE" in reads(reader.page)


def test_what_changed_in_the_journal_otherwise_is_shown(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Work")
    reader.keep()
    reader.desk.change(KeepAnswer(ModuleId.START, "areas", ("music",)))
    reader.keep_nothing()
    assert button(reader.page, "Music").isChecked()
    assert not button(reader.page, "Work").isChecked()


def test_but_not_over_what_is_being_written(reader: Reader) -> None:
    reader.open("start/words")
    reader.area("What did you notice?").setFocus()
    type_on(reader.page, "A wave")
    reader.desk.change(KeepAnswer(ModuleId.START, "noticed", "A storm"))
    reader.keep_nothing()
    assert reader.area("What did you notice?").toPlainText() == "A wave"


def test_an_answer_refused_after_the_page_went_is_told_and_there_again(reader: Reader) -> None:
    reader.open("start/words")
    reader.area("What did you notice?").setPlainText("a leaf")
    reader.come_back("start/choices")
    noticed = KeepAnswer(ModuleId.START, "noticed", "a leaf")
    assert reader.taken_back == [noticed]
    assert reader.reads("The last answer could not be saved.")
    reader.refused = ()
    # Another answer that is kept does not hide that this one is not.
    click(reader.page, "Work")
    reader.keep()
    assert reader.reads("The last answer could not be saved.")
    click(reader.page, "Next")
    click(reader.page, "Next")
    assert reader.area("What did you notice?").toPlainText() == "a leaf"
    reader.keep()
    assert reader.kept == {"areas": ("work",), "noticed": "a leaf"}
    assert not reader.reads("could not be saved")


def test_a_refused_answer_that_came_back_can_be_saved_again(reader: Reader) -> None:
    reader.open("start/words")
    reader.area("What did you notice?").setPlainText("a leaf")
    reader.come_back("start/words")
    assert reader.area("What did you notice?").toPlainText() == "a leaf"
    reader.refused = ()
    click(reader.page, "Save again")
    reader.keep()
    assert reader.kept == {"noticed": "a leaf"}
    assert not reader.reads("could not be saved")
    assert reader.reads(KEPT)


def test_an_answer_of_another_module_stays_where_it_is(reader: Reader) -> None:
    reader.open("start/words")
    reader.refused = (KeepAnswer(ModuleId.PLAN, "noticed", "a leaf"),)
    reader.keep_nothing()
    assert reader.taken_back == []
    assert not reader.reads("could not be saved")


def test_without_a_journal_and_without_a_text_no_answer_comes_back(alone: Reader) -> None:
    alone.refused = (KeepAnswer(ModuleId.START, "noticed", "a leaf"),)
    alone.open("start/words")
    (alone.folder / "en" / "start.md").unlink()
    alone.come_back("start/words")
    assert alone.taken_back == []
