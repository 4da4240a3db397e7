"""Every path lies in one private folder, which the environment may name."""

import stat
from pathlib import Path

from protech_gui.paths import Paths


def test_protech_home_names_the_folder(tmp_path: Path) -> None:
    assert Paths.find({"PROTECH_HOME": str(tmp_path)}).root == tmp_path


def test_a_relative_home_becomes_absolute() -> None:
    assert Paths.find({"PROTECH_HOME": "here"}).root == Path.cwd() / "here"


def test_without_it_the_folder_is_the_persons_own() -> None:
    usual = Paths.find({})
    assert usual.root.is_absolute()
    assert usual.root.name == "protech"
    assert Paths.find({"PROTECH_HOME": ""}) == usual


def test_all_paths_differ_and_lie_inside(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data")
    every = [
        paths.settings,
        paths.protection,
        paths.slots,
        paths.attempts,
        paths.vault,
        paths.spool,
        paths.reminders,
        paths.lock,
        paths.socket,
        paths.log,
    ]
    assert len(set(every)) == len(every)
    assert {path.parent for path in every} == {paths.root}


def test_the_folder_is_made_private(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "a" / "data")
    paths.make_private()
    assert stat.S_IMODE(paths.root.stat().st_mode) == 0o700
