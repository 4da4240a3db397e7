"""Sheets: taken whole, or refused with the rule that they break."""

from pathlib import Path
from typing import Annotated

import pytest
from msgspec import Meta, Struct

from protech_gui.content.sheet import MAX_BYTES, Sheet, SheetBroken, read_sheet
from tests.protech_gui.content.shelf import put

ALLOWED = frozenset({"https://line.example/"})
FRONT = "---\nname: a name\ncount: 3\n---\n\n"


class Front(Struct, frozen=True, forbid_unknown_fields=True):
    name: Annotated[str, Meta(min_length=1)]
    count: int


def read(folder: Path, text: str) -> Sheet[Front]:
    return read_sheet(put(folder / "sheet.md", text), Front, ALLOWED)


def test_front_matter_and_body_are_told_apart(tmp_path: Path) -> None:
    sheet = read(tmp_path, FRONT + "## A heading\n\nWords.\n\n---\n\nMore: words.\n")
    assert sheet.front == Front("a name", 3)
    assert sheet.body == "## A heading\n\nWords.\n\n---\n\nMore: words."
    assert (sheet.links, sheet.dropped) == ((), 0)


def test_lines_end_the_same_on_every_system(tmp_path: Path) -> None:
    path = tmp_path / "sheet.md"
    path.write_bytes((FRONT + "One\nTwo\n").replace("\n", "\r\n").encode())
    assert read_sheet(path, Front, ALLOWED).body == "One\nTwo"


def test_a_value_may_hold_a_colon(tmp_path: Path) -> None:
    assert read(tmp_path, "---\nname: this: that\ncount: 3\n---\nWords").front.name == "this: that"


def test_an_allowed_link_stays_and_another_keeps_its_words_only(tmp_path: Path) -> None:
    line, other = "[line](https://line.example/)", "[shop](https://shop.example/)"
    sheet = read(tmp_path, f"{FRONT}A {line} and a {other}.")
    assert sheet.body == f"A {line} and a shop."
    assert sheet.links == ("https://line.example/", "https://shop.example/")
    assert sheet.dropped == 1


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Words.", "no front matter"),
        ("Words.\n" + FRONT, "no front matter"),
        ("---\nname: a\ncount: 3\n", "no front matter"),
        ("---\nname: a\n---\nWords", "a field"),
        ("---\nname: a\ncount: many\n---\nWords", "a field"),
        ("---\nname: a\ncount: 3\nmore: x\n---\nWords", "a field"),
        ("---\nname: a\nname: b\ncount: 3\n---\nWords", "each key once"),
        ("---\nname a\ncount: 3\n---\nWords", "plain 'key: value'"),
        ('---\nname: "a"\ncount: 3\n---\nWords', "plain 'key: value'"),
        (FRONT, "nothing to read"),
        (FRONT + "A bell\a.", "cannot be read"),
        (FRONT + "Some <b>HTML</b>.", "markup"),
        (FRONT + "A <!-- comment -->.", "markup"),
        (FRONT + "![A picture](https://line.example/)", "a picture"),
        (FRONT + "[line][1]", "not written out"),
        (FRONT + "Words.\n\n[1]: /line", "not written out"),
        (FRONT + "See https://line.example/.", "a bare address"),
        (FRONT + "See www.line.example.", "a bare address"),
        (FRONT + "Write to us@line.example.", "a bare address"),
        (FRONT + "[line](http://line.example/)", "https"),
        (FRONT + "[line](file:///etc/passwd)", "https"),
        (FRONT + "[line](javascript:alert)", "https"),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused(tmp_path: Path, text: str, rule: str) -> None:
    with pytest.raises(SheetBroken, match=rule):
        read(tmp_path, text)


def test_a_missing_oversize_or_unreadable_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SheetBroken, match="missing"):
        read_sheet(tmp_path / "none.md", Front, ALLOWED)
    with pytest.raises(SheetBroken, match="unreadable"):
        read(tmp_path, FRONT + "x" * MAX_BYTES)
    latin = tmp_path / "latin.md"
    latin.write_bytes(FRONT.encode() + b"caf\xe9")
    with pytest.raises(SheetBroken, match="unreadable"):
        read_sheet(latin, Front, ALLOWED)
