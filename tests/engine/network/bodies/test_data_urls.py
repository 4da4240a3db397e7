"""Pictures within texts are found however they are written and wherever a text is parted."""

import random
import re
from base64 import b64decode, b64encode
from itertools import pairwise
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.bodies.data_urls import (
    MOST_URL,
    UNREADABLE,
    Carried,
    DataUrls,
    WideDataUrls,
    bodies_in,
)
from engine.network.bodies.neutral import neutral
from engine.network.bodies.sizes import size_of
from engine.network.verdicts import Kind
from tests.engine.network.proxy.world import BAD, FILM, GOOD, picture

SIGNS = b64encode(GOOD)
DRAWING = b"<svg xmlns='x'><image href='data:image/jpeg;base64," + SIGNS + b"'/></svg>"

WRITTEN = {
    "plain": b"data:image/jpeg;base64," + SIGNS,
    "loud": b"DATA:IMAGE/JPEG;BASE64," + SIGNS,
    "untyped": b"data:;base64," + SIGNS,
    "wrongly typed": b"data:text/plain;charset=x;base64," + SIGNS,
    "percent": b"data:image/jpeg;base64," + SIGNS.replace(b"=", b"%3D").replace(b"+", b"%2b"),
    "script": b"data:image\\/jpeg;base64," + SIGNS.replace(b"=", b"\\x3d").replace(b"/", b"\\/"),
    "json": b"data:image/jpeg;base64," + SIGNS.replace(b"=", b"\\u003d"),
    "entities": b"data:image/jpeg;base64," + SIGNS.replace(b"=", b"&#61;").replace(b"+", b"&#x2B;"),
    "named": b"data:image/jpeg;base64," + SIGNS.replace(b"/", b"&sol;"),
    "folded": b"data:image/jpeg;base64,"
    + b"\n".join(SIGNS[at : at + 76] for at in range(0, len(SIGNS), 76)),
    "spaced": b"data:image/jpeg;base64," + SIGNS[:300] + b"  " + SIGNS[300:],
    "folded in a script": b"data:image/jpeg;base64," + SIGNS[:76] + b"\\n" + SIGNS[76:],
    "folded in a style": b"data:image/jpeg;base64," + SIGNS[:76] + b"\\\n" + SIGNS[76:],
    "tabbed": b"data:image/jpeg;base64," + SIGNS[:76] + b"&Tab;" + SIGNS[76:],
    "without ends": b"data:image/jpeg;base64," + re.sub(rb"/(?![0-9])", b"&#47", SIGNS),
    "twice": b"data:image/jpeg;base64," + SIGNS.replace(b"/", b"&#37;2F"),
    "bytes twice": b"data:image/jpeg," + quote_from_bytes(GOOD).replace("%", "&#37;").encode(),
    "bytes behind a blank": b"data: image/jpeg," + quote_from_bytes(GOOD).encode(),
    "bytes": b"data:image/jpeg," + quote_from_bytes(GOOD).encode(),
    "drawn": b"data:image/svg+xml;base64," + b64encode(DRAWING),
    "drawn in signs": b"data:image/svg+xml," + quote_from_bytes(DRAWING).encode(),
}

BARE = {
    "json": SIGNS,
    "escaped": SIGNS.replace(b"/", b"\\/").replace(b"=", b"\\u003d"),
    "codes": SIGNS.replace(b"/", b"\\u002F").replace(b"+", b"\\u002b"),
    "in an address": SIGNS.replace(b"/", b"%2f").replace(b"+", b"%2B").replace(b"=", b"%3D"),
    "for addresses": SIGNS.replace(b"/", b"_").replace(b"+", b"-").rstrip(b"="),
    "folded": b"\\r\\n".join(SIGNS[at : at + 76] for at in range(0, len(SIGNS), 76)),
    **{
        form: b64encode(picture(120, 80, 2, f".{form}"))
        for form in ("png", "webp", "gif", "avif", "bmp")
    },
}

HEADS = [
    *(b"data:image/jpeg; base64,", b"data:image/jpeg;base64 ,", b"data: image/jpeg;base64,"),
    *(b"d&#97;ta:image/jpeg;base64,", b"data&colon;image/jpeg&semi;base64&comma;"),
    *(b"&#x44;at&#0097:;base64,", b"da\nta:image/jpeg;\nbase64,"),
    *(b"da\tta\r\n:;base64,", b"da&Tab;ta:;b&#x61;se64&#44;", b"\\x64ata\\u003a;base64\\x2c"),
    *(b"data:" + b"a" * 1900 + b";base64,", b"data:;x='a (1) <b> {}';base64,"),
    *(b"\\64 ata:;base64,", b"\\000064\\000061ta:;base64,", b"data\\:x\\;base64\\,"),
    *(b"da\\\nta:;base64,", b"data:;%62ase64,", b"d%61ta%3A;base64%2c"),
]


def pieces_of(text: bytes, cuts: list[int]) -> list[bytes | Carried]:
    urls, places = DataUrls(), [0, *sorted(cuts), len(text)]
    pieces: list[bytes | Carried] = []
    for start, end in pairwise(places):
        pieces += urls.feed(text[start:end])
    return [*pieces, *urls.feed(b"", last=True)]


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN.keys())
@pytest.mark.parametrize("seed", range(6))
def test_a_picture_is_found_however_it_is_written(written: bytes, seed: int) -> None:
    text = b'<p>data: no, data:a,b dat<img src="' + written + b'" alt=x> and dat'
    chance = random.Random(seed)
    cuts = [chance.randrange(len(text)) for _ in range(seed * 4)]
    pieces = pieces_of(text, cuts)
    assert b"".join(p.whole if isinstance(p, Carried) else p for p in pieces) == text
    (found,) = [piece for piece in pieces if isinstance(piece, Carried)]
    assert found.whole == written
    assert found.bodies == ((GOOD, Kind.PICTURE),)
    replaced = found.replaced()
    assert len(replaced) == len(written)
    (shown,) = DataUrls().feed(replaced, last=True)
    assert isinstance(shown, Carried)
    assert shown.bodies[0][0].startswith(neutral(120, 80))


@pytest.mark.parametrize("written", BARE.values(), ids=BARE.keys())
@pytest.mark.parametrize("seed", range(6))
def test_one_in_base64_alone_is_found_and_replaced_by_one_as_long(
    written: bytes, seed: int
) -> None:
    text = b'{"id": "9jAAAA/9j/+", "b64": "' + written + b'", "data": "UklGR"}'
    chance = random.Random(seed)
    pieces = pieces_of(text, [chance.randrange(len(text)) for _ in range(seed * 4)])
    assert b"".join(p.whole if isinstance(p, Carried) else p for p in pieces) == text
    (found,) = [piece for piece in pieces if isinstance(piece, Carried)]
    assert found.whole == written
    ((body, kind),) = found.bodies
    assert kind is Kind.PICTURE
    assert size_of(body) == (120, 80)
    replaced = found.replaced()
    assert len(replaced) == len(written)
    assert b64decode(replaced, validate=b" " not in replaced).startswith(neutral(120, 80))


@pytest.mark.parametrize("signs", [b"/9j/", b"UklGR" + b"A" * 200, b"iVBORw0KGgo" + b"A" * 60])
def test_base64_that_is_no_picture_passes(signs: bytes) -> None:
    text = b'["' + signs + b'"]'
    assert b"".join(p for p in pieces_of(text, [4]) if isinstance(p, bytes)) == text


@pytest.mark.parametrize("head", HEADS)
def test_a_head_may_be_written_in_many_ways(head: bytes) -> None:
    written = head + SIGNS
    for cuts in ([], list(range(len(written))), [len(head)]):
        pieces = pieces_of(b'<img src="' + written + b'">', cuts)
        (found,) = [piece for piece in pieces if isinstance(piece, Carried)]
        assert found.whole == written
        assert found.bodies == ((GOOD, Kind.PICTURE),)
        assert re.match(b"data:image/a?png;base64,iVBO", found.replaced())


@pytest.mark.parametrize("hidden", [b"\\41 ", b"\\000041", b"\\g"])
def test_one_that_cannot_be_read_is_replaced_unseen(hidden: bytes) -> None:
    written = b"data:image/jpeg;base64," + SIGNS[:60] + hidden + SIGNS[60:]
    (found,) = [p for p in pieces_of(b"url(" + written + b")", []) if isinstance(p, Carried)]
    assert found.whole == written
    assert found.bodies == (UNREADABLE,)
    assert len(found.replaced()) == len(written)


@pytest.mark.parametrize("quote", [b"\\u0022", b"\\x27", b"&#34;", b"&quot;", b"&#x27;", b'\\"'])
def test_one_ends_with_a_quote_that_is_escaped_itself(quote: bytes) -> None:
    text = b"src=" + quote + WRITTEN["plain"] + quote + b"alt"
    (found,) = [piece for piece in pieces_of(text, []) if isinstance(piece, Carried)]
    assert found.whole == WRITTEN["plain"]


def test_events_do_not_wait() -> None:
    urls = DataUrls(by_lines=True)
    for event in (b"data: word\n\n", b"event: and\ndata: 1\n\n", b"data\n\n"):
        assert b"".join(p for p in urls.feed(event) if isinstance(p, bytes)) == event
    carrying = b"data: " + WRITTEN["plain"] + b" \n\n"
    pieces = [*urls.feed(carrying[:99]), *urls.feed(carrying[99:]), *urls.feed(b"", last=True)]
    assert [p.whole for p in pieces if isinstance(p, Carried)] == [WRITTEN["plain"]]


def test_one_without_quotes_ends_where_it_ends() -> None:
    text = b"<img src=" + WRITTEN["plain"] + b" alt=abc>a{b:url(" + WRITTEN["plain"] + b")}"
    pieces = pieces_of(text, [])
    assert [p.whole for p in pieces if isinstance(p, Carried)] == [WRITTEN["plain"]] * 2
    assert b" alt=abc>a{b:url(" in pieces


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=5))
def test_all_else_passes_as_it_is(text: bytes, cuts: list[int]) -> None:
    pieces = pieces_of(b"data:" + text, [min(cut, len(text)) for cut in cuts])
    assert b"".join(p.whole if isinstance(p, Carried) else p for p in pieces) == b"data:" + text


@pytest.mark.parametrize("head", [b'"data:image/png;base64,', b'"'])
def test_one_that_is_too_long_is_replaced_unseen(head: bytes) -> None:
    long = head + b"iVBORw0KGgoA" * (MOST_URL // 10) + b'" end'
    urls, given_back = DataUrls(), b""
    for at in range(0, len(long), 65536):
        for piece in urls.feed(long[at : at + 65536], last=at + 65536 >= len(long)):
            assert isinstance(piece, bytes)
            given_back += piece
    assert len(given_back) == len(long)
    assert given_back.startswith(head[:12])
    assert b64encode(neutral(1, 1))[:60] in given_back
    assert given_back.endswith(b'AAAA" end')
    assert b"iVBORw0KGgoAiVBORw0KGgoA" not in given_back


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("written", [WRITTEN["plain"], SIGNS], ids=["url", "bare"])
def test_texts_of_two_bytes_a_sign_are_searched_too(big: bool, written: bytes) -> None:
    charset = "utf-16-be" if big else "utf-16-le"
    text = f"日本 \u0164 '{written.decode()}' 日本".encode(charset)
    urls = WideDataUrls(big=big)
    pieces = [p for at in range(0, len(text), 777) for p in urls.feed(text[at : at + 777])]
    pieces += urls.feed(b"\0", last=True)
    assert b"".join(p.whole if isinstance(p, Carried) else p for p in pieces) == text + b"\0"
    (found,) = [piece for piece in pieces if isinstance(piece, Carried)]
    assert found.bodies == ((GOOD, Kind.PICTURE),)
    assert b64encode(neutral(120, 80))[:60].decode() in found.replaced().decode(charset)
    assert len(found.replaced()) == len(found.whole)


def test_films_count_and_nests_end() -> None:
    assert list(bodies_in(FILM)) == [(FILM, Kind.VIDEO)]
    nest = WRITTEN["plain"]
    for _ in range(2):
        nest = b"data:image/svg+xml;base64," + b64encode(b"<svg a='" + nest + b"'/>")
    (found,) = pieces_of(nest, [])
    assert isinstance(found, Carried)
    deeper = b"data:image/svg+xml;base64," + b64encode(b"<svg a='" + nest + b"'/>")
    assert not any(isinstance(piece, Carried) for piece in pieces_of(deeper, []))


def test_signs_that_are_none_carry_nothing() -> None:
    assert not any(isinstance(p, Carried) for p in pieces_of(b"data:;base64," + b"A%zz" * 99, []))
    assert BAD not in b"".join(p for p in pieces_of(b"x", []) if isinstance(p, bytes))
