"""Heads are told from all that is none, and what may become one is known."""

import pytest

from engine.network.bodies.data_heads import MOST_HEAD, Head, Heads, begun_at_end


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (b"no dat: nothing", None),
        (b"x data:a,b", Head(2, 7, 9, base64=False, whole=True)),
        (b"data:x/y", Head(0, 5, 8, base64=False, whole=False)),
        (b"data:;base64,A", Head(0, 5, 13, base64=True, whole=True)),
        (b"data:;base64;x,A", Head(0, 5, 15, base64=False, whole=True)),
        (b"data: <a data:;base64,A", Head(9, 14, 22, base64=True, whole=True)),
        (b"data:;base64&comma;A data:,", Head(0, 5, 19, base64=True, whole=True)),
        (b'"/9j/4AAQ', Head(1, 5, 5, base64=True, whole=True, bare=True)),
        (b"\\/9j\\/4AAQ", Head(0, 6, 6, base64=True, whole=True, bare=True)),
        (b":iVBORw0KGgoAAA", Head(1, 12, 12, base64=True, whole=True, bare=True)),
        (b",AAAAIGZ0eXBhdmlm", Head(1, 11, 11, base64=True, whole=True, bare=True)),
        (b"aR0lGODlh +UklGRg /iVBORw0KGgo 9j AAAAIGZ0e", None),
        (b"UklGRg data:,", Head(0, 5, 5, base64=True, whole=True, bare=True)),
        (b"data:, UklGRg", Head(0, 5, 6, base64=False, whole=True)),
    ],
)
def test_a_head_is_told(text: bytes, head: Head | None) -> None:
    assert Heads(text).next(0) == head


def test_a_head_is_not_longer_than_that() -> None:
    head = Heads(b"data:" + b"a" * MOST_HEAD + b";base64,").next(0)
    assert head == Head(0, 5, MOST_HEAD, base64=False, whole=False)


@pytest.mark.parametrize("between", [1900, 1978, 1990, 1995, 2000])
def test_one_that_begins_late_within_another_is_told(between: int) -> None:
    head = Heads(b"data:" + b"a" * between + b"data:;x=yyyyyyyyyyyyyyyy;base64,").next(0)
    if between <= MOST_HEAD - len(b"data:data:"):
        assert head == Head(between + 5, between + 10, between + 37, base64=True, whole=True)
    else:
        assert head == Head(0, 5, MOST_HEAD, base64=False, whole=False)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        *((b"x dat", 3), (b"x d&#9", 4), (b"x \\64 a\\", 6), (b"x &", 1), (b"d\n\n", 3)),
        *((b"words", 0), (b"", 0), (b"data: x", 0)),
        *((b'"/9j', 3), (b"x AAAAIGZ0e", 9), (b'"iVBORw0KGg', 10), (b"xR0lG", 0), (b"\\u002f9", 7)),
    ],
)
def test_what_may_become_one_is_kept(text: bytes, length: int) -> None:
    assert begun_at_end(text) == length


def test_all_heads_are_found_in_turn() -> None:
    text = b"data:, R0lGOD data:, /9j/ UklGR x9j 9jx data:,"
    heads, at, found = Heads(text), 0, []
    while (head := heads.next(at)) is not None:
        found.append(text[head.start : head.after])
        at = head.after
    assert found == [b"data:", b"R0lGOD", b"data:", b"/9j/", b"UklGR", b"data:"]
