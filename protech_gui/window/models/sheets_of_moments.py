"""Charts of what hard moments were like, in words and drawings: tried, when, and what set off."""

from PySide6.QtCore import QCoreApplication, QLocale

from protech_gui.domain.progress import FEW
from protech_gui.domain.progress_hours import HOURS, WEEKDAYS, Cell, Hours
from protech_gui.domain.progress_moves import Move, Moves
from protech_gui.domain.progress_span import Span
from protech_gui.domain.progress_triggers import Triggers
from protech_gui.window.models.chart_drawing import Bar, Bars, Grid, Sheet
from protech_gui.window.models.progress_words import (
    UNKNOWN,
    between,
    caution,
    hour_words,
    signed_words,
    skill_names,
    weekday_words,
)
from protech_gui.window.models.sheets_over_time import nothing

_REACHES = (5, 10)
"""How far a scale of changes goes to both sides: as far as it has to."""

_EVERY_HOURS = 6
"""Every so many hours one is named above the grid."""


def moves_sheet(found: Moves, span: Span) -> Sheet:
    """Return how the urge moved with what was tried, from five entries on."""
    if not found.all_met:
        return Sheet((nothing(span),))
    known = [(move, move.change) for move in found.moves if move.change is not None]
    both = sum(move.both for move in found.moves)
    farthest = max((abs(end) for _, one in known for end in (one.low, one.high)), default=0.0)
    reach = _REACHES[0] if farthest <= _REACHES[0] else _REACHES[1]
    bars = tuple(
        Bar(
            skill_names()[move.skill],
            _change_words(move),
            _place(change.mean, reach),
            _place(change.low, reach),
            _place(change.high, reach),
        )
        for move, change in known
    )
    ends = ((f"−{reach}", 0.0), ("0", 0.5), (f"+{reach}", 1.0))  # noqa: RUF001  # a minus
    return Sheet(
        _moves_says(both, span, shown=bool(bars)),
        Bars(bars, 0.5, ends) if bars else None,
        (
            QCoreApplication.translate("Progress", "What you tried"),
            QCoreApplication.translate("Progress", "Count"),
            QCoreApplication.translate("Progress", "Change, with its range"),
        ),
        tuple(
            (skill_names()[move.skill], str(move.both), _change_words(move))
            for move in found.moves
            if bars
        ),
        QCoreApplication.translate("Progress", "Below five entries no average is shown."),
    )


def skills_sheet(found: Moves, span: Span) -> Sheet:
    """Return what was tried how often."""
    if not found.all_met:
        return Sheet((nothing(span),))
    if not found.met:
        none = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} you wrote down nothing that you tried. You can still add it "
            "to an entry.",
        )
        return Sheet((between(none, span),))
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you wrote down for %n hard moment(s) what you tried. If it was "
        "more than one thing, each counts.",
        None,
        found.met,
    )
    most = max(move.met for move in found.moves)
    names = skill_names()
    return Sheet(
        (between(says, span), *caution(found.met)),
        Bars(tuple(Bar(names[m.skill], str(m.met), m.met / most) for m in found.moves)),
        (
            QCoreApplication.translate("Progress", "What you tried"),
            QCoreApplication.translate("Progress", "Count"),
        ),
        tuple((names[move.skill], str(move.met)) for move in found.moves),
    )


def triggers_sheet(found: Triggers, span: Span) -> Sheet:
    """Return what set urges off, the most frequent first and the rest as one."""
    if not found.said:
        none = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} you wrote down nothing that set an urge off. You can still "
            "add it to an entry.",
        )
        return Sheet((between(none, span),))
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you wrote down for %n hard moment(s) what set it off.",
        None,
        found.said,
    )
    named = [(one.text, one.count) for one in found.named]
    if found.others:
        others = QCoreApplication.translate(
            "Progress", "%n other(s) together", None, found.other_kinds
        )
        named.append((others, found.others))
    most = max(count for _, count in named)
    return Sheet(
        (between(says, span), *caution(found.said)),
        Bars(tuple(Bar(text, str(count), count / most) for text, count in named)),
        (
            QCoreApplication.translate("Progress", "What set it off"),
            QCoreApplication.translate("Progress", "Count"),
        ),
        tuple((text, str(count)) for text, count in named),
    )


def hours_sheet(found: Hours, span: Span) -> Sheet:
    """Return on which days of the week and at which hours hard moments began."""
    if not found.met:
        return Sheet((nothing(span),))
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you wrote down %n hard moment(s). The larger a square, the more "
        "of them began in that hour.",
        None,
        found.met,
    )
    short = QLocale.FormatType.ShortFormat
    return Sheet(
        (between(says, span), _most_words(found.most()), *caution(found.met)),
        Grid(
            tuple(weekday_words(day, short) for day in range(WEEKDAYS)),
            tuple("" if hour % _EVERY_HOURS else hour_words(hour) for hour in range(HOURS)),
            found.counts,
        ),
        (
            QCoreApplication.translate("Progress", "Day of the week"),
            QCoreApplication.translate("Progress", "Hour"),
            QCoreApplication.translate("Progress", "Count"),
        ),
        tuple(
            (weekday_words(cell.weekday), _hour_of(cell), str(cell.count)) for cell in found.cells()
        ),
        QCoreApplication.translate("Progress", "Hours without an entry are left out."),
    )


def _moves_says(both: int, span: Span, *, shown: bool) -> tuple[str, ...]:
    if not shown:
        few = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} there is nothing yet of which you said at least five times "
            "that you tried it, and how strong the urge was before and after.",
        )
        return (between(few, span),)
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you said %n time(s) what you tried, and how strong the urge was "
        "before and after. A bar to the left means that it fell on average.",
        None,
        both,
    )
    sure = QCoreApplication.translate(
        "Progress",
        "The line across each bar shows how sure the average is: a long line means that it could "
        "as well be quite different.",
    )
    proof = QCoreApplication.translate(
        "Progress", "Urges also fall by themselves, so this is no proof."
    )
    return between(says, span), sure, proof


def _change_words(move: Move) -> str:
    if move.change is None:
        return UNKNOWN
    return QCoreApplication.translate("Progress", "{mean} ({low} to {high})").format(
        mean=signed_words(move.change.mean),
        low=signed_words(move.change.low),
        high=signed_words(move.change.high),
    )


def _place(change: float, reach: int) -> float:
    return (change + reach) / (2 * reach)


def _most_words(most: tuple[Cell, ...]) -> str:
    top = most[0]
    if top.count < FEW or len(most) > 1:
        return QCoreApplication.translate("Progress", "No single hour stands out.")
    return QCoreApplication.translate(
        "Progress", "Most of them began on {weekday} in the hour {hour}: %n.", None, top.count
    ).format(weekday=weekday_words(top.weekday), hour=_hour_of(top))


def _hour_of(cell: Cell) -> str:
    return f"{hour_words(cell.hour)} – {hour_words(cell.hour + 1)}"
