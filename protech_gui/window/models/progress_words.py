"""The sentences that say what a chart of urges shows, and what it cannot."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from protech_gui.domain.progress import FEW, Facts, Mean, Point, Series


class Range(StrEnum):
    """How far back a chart looks."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class Shown:
    """The two strengths of a point that may stand side by side, each None if unknown.

    Where both are known for some urges they are the means of these same urges; else
    ``before`` is that of all.
    """

    before: Mean | None
    after: Mean | None


def shown_of(facts: Facts) -> Shown:
    """Return the strengths to show."""
    return Shown(facts.before if facts.after is None else facts.before_of_both, facts.after)


def summary(series: Series) -> str:
    """Return the one sentence that says what the range holds."""
    first, last = day_words(series.first), day_words(series.last)
    if not series.facts.met:
        text = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} you wrote nothing down. A gap means only that.",
        )
    else:
        text = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} you wrote down %n hard moment(s) that you met.",
            None,
            series.facts.met,
        )
    return text.format(first=first, last=last)


def movement(facts: Facts) -> str:
    """Return what can be said of before and after, empty when nothing can."""
    before, after = facts.before_of_both, facts.after
    if before is None or after is None:
        return ""
    if after.few:
        return QCoreApplication.translate(
            "Progress",
            "For %n of them you also said how strong the urge was afterwards. An average is "
            "shown from five on.",
            None,
            after.count,
        )
    return QCoreApplication.translate(
        "Progress",
        "For %n of them you also said how strong the urge was afterwards: on average {before} "
        "before and {after} after. Urges also fall by themselves, so this is no proof.",
        None,
        after.count,
    ).format(before=mean_words(before), after=mean_words(after))


def caution(facts: Facts) -> str:
    """Return the sentence about small numbers, empty where they are not small."""
    if not 0 < facts.met < FEW:
        return ""
    return QCoreApplication.translate(
        "Progress", "These are small numbers. They say little about how things are going."
    )


def day_words(day: date) -> str:
    """Return a day as it is written in the language spoken now."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.ShortFormat)


def mean_words(mean: Mean) -> str:
    """Return a mean with one digit after the point, as it is written in the language now."""
    return QLocale().toString(mean.value, "f", 1)


def point_words(point: Point) -> str:
    """Return the day or the days that a point is about."""
    if point.first == point.last:
        return day_words(point.first)
    return QCoreApplication.translate("Progress", "{first} to {last}").format(
        first=day_words(point.first), last=day_words(point.last)
    )


def tick_words(point: Point, span: Range) -> str:
    """Return the short name of a point beneath the chart."""
    day = _qdate(point.last)
    match span:
        case Range.WEEK:
            return QLocale().dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
        case Range.MONTH:
            return QLocale().toString(day, "d MMM")
        case _:
            return QLocale().standaloneMonthName(day.month(), QLocale.FormatType.ShortFormat)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
