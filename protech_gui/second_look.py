"""What a person reads after *This was wrong*: the same words wherever they asked."""

from PySide6.QtCore import QCoreApplication

from engine.contract import LookedAgain


def answer_words(looked: LookedAgain) -> str:
    """Return what came of a second look, in the language spoken now; never why."""
    if looked.kept and looked.cleared:
        return QCoreApplication.translate(
            "SecondLook",
            "It was looked at again. Some covers are gone. The rest is still unsure, so it "
            "stays. Nothing was sent.",
        )
    if looked.kept:
        return QCoreApplication.translate(
            "SecondLook", "Still unsure, so it stays. Nothing was sent."
        )
    if looked.cleared:
        return QCoreApplication.translate(
            "SecondLook", "It was looked at again, and the cover is gone."
        )
    return QCoreApplication.translate(
        "SecondLook", "It was looked at again. Nothing is covered now."
    )
