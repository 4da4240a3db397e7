"""Of what the proxy does a category is told, at most once a second, and never a host."""

from engine.contract import Blocked
from engine.network.noticing import EACH_SECONDS, Noticing
from engine.network.proxy.rules import Incident
from engine.terms import Category, Layer


class Keeper:
    """Hears what is told, by a clock of its own."""

    def __init__(self) -> None:
        self.now = 100.0
        self.heard: list[Blocked] = []
        categories = {Incident.HOST_BLOCKED: Category.HOST}
        self.noticing = Noticing(self.heard.append, categories.get, lambda: self.now)

    def told(self) -> list[tuple[Category, Layer]]:
        return [(one.category, one.layer) for one in self.heard]


def test_covers_and_incidents_are_told_by_their_category() -> None:
    keeper = Keeper()
    keeper.noticing.covered(Category.VIDEO)
    keeper.noticing.happened(Incident.HOST_BLOCKED)
    keeper.noticing.happened(Incident.FAULT)
    keeper.noticing.pinned("pinned.test")
    assert keeper.told() == [(Category.VIDEO, Layer.NETWORK), (Category.HOST, Layer.NETWORK)]
    assert "pinned" not in str(keeper.heard)


def test_a_flood_of_one_category_is_told_once_a_second_and_hides_no_other() -> None:
    keeper = Keeper()
    for _ in range(1000):
        keeper.noticing.covered(Category.PICTURE)
    keeper.noticing.covered(Category.VIDEO)
    assert [one.category for one in keeper.heard] == [Category.PICTURE, Category.VIDEO]
    keeper.now += EACH_SECONDS
    keeper.noticing.covered(Category.PICTURE)
    assert len(keeper.heard) == 3
