"""The sentences of a moment: what each way is called, and what is kept of it."""

from PySide6.QtCore import QCoreApplication

from protech_gui.domain.urges import Way
from protech_gui.window.models.diary import Diary, Kept


def way_words(way: Way) -> str:
    """Return what the button of a way says."""
    match way:
        case Way.RIDE:
            return QCoreApplication.translate("Moment", "Ride it out")
        case Way.PLAN:
            return QCoreApplication.translate("Moment", "My plan")
        case Way.TALK:
            return QCoreApplication.translate("Moment", "Talk to someone")
        case Way.LEAVE:
            return QCoreApplication.translate("Moment", "Leave the screen")
        case Way.CHILD:
            return QCoreApplication.translate("Moment", "A child is near me")


def keeping_words(diary: Diary) -> str:
    """Return what will happen to what a person tells, before they tell it."""
    match diary:
        case Diary.OPEN:
            return QCoreApplication.translate(
                "Moment", "Your answer is saved in your journal at once."
            )
        case Diary.LOCKED:
            return QCoreApplication.translate(
                "Moment",
                "Your journal is locked. What you enter is sealed at once, and comes into your "
                "journal when you unlock it.",
            )
        case Diary.NONE:
            return QCoreApplication.translate(
                "Moment", "You keep no journal, so nothing of this is saved."
            )
        case Diary.CLOSED:
            return QCoreApplication.translate(
                "Moment", "Your journal cannot be used now, so nothing of this is saved."
            )


def kept_words(diary: Diary, kept: Kept) -> str:
    """Return what became of what a person told, as far as it is kept at all."""
    if diary not in (Diary.OPEN, Diary.LOCKED):
        return keeping_words(diary)
    match kept:
        case Kept.SAVED:
            return QCoreApplication.translate("Moment", "Saved in your journal.")
        case Kept.SEALED:
            return QCoreApplication.translate(
                "Moment", "Sealed. It comes into your journal when you unlock it."
            )
        case Kept.FAILED:
            return QCoreApplication.translate(
                "Moment",
                "This could not be saved. You can go on all the same. Please check later "
                "whether your disk is full.",
            )
        case Kept.NOT_YET:
            return keeping_words(diary)
