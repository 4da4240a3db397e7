"""Answers in one's own words: told when the field is left, and when the page is."""

from PySide6.QtCore import Qt

from protech_gui.domain.learning import LONGEST_ITEM, MOST_ITEMS
from tests.protech_gui.window.hands import click, press, type_on
from tests.protech_gui.window.learn.reader import Reader

NOTICED, LINKS, KIND = "What did you notice?", "What led up to it?", "Write to yourself."


def test_a_text_is_told_when_its_field_is_left(reader: Reader) -> None:
    reader.open("start/words")
    reader.go_by_tab(NOTICED)
    type_on(reader.page, "It rose, ")
    assert reader.told == []
    press(reader.page, Qt.Key.Key_Return)
    type_on(reader.page, "and fell ")
    press(reader.page, Qt.Key.Key_Tab)
    assert reader.given == [("noticed", "It rose, \nand fell")]
    reader.keep()
    reader.open_again("start/words")
    assert reader.area(NOTICED).toPlainText() == "It rose, \nand fell"
    reader.area(NOTICED).setFocus()
    press(reader.page, Qt.Key.Key_Tab)
    assert reader.told == []


def test_a_letter_is_told_when_the_page_is_left(reader: Reader) -> None:
    reader.open("start/words")
    reader.area(KIND).setFocus()
    type_on(reader.page, "Dear me")
    reader.page.leave()
    assert reader.given == [("kind", "Dear me")]
    reader.page.leave()
    assert len(reader.given) == 1


def test_a_letter_is_told_when_one_goes_on(reader: Reader) -> None:
    reader.open("start/words")
    reader.area(KIND).setFocus()
    type_on(reader.page, "Dear me")
    click(reader.page, "Next")
    assert reader.given == [("kind", "Dear me")]


def test_news_while_one_writes_change_nothing_there(reader: Reader) -> None:
    reader.open("start/words")
    reader.area(NOTICED).setFocus()
    type_on(reader.page, "half a sen")
    reader.keep_nothing()
    type_on(reader.page, "tence")
    assert reader.area(NOTICED).toPlainText() == "half a sentence"
    assert reader.page.focusWidget() is reader.area(NOTICED)
    assert reader.told == []


def test_a_list_is_kept_line_by_line(reader: Reader) -> None:
    reader.open("start/words")
    reader.area(LINKS).setPlainText("  Tired \n\nAlone\n")
    reader.area(LINKS).setFocus()
    press(reader.page, Qt.Key.Key_Tab)
    reader.keep()
    assert reader.kept == {"links": ("Tired", "Alone")}
    reader.open_again("start/words")
    assert reader.area(LINKS).toPlainText() == "Tired\nAlone"
    assert "One on each line." in reader.area(LINKS).accessibleDescription()


def test_an_example_begins_a_line_and_is_told_only_when_the_field_is_left(reader: Reader) -> None:
    reader.open("start/words")
    reader.press_on("Examples", LINKS)
    reader.press_on("Start with this", "I was alone")
    assert reader.page.focusWidget() is reader.area(LINKS)
    assert reader.told == []
    reader.press_on("Examples", LINKS)
    reader.press_on("Start with this", "I was tired")
    assert reader.area(LINKS).toPlainText() == "I was alone\nI was tired"
    reader.page.leave()
    assert reader.given[-1] == ("links", ("I was alone", "I was tired"))


def test_a_list_that_is_too_much_says_so(reader: Reader) -> None:
    reader.open("start/words")
    reader.area(LINKS).setPlainText("x" * (LONGEST_ITEM + 1))
    reader.area(LINKS).setFocus()
    press(reader.page, Qt.Key.Key_Tab)
    assert reader.reads("This is more than fits.")
    reader.area(LINKS).setPlainText("\n".join("a line" for _ in range(MOST_ITEMS + 1)))
    reader.page.leave()
    assert reader.reads(f"Only the first {MOST_ITEMS} lines are kept")
    reader.keep()
    assert reader.kept == {"links": ("a line",) * MOST_ITEMS}
    reader.area(LINKS).setPlainText("a line")
    reader.page.leave()
    assert not reader.reads("more than fits")


def test_emptied_it_is_deleted(reader: Reader) -> None:
    reader.open("start/words")
    reader.area(NOTICED).setPlainText("A wave")
    reader.page.leave()
    reader.area(NOTICED).setPlainText(" \n ")
    reader.page.leave()
    reader.keep()
    assert reader.given == [("noticed", "A wave"), ("noticed", None)]
    assert reader.kept == {}


def test_deleting_empties_the_field(reader: Reader) -> None:
    reader.open("start/words")
    reader.area(NOTICED).setPlainText("A wave")
    reader.page.leave()
    reader.keep()
    reader.press_on("Delete this answer", NOTICED)
    reader.keep()
    assert reader.area(NOTICED).toPlainText() == ""
    assert reader.page.focusWidget() is reader.area(NOTICED)
    assert reader.kept == {}
