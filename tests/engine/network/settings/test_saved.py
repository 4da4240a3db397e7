"""What was set before is noted so that it can be read again, or not at all."""

import json
from pathlib import Path

import pytest

from engine.network.settings.pac import Address
from engine.network.settings.saved import Entry, Saved, SavedFile
from engine.network.settings.setting import SettingsError
from engine.terms import Standing
from tests.engine.network.settings.worlds import Internet, pointing

ADDRESS = Address(40001, "a" * 32, 40002)


def test_what_is_noted_is_read(tmp_path: Path) -> None:
    file = SavedFile(tmp_path / "file")
    assert file.read() == Saved()
    assert Saved().address is None
    saved = Saved().at(ADDRESS).noting("one", Entry({"a": "b"}, pointed=True))
    file.write(saved)
    assert file.read() == saved
    assert file.read().address == ADDRESS
    file.write(saved.noting("two", Entry({})).begun({"one"}))
    assert file.read().entries == {"one": Entry({"a": "b"}, pointed=True), "two": Entry({})}
    file.write(saved.without("one"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "entries",
    [
        {"one": Entry({"a": "b" * 4097})},
        {"one": Entry({str(number): "" for number in range(17)})},
        {"one": Entry({"a": "\ud800"})},
        {str(number): Entry({"a": "b" * 4000}) for number in range(100)},
    ],
)
def test_what_could_not_be_read_again_is_not_noted(
    tmp_path: Path, entries: dict[str, Entry]
) -> None:
    file = SavedFile(tmp_path / "file")
    with pytest.raises(SettingsError, match="noted"):
        file.write(Saved(None, entries))
    assert list(tmp_path.iterdir()) == []


def test_a_setting_that_cannot_be_noted_is_not_changed(tmp_path: Path) -> None:
    world = Internet(ways=1, url="http://own.example/" + "a" * 5000)
    before = world.state()
    assert pointing(world, tmp_path / "file").apply(ADDRESS) == {"windows": Standing.FAILED}
    assert world.state() == before


@pytest.mark.parametrize(
    "change",
    [
        {"place": {"port": 0, "token": "a" * 32, "proxy_port": 1}},
        {"place": {"port": 1, "token": "../etc", "proxy_port": 1}},
        {"entries": {"one": {"before": {"a": 1}}}},
        {"surprise": True},
    ],
)
def test_a_damaged_file_holds_nothing(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "file"
    SavedFile(path).write(Saved().at(ADDRESS).noting("one", Entry({})))
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert SavedFile(path).read() == Saved()


def test_others_must_not_read_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    SavedFile(path).write(Saved().noting("one", Entry({})))
    path.chmod(0o644)
    with pytest.raises(SettingsError):
        SavedFile(path).read()
