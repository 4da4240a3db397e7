"""Texts in a spreadsheet: none of them becomes a formula."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.export import harmless


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+31", "'+31"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\uff1d1", "'\uff1d1"),
        ("  =1", "'  =1"),
        ('"=1', "'\"=1"),
        ("\t=1", "'\t'=1"),
        ("a\n=1", "a\n'=1"),
        ("a;=1", "a;'=1"),
        ('a;"=1"', 'a;\'"=1"'),
        ("a,-b", "a,'-b"),
        ("went out - and back", "went out - and back"),
        ("1 + 1 = 2", "1 + 1 = 2"),
        ("😀 ok", "😀 ok"),
        ("", ""),
    ],
)
def test_an_apostrophe_stands_where_a_formula_could_begin(text: str, kept: str) -> None:
    assert harmless(text) == kept


@given(st.text())
def test_no_cell_begins_as_a_formula_however_it_is_split(text: str) -> None:
    for end in "\r\n\t;,|":
        for cell in harmless(text).split(end):
            assert (
                cell.lstrip(" \"'\n\r\t")[:1] not in "=+-@"
                or "'" in cell
                or not cell.strip(" \"'\n\r\t")
            )
