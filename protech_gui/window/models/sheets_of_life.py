"""Charts of what lies around hard moments: goals week by week, coming back after a lapse."""

from PySide6.QtCore import QCoreApplication

from protech_gui.domain.progress_goals import GoalsRated, GoalWeeks
from protech_gui.domain.progress_returns import Back, Returns
from protech_gui.domain.progress_span import Span
from protech_gui.domain.scale import HIGHEST
from protech_gui.window.models.chart_drawing import Bar, Bars, Mark, Sheet, Strip, Strips
from protech_gui.window.models.progress_words import (
    between,
    caution,
    number_words,
    step_words,
    tick_words,
)
from protech_gui.window.models.sheets_over_time import STRENGTHS


def goals_sheet(found: GoalsRated, span: Span) -> Sheet:
    """Return how each goal was rated, in a plot of its own."""
    if not found.rated:
        none = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} you rated no goal. A gap means only that.",
        )
        return Sheet((between(none, span),))
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you rated your goals %n time(s), from 0 to 10. Each goal has "
        "lines of its own; a week that you left out is left out here.",
        None,
        found.rated,
    )
    weeks = max((step.last - step.first).days for step in found.steps) < 7
    rows = [
        (one.goal.text, step_words(step), number_words(rating))
        for place, step in enumerate(found.steps)
        for one in found.goals
        if (rating := one.ratings[place]) is not None
    ]
    return Sheet(
        (between(says, span), *caution(found.rated)),
        Strips(
            tuple(map(_strip, found.goals)),
            tuple(tick_words(step, max(8, span.days)) for step in found.steps),
        ),
        (
            QCoreApplication.translate("Progress", "Goal"),
            QCoreApplication.translate("Progress", "Week")
            if weeks
            else QCoreApplication.translate("Progress", "Weeks"),
            QCoreApplication.translate("Progress", "How it went"),
        ),
        tuple(reversed(rows)),
    )


def returns_sheet(found: Returns, span: Span) -> Sheet:
    """Return how long it took to write again after a lapse."""
    if not found.lapses:
        none = QCoreApplication.translate(
            "Progress", "From {first} to {last} you wrote down no lapse. A gap means only that."
        )
        return Sheet((between(none, span),))
    says = QCoreApplication.translate(
        "Progress",
        "This shows how long it took you to write down a hard moment or a check-in again after "
        "a lapse. It is about %n lapse(s) from {first} to {last}.",
        None,
        found.lapses,
    )
    rough = QCoreApplication.translate(
        "Progress",
        "It counts from when the lapse was, as roughly as you said it. It only knows when you "
        "wrote something here.",
    )
    names = _back_names()
    most = max(count for _, count in found.counts)
    return Sheet(
        (between(says, span), rough, *caution(found.lapses)),
        Bars(tuple(Bar(names[back], str(count), count / most) for back, count in found.counts)),
        (
            QCoreApplication.translate("Progress", "Until you wrote again"),
            QCoreApplication.translate("Progress", "Lapses"),
        ),
        tuple((names[back], str(count)) for back, count in found.counts),
    )


def _strip(goal: GoalWeeks) -> Strip:
    marks = (Mark(ring=None if one is None else one / HIGHEST) for one in goal.ratings)
    return Strip(goal.goal.text, STRENGTHS, tuple(marks), joined=True)


def _back_names() -> dict[Back, str]:
    return {
        Back.DAY: QCoreApplication.translate("Progress", "within a day"),
        Back.DAYS: QCoreApplication.translate("Progress", "within three days"),
        Back.WEEK: QCoreApplication.translate("Progress", "within a week"),
        Back.LONGER: QCoreApplication.translate("Progress", "after more than a week"),
        Back.NOT_YET: QCoreApplication.translate("Progress", "nothing written since"),
    }
