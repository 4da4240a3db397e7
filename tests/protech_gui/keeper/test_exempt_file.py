"""What a person exempts is kept as hashes alone, bounded, and gone when nothing is left."""

import os
import stat
from pathlib import Path

import pytest

from engine.contract import Exempt
from engine.excluding import Excluded
from engine.network_messages import MOST_EXEMPT
from protech_gui.keeper.exempt_file import MAX_BYTES, ExemptFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "exempt.json"


def excludes(file: ExemptFile, host: str) -> bool:
    return Excluded(file.exempt.key, file.exempt.hashes)(host)


def test_a_host_is_known_again_and_its_name_is_nowhere(path: Path) -> None:
    file = ExemptFile(path)
    assert file.exempt == Exempt()
    assert file.add("bank.example")
    assert file.add("bank.example")
    assert file.add("other.example")
    file.write()
    read = ExemptFile(path)
    assert read.exempt == file.exempt
    assert len(read.exempt.hashes) == 2
    assert excludes(read, "www.bank.example")
    assert not excludes(read, "bank.test")
    assert b"bank" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_with_the_last_one_the_key_and_the_file_go(path: Path) -> None:
    file = ExemptFile(path)
    file.add("a.example")
    first = file.exempt.key
    file.remove("b.example")
    assert excludes(file, "a.example")
    file.write()
    file.remove("a.example")
    file.write()
    assert os.listdir(path.parent) == []
    file.write()
    file.add("a.example")
    assert file.exempt.key != first
    file.clear()
    assert file.exempt == Exempt()


def test_there_are_at_most_so_many_and_they_fit(path: Path) -> None:
    file = ExemptFile(path)
    assert all(file.add(f"{number}.example") for number in range(MOST_EXEMPT))
    assert not file.add("more.example")
    assert file.add("0.example")
    file.write()
    assert path.stat().st_size < MAX_BYTES
    assert len(ExemptFile(path).exempt.hashes) == MOST_EXEMPT


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b'{"version":2,"exempt":{}}',
        b'{"version":1,"exempt":{"key":"short"}}',
        b'{"version":1,"exempt":{"hashes":["x"]}}',
        b" " * (MAX_BYTES + 1),
    ],
)
def test_a_damaged_file_is_set_aside_and_exempts_none(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert ExemptFile(path).exempt == Exempt()
    assert [name for name in os.listdir(path.parent) if "damaged" in name]
    assert not path.exists()
