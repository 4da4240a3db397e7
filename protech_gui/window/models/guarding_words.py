"""The sentences of how a person is protected: levels, paces, the calm page, and what it costs."""

from PySide6.QtCore import QCoreApplication, QLocale

from engine.contract import GuardLoad
from engine.terms import Level, Pace

HARDLY, LITTLE, NOTICEABLE = 5.0, 25.0, 60.0
"""Below so many percent of one processor core guarding takes hardly anything, a little, or a
noticeable amount; above the last, much."""


def level_names() -> dict[str, str]:
    """Return the levels that can be chosen, by their keys, from the looser to the tighter.

    The targeted level is not among them, because no pack that there is can estimate age.
    """
    return {
        Level.ALL.value: QCoreApplication.translate("Guarding", "All sexual images"),
        Level.STRICT.value: QCoreApplication.translate("Guarding", "Strict"),
    }


def level_words() -> str:
    """Return what each level does and costs."""
    return QCoreApplication.translate(
        "Guarding",
        "“All sexual images” covers explicit pictures and videos.\n"
        "“Strict” covers suggestive ones too. This has a price: every new picture is covered for "
        "a moment, until Protech has looked at it.\n"
        "A third level, only for sexual images that may show a child, needs a pack that can "
        "estimate age; none is installed.",
    )


def pace_names() -> dict[str, str]:
    """Return the paces by their keys."""
    return {
        Pace.FULL.value: QCoreApplication.translate("Guarding", "Full"),
        Pace.GENTLE.value: QCoreApplication.translate("Guarding", "Gentle"),
    }


def pace_words() -> str:
    """Return what the gentler pace does."""
    return QCoreApplication.translate(
        "Guarding", "“Gentle” looks less often at moving pictures. It saves power."
    )


def load_words(load: GuardLoad | None, *, on: bool) -> str:
    """Return what guarding took in the last minute, in words and numbers."""
    if not on:
        return QCoreApplication.translate("Guarding", "Protection is off, so it costs nothing.")
    if load is None:
        return QCoreApplication.translate("Guarding", "This is not measured yet.")
    percent = QLocale().toString(load.cpu_percent, "f", 0 if load.cpu_percent >= 10 else 1)
    numbers = QCoreApplication.translate(
        "Guarding",
        "In the last minute it took {percent} % of one processor core, and looked %n time(s).",
        "",
        load.looks_per_minute,
    ).format(percent=percent)
    return f"{_amount_words(load.cpu_percent)}\n{numbers}"


def _amount_words(percent: float) -> str:
    if percent < HARDLY:
        return QCoreApplication.translate("Guarding", "Your computer hardly notices.")
    if percent < LITTLE:
        return QCoreApplication.translate("Guarding", "It takes a little of your computer’s power.")
    if percent < NOTICEABLE:
        return QCoreApplication.translate("Guarding", "It takes some of your computer’s power.")
    return QCoreApplication.translate(
        "Guarding", "It takes much of your computer’s power now, because much is moving."
    )
