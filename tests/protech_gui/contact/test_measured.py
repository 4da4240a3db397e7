"""The bench of the private window: it finds nothing, and would find what is there."""

from pathlib import Path

import pytest

from tests.bench.content_parts.private_window import SERVICE, left_behind, traces
from tests.sites import MARKER


def test_a_visit_through_a_real_keeper_leaves_nothing_and_reaches_nobody_else() -> None:
    assert left_behind() == {"private_window_traces": 0, "foreign_origins_loaded": 0}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("kept", MARKER.encode()),
        ("kept", f"x{MARKER}".encode("utf-16-le")),
        ("kept", SERVICE.encode()),
        (f"{MARKER}.db", b""),
    ],
)
def test_a_trace_is_found(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / name).write_bytes(content)
    (tmp_path / "other").write_bytes(b"something else")
    assert traces(tmp_path) == [tmp_path / "deep" / name]
