"""Answers that are chosen: some of several, a number, an order; by mouse and by keys alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from protech_gui.domain.modules import ModuleId
from protech_gui.window.learn.order_list import OrderList
from protech_gui.window.learning_intents import KeepAnswer
from tests.protech_gui.window.hands import button, click, press, shown, type_on
from tests.protech_gui.window.learn.reader import Reader


def order(reader: Reader) -> tuple[str, ...]:
    """Return the rows as they are read, from the top."""
    (rows,) = shown(reader.page, OrderList)
    ups = [one for one in shown(rows, QPushButton) if one.accessibleName().startswith("Move up")]
    ups.sort(key=lambda one: one.mapTo(rows, QPoint()).y())
    return tuple(one.accessibleDescription() for one in ups)


def stands(reader: Reader, *rows: str) -> None:
    """Wait until the rows are laid out in this order."""
    reader.wait(lambda: order(reader) == rows)


def test_several_answers_are_chosen_and_let_go_by_mouse(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Music")
    click(reader.page, "Calm")
    click(reader.page, "Music")
    click(reader.page, "Calm")
    assert reader.given == [
        ("areas", ("music",)),
        ("areas", ("calm", "music")),
        ("areas", ("calm",)),
        ("areas", None),
    ]


def test_one_answer_alone_takes_the_place_of_another(reader: Reader) -> None:
    reader.open("start/choices")
    click(reader.page, "Early")
    reader.keep()
    click(reader.page, "Late")
    reader.keep()
    assert reader.kept == {"exit": ("late",)}
    assert not button(reader.page, "Early").isChecked()
    click(reader.page, "Late")
    reader.keep()
    assert reader.kept == {}


def test_answers_are_chosen_by_keys_alone(reader: Reader) -> None:
    reader.open("start/choices")
    reader.go_by_tab("Work")
    press(reader.page, Qt.Key.Key_Space)
    reader.keep()
    reader.go_by_tab("Late")
    press(reader.page, Qt.Key.Key_Space)
    assert reader.told == [
        KeepAnswer(ModuleId.START, "areas", ("work",)),
        KeepAnswer(ModuleId.START, "exit", ("late",)),
    ]


def test_a_number_is_chosen_by_mouse_and_by_keys(reader: Reader) -> None:
    reader.open("start/numbers")
    slider = reader.slider()
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle)
    reader.keep()
    reader.go_by_tab("How strong is it?")
    type_on(reader.page, "7")
    press(reader.page, Qt.Key.Key_Right)
    assert reader.given == [("strong", 5), ("strong", 7), ("strong", 8)]
    assert "Not answered yet." not in slider.accessibleDescription()


def test_no_order_is_told_until_a_row_moves(reader: Reader) -> None:
    reader.open("start/numbers")
    stands(reader, "Sleep", "Food", "Friends")
    reader.page.leave()
    assert reader.told == []
    reader.press_on("Move down (Alt+Down)", "Sleep")
    assert reader.given == [("order", ("food", "sleep", "friends"))]
    reader.keep()
    stands(reader, "Food", "Sleep", "Friends")


def test_the_order_can_be_taken_as_it_stands(reader: Reader) -> None:
    reader.open("start/numbers")
    click(reader.page, "This is my order")
    assert reader.given == [("order", ("sleep", "food", "friends"))]
    assert not reader.offers("This is my order")
    here = reader.page.focusWidget()
    assert here is not None
    assert here.isVisible()
    reader.keep()
    reader.press_on("Delete this answer", "What comes first?")
    reader.keep()
    assert reader.kept == {}
    assert reader.offers("This is my order")


def test_rows_move_by_keys_alone_and_keep_the_focus(reader: Reader) -> None:
    reader.open("start/numbers")
    reader.go_by_tab("Move down (Alt+Down)")
    press(reader.page, Qt.Key.Key_Down, alt=True)
    press(reader.page, Qt.Key.Key_Down, alt=True)
    stands(reader, "Food", "Friends", "Sleep")
    # At the end there is nothing further down, and nothing is told.
    press(reader.page, Qt.Key.Key_Down, alt=True)
    press(reader.page, Qt.Key.Key_Up, alt=True)
    stands(reader, "Food", "Sleep", "Friends")
    assert [value for _, value in reader.given] == [
        ("food", "sleep", "friends"),
        ("food", "friends", "sleep"),
        ("food", "sleep", "friends"),
    ]
    here = reader.page.focusWidget()
    assert here is not None
    assert here.accessibleDescription() == "Sleep"


def test_an_order_of_before_stands_first_and_new_rows_at_its_end(reader: Reader) -> None:
    reader.desk.change(KeepAnswer(ModuleId.START, "order", ("gone", "friends", "friends")))
    reader.keep_nothing()
    reader.open("start/numbers")
    stands(reader, "Friends", "Sleep", "Food")
    # Looking at it changes nothing of what is kept.
    reader.page.leave()
    assert reader.told == []
    reader.press_on("Move up (Alt+Up)", "Sleep")
    assert reader.given == [("order", ("sleep", "friends", "food"))]


def test_an_order_of_foreign_rows_is_none(reader: Reader) -> None:
    reader.desk.change(KeepAnswer(ModuleId.START, "order", ("gone",)))
    reader.keep_nothing()
    reader.open("start/numbers")
    assert reader.offers("This is my order")
    reader.page.leave()
    assert reader.told == []
    reader.press_on("Delete this answer", "What comes first?")
    assert reader.given == [("order", None)]
