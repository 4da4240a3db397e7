"""The question before protection goes off: one sheet, wherever it is asked."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from engine.contract import Protection
from protech_gui.window.models.loosening_words import length_words
from protech_gui.window.parts.sheet import Sheet, Wording


def turning_off(protection: Protection, parent: QWidget) -> Sheet:
    """Return the question, not shown yet; it pleads for nothing, and ``accepted`` is yes."""
    return Sheet(_waiting(protection) if protection.off_waits else _at_once(), parent)


def _at_once() -> Wording:
    return Wording(
        QCoreApplication.translate("TurningOff", "Turn protection off?"),
        (
            QCoreApplication.translate(
                "TurningOff",
                "This screen is then no longer looked at. Covers that stand now go away, and "
                "new pictures are not covered. It can be turned on again at any time.",
            ),
        ),
        yes=QCoreApplication.translate("TurningOff", "&Turn off"),
        no=QCoreApplication.translate("TurningOff", "&Keep it on"),
    )


def _waiting(protection: Protection) -> Wording:
    words = QCoreApplication.translate(
        "TurningOff",
        "You chose that turning off waits too. The wait would begin now and take {length}. After "
        "that you are asked once more. Removing Protech, erasing, and taking back a consent never "
        "wait.",
    )
    return Wording(
        QCoreApplication.translate("TurningOff", "Turn protection off?"),
        (words.format(length=length_words(protection.wait)),),
        yes=QCoreApplication.translate("TurningOff", "Start the &wait"),
        no=QCoreApplication.translate("TurningOff", "&Keep it on"),
    )
