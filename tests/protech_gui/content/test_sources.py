"""Sources are read by name, or refused as a whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protech_gui.content.sheet import SheetBroken
from protech_gui.content.sources import MAX_BYTES, read_sources
from tests.protech_gui.content.shelf import put

BOOK = {"authors": "Doe, J.", "title": "A book", "where": "A house, Town", "year": 2001}


def test_a_source_is_told_in_one_line(tmp_path: Path) -> None:
    found = read_sources(put(tmp_path / "sources.json", json.dumps({"doe_2001": BOOK})))
    assert list(found) == ["doe_2001"]
    assert found["doe_2001"].citation == "Doe, J. (2001). A book. A house, Town."


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        {"Doe": BOOK},
        {"": BOOK},
        {"d" * 41: BOOK},
        {"doe": []},
        {"doe": BOOK | {"more": "x"}},
        {"doe": BOOK | {"title": ""}},
        {"doe": BOOK | {"title": "x" * 301}},
        {"doe": BOOK | {"year": 1899}},
        {"doe": BOOK | {"year": 2101}},
        {"doe": BOOK | {"year": "2001"}},
        {"doe": {name: value for name, value in BOOK.items() if name != "where"}},
    ],
)
def test_sources_of_another_shape_are_refused(tmp_path: Path, wrong: Any) -> None:
    with pytest.raises(SheetBroken, match="shape"):
        read_sources(put(tmp_path / "sources.json", json.dumps(wrong)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"doe": {',
        json.dumps({"doe": BOOK | {"title": "caf\xe9"}}, ensure_ascii=False).encode("latin-1"),
        b'{"doe": {"title": "\\ud800"}}',
        b'{"doe": ' + b"[" * (MAX_BYTES // 2),
        b"{}" + b" " * MAX_BYTES,
    ],
)
def test_bytes_that_cannot_be_read_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sources.json"
    path.write_bytes(content)
    with pytest.raises(SheetBroken, match="shape"):
        read_sources(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SheetBroken, match="missing"):
        read_sources(tmp_path / "none.json")
    with pytest.raises(SheetBroken, match="shape"):
        read_sources(tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=100)
    | st.dictionaries(
        st.sampled_from([*BOOK, "doe", "more"]),
        st.recursive(st.none() | st.integers() | st.text(max_size=5), st.lists, max_leaves=5)
        | st.just(BOOK),
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_bytes_are_sources_or_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sources.json"
    path.write_bytes(content)
    try:
        found = read_sources(path)
    except SheetBroken:
        return
    assert all(source.citation.startswith("Doe, J. (2001).") for source in found.values())
