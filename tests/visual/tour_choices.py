"""The tour's steps from the settings: reminders, a pause, consents, and a backup."""

from engine.terms import Choices, ConsentKind
from protech_gui.settings import ProtectionState, load_choices, load_protection
from tests.visual.tour_stage import PASSPHRASE, Tour

NINE = 540
"""The time that is offered first, in minutes after midnight."""


def remind(tour: Tour) -> None:
    """They want to be reminded, agree to it, and choose a time, which is kept at once."""
    _to_settings(tour)
    tour.press("RemindersCard", "Set up &reminders…")
    tour.press("ConsentSheet", "&Yes, I agree")
    tour.household.until(lambda: _holds(tour, ConsentKind.REMINDERS))
    _to_settings(tour)
    tour.keys(*["Tab"] * 12, "Space")
    tour.household.until(lambda: _times(tour) == (NINE,))


def ask_pause(tour: Tour) -> None:
    """They ask for a pause: it waits, and protection stays on."""
    tour.keys("Ctrl+1")
    tour.press("ProtectionCard", "&Pause")
    tour.press("AskingCard", "Wait for a &pause")
    tour.household.until(lambda: len(_protection(tour).waiting) == 1)
    assert _protection(tour).on


def keep(tour: Tour) -> None:
    """They come back to it and keep protection, which stands first: nothing waits any more."""
    _to_settings(tour)
    tour.press("WaitsCard", "To pauses and wa&its")
    tour.keys("Space")
    tour.household.until(lambda: not _protection(tour).waiting)
    assert _protection(tour).on


def take_back(tour: Tour) -> None:
    """They take back the consent to note covers, and let what is there stay."""
    _to_settings(tour)
    tour.press("ConsentsCard", "See your &consents")
    tour.keys(*["Tab"] * 6, "Space")
    tour.press("ConsentCard", "&Take back")
    tour.press("ConsentCard", "&Let it stay")
    tour.household.until(lambda: not _holds(tour, ConsentKind.BLOCK_LOG))


def give_again(tour: Tour) -> None:
    """They give it again, with its text before them."""
    _to_settings(tour)
    tour.press("ConsentsCard", "See your &consents")
    tour.keys(*["Tab"] * 6, "Space")
    tour.press("ConsentSheet", "&Yes, I agree")
    tour.household.until(lambda: _holds(tour, ConsentKind.BLOCK_LOG))


def back_up(tour: Tour) -> None:
    """They make a backup, under the name that is offered: a file that holds nothing readable."""
    _to_settings(tour)
    tour.press("KeysCard", "&Backup, restore and check")
    tour.press("MakeCard", "Make a &backup…")
    tour.keys("Return")
    tour.household.until(lambda: any(tour.home.glob("notes-*")))
    tour.rest()
    (made,) = tour.home.glob("notes-*")
    assert PASSPHRASE.encode() not in made.read_bytes()


def look_inside(tour: Tour) -> None:
    """They choose the file and type its passphrase: they see what it holds."""
    tour.press("RestoreCard", "&Choose a file…")
    # The list of files stands before the field, and goes to what begins so.
    tour.keys("Shift+Tab", "n", "Return")
    tour.keyboard.type(PASSPHRASE)
    tour.keys("Return")


def restore(tour: Tour) -> None:
    """They restore it, which is asked once: the journal is open, with all that was in it."""
    opened = tour.household.events("vault_open")
    tour.press("RestoreCard", "&Restore…")
    tour.press("RestoreCard", "&Restore")
    tour.household.until(lambda: tour.household.events("vault_open") > opened)
    with tour.vault() as vault:
        assert len(vault.urges.recent(9)) == 1


def _to_settings(tour: Tour) -> None:
    tour.keys("Ctrl+1", "Ctrl+6")


def _protection(tour: Tour) -> ProtectionState:
    return load_protection(tour.household.paths.protection).value


def _times(tour: Tour) -> tuple[int, ...]:
    return load_choices(tour.household.paths.settings, Choices("en")).value.reminders.times


def _holds(tour: Tour, kind: ConsentKind) -> bool:
    return _protection(tour).receipt(kind) is not None
