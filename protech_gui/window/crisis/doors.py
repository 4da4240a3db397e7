"""The three doors: what is behind each, in which order."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId


@dataclass(frozen=True)
class Door:
    """One door.

    ``part`` is its name for other pages, ``page`` its text, ``lines`` the purpose of the
    services that stand in it, ``more`` of those one step further. The lines stand after
    so many headed sections of the text: where someone else may be hurt, what to do with
    one's own feet comes before the telephone.
    """

    part: str
    page: PageId
    sign: str
    lines: Purpose
    more: Purpose
    after: int


SELF = Door("self", PageId.CRISIS_SELF, "life-buoy", Purpose.CRISIS, Purpose.SELF_CONCERN, 0)
CHILD = Door("child", PageId.CRISIS_CHILD, "baby", Purpose.SELF_CONCERN, Purpose.CRISIS, 3)
FOUND_OUT = Door(
    "found_out", PageId.CRISIS_FOUND_OUT, "users", Purpose.CRISIS, Purpose.SELF_CONCERN, 1
)

DOORS = (SELF, CHILD, FOUND_OUT)
"""In the order in which they stand; all are of the same size."""


def door_words(door: Door) -> str:
    """Return what a door says, in the language spoken now."""
    match door.part:
        case "self":
            return QCoreApplication.translate("Crisis", "I may hurt myself")
        case "child":
            return QCoreApplication.translate("Crisis", "I am afraid that I could harm a child")
        case _:
            return QCoreApplication.translate("Crisis", "Someone found out, or the police came")


def more_words(door: Door, *, showing: bool) -> str:
    """Return what the button for further services says; never what they are about."""
    if door.more is Purpose.CRISIS:
        if showing:
            return QCoreApplication.translate("Crisis", "Hide crisis lines")
        return QCoreApplication.translate("Crisis", "Show crisis lines too")
    if showing:
        return QCoreApplication.translate("Crisis", "Hide more support")
    return QCoreApplication.translate("Crisis", "More support")


def family_words(*, showing: bool) -> str:
    """Return what the button for services for relatives says."""
    if showing:
        return QCoreApplication.translate("Crisis", "Hide what is for the people close to you")
    return QCoreApplication.translate("Crisis", "For the people close to you")


def parted(body: str, sections: int) -> tuple[str, str]:
    """Return the text up to the end of so many headed sections, and the rest of it."""
    lines = body.split("\n")
    heads = [at for at, line in enumerate(lines) if line.startswith("## ")]
    if len(heads) <= sections:
        return body, ""
    cut = heads[sections]
    return "\n".join(lines[:cut]).strip(), "\n".join(lines[cut:])
