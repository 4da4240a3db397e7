"""A note beside a module: unfolded, told when its field is left, folded, deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from protech_gui.domain.modules import ModuleId
from protech_gui.window.learning_intents import KeepModuleNote
from tests.protech_gui.content.shelf import module, put
from tests.protech_gui.window.hands import button, click, press, type_on
from tests.protech_gui.window.learn.reader import Reader
from tests.protech_gui.window.shouting import shouted

NOTE = "My note"


def noted(*texts: str) -> list[KeepModuleNote]:
    return [KeepModuleNote(ModuleId.START, text) for text in texts]


def test_a_note_is_written_by_keys_alone_and_stands_there_again(reader: Reader) -> None:
    reader.open("start/choices")
    reader.go_by_tab("Add a note")
    press(reader.page, Qt.Key.Key_Space)
    reader.go_by_tab(NOTE)
    type_on(reader.page, "Ask about this")
    assert reader.told == []
    press(reader.page, Qt.Key.Key_Tab)
    assert reader.told == noted("Ask about this")
    reader.page.know(reader.situation)
    assert reader.area(NOTE).toPlainText() == "Ask about this"
    reader.keep()
    click(reader.page, "Hide my note")
    reader.open_again("start/numbers")
    click(reader.page, "My note beside this module")
    assert reader.area(NOTE).toPlainText() == "Ask about this"
    reader.page.leave()
    assert reader.told == []


def test_a_note_is_deleted_by_taking_its_words_away(reader: Reader) -> None:
    reader.desk.change(KeepModuleNote(ModuleId.START, "Ask about this"))
    reader.keep_nothing()
    reader.open("start/choices")
    click(reader.page, "My note beside this module")
    reader.area(NOTE).setPlainText("  ")
    reader.page.leave()
    assert reader.told == noted("")
    reader.keep()
    assert reader.contents.learning.notes == ()
    assert reader.offers("Hide my note")
    click(reader.page, "Hide my note")
    assert reader.offers("Add a note")


def test_news_while_one_writes_change_nothing_there(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Add a note")
    reader.area(NOTE).setFocus()
    type_on(reader.page, "half a sen")
    reader.keep_nothing()
    type_on(reader.page, "tence")
    click(reader.page, "Next")
    assert reader.told == noted("half a sentence")
    assert reader.area(NOTE).toPlainText() == "half a sentence"


def test_what_the_disk_refused_is_told_again(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Add a note")
    reader.area(NOTE).setPlainText("Ask about this")
    click(reader.page, "Next")
    reader.refuse()
    assert reader.reads("could not be saved")
    reader.page.leave()
    assert reader.told == noted("Ask about this", "Ask about this")


def test_another_module_has_a_note_of_its_own(reader: Reader) -> None:
    put(reader.folder / "en" / "plan.md", module("plan"))
    reader.desk.change(KeepModuleNote(ModuleId.START, "one"))
    reader.desk.change(KeepModuleNote(ModuleId.PLAN, "two"))
    reader.keep_nothing()
    reader.open("start/choices")
    click(reader.page, "My note beside this module")
    assert reader.area(NOTE).toPlainText() == "one"
    reader.page.turn_to("plan/here")
    click(reader.page, "My note beside this module")
    assert reader.area(NOTE).toPlainText() == "two"
    reader.page.leave()
    assert reader.told == []


def test_without_a_journal_there_is_none(alone: Reader) -> None:
    alone.open("start/choices")
    assert not alone.offers("Add a note")


def test_another_language_is_spoken_at_once(reader: Reader, qapp: QApplication) -> None:
    reader.open("start/choices")
    with shouted(qapp):
        assert button(reader.page, "ADD A NOTE")


def test_what_changed_in_the_journal_otherwise_is_shown_but_not_over_what_is_written(
    reader: Reader,
) -> None:
    reader.open("start/choices")
    click(reader.page, "Add a note")
    reader.desk.change(KeepModuleNote(ModuleId.START, "one"))
    reader.keep_nothing()
    assert reader.area(NOTE).toPlainText() == "one"
    reader.area(NOTE).setPlainText("mine")
    reader.desk.change(KeepModuleNote(ModuleId.START, "two"))
    reader.keep_nothing()
    assert reader.area(NOTE).toPlainText() == "mine"


def test_a_note_refused_after_the_page_went_is_there_again(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Add a note")
    reader.area(NOTE).setPlainText("Ask about this")
    reader.come_back("start/choices")
    assert reader.reads("The last answer could not be saved.")
    click(reader.page, "My note beside this module")
    assert reader.area(NOTE).toPlainText() == "Ask about this"
    reader.page.leave()
    assert reader.told == noted("Ask about this")
