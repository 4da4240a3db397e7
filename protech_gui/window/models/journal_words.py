"""The words of the journal: kinds of place, states, times, and what became of a change."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from protech_gui.domain.lapses import Ago
from protech_gui.domain.urges import Halt, Place
from protech_gui.window.models.diary import Kept


def date_words(time: float) -> str:
    """Return day and hour of a time, in seconds since 1970-01-01 UTC, as one writes them here."""
    moment = QDateTime.fromSecsSinceEpoch(int(time))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def day_words(time: float) -> str:
    """Return the day of a time, in seconds since 1970-01-01 UTC, as one writes it here."""
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(time)).date(), QLocale.FormatType.ShortFormat
    )


def place_names() -> dict[Place, str]:
    """Return what each kind of place is called."""
    return {
        Place.ALONE: QCoreApplication.translate("Journal", "At home, alone"),
        Place.TOGETHER: QCoreApplication.translate("Journal", "At home, with others"),
        Place.WORK: QCoreApplication.translate("Journal", "At work or school"),
        Place.WAY: QCoreApplication.translate("Journal", "On the way"),
        Place.ELSEWHERE: QCoreApplication.translate("Journal", "Somewhere else"),
    }


def halt_names() -> dict[Halt, str]:
    """Return what each of the four states is called."""
    return {
        Halt.HUNGRY: QCoreApplication.translate("Journal", "Hungry"),
        Halt.ANGRY: QCoreApplication.translate("Journal", "Angry"),
        Halt.LONELY: QCoreApplication.translate("Journal", "Lonely"),
        Halt.TIRED: QCoreApplication.translate("Journal", "Tired"),
    }


def ago_names() -> dict[Ago, str]:
    """Return how one says roughly when it was."""
    return {
        Ago.HOUR: QCoreApplication.translate("Journal", "In the last hour"),
        Ago.HOURS: QCoreApplication.translate("Journal", "Some hours ago"),
        Ago.DAY: QCoreApplication.translate("Journal", "About a day ago"),
        Ago.DAYS: QCoreApplication.translate("Journal", "A few days ago"),
        Ago.WEEK: QCoreApplication.translate("Journal", "About a week ago"),
        Ago.LONGER: QCoreApplication.translate("Journal", "Longer ago"),
    }


def discuss_words() -> str:
    """Return what an entry is marked with that a person wants to talk about."""
    return QCoreApplication.translate("Journal", "Discuss this")


def writing_hint() -> str:
    """Return what to keep in mind when writing freely."""
    return QCoreApplication.translate(
        "Journal", "Please describe no pictures, and write no names and no addresses."
    )


def change_words(kept: Kept) -> str:
    """Return what becomes or became of what a person changes in an entry."""
    match kept:
        case Kept.SAVED | Kept.SEALED:
            return QCoreApplication.translate("Journal", "Saved in your journal.")
        case Kept.FAILED:
            return QCoreApplication.translate(
                "Journal",
                "This could not be saved. It still stands here, and your next change tries "
                "again. Please check whether your disk is full.",
            )
        case Kept.NOT_YET:
            return QCoreApplication.translate(
                "Journal",
                "You can leave anything here unanswered. What you change is saved at once.",
            )
