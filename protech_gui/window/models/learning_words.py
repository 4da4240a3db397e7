"""What is said of a module: how long it takes, how far it was read, and why it is suggested."""

from PySide6.QtCore import QCoreApplication

from protech_gui.content.modules import Module
from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId


def state_words(module: Module, reading: Reading | None) -> str:
    """Return how long a module takes, and how far the person is with it."""
    minutes = QCoreApplication.translate("Learning", "About %n minute(s)", None, module.minutes)
    if reading is None:
        return minutes
    if reading.finished is not None:
        state = QCoreApplication.translate("Learning", "read through")
    else:
        place = next((n for n, one in enumerate(module.steps, 1) if one.id == reading.step), 1)
        state = QCoreApplication.translate("Learning", "begun, at step {step} of {steps}").format(
            step=place, steps=len(module.steps)
        )
    return f"{minutes} · {state}"


def way_words(reading: Reading | None) -> str:
    """Return what the button says that opens a module."""
    if reading is None:
        return QCoreApplication.translate("Learning", "Begin")
    if reading.finished is None:
        return QCoreApplication.translate("Learning", "Go on")
    return QCoreApplication.translate("Learning", "Read again")


def suggestion_words(id: ModuleId, reading: Reading | None) -> str:
    """Return why a module is suggested now."""
    if reading is not None and reading.finished is None:
        return QCoreApplication.translate("Learning", "You paused here. You can go on any time.")
    match id:
        case ModuleId.START:
            return QCoreApplication.translate("Learning", "A gentle beginning, if you like one.")
        case ModuleId.AFTER:
            return QCoreApplication.translate(
                "Learning", "You wrote down a lapse. This may help in the days after one."
            )
        case _:
            return QCoreApplication.translate("Learning", "This could be next.")
