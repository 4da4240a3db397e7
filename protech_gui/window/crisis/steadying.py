"""The five steps that bring a person back to where they are, in order, with their words."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Step(StrEnum):
    """A step; its value names its drawing."""

    FEET = "feet"
    LOOK = "look"
    LISTEN = "listen"
    HOLD = "hold"
    BREATHE = "breathe"


STEPS = tuple(Step)


def step_words(step: Step) -> str:
    """Return what a step says, in the language spoken now."""
    match step:
        case Step.FEET:
            return QCoreApplication.translate("Steadying", "Both feet on the floor.")
        case Step.LOOK:
            return QCoreApplication.translate("Steadying", "Look around: five things.")
        case Step.LISTEN:
            return QCoreApplication.translate("Steadying", "Listen: three sounds.")
        case Step.HOLD:
            return QCoreApplication.translate("Steadying", "Hold something cold or firm.")
        case Step.BREATHE:
            return QCoreApplication.translate("Steadying", "Breathe in calmly, and out slowly.")


def offer_words() -> tuple[str, str]:
    """Return the name of the button that leads to the steps, and what it says besides."""
    return (
        QCoreApplication.translate("Steadying", "Steady myself first"),
        QCoreApplication.translate("Steadying", "With pictures and sound. Nothing has to be read."),
    )
