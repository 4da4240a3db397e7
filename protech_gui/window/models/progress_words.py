"""Words that charts share: days, hours, numbers, what a chart is called, and small numbers."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from protech_gui.domain.progress import FEW, Mean
from protech_gui.domain.progress_span import Span, Step
from protech_gui.domain.urges import Skill
from protech_gui.services.progress import Chart

UNKNOWN = "–"
"""What is seen where nobody said anything; it is read aloud in words."""

_MINUTE = 60
_HOUR = 3600


def chart_names() -> dict[Chart, str]:
    """Return what each chart is called."""
    return {
        Chart.MET: QCoreApplication.translate("Progress", "Hard moments"),
        Chart.STRENGTH: QCoreApplication.translate("Progress", "How strong the urge was"),
        Chart.MOVES: QCoreApplication.translate("Progress", "How the urge moved"),
        Chart.HOURS: QCoreApplication.translate("Progress", "When it is hard"),
        Chart.TRIGGERS: QCoreApplication.translate("Progress", "What set it off"),
        Chart.SKILLS: QCoreApplication.translate("Progress", "What you have tried"),
        Chart.PLAN: QCoreApplication.translate("Progress", "Your plan used"),
        Chart.GOALS: QCoreApplication.translate("Progress", "Your goals, week by week"),
        Chart.RETURNS: QCoreApplication.translate("Progress", "Coming back after a lapse"),
        Chart.PROTECTION: QCoreApplication.translate("Progress", "Time without protection"),
    }


def skill_names() -> dict[Skill, str]:
    """Return what each thing that can be tried is called."""
    return {
        Skill.RIDE: QCoreApplication.translate("Progress", "Riding it out"),
        Skill.BREATHE: QCoreApplication.translate("Progress", "Breathing slowly"),
        Skill.MOVE: QCoreApplication.translate("Progress", "Moving, going outside"),
        Skill.TALK: QCoreApplication.translate("Progress", "Talking to someone"),
        Skill.LEAVE: QCoreApplication.translate("Progress", "Leaving the screen"),
        Skill.PLAN: QCoreApplication.translate("Progress", "My plan"),
        Skill.OTHER: QCoreApplication.translate("Progress", "Something else"),
        Skill.NOTHING: QCoreApplication.translate("Progress", "Nothing"),
    }


def caution(count: int) -> tuple[str, ...]:
    """Return the sentence about small numbers, or none where they are not small."""
    if not 0 < count < FEW:
        return ()
    return (
        QCoreApplication.translate(
            "Progress", "These are small numbers. They say little about how things are going."
        ),
    )


def between(text: str, days: Span) -> str:
    """Return a sentence with {first} and {last} filled in."""
    return text.format(first=day_words(days.first), last=day_words(days.last))


def day_words(day: date) -> str:
    """Return a day as it is written in the language spoken now."""
    return QLocale().toString(qdate(day), QLocale.FormatType.ShortFormat)


def number_words(value: float) -> str:
    """Return a number with one digit after the point, as it is written in the language now."""
    return QLocale().toString(float(value), "f", 1)


def mean_words(mean: Mean | None) -> str:
    """Return a mean as ``number_words`` does, or the sign for what is not known."""
    return UNKNOWN if mean is None else number_words(mean.value)


def signed_words(value: float) -> str:
    """Return a change with its sign, also a plus; what rounds to nothing has none."""
    size = number_words(abs(value))
    if size == number_words(0.0):
        return size
    return f"+{size}" if value > 0 else f"−{size}"  # noqa: RUF001  # a minus, not a hyphen


def step_words(step: Step | Span) -> str:
    """Return the day or the days that a step is about."""
    if step.first == step.last:
        return day_words(step.first)
    return QCoreApplication.translate("Progress", "{first} to {last}").format(
        first=day_words(step.first), last=day_words(step.last)
    )


def tick_words(step: Step, days: int) -> str:
    """Return the short name of a step beneath a chart over so many days."""
    day = qdate(step.last)
    if days <= 7:
        return QLocale().dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
    if days <= 300:
        return QLocale().toString(day, "d MMM")
    if days <= 1000:
        return QLocale().standaloneMonthName(day.month(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(day, "yyyy")


def weekday_words(weekday: int, form: QLocale.FormatType = QLocale.FormatType.LongFormat) -> str:
    """Return what the weekday is called; 0 is Monday."""
    return QLocale().standaloneDayName(weekday + 1, form)


def hour_words(hour: int) -> str:
    """Return when an hour of the day begins, as a clock shows it; 24 is midnight again."""
    return QLocale().toString(QTime(hour % 24, 0), QLocale.FormatType.ShortFormat)


def time_words(seconds: float) -> str:
    """Return how long something lasted, in seconds, minutes or hours, whichever is plain."""
    if seconds < _MINUTE:
        return QCoreApplication.translate("Progress", "%n second(s)", None, round(seconds))
    if seconds < 2 * _HOUR:
        minutes = round(seconds / _MINUTE)
        return QCoreApplication.translate("Progress", "%n minute(s)", None, minutes)
    return QCoreApplication.translate("Progress", "%n hour(s)", None, round(seconds / _HOUR))


def qdate(day: date) -> QDate:
    """Return the day as Qt has it."""
    return QDate(day.year, day.month, day.day)
