"""A chart is read when it is wanted, shown among what the vault holds, and gone with a change."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import override

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.domain.progress import Series
from protech_gui.domain.progress_span import Reach, span_until
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.progress import Chart
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.connection import VaultDamaged, VaultFailed
from protech_gui.window.diarist import Diarist
from protech_gui.window.intents import SaveCheckIn, ShowChart
from protech_gui.window.models.vault_state import Unlocked, Unreadable
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import ChartRead, Contents, VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import click, shown, type_on
from tests.protech_gui.window.running import ON, Running


class FailingDesk(VaultDesk):
    """A desk that cannot read charts when it is told so."""

    errors: tuple[Exception, ...] = ()
    """What the next ones fail with, one after another."""

    @override
    def chart(self, wanted: ShowChart) -> ChartRead:
        if self.errors:
            error, *rest = self.errors
            self.errors = tuple(rest)
            raise error
        return super().chart(wanted)


class Witness(QObject):
    """Keeps the newest state of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.state: object = None
        session.changed.connect(self._on_changed)

    @property
    def contents(self) -> Contents:
        """What the open vault holds."""
        assert isinstance(self.state, Unlocked)
        return self.state.contents

    @property
    def chart(self) -> ChartRead | None:
        """The chart in it, None also while it is not open."""
        return self.state.contents.chart if isinstance(self.state, Unlocked) else None

    @Slot(object)
    def _on_changed(self, state: object) -> None:
        self.state = state


@pytest.fixture
def desk(door: VaultDoor) -> FailingDesk:
    return FailingDesk(door)


@pytest.fixture
def parts(
    desk: FailingDesk, log: EventLog, qapp: QApplication
) -> Iterator[tuple[Session, Diarist]]:
    del qapp
    worker = Worker()
    session = Session(desk, worker, log)
    yield session, Diarist(desk, worker, session, log)
    assert session.end(10.0)


@pytest.fixture
def session(parts: tuple[Session, Diarist]) -> Session:
    return parts[0]


@pytest.fixture
def witness(session: Session, qtbot: QtBot) -> Witness:
    """Whoever sees the vault that was just opened."""
    made = Witness(session)
    session.create(PASSPHRASE)
    qtbot.waitUntil(lambda: session.is_open)
    session.see_code(noted=True)
    qtbot.waitUntil(lambda: isinstance(made.state, Unlocked))
    return made


def wanted(witness: Witness, chart: Chart = Chart.MET) -> ShowChart:
    return ShowChart(chart, span_until(witness.contents.today, Reach.WEEK))


def test_nothing_is_read_before_it_is_wanted(witness: Witness) -> None:
    assert witness.chart is None


def test_what_is_wanted_is_read(session: Session, witness: Witness, qtbot: QtBot) -> None:
    session.read_chart(wanted(witness))
    qtbot.waitUntil(lambda: witness.chart is not None)
    assert witness.chart is not None
    assert witness.chart.wanted == wanted(witness)
    assert isinstance(witness.chart.figures, Series)


def test_a_change_takes_it_away_and_reads_none(
    parts: tuple[Session, Diarist], witness: Witness, qtbot: QtBot
) -> None:
    session, diarist = parts
    session.read_chart(wanted(witness))
    qtbot.waitUntil(lambda: witness.chart is not None)
    diarist.change(SaveCheckIn(5, None, None))
    qtbot.waitUntil(lambda: witness.contents.checkin is not None)
    assert witness.chart is None


def test_while_locked_nothing_is_read(session: Session, paths: Paths) -> None:
    session.read_chart(ShowChart(Chart.MET, span_until(date(2026, 11, 23), Reach.WEEK)))
    assert session.end(10.0)
    assert not paths.log.exists()


def test_a_disk_that_refuses_is_said_on_the_chart_alone(
    session: Session, witness: Witness, desk: FailingDesk, qtbot: QtBot, paths: Paths
) -> None:
    desk.errors = (VaultFailed(),)
    session.read_chart(wanted(witness))
    qtbot.waitUntil(lambda: witness.chart is not None)
    assert witness.chart == ChartRead(wanted(witness), None)
    assert "chart_failed" in paths.log.read_text()


def test_damage_closes_the_vault_and_what_comes_too_late_is_not_shown(
    session: Session, witness: Witness, desk: FailingDesk, qtbot: QtBot, paths: Paths
) -> None:
    chart = wanted(witness)
    desk.errors = (VaultDamaged(), VaultFailed())
    session.read_chart(chart)
    session.read_chart(chart)
    qtbot.waitUntil(lambda: paths.log.exists() and "chart_failed" in paths.log.read_text())
    assert isinstance(witness.state, Unreadable)
    assert not session.is_open


@pytest.mark.usefixtures("vault")
def test_the_room_gets_what_it_asks_for(running: Running) -> None:
    running.begin(ON, consents=tuple(ConsentKind))
    running.unlock()
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    running.wait(partial(running.reads, "Saved in your journal."))
    click(running.house, "Progress")
    running.wait(partial(running.reads, "you wrote down 1 hard moment"))
    (box,) = shown(running.house, QComboBox)
    box.setCurrentIndex(list(Chart).index(Chart.HOURS))
    running.wait(partial(running.reads, "No single hour stands out."))
