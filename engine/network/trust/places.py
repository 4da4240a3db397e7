"""Places where trust is kept: what is said of each, and what every system's backend can do."""

from dataclasses import dataclass
from typing import Protocol

from engine.network.authority import Authority
from engine.terms import TrustReason


@dataclass(frozen=True)
class Place:
    """What one browser, or the store that several share, thinks of the authority.

    ``trusted`` is None where it cannot be told. ``name`` is a proper name, the same in every
    language; ``command`` installs what is missing, where that is known.
    """

    name: str
    trusted: bool | None
    reason: TrustReason = TrustReason.NONE
    command: str = ""


class Trust(Protocol):
    """The stores of one system, for this person alone.

    All of it blocks: for some 50 ms for each store, and where ``asks`` for as long as the person
    takes to answer.
    """

    asks: bool
    """Whether the system itself asks the person each time something is added or removed."""

    def places(self, authority: Authority) -> tuple[Place, ...]:
        """Look, and return what each place thinks of the authority; changes nothing."""
        ...

    def trust(self, *authorities: Authority) -> None:
        """Have these trusted, and no other of ours; what is so already is left alone.

        It can be done again at any time, and finishes what was interrupted. What did not
        succeed is seen in ``places``.
        """
        ...

    def distrust(self) -> tuple[Place, ...]:
        """Take every certificate of ours away; returns the places where one is left, and why."""
        ...


def together(name: str, places: list[Place]) -> Place:
    """Return one place for several of the same browser: as good as the worst of them."""
    order = (False, None, True)
    worst = min(places, key=lambda place: order.index(place.trusted))
    return Place(name, worst.trusted, worst.reason, worst.command)
