"""A door to a private record with a clock that tests turn, and a cheap key derivation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import Created, VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE, ZONE, TurnedClock, cheap, contents


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def door(paths: Paths, clock: TurnedClock) -> VaultDoor:
    return VaultDoor(paths, clock, cheap, ZONE)


@pytest.fixture
def vault(door: VaultDoor) -> Iterator[OpenVault]:
    made = door.create(PASSPHRASE).vault
    yield made
    made.close()


@pytest.fixture
def created(door: VaultDoor, paths: Paths) -> Created:
    """A vault that is there and locked."""
    created = door.create(PASSPHRASE)
    created.vault.close()
    assert sorted(contents(paths.root)) == ["attempts.json", "slots.json", "vault.db"]
    return created


@pytest.fixture
def made(created: Created) -> str:
    """A vault that is there and locked; returns its public key."""
    return created.vault.public_key_hex


@pytest.fixture
def code(created: Created) -> str:
    """The recovery code of a vault that is there and locked."""
    return " ".join(created.code.words)
