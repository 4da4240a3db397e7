"""A door to a private record with a clock that tests turn, and a cheap key derivation."""

from pathlib import Path

import pytest

from protech_gui.paths import Paths
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import TurnedClock, cheap


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def door(paths: Paths, clock: TurnedClock) -> VaultDoor:
    return VaultDoor(paths, clock, cheap)
