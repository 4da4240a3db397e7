"""The sentences that say how protection stands and, when it does not, why and what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.contract import Protection
from engine.terms import Fault, Level


@dataclass(frozen=True)
class ProtectionWords:
    """The state in one sentence, what it means and what to do, and what the button does."""

    state: str
    detail: str
    button: str


def describe(protection: Protection) -> ProtectionWords:
    """Return the words for a state of protection, in the language spoken now."""
    turn_off = QCoreApplication.translate("Protection", "&Turn protection off")
    if not protection.on:
        return ProtectionWords(
            QCoreApplication.translate("Protection", "Protection is off."),
            QCoreApplication.translate(
                "Protection", "Your screen is not being looked at, and nothing is covered."
            ),
            QCoreApplication.translate("Protection", "&Turn protection on"),
        )
    if protection.paused:
        return _paused_words(protection.paused)
    if protection.fault is not Fault.NONE:
        return ProtectionWords(
            QCoreApplication.translate("Protection", "Protection is interrupted."),
            _fault_words(protection.fault),
            turn_off,
        )
    if protection.interrupted:
        return ProtectionWords(
            QCoreApplication.translate(
                "Protection", "Protection was interrupted. It is being restored."
            ),
            QCoreApplication.translate(
                "Protection",
                "This takes a moment. Until it is back, new pictures are not covered.",
            ),
            turn_off,
        )
    if not protection.started:
        return ProtectionWords(
            QCoreApplication.translate("Protection", "Protection is starting."),
            QCoreApplication.translate(
                "Protection",
                "This takes a moment. Until it is ready, new pictures are not covered.",
            ),
            turn_off,
        )
    return ProtectionWords(
        QCoreApplication.translate("Protection", "Protection is on."),
        _level_words(protection.level),
        turn_off,
    )


def _paused_words(seconds: float) -> ProtectionWords:
    return ProtectionWords(
        QCoreApplication.translate("Protection", "Protection is paused."),
        QCoreApplication.translate(
            "Protection",
            "Your screen is not being looked at. Protection comes back by itself in about "
            "%n minute(s).",
            "",
            round(seconds / 60),
        ),
        QCoreApplication.translate("Protection", "&Turn on now"),
    )


def _level_words(level: Level) -> str:
    if level is Level.STRICT:
        return QCoreApplication.translate(
            "Protection",
            "Your screen is being watched. Explicit and suggestive pictures are covered when "
            "Protech finds them: many, but not all. New pictures are covered for a moment, until "
            "Protech has looked at them.",
        )
    return QCoreApplication.translate(
        "Protection",
        "Your screen is being watched. Explicit pictures are covered when Protech finds them: "
        "many, but not all.",
    )


def _fault_words(fault: Fault) -> str:
    """Return what happened, what it means and what the person can do."""
    match fault:
        case Fault.NO_CONSENT:
            return QCoreApplication.translate(
                "Protection",
                "Protech has no consent from you to look at your screen, so nothing is covered. "
                "Turn protection off and on again; you are then asked for your consent.",
            )
        case Fault.NO_DISPLAY:
            return QCoreApplication.translate(
                "Protection",
                "Protech finds no screen to look at, so nothing is covered. "
                "It goes on by itself as soon as there is a screen.",
            )
        case Fault.UNSUPPORTED:
            return QCoreApplication.translate(
                "Protection",
                "This kind of desktop does not let Protech look at the screen or cover pictures, "
                "so nothing is covered. Sign out and choose a session named “Xorg” or “X11” "
                "when you sign in again, if there is one.",
            )
        case Fault.BLIND:
            return QCoreApplication.translate(
                "Protection",
                "Protech looks at the screen but sees only an empty or frozen picture, so new "
                "pictures are not covered. It goes on by itself when it can see again. If this "
                "stays, close the program in front, or sign out and in again.",
            )
        case _:
            return _inner_fault_words(fault)


def _inner_fault_words(fault: Fault) -> str:
    """Return the words for what is wrong with Protech itself."""
    match fault:
        case Fault.PACK:
            return QCoreApplication.translate(
                "Protection",
                "The files that Protech recognises pictures with are missing or damaged, so new "
                "pictures are not covered. Install Protech again; your journal stays.",
            )
        case Fault.COVERS:
            return QCoreApplication.translate(
                "Protection",
                "Protech cannot put covers on the screen now, so new pictures are not covered. "
                "It keeps trying. If this stays, sign out and in again.",
            )
        case Fault.LEAKED:
            return QCoreApplication.translate(
                "Protection",
                "On this computer Protech sees its own covers in place of what lies beneath them. "
                "To be safe it takes none away: a cover stays, even when its picture is gone. "
                "They go when you turn protection off. Update your system, then sign out and in "
                "again. If this stays, this system does not let Protech work.",
            )
        case _:
            return QCoreApplication.translate(
                "Protection",
                "Protech cannot look at the screen now, so new pictures are not covered. "
                "It keeps trying. If this stays, sign out and in again.",
            )
