"""The screens of the network guard: each way it can stand, consents, browsers, exclusions."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from engine.contract import NetworkCounts, NetworkState
from engine.network_messages import NetworkStanding, SettingState, TrustState
from engine.terms import (
    Category,
    ConsentKind,
    Layer,
    NetworkFault,
    Offered,
    Standing,
    TrustReason,
)
from protech_gui.domain.records import Record, RecordKind
from protech_gui.window.house.house import House
from protech_gui.window.intents import Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unlocked
from protech_gui.window.network.browsers_card import BrowsersCard
from protech_gui.window.network.consent_switch import ConsentSwitch
from protech_gui.window.network.exclusions_card import ExclusionsCard
from protech_gui.window.parts.button import Button
from tests.visual.situations import NOON, OFF, ON, Scene, both, click, contents, situation

BROWSERS = (
    TrustState("Chromium", trusted=True),
    TrustState("Firefox", trusted=False, reason=TrustReason.LOCKED),
    TrustState("Brave", None, TrustReason.NO_TOOL, "sudo apt-get install libnss3-tools"),
    TrustState("Vivaldi", trusted=True, reason=TrustReason.RENEWAL),
)
SETTINGS = (
    SettingState("gnome", Standing.POINTED),
    SettingState("environment", Standing.LATER),
    SettingState("macos:Wi-Fi", Standing.CHANGED),
)
COUNTS = NetworkCounts(
    per_minute=48, tunnelled=310, looked_into=1_204, held=912, replaced=7, unjudged=2, pinned=3
)


def network(standing: NetworkStanding, *, exempt: int = 0) -> NetworkState:
    """Return a network guard that stands so, with a list in earnest installed."""
    return NetworkState(
        wanted=True, started=True, standing=standing, exempt=exempt, offered=Offered.EARNEST
    )


LEVEL_ONE = network(NetworkStanding(hosts=True, settings=SETTINGS[:1]))
LEVEL_TWO = network(
    NetworkStanding(
        hosts=True, traffic=True, practice=True, judging=True, settings=SETTINGS, trust=BROWSERS
    ),
    exempt=3,
)


def standing_so(
    guard: NetworkState, *consents: ConsentKind, counts: NetworkCounts | None = None
) -> Situation:
    """Return how things stand with such a network guard and these consents."""
    opened = Unlocked(contents(), delayed=False)
    stands = situation(opened, ON, ConsentKind.SCREEN, *consents)
    return replace(stands, network=guard, counts=counts)


def network_scenes() -> Iterator[Scene]:
    """Yield every screen of the network guard."""
    hosts, traffic = ConsentKind.HOSTS, ConsentKind.TRAFFIC
    nothing = standing_so(NetworkState())
    trying = standing_so(NetworkState(offered=Offered.PRACTICE))
    one = standing_so(LEVEL_ONE, hosts, counts=NetworkCounts(per_minute=12, blocked=1))
    two = standing_so(LEVEL_TWO, hosts, traffic, counts=COUNTS)
    yield Scene("network_nothing", nothing, Spot.NETWORK)
    yield Scene("network_trying", trying, Spot.NETWORK)
    yield Scene("network_one", one, Spot.NETWORK)
    yield Scene("network_two", two, Spot.NETWORK)
    yield Scene("network_today", two, Spot.TODAY)
    yield Scene("network_settings", two, Spot.SETTINGS)
    yield Scene("network_ask_hosts", trying, Spot.NETWORK, act=click(ConsentSwitch, 0))
    yield Scene("network_ask_traffic", nothing, Spot.NETWORK, act=ask_traffic)
    yield Scene("network_copied", two, Spot.NETWORK, act=click(BrowsersCard, 1))
    yield Scene(
        "network_excluded", two, Spot.NETWORK, act=both(write_site, click(ExclusionsCard, 0))
    )
    yield Scene("network_ask_forget", two, Spot.NETWORK, act=click(ExclusionsCard, 2))
    yield Scene("network_pinned", two, Spot.NETWORK, act=ask_which)
    interrupted = NetworkState(wanted=True, interrupted=True, offered=Offered.EARNEST)
    yield Scene("network_interrupted", standing_so(interrupted, hosts), Spot.NETWORK)
    yield Scene("network_today_interrupted", standing_so(interrupted, hosts), Spot.TODAY)
    resting = replace(standing_so(NetworkState(offered=Offered.EARNEST), hosts), protection=OFF)
    yield Scene("network_resting", resting, Spot.NETWORK)
    for fault in NetworkFault:
        if fault is not NetworkFault.NONE:
            broken = standing_so(network(NetworkStanding(fault)), hosts, traffic)
            yield Scene(f"network_fault_{fault.value}", broken, Spot.NETWORK)
    yield Scene("network_records", recorded(two), Spot.PROGRESS)


def ask_traffic(house: House) -> None:
    """Ask to look into traffic; without a list nothing else is offered."""
    switches = [one for one in house.findChildren(ConsentSwitch) if one.isVisible()]
    shown = [one for one in switches[-1].findChildren(Button) if one.isVisible()]
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)


def write_site(house: House) -> None:
    """Type a site into the field for it."""
    (card,) = [one for one in house.findChildren(ExclusionsCard) if one.isVisible()]
    (field,) = card.findChildren(QLineEdit)
    QTest.keyClicks(field, "https://bank.example/login")


def ask_which(house: House) -> None:
    """Ask which sites pass unread, and have the answer at once."""
    (card,) = [one for one in house.findChildren(BrowsersCard) if one.isVisible()]
    click(BrowsersCard, 2)(house)
    card.know(replace(standing_so(LEVEL_TWO, counts=COUNTS), pinned=("a.example", "b.example")))


def recorded(stands: Situation) -> Situation:
    """Return how things stand with records of what was held back on the network."""
    kinds = (Category.HOST, Category.SEARCH, Category.PICTURE, Category.VIDEO, Category.TEST)
    records = tuple(
        Record(f"n-{place}", NOON - place, RecordKind.BLOCK, kind, Layer.NETWORK, None, None)
        for place, kind in enumerate(kinds)
    )
    return replace(stands, vault=Unlocked(replace(contents(), records=records), delayed=False))
