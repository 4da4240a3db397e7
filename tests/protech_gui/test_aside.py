"""Nothing damaged is ever overwritten: it is set aside under a name of its own."""

import os
import stat
from pathlib import Path

from protech_gui import aside


def test_setting_aside_counts_up_and_keeps_all(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / "file").write_text(str(number))
        assert aside.set_aside(tmp_path / "file").name == f"file.damaged-{number}"
    (tmp_path / "file.damaged-7").write_text("7")
    (tmp_path / "file.damaged-x").write_text("no number")
    (tmp_path / "file").write_text("8")
    assert aside.set_aside(tmp_path / "file").read_text() == "8"
    assert (tmp_path / "file.damaged-8").read_text() == "8"
    assert (tmp_path / "file.damaged-1").read_text() == "1"
    assert not (tmp_path / "file").exists()


def test_setting_aside_together_keeps_the_names(tmp_path: Path) -> None:
    (tmp_path / "vault").write_text("v")
    (tmp_path / "vault-wal").write_text("w")
    folder = aside.set_aside_together(
        (tmp_path / "vault", tmp_path / "vault-wal", tmp_path / "vault-shm"), tmp_path / "vault"
    )
    assert folder.name == "vault.damaged-1"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert sorted(os.listdir(folder)) == ["vault", "vault-wal"]
    assert os.listdir(tmp_path) == ["vault.damaged-1"]
