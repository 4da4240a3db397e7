"""Texts: they arrive as they are, but for the pictures that they carry and nobody may see."""

import json
import time
from base64 import b64decode, b64encode

import pytest

from engine.network.bodies.neutral import neutral
from tests.engine.network.proxy.giving import CODINGS, WAYS, client, client_of, coded
from tests.engine.network.proxy.origins import Asked, Given
from tests.engine.network.proxy.world import BAD, GOOD, World

CHARSETS = (
    *("utf-8", "utf-16-le", "utf-16-be", "utf-16", "iso-8859-1", "iso-8859-2", "iso-8859-5"),
    *("iso-8859-7", "iso-8859-8", "iso-8859-15", "windows-1250", "windows-1251", "windows-1252"),
    *("windows-1256", "koi8-r", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "big5", "euc-kr"),
)
TEXT = (
    "<!doctype html><html><p>data: Ünï дом שלום 漢字 かな 한글 ñ</p>"
    "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("coding", ["", "gzip"])
def test_texts_arrive_byte_for_byte(looking: World, way: str, coding: str) -> None:
    bodies = [(TEXT * 50).encode(charset, "ignore") for charset in CHARSETS]

    def answer(asked: Asked) -> Given:
        number = int(asked.path[1:])
        kind = f"text/html; charset={CHARSETS[number]}".encode()
        return coded(bodies[number], coding, 3, 500, 501, headers=[(b"Content-Type", kind)])

    asking, _ = client_of(looking, way, answer)
    for number, body in enumerate(bodies):
        assert asking.get(f"/{number}").body == CODINGS[coding](body), CHARSETS[number]


def page(*pictures: bytes, charset: str = "ascii") -> bytes:
    shown = "".join(
        f'<img alt=x src="data:image/jpeg;base64,{b64encode(one).decode()}"> and more '
        for one in pictures
    )
    return f"<!doctype html><p>before {shown}</p> after".encode(charset)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("charset", ["ascii", "utf-16-le"])
def test_a_picture_within_a_text_is_replaced_by_one_as_long(
    looking: World, way: str, coding: str, charset: str
) -> None:
    body = page(GOOD, BAD, GOOD, charset=charset)
    kind = f"text/html; charset={charset}".encode()
    given = coded(body, coding, 1, 5000, 9000, headers=[(b"Content-Type", kind)])
    got = client(looking, way, given)[0].get("/")
    assert len(got.body) == len(body)
    assert "content-encoding" not in got.headers or not coding
    shown = got.body.decode(charset)
    assert b64encode(GOOD).decode() in shown
    assert b64encode(BAD[3000:3300]).decode() not in shown
    assert b64encode(neutral(200, 100)).decode()[:60] in shown


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("coding", ["", "br"])
def test_a_picture_that_a_script_fetches_in_base64_is_replaced_by_one_as_long(
    looking: World, way: str, coding: str
) -> None:
    bad, good = (b64encode(one) for one in (BAD, GOOD))
    body = b'{"pictures": ["%s", "%s"], "next": "/9j"}' % (bad.replace(b"/", b"\\/"), good)
    given = coded(body, coding, 9, 5000, headers=[(b"Content-Type", b"application/json")])
    got = json.loads(client(looking, way, given)[0].get("/").body)
    assert b64decode(got["pictures"][0]).startswith(neutral(200, 100))
    assert got["pictures"][1] == good.decode()


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_coded_text_that_takes_its_time_passes_as_it_comes(looking: World, coding: str) -> None:
    body = page(GOOD, BAD)
    begun = time.monotonic()
    given = coded(body, coding, 40, 4000, 8000, chunked=True, pause=0.2)
    got = client(looking, "http1", given)[0].get("/")
    assert time.monotonic() - begun > 0.5
    assert len(got.body) == len(body)
    assert "content-encoding" not in got.headers
    assert b64encode(GOOD) in got.body
    assert b64encode(BAD[3000:3300]) not in got.body


def test_a_picture_in_a_text_that_cannot_be_read_is_replaced(looking: World) -> None:
    signs = b64encode(GOOD)
    text = b"a{b:url(data:image/jpeg;base64," + signs[:60] + b"\\41 " + signs[60:] + b")}"
    got = client(looking, "http1", Given((text,), [(b"Content-Type", b"text/css")]))[0].get("/")
    assert len(got.body) == len(text)
    assert signs[60:200] not in got.body
    assert looking.judge.asked == []


@pytest.mark.parametrize("way", WAYS)
def test_a_stream_of_words_does_not_wait(looking: World, way: str) -> None:
    given = Given(tuple(b"data: %d\n\n" % n for n in range(4)), chunked=True, pause=0.3)
    asking, _ = client(looking, way, given)
    assert asking.get("/").body == given.body
