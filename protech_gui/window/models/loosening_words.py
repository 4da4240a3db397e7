"""The sentences for what waits before protection gets looser: what it is, and how far it is."""

from PySide6.QtCore import QCoreApplication

from engine.loosening import (
    FreeOff,
    Loosening,
    LowerLevel,
    PauseFor,
    ShortenWait,
    SlowPace,
    TurnOff,
    Waiting,
)
from engine.terms import Level
from protech_gui.window.models.guarding_words import level_names

MINUTE, HOUR = 60, 3600


def minutes_of(seconds: float) -> int:
    """Return how many whole minutes these are, at least one."""
    return max(1, round(seconds / MINUTE))


def length_words(seconds: float) -> str:
    """Return how long this is, in minutes or hours."""
    if seconds < HOUR or seconds % HOUR:
        minutes = minutes_of(seconds)
        return QCoreApplication.translate("Loosening", "%n minute(s)", "", minutes)
    return QCoreApplication.translate("Loosening", "%n hour(s)", "", round(seconds / HOUR))


def what_words(what: Loosening) -> str:
    """Return what was asked, as a title."""
    match what:
        case PauseFor():
            minutes = minutes_of(what.seconds)
            return QCoreApplication.translate("Loosening", "A pause of %n minute(s)", "", minutes)
        case LowerLevel():
            return _level_words(what.level)
        case SlowPace():
            return QCoreApplication.translate("Loosening", "Looking less often at moving pictures")
        case _:
            return _choice_words(what)


def _level_words(level: Level) -> str:
    names = level_names()
    if level not in names:
        return QCoreApplication.translate("Loosening", "Covering less")
    words = QCoreApplication.translate("Loosening", "Covering less: {level}")
    return words.format(level=names[level])


def _choice_words(what: ShortenWait | TurnOff | FreeOff) -> str:
    match what:
        case ShortenWait():
            words = QCoreApplication.translate("Loosening", "A shorter wait: {length}")
            return words.format(length=length_words(what.seconds))
        case TurnOff():
            return QCoreApplication.translate("Loosening", "Turning protection off")
        case FreeOff():
            return QCoreApplication.translate("Loosening", "Turning off without a wait")


def state_words(waiting: Waiting) -> str:
    """Return how far it is: how long to wait, or how long it can be confirmed."""
    if waiting.ready:
        return QCoreApplication.translate(
            "Loosening",
            "The wait is over. You can say yes within the next %n minute(s). If you do nothing, "
            "protection stays as it is.",
            "",
            minutes_of(waiting.confirm),
        )
    return QCoreApplication.translate(
        "Loosening",
        "About %n minute(s) left to wait. Only time in which this computer is awake counts.",
        "",
        minutes_of(waiting.left),
    )


def yes_words(what: Loosening) -> str:
    """Return what the button says that confirms it."""
    match what:
        case PauseFor():
            return QCoreApplication.translate("Loosening", "Pause now")
        case TurnOff():
            return QCoreApplication.translate("Loosening", "Turn off now")
        case _:
            return QCoreApplication.translate("Loosening", "Change it now")


def short_words(waits: tuple[Waiting, ...]) -> str:
    """Return in one sentence a line what waits, for where there is no room for more."""
    return "\n".join(_short(one) for one in waits)


def _short(one: Waiting) -> str:
    if one.ready:
        words = QCoreApplication.translate("Loosening", "{what}. The wait is over.")
    else:
        words = QCoreApplication.translate(
            "Loosening", "{what}. About %n minute(s) left to wait.", "", minutes_of(one.left)
        )
    return words.format(what=what_words(one.what))
