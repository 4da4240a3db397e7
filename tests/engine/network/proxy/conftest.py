"""A world for each test of the proxy."""

from collections.abc import Iterator

import pytest

from tests.engine.network.proxy.world import World, world


@pytest.fixture
def looking() -> Iterator[World]:
    """A world in which answers are looked into."""
    with world() as running:
        yield running
