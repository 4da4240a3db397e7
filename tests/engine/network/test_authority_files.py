"""The authority on the disk: private, renewed in time, and gone when it is removed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.files import fresh_of, write_private
from engine.network.authority import Refusal, Refused, make, to_bytes
from engine.network.authority_files import NEXT, PRESENT, AuthorityFiles

START = datetime(2027, 3, 1, 12, tzinfo=UTC)
LIFE = timedelta(days=60)


class Days:
    """A clock that goes by days."""

    def __init__(self) -> None:
        self.gone = 0.0

    def __call__(self) -> datetime:
        return START + timedelta(days=self.gone)


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def files(tmp_path: Path, days: Days) -> AuthorityFiles:
    return AuthorityFiles(tmp_path / "authority", days, LIFE)


def test_there_is_none_then_one_and_its_file_is_private(
    files: AuthorityFiles, tmp_path: Path
) -> None:
    assert files.load() is None
    made = files.make()
    assert files.load() == made
    assert (tmp_path / "authority").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "authority" / PRESENT).stat().st_mode & 0o777 == 0o600


def test_a_file_that_others_can_read_is_refused(files: AuthorityFiles, tmp_path: Path) -> None:
    files.make()
    (tmp_path / "authority" / PRESENT).chmod(0o640)
    with pytest.raises(Refused) as refused:
        files.load()
    assert refused.value.refusal is Refusal.EXPOSED


def test_a_file_that_is_broken_too_large_or_a_link_is_refused(
    files: AuthorityFiles, tmp_path: Path
) -> None:
    path = tmp_path / "authority" / PRESENT
    elsewhere = tmp_path / "elsewhere"
    write_private(elsewhere, to_bytes(make(START, LIFE)))
    for content in (b"broken", b"\n" * 20_000, None):
        path.unlink(missing_ok=True)
        if content is None:
            path.symlink_to(elsewhere)
        else:
            write_private(path, content)
        with pytest.raises(Refused) as refused:
            files.load()
        assert refused.value.refusal is Refusal.BROKEN


def test_one_that_has_ended_is_refused(files: AuthorityFiles, days: Days) -> None:
    files.make()
    days.gone = 60
    with pytest.raises(Refused) as refused:
        files.load()
    assert refused.value.refusal is Refusal.EXPIRED


def test_a_successor_comes_when_a_third_is_left_and_then_stays(
    files: AuthorityFiles, days: Days
) -> None:
    present = files.make()
    days.gone = 39.9
    assert files.successor(present) is None
    assert files.following() is None
    days.gone = 40
    successor = files.successor(present)
    assert successor is not None
    assert successor != present
    assert files.load() == present
    days.gone = 41
    assert files.successor(present) == files.following() == successor
    files.succeed()
    assert files.load() == successor
    assert files.following() is None
    assert files.successor(successor) is None


@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_a_successor_that_is_no_good_is_made_anew(
    files: AuthorityFiles, days: Days, tmp_path: Path, mode: int
) -> None:
    present = files.make()
    days.gone = 45
    path = tmp_path / "authority" / NEXT
    before = make(START - timedelta(days=10), LIFE)  # it ends before the present one
    write_private(path, to_bytes(before))
    path.chmod(mode)
    successor = files.successor(present)
    assert successor is not None
    assert successor.ends > present.ends


def test_a_new_one_has_no_successor_of_the_old(files: AuthorityFiles, days: Days) -> None:
    present = files.make()
    days.gone = 45
    files.successor(present)
    files.make()
    assert files.following() is None


def test_removing_leaves_nothing_and_can_be_done_again(
    files: AuthorityFiles, days: Days, tmp_path: Path
) -> None:
    files.remove()
    present = files.make()
    days.gone = 45
    files.successor(present)
    fresh_of(tmp_path / "authority" / NEXT).write_bytes(b"half of a key")
    files.remove()
    files.remove()
    assert list((tmp_path / "authority").iterdir()) == []
    assert files.load() is None
