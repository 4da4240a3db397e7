"""The first word that a keeper says to a window."""

from engine.contract import Protection, StartWindow
from engine.terms import Choices, Command, Note, Place, Receipt

KEEPER: Command = ("the", "keeper")


def start(
    protection: Protection,
    notes: tuple[Note, ...] = (),
    *,
    language: str = "en",
    tray: bool = True,
    keeper: Command = KEEPER,
    consents: tuple[Receipt, ...] = (),
    place: Place = Place.HOME,
    steps: str = "done",
    public_key: str | None = None,
) -> StartWindow:
    """Return the greeting of a window, by default to a person after the first steps."""
    choices = Choices(language, "", steps)
    return StartWindow(
        choices, protection, consents, place, tray, notes, keeper, public_key=public_key
    )
