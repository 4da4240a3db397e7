"""What a network guard is greeted with: the consents' receipts, and services left alone."""

import pytest

from engine.contract import Exempt
from engine.terms import Choices, ConsentKind, Level, Offered
from protech_gui.content.directory import Directory, load_directory
from protech_gui.keeper.network_plan import (
    NetworkPlan,
    hosts_of_services,
)
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.settings import ProtectionState
from tests.household import CONSENTS, receipt_for

HOSTS, TRAFFIC = receipt_for(ConsentKind.HOSTS), receipt_for(ConsentKind.TRAFFIC)


@pytest.fixture
def directory(paths: Paths) -> Directory:
    return load_directory(EventLog(paths.log))


@pytest.fixture
def plan(directory: Directory) -> NetworkPlan:
    return NetworkPlan(
        ("network",), ("judge",), ("keeper",), "/p", "/f", "/w", "/e", directory, Offered.EARNEST
    )


def test_orders_carry_what_was_consented_to(plan: NetworkPlan) -> None:
    state = ProtectionState(on=True, level=Level.STRICT, consents=(*CONSENTS, TRAFFIC))
    exempt = Exempt("1" * 32, ("2" * 16,))
    orders = plan.orders(state, Choices("nl", "NL"), exempt)
    assert (orders.hosts, orders.traffic) == ("", TRAFFIC.id)
    assert (orders.level, orders.language, orders.exempt) == (Level.STRICT, "nl", exempt)
    assert orders.on
    assert orders.numbers
    off = plan.orders(ProtectionState(consents=(HOSTS,)), Choices("en"), Exempt())
    assert (off.hosts, off.on) == (HOSTS.id, False)


def test_a_guard_knows_all_services_hosts(plan: NetworkPlan, directory: Directory) -> None:
    orders = plan.orders(ProtectionState(), Choices("en"), Exempt())
    start = plan.start(orders, 4711)
    assert (start.orders, start.port, start.judge) == (orders, 4711, ("judge",))
    assert (start.pack, start.folder, start.web, start.exempt) == ("/p", "/f", "/w", "/e")
    assert start.helplines == hosts_of_services(directory.services)
    assert len(start.helplines) > 20
    assert not any(" " in host or "/" in host or "@" in host for host in start.helplines)
