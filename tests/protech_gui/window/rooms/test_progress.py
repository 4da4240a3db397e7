"""Progress, by clicks and keys: one chart at a time over days of choice, and covers apart."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, QObject, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.content.prose import Prose
from protech_gui.domain.days import day_of
from protech_gui.domain.progress_span import Reach, Span, span_until
from protech_gui.log import EventLog
from protech_gui.services.progress import Chart
from protech_gui.theme import Ink, ink
from protech_gui.window.intents import Go, Intent, ShowChart, Spot
from protech_gui.window.models.progress_words import chart_names
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unlocked
from protech_gui.window.parts.prose import Prose as ProseView
from protech_gui.window.rooms.chart_canvas import Canvas
from protech_gui.window.rooms.grid_chart import GridChart
from protech_gui.window.rooms.plain_table import MOST_ROWS
from protech_gui.window.rooms.progress import ProgressPage
from protech_gui.window.rooms.strip_chart import StripChart
from protech_gui.window.vault_desk import ChartRead
from tests.protech_gui.figures_made import figures_of
from tests.protech_gui.window.hands import button, click, name_of, press, reads, shown, type_on
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import NOW, ZONE, cover, opened, standing, urges
from tests.protech_gui.window.shouting import shouted

TODAY = day_of(NOW, ZONE)
WEEK = span_until(TODAY, Reach.WEEK)
TOLD = (
    *urges((8, 5), (6, None)),
    *urges((7, 4), days_ago=3),
    *urges((9, 9), days_ago=20),
    *urges((3, 1), days_ago=100),
)
COVERS = "List of what was covered"


class Desk(QObject):
    """Reads the chart that a page asks for, as the worker does."""

    def __init__(self, page: ProgressPage) -> None:
        super().__init__()
        self._page = page
        self._situation = standing(opened(*TOLD))
        self.asked: list[ShowChart] = []
        self.fails = False
        page.intent.connect(self._on_intent)

    def know(self, situation: Situation) -> None:
        """Let things stand so from now on."""
        self._situation = situation
        self._page.know(situation)

    @Slot(object)
    def _on_intent(self, intent: Intent) -> None:
        assert isinstance(intent, ShowChart)
        self.asked.append(intent)
        figures = figures_of(intent.chart, TOLD, intent.span, ZONE)
        chart = ChartRead(intent, None if self.fails else figures)
        assert isinstance(self._situation.vault, Unlocked)
        contents = replace(self._situation.vault.contents, chart=chart)
        vault = replace(self._situation.vault, contents=contents)
        self._page.know(replace(self._situation, vault=vault))


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bare(qtbot: QtBot, log: EventLog) -> ProgressPage:
    """A page that nobody has shown anything."""
    made = ProgressPage(Prose(log, frozenset()))
    qtbot.addWidget(made)
    made.resize(700, 1400)
    return made


@pytest.fixture
def desk(bare: ProgressPage) -> Desk:
    return Desk(bare)


@pytest.fixture
def page(qtbot: QtBot, bare: ProgressPage, desk: Desk) -> ProgressPage:
    """A page that is seen, and whose charts are read by the desk."""
    bare.know(standing(opened(*TOLD)))
    assert desk.asked == []
    bare.show()
    bare.activateWindow()
    qtbot.waitUntil(bare.isActiveWindow)
    bare.start()
    return bare


def charts(page: ProgressPage) -> list[Canvas]:
    """Return the charts that can be seen."""
    return [one for one in shown(page, QWidget) if isinstance(one, Canvas)]


def choose(page: ProgressPage, chart: Chart) -> None:
    """Choose the chart in the box that has the focus first, by its keys."""
    (box,) = shown(page, QComboBox)
    box.setFocus()
    press(page, Qt.Key.Key_Home)
    for _ in range(list(Chart).index(chart)):
        press(page, Qt.Key.Key_Down)
    assert box.currentText() == chart_names()[chart]


def table(page: ProgressPage, name: str) -> QTableView:
    return {name_of(one): one for one in shown(page, QTableView)}[name]


def rows(view: QTableView) -> list[list[str]]:
    model = view.model()
    columns = range(model.columnCount())
    return [[model.index(row, n).data() for n in columns] for row in range(model.rowCount())]


def description(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Description)


def drawn_in(image: QImage, colour: QColor) -> int:
    """Return how many pixels have exactly this colour."""
    shades = image.convertToFormat(QImage.Format.Format_RGB32)
    wanted = colour.rgb().to_bytes(4, sys.byteorder)
    pixels = bytes(shades.constBits())
    return sum(pixels[place : place + 4] == wanted for place in range(0, len(pixels), 4))


def test_it_begins_with_seven_days_in_a_sentence_and_a_chart(
    page: ProgressPage, desk: Desk
) -> None:
    assert desk.asked == [ShowChart(Chart.MET, WEEK)]
    assert "you wrote down 3 hard moment(s) that you met" in reads(page)
    assert "These are small numbers." in reads(page)
    assert name_of(page.focusWidget() or page) == "What you look back at"
    (chart,) = shown(page, StripChart)
    assert name_of(chart) == "Hard moments"
    assert "you wrote down 3 hard moment(s)" in description(chart)


@pytest.mark.parametrize("chart", Chart)
def test_every_chart_is_chosen_by_keys_and_drawn(
    page: ProgressPage, desk: Desk, chart: Chart
) -> None:
    choose(page, chart)
    assert desk.asked[-1] == ShowChart(chart, WEEK)
    (drawn,) = charts(page)
    assert name_of(drawn) == chart_names()[chart]
    assert description(drawn) in reads(page).replace("\n\n", " ")
    image = drawn.grab().toImage()
    assert drawn_in(image, ink(Ink.ACTION)) + drawn_in(image, ink(Ink.TEXT)) > 20
    click(page, "Show as a table")
    assert charts(page) == []
    assert rows(table(page, f"{chart_names()[chart]}, as a table"))
    click(page, "Show as a chart")
    assert charts(page) == [drawn]


def test_how_far_back_is_chosen_by_keyboard(page: ProgressPage, desk: Desk) -> None:
    button(page, "7 days").setFocus()
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Space)
    assert "you wrote down 4 hard moment(s)" in reads(page)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Space)
    assert "you wrote down 5 hard moment(s)" in reads(page)
    assert [one.span.days for one in desk.asked] == [7, 30, 364]


def test_one_goes_back_step_by_step_and_forth_again(page: ProgressPage, desk: Desk) -> None:
    assert not button(page, "Later").isEnabled()
    click(page, "Earlier")
    assert desk.asked[-1].span == Span(WEEK.first - timedelta(7), WEEK.last - timedelta(7))
    assert "02/01/2027 to 08/01/2027" in reads(page)
    button(page, "Later").setFocus()
    press(page, Qt.Key.Key_Return)
    assert desk.asked[-1].span == WEEK
    # The button that can do no more has handed on the focus.
    assert name_of(page.focusWidget() or page) == "Earlier"


def test_both_days_can_be_ones_own(page: ProgressPage, desk: Desk) -> None:
    assert shown(page, QDateEdit) == []
    click(page, "Days of your choice")
    first, last = shown(page, QDateEdit)
    assert (name_of(first), name_of(last)) == ("First day", "Last day")
    assert (first.date(), last.date()) == (QDate(2027, 1, 9), QDate(2027, 1, 15))
    first.setFocus()
    type_on(page, "01102026")
    press(page, Qt.Key.Key_Return)
    assert desk.asked[-1].span.first.isoformat() == "2026-10-01"
    assert "you wrote down 5 hard moment(s)" in reads(page)
    # A last day before the first is the first one.
    last.setDate(QDate(2026, 9, 1))
    assert desk.asked[-1].span.first.isoformat() == "2026-09-01"
    assert (first.date(), last.date()) == (QDate(2026, 9, 1), QDate(2026, 10, 1))
    assert last.maximumDate() == QDate(2027, 1, 15)


def test_who_scrolls_the_page_changes_no_day(
    qapp: QApplication, page: ProgressPage, desk: Desk
) -> None:
    click(page, "Days of your choice")
    first = shown(page, QDateEdit)[0]
    day, middle = first.date(), QPointF(first.rect().center())
    turn = QWheelEvent(
        middle,
        first.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(first, turn)
    assert first.date() == day
    assert len(desk.asked) == 2


def test_the_table_shows_what_the_chart_shows(page: ProgressPage) -> None:
    choose(page, Chart.STRENGTH)
    click(page, "30 days")
    click(page, "Show as a table")
    assert rows(table(page, "How strong the urge was, as a table")) == [
        ["15/01/2027", "8.0", "5.0", "2"],
        ["12/01/2027", "7.0", "4.0", "1"],
        ["26/12/2026", "9.0", "9.0", "1"],
    ]
    assert "Days without an entry are left out." in reads(page)


def test_a_page_out_of_sight_reads_nothing(bare: ProgressPage, desk: Desk) -> None:
    bare.know(standing(opened(*TOLD)))
    bare.know(standing(opened(*TOLD, records=(cover(NOW),))))
    assert desk.asked == []
    assert charts(bare) == []


def test_what_changed_is_read_anew_while_it_is_seen(page: ProgressPage, desk: Desk) -> None:
    page.know(standing(opened(*TOLD)))
    assert desk.asked == [ShowChart(Chart.MET, WEEK)] * 2
    # What was read for other days is not shown for these.
    read = ChartRead(ShowChart(Chart.HOURS, WEEK), figures_of(Chart.HOURS, TOLD, WEEK, ZONE))
    page.know(standing(opened(*TOLD, chart=read)))
    assert shown(page, GridChart) == []
    assert len(desk.asked) == 2


def test_days_go_on_while_the_page_is_open(page: ProgressPage, desk: Desk) -> None:
    day = timedelta(days=1)
    click(page, "Earlier")
    later = Unlocked(replace(opened(*TOLD).contents, today=TODAY + day), delayed=False)
    page.know(standing(later))
    # Who looks at days long past goes on doing so.
    assert desk.asked[-1].span.last == TODAY - 7 * day
    click(page, "7 days")
    click(page, "30 days")
    assert desk.asked[-1].span.last == TODAY
    page.know(standing(later))
    assert desk.asked[-1].span.last == TODAY + day


def test_another_page_leads_to_a_chart(bare: ProgressPage, desk: Desk) -> None:
    bare.know(standing(opened(*TOLD)))
    bare.turn_to(Chart.GOALS.value)
    bare.show()
    bare.start()
    assert [one.chart for one in desk.asked] == [Chart.GOALS]


def test_what_cannot_be_read_is_said_and_tried_again(page: ProgressPage, desk: Desk) -> None:
    desk.fails = True
    choose(page, Chart.PLAN)
    assert "This could not be read just now. Nothing is lost." in reads(page)
    assert charts(page) == []
    desk.fails = False
    page.start()
    assert len(charts(page)) == 1


def test_it_is_said_how_to_read_the_page_in_the_language_spoken(
    page: ProgressPage, desk: Desk
) -> None:
    (prose,) = shown(page, ProseView)
    assert "Fewer is not better, and more is not worse." in prose.text
    desk.know(standing(opened(*TOLD), language="nl"))
    assert "Minder is niet beter" in prose.text


def test_covers_stand_apart_as_a_plain_list(qtbot: QtBot, page: ProgressPage, desk: Desk) -> None:
    desk.know(standing(opened(*TOLD, records=tuple(cover(NOW - n) for n in range(43)))))
    view = table(page, COVERS)
    assert len(rows(view)) == 43
    assert {what for _, what in rows(view)} == {"A picture on the screen was covered."}
    assert "43" not in reads(page)
    assert "It measures nothing." in reads(page)
    # They stand below all that the person wrote down.
    (chart,) = charts(page)
    assert (
        view.mapTo(page, view.rect().topLeft()).y()
        > chart.mapTo(page, chart.rect().bottomLeft()).y()
    )
    qtbot.waitUntil(lambda: view.height() < sum(map(view.rowHeight, range(MOST_ROWS + 2))))


def test_without_a_journal_one_is_offered(page: ProgressPage, desk: Desk) -> None:
    desk.deleteLater()
    page.intent.disconnect()
    heard = Heard(page.intent)
    page.know(standing(NoVault()))
    page.start()
    assert charts(page) == []
    assert COVERS not in reads(page)
    press(page, Qt.Key.Key_Space)
    assert heard.intents == [Go(Spot.DIARY)]
    # The choice is out of sight, and asks for nothing.
    page.turn_to(Chart.PLAN.value)
    assert len(heard.intents) == 1


def test_a_shorter_time_has_wider_bars(page: ProgressPage) -> None:
    (chart,) = shown(page, StripChart)
    bars = drawn_in(chart.grab().toImage(), ink(Ink.ACTION))
    click(page, "30 days")
    thinner = drawn_in(chart.grab().toImage(), ink(Ink.ACTION))
    assert 0 < thinner < bars


@pytest.mark.parametrize("chart", Chart)
def test_a_chart_grows_with_the_text(page: ProgressPage, chart: Chart) -> None:
    choose(page, chart)
    (drawn,) = charts(page)
    small, least = drawn.heightForWidth(600), drawn.minimumSizeHint()
    assert drawn.hasHeightForWidth()
    assert drawn.sizeHint().height() > least.height()
    font = drawn.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    drawn.setFont(font)
    assert drawn.heightForWidth(600) > small * 1.4
    assert drawn.minimumSizeHint().width() > least.width() * 1.6


def test_another_language_is_spoken_everywhere_at_once(
    qapp: QApplication, page: ProgressPage, desk: Desk
) -> None:
    desk.know(standing(opened(*TOLD, records=(cover(NOW),), missing=2, delayed=True)))
    before = reads(page)
    with shouted(qapp):
        assert reads(page).upper() == before.upper()
        unchanged = {line for line in reads(page).splitlines() if line and line in before}
        assert unchanged == {"How to read this page"}  # a page of its own, in files
        (chart,) = charts(page)
        assert name_of(chart) == "HARD MOMENTS"
        assert "A PICTURE ON THE SCREEN WAS COVERED." in rows(table(page, COVERS.upper()))[0]
