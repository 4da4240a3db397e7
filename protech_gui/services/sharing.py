"""Taking along what a person chose of an open vault, and all of it as an export."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from engine.terms import Category
from protech_gui.clock import Clock
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.export import (
    VERSION,
    AnswerRow,
    CheckInRow,
    Export,
    GoalRow,
    LapseRow,
    MomentRow,
    NoteRow,
    PlanRow,
    QuestionRow,
    RatingRow,
    ReadingRow,
    RecordRow,
    Tables,
)
from protech_gui.domain.goals import Goal, GoalRating
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.learning import Answer, Reading
from protech_gui.domain.records import Record, RecordKind
from protech_gui.domain.sharing import Part, Wanted
from protech_gui.domain.urges import Urge
from protech_gui.services.progress import Chart, Figures, Progress
from protech_gui.store import (
    answers,
    checkins,
    goal_ratings,
    goals,
    lapses,
    module_notes,
    plan,
    questions,
    readings,
    records,
    urges,
)
from protech_gui.store.connection import Connection, VaultDamaged

MOST_LISTED = 100
"""So many urges and lapses are listed, the newest; charts count all of them."""

_CHARTS = {
    Part.URGES: (Chart.MET, Chart.STRENGTH, Chart.HOURS),
    Part.SKILLS: (Chart.SKILLS, Chart.MOVES, Chart.PLAN),
    Part.GOALS: (Chart.GOALS,),
    Part.LAPSES: (Chart.RETURNS,),
    Part.COVERS: (Chart.PROTECTION,),
}
_FOREVER = 1e300


@dataclass(frozen=True, slots=True)
class Selected:
    """What was read for these days and parts; nothing of any other part is in it.

    ``urges`` and ``lapses`` are the newest, oldest first, after all that are marked, and
    ``left_out`` counts those that had no room. ``covers`` counts what was covered but for
    the practice picture.
    """

    wanted: Wanted
    charts: tuple[tuple[Chart, Figures], ...] = ()
    urges: tuple[Urge, ...] = ()
    lapses: tuple[Lapse, ...] = ()
    left_out: int = 0
    covers: int = 0

    @property
    def marked(self) -> tuple[Urge | Lapse, ...]:
        """The entries that the person wants to talk about, the oldest first."""
        every: tuple[Urge | Lapse, ...] = (*self.urges, *self.lapses)
        return tuple(sorted((one for one in every if one.discuss), key=_when))


class Sharing:
    """What an open vault gives away. Every method raises VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection, progress: Progress, clock: Clock) -> None:
        self._connection = connection
        self._progress = progress
        self._clock = clock

    def select(self, wanted: Wanted) -> Selected:
        """Return what the person chose, and nothing else."""
        start, end = self._progress.bounds(wanted.span)
        found = Selected(wanted, self._charts(wanted))
        if wanted.has(Part.URGES):
            every = urges.between(self._connection, start, end)
            some = _newest(every)
            left_out = found.left_out + len(every) - len(some)
            bare = tuple(_bare_urge(urge, wanted) for urge in some)
            found = replace(found, urges=bare, left_out=left_out)
        if wanted.has(Part.LAPSES):
            all_lapses = lapses.between(self._connection, start, end)
            some_lapses = _newest(all_lapses)
            left_out = found.left_out + len(all_lapses) - len(some_lapses)
            told = tuple(_bare_lapse(lapse, wanted) for lapse in some_lapses)
            found = replace(found, lapses=told, left_out=left_out)
        if wanted.has(Part.COVERS):
            covered = records.between(self._connection, start, end)
            # The practice picture's covers are no covers of anything.
            count = sum(
                one.kind is RecordKind.BLOCK and one.category is not Category.TEST
                for one in covered
            )
            found = replace(found, covers=count)
        return found

    def everything(self) -> Export:
        """Return all that the vault holds of a person's record."""
        all_goals = goals.every(self._connection)
        numbers = {goal.id: number for number, goal in enumerate(all_goals, 1)}
        try:
            tables = Tables(
                tuple(map(_moment, urges.between(self._connection, 0, _FOREVER))),
                tuple(map(_lapse, lapses.between(self._connection, 0, _FOREVER))),
                tuple(map(_checkin, checkins.between(self._connection, 0, _FOREVER))),
                tuple(PlanRow(line.step, line.text) for line in plan.every(self._connection)),
                tuple(_goal(numbers[goal.id], goal) for goal in all_goals),
                _ratings(goal_ratings.between(self._connection, "", "~"), numbers),
                tuple(map(_answer, answers.every(self._connection))),
                tuple(map(_reading, readings.every(self._connection))),
                tuple(
                    NoteRow(one.module, one.text) for one in module_notes.every(self._connection)
                ),
                tuple(
                    QuestionRow(_time(one.time), one.text)
                    for one in questions.every(self._connection)
                ),
                tuple(map(_record, records.between(self._connection, 0, _FOREVER))),
            )
        except (OverflowError, OSError, ValueError):
            # No clock tells a time so far off.
            raise VaultDamaged from None
        made = _time(int(max(0.0, self._clock.moment().wall)))
        return Export("notes", VERSION, made, tables)

    def _charts(self, wanted: Wanted) -> tuple[tuple[Chart, Figures], ...]:
        charts = [chart for part in Part if wanted.has(part) for chart in _CHARTS.get(part, ())]
        if wanted.has(Part.WORDS) and wanted.has(Part.URGES):
            charts.append(Chart.TRIGGERS)
        return tuple((chart, self._progress.figures(chart, wanted.span)) for chart in charts)


def _when(entry: Urge | Lapse) -> float:
    return entry.when if isinstance(entry, Lapse) else entry.time


def _newest[T: Urge | Lapse](every: tuple[T, ...]) -> tuple[T, ...]:
    """Return at most MOST_LISTED, in their order: the marked ones before all others."""
    ranked = sorted(range(len(every)), key=lambda place: (every[place].discuss, place))
    return tuple(every[place] for place in sorted(ranked[-MOST_LISTED:]))


def _bare_urge(urge: Urge, wanted: Wanted) -> Urge:
    if not wanted.has(Part.WORDS):
        urge = replace(urge, line=None, trigger=None, learned=None)
    return urge if wanted.has(Part.SKILLS) else replace(urge, way=None, tried=())


def _bare_lapse(lapse: Lapse, wanted: Wanted) -> Lapse:
    return lapse if wanted.has(Part.WORDS) else replace(lapse, led_up=None, stopped=None)


def _moment(urge: Urge) -> MomentRow:
    return MomentRow(
        _time(urge.time),
        urge.before,
        urge.after,
        urge.line,
        urge.way,
        urge.place,
        urge.mood,
        urge.trigger,
        urge.halt,
        urge.tried,
        urge.learned,
        urge.discuss,
    )


def _lapse(lapse: Lapse) -> LapseRow:
    happened = None if lapse.happened is None else _time(lapse.happened)
    return LapseRow(
        _time(lapse.time), happened, lapse.led_up, lapse.stopped, lapse.mood, lapse.discuss
    )


def _checkin(one: CheckIn) -> CheckInRow:
    return CheckInRow(_time(one.time), one.mood, one.urge, one.confidence)


def _goal(number: int, goal: Goal) -> GoalRow:
    ended = None if goal.ended is None else _time(goal.ended)
    return GoalRow(number, _time(goal.time), goal.area, goal.text, ended)


def _ratings(found: Iterable[GoalRating], numbers: dict[str, int]) -> tuple[RatingRow, ...]:
    return tuple(RatingRow(numbers[one.goal], one.week, one.rating) for one in found)


def _answer(one: Answer) -> AnswerRow:
    number = one.value if isinstance(one.value, int) else None
    text = one.value if isinstance(one.value, str) else None
    items = one.value if isinstance(one.value, tuple) else ()
    return AnswerRow(_time(one.time), one.module, one.exercise, number, text, items)


def _reading(one: Reading) -> ReadingRow:
    finished = None if one.finished is None else _time(one.finished)
    return ReadingRow(_time(one.time), one.module, one.step, finished)


def _record(one: Record) -> RecordRow:
    return RecordRow(_time(one.time), one.kind, one.category, one.layer, one.seconds, one.pictures)


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
