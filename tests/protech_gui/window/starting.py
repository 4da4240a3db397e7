"""The first word that a keeper says to a window."""

from engine.contract import Choices, Command, Note, Place, Protection, StartWindow

KEEPER: Command = ("the", "keeper")


def start(
    protection: Protection,
    notes: tuple[Note, ...] = (),
    *,
    language: str = "en",
    tray: bool = True,
    keeper: Command = KEEPER,
) -> StartWindow:
    """Return the greeting of a window to a person who consented to nothing yet."""
    return StartWindow(Choices(language), protection, (), Place.HOME, tray, notes, keeper)
