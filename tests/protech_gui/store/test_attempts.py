"""The count of wrong passphrases survives, and damage is told from a count of none."""

from pathlib import Path

import pytest

from protech_gui.domain.backoff import Attempts
from protech_gui.store.attempts import load_attempts, save_attempts


def test_the_count_survives(tmp_path: Path) -> None:
    attempts = Attempts(failures=5, wait=8.0, wall=1e9, uptime=5.0, boot="a")
    save_attempts(tmp_path / "a", attempts)
    assert load_attempts(tmp_path / "a") == attempts


def test_a_count_that_is_gone_is_not_a_count_of_none(tmp_path: Path) -> None:
    assert load_attempts(tmp_path / "a") is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b'{"failures":-1}', b'{"wait":1e9}', b'{"no":1}', b" " * 5000],
)
def test_a_damaged_count_is_not_a_count_of_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a").write_bytes(content)
    assert load_attempts(tmp_path / "a") is None
