"""The sentence that says how long the next try is away."""

import math

from PySide6.QtCore import QCoreApplication


def wait_sentence(seconds: float) -> str:
    """Return the sentence for a wait of so many seconds, 0 and below meaning none."""
    left = math.ceil(seconds)
    if left <= 0:
        return QCoreApplication.translate("Wait", "You can try again now.")
    if left <= 60:
        return QCoreApplication.translate("Wait", "You can try again in %n second(s).", None, left)
    return QCoreApplication.translate(
        "Wait", "You can try again in about %n minute(s).", None, math.ceil(left / 60)
    )
