"""The readable plan: there with lines, gone without, and never under another name."""

import os
import stat
from pathlib import Path

import pytest

from engine.terms import CopiedLine
from protech_gui.keeper.plan_copy import MAX_BYTES, PlanCopy

LINES = (CopiedLine("alone", "Walk"), CopiedLine("people", "Ask Kim 🙂"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.json"


def test_lines_come_back_and_only_their_owner_reads_them(path: Path) -> None:
    copy = PlanCopy(path)
    assert copy.lines == ()
    assert not copy.stands
    copy.lines = LINES
    copy.write()
    assert PlanCopy(path).lines == LINES
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert PlanCopy(path).stands


def test_without_lines_no_file_is_left_half_written_ones_neither(path: Path) -> None:
    copy = PlanCopy(path)
    copy.lines = LINES
    copy.write()
    path.with_name("plan.json.new").write_text("{")
    copy.lines = ()
    assert copy.stands
    copy.write()
    assert os.listdir(path.parent) == []
    assert not copy.stands
    copy.write()


def test_the_largest_plan_fits(path: Path) -> None:
    copy = PlanCopy(path)
    copy.lines = tuple(CopiedLine("signs", "🙂" * 200) for _ in range(72))
    copy.write()
    assert path.stat().st_size < MAX_BYTES
    assert len(PlanCopy(path).lines) == 72


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b'{"version":2,"lines":[]}',
        b'{"version":1,"lines":[{"step":"../x","text":"a"}]}',
        b'{"version":1,"lines":[{"step":"alone","text":""}]}',
        b'{"version":1,"lines":[],"more":1}',
        b" " * (MAX_BYTES + 1),
    ],
)
def test_a_damaged_file_counts_as_one_without_lines_and_can_go(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    copy = PlanCopy(path)
    assert copy.lines == ()
    assert copy.stands
    copy.write()
    assert os.listdir(path.parent) == []


def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b'{"version":1,"lines":[{"step":"alone","text":"a"}]}')
    path.symlink_to(other)
    copy = PlanCopy(path)
    assert copy.lines == ()
    copy.write()
    assert other.exists()
    assert not path.is_symlink()
