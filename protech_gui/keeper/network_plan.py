"""What the network guard is started with: commands, places, and services that it leaves alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from engine.contract import Exempt, NetworkOrders, StartNetworkGuard, SupportNumber
from engine.spelling import host_of
from engine.terms import Choices, Command, ConsentKind, Offered
from protech_gui.content.directory import Channel, ChannelKind, Directory, Purpose, Service
from protech_gui.settings import ProtectionState

MOST_NUMBERS = 3
"""As many lines as a page of few words can show."""

_ADDRESSED = (ChannelKind.WEB, ChannelKind.CHAT, ChannelKind.FORM)


@dataclass(frozen=True)
class NetworkPlan:
    """What does not change while the keeper lives; places are folders and files, as text.

    ``offered``: what the lists of hosts in the pack are for. ``system_region`` holds for who chose
    no country: ISO 3166-1 alpha-2, or empty where it is not known.
    """

    guard: Command
    judge: Command
    keeper: Command
    pack: str
    folder: str
    web: str
    exempt: str
    directory: Directory
    offered: Offered
    system_region: str = ""

    def start(self, orders: NetworkOrders, port: int) -> StartNetworkGuard:
        """Return what a guard is greeted with."""
        return StartNetworkGuard(
            orders,
            self.pack,
            self.judge,
            self.keeper,
            self.folder,
            self.web,
            self.exempt,
            hosts_of_services(self.directory.services),
            port,
        )

    def orders(self, wanted: ProtectionState, choices: Choices, exempt: Exempt) -> NetworkOrders:
        """Return how a guard shall guard."""
        hosts, traffic = (
            receipt.id if (receipt := wanted.receipt(kind)) else ""
            for kind in (ConsentKind.HOSTS, ConsentKind.TRAFFIC)
        )
        return NetworkOrders(
            hosts,
            traffic,
            wanted.level,
            choices.language,
            wanted.guarding,
            exempt,
            numbers_for(
                self.directory.services, choices.region or self.system_region, choices.language
            ),
        )


def hosts_of_services(services: Iterable[Service]) -> tuple[str, ...]:
    """Return the hosts of all services, shown or not: none of them is ever held up."""
    channels = (channel for service in services for channel in service.channels)
    return tuple(sorted({host for channel in channels if (host := _host(channel))}))


def numbers_for(
    services: Iterable[Service], region: str, language: str
) -> tuple[SupportNumber, ...]:
    """Return crisis lines that can be called in a region, those who speak the language first.

    Where none can, because the region is not known, they are all that speak the language. Others
    may read the page that they stand on: so none tells what the person is worried about.
    """
    lines = [
        (service, channel)
        for service in services
        if service.serves(Purpose.CRISIS)
        for channel in service.shown()
        if channel.kind is ChannelKind.PHONE
    ]
    spoken = [line for line in lines if language in line[0].languages]
    here = [line for line in lines if region in line[1].dialable_from]
    here.sort(key=lambda line: line not in spoken)
    return tuple(
        SupportNumber(service.name, channel.display, channel.value)
        for service, channel in (here or spoken)[:MOST_NUMBERS]
    )


def _host(channel: Channel) -> str:
    if channel.kind not in _ADDRESSED:
        return ""
    return host_of(urlsplit(channel.value).hostname or "")
