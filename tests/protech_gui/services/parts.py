"""A clock that tests turn, a cheap key derivation, and what tests of services look at."""

from pathlib import Path
from zoneinfo import ZoneInfo

from protech_gui.domain.backoff import Moment
from protech_gui.store.slots import Cost

PASSPHRASE = "correct horse"
OLD_PASSPHRASE = "the old passphrase"
MOMENT = "0123456789abcdef"
"""The name of a hard moment."""
ZONE = ZoneInfo("Europe/Amsterdam")


class TurnedClock:
    """Stands still until a test turns it."""

    def __init__(self) -> None:
        self.wall = 1_800_000_000.0
        self.uptime = 100.0
        self.boot = "a"

    def moment(self) -> Moment:
        return Moment(self.wall, self.uptime, self.boot)

    def wait(self, seconds: float) -> None:
        self.wall += seconds
        self.uptime += seconds


def cheap() -> Cost:
    """Return the least that Argon2id takes."""
    return Cost(memory=8, passes=1)


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below the folder by its name."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
