"""A clock that tests turn, a cheap key derivation, and the passphrase they use."""

from protech_gui.domain.backoff import Moment
from protech_gui.store.slots import Cost

PASSPHRASE = "correct horse"


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
