"""How the network guard can stand in the tests of its page."""

from dataclasses import replace

from engine.contract import NetworkCounts, NetworkState
from engine.network_messages import NetworkStanding, SettingState, TrustState
from engine.terms import ConsentKind, Offered, Standing, TrustReason
from protech_gui.window.models.situation import Situation
from tests.protech_gui.window.rooms.standing import opened, standing

COMMAND = "sudo apt-get install libnss3-tools"
BOTH = (ConsentKind.HOSTS, ConsentKind.TRAFFIC)
TWO = NetworkStanding(
    hosts=True,
    traffic=True,
    judging=True,
    settings=(SettingState("gnome", Standing.POINTED),),
    trust=(
        TrustState("Chromium", trusted=True),
        TrustState("Brave", None, TrustReason.NO_TOOL, COMMAND),
    ),
)


def running(stands: NetworkStanding = TWO, *, exempt: int = 0) -> NetworkState:
    """Return a network guard that runs and stands so."""
    return NetworkState(
        wanted=True, started=True, standing=stands, exempt=exempt, offered=Offered.EARNEST
    )


def situation(
    network: NetworkState | None = None,
    *,
    consents: tuple[ConsentKind, ...] = BOTH,
    counts: NetworkCounts | None = None,
    pinned: tuple[str, ...] | None = None,
) -> Situation:
    """Return how things stand with such a network guard."""
    stands = standing(opened(), consents=consents)
    guard = running() if network is None else network
    return replace(stands, network=guard, counts=counts, pinned=pinned)
