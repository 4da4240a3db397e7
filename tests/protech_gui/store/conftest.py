"""An open vault, its key pair, and a spool that seals to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from protech_gui.store.connection import Connection, create_vault
from protech_gui.store.identity import make_identity, read_identity
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.store.parts import KEY


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Connection]:
    connection = create_vault(tmp_path / "vault.db", KEY)
    make_identity(connection)
    yield connection
    connection.close()


@pytest.fixture
def private_key(vault: Connection) -> PrivateKey:
    return read_identity(vault)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "spool"


@pytest.fixture
def spool(folder: Path, private_key: PrivateKey) -> Iterator[SpoolWriter]:
    writer = SpoolWriter(folder)
    writer.adopt(bytes(private_key.public_key).hex())
    yield writer
    writer.close()
