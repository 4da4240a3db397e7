"""Answers that are looked into: held, released byte for byte, passed, or replaced."""

import gzip
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import brotli  # type: ignore[import-untyped]  # it has no types
import pytest

from engine.network.bodies.neutral import neutral
from engine.network.verdicts import Kind, Outcome
from engine.terms import Category
from tests.engine.network.proxy.clients import Http2
from tests.engine.network.proxy.giving import CODINGS, WAYS, client, client_of, coded
from tests.engine.network.proxy.origins import Asked, Given
from tests.engine.network.proxy.world import BAD, BAD_FILM, FILM, GOOD, SMALL, World


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("coding", CODINGS)
def test_a_picture_is_released_byte_for_byte(looking: World, way: str, coding: str) -> None:
    given = coded(
        GOOD, coding, 1, 700, headers=[(b"Content-Type", b"image/jpeg"), (b"ETag", b'"1"')]
    )
    asking, _ = client(looking, way, given)
    got = asking.get("/")
    assert got.body == given.body
    assert got.headers.get("content-encoding", "") == coding
    assert got.headers["etag"] == '"1"'
    assert looking.judge.asked == [(len(GOOD), Kind.PICTURE)]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("chunked", [False, True])
def test_a_bad_picture_is_replaced_whatever_it_says_it_is(
    looking: World, way: str, coding: str, chunked: bool
) -> None:
    headers = [(b"Content-Type", b"text/plain"), (b"ETag", b'"1"'), (b"Vary", b"Accept")]
    asking, _ = client(looking, way, coded(BAD, coding, 1, 2, 11, chunked=chunked, headers=headers))
    got = asking.get("/")
    assert got.body == neutral(200, 100)
    assert got.headers["content-type"] == "image/png"
    assert got.headers["content-length"] == str(len(got.body))
    assert got.headers["cache-control"] == "no-store"
    assert got.headers["vary"] == "Accept"
    assert not {"etag", "content-encoding", "transfer-encoding"} & got.headers.keys()
    assert looking.observer.covers == [Category.PICTURE]
    assert asking.get("/").body == neutral(200, 100), "the connection lives on"


@pytest.mark.parametrize("way", WAYS)
def test_one_in_two_codings_is_found(looking: World, way: str) -> None:
    given = Given((brotli.compress(gzip.compress(BAD)),), [(b"Content-Encoding", b"gzip, br")])
    assert client(looking, way, given)[0].get("/").body == neutral(200, 100)


def test_one_that_is_not_coded_as_it_says_is_found(looking: World) -> None:
    given = Given((BAD,), [(b"Content-Encoding", b"gzip")])
    assert client(looking, "http1", given)[0].get("/").body == neutral(200, 100)


def test_one_that_hides_behind_a_long_head_of_its_coding_is_held(looking: World) -> None:
    raw = gzip.compress(BAD)
    hidden = raw[:3] + bytes([8]) + raw[4:10] + b"x" * 300_000 + b"\0" + raw[10:]
    given = Given((hidden,), [(b"Content-Encoding", b"gzip")])
    assert client(looking, "http1", given)[0].get("/").body == neutral(200, 100)


@pytest.mark.parametrize("way", WAYS)
def test_a_small_picture_passes_unjudged(looking: World, way: str) -> None:
    assert client(looking, way, Given((SMALL,)))[0].get("/").body == SMALL
    assert looking.judge.asked == []


@pytest.mark.parametrize("fault", [RuntimeError("crash"), TimeoutError(), MemoryError()])
def test_what_cannot_be_judged_is_replaced(looking: World, fault: Exception) -> None:
    looking.judge.fault = fault
    assert client(looking, "http1", Given((GOOD,)))[0].get("/").body == neutral(120, 80)
    assert looking.observer.covers == []
    assert looking.proxy.counts().unjudged == 1
    looking.judge.fault = None
    assert client(looking, "http1", Given((GOOD,)))[0].get("/").body == GOOD, "it is tried again"


def test_a_judge_that_does_not_know_has_it_replaced(looking: World) -> None:
    looking.judge.outcome = Outcome.UNKNOWN
    assert client(looking, "http2", Given((GOOD,)))[0].get("/").body == neutral(120, 80)


def test_what_was_judged_is_not_judged_again(looking: World) -> None:
    asking, _ = client_of(looking, "http1", lambda _asked: Given((GOOD,)))
    assert asking.get("/a").body == asking.get("/b").body == GOOD
    assert len(looking.judge.asked) == 1
    looking.proxy.forget_verdicts()
    asking.get("/c")
    assert len(looking.judge.asked) == 2


def test_what_is_just_being_judged_is_forgotten_as_well(looking: World) -> None:
    asking, _ = client_of(looking, "http1", lambda _asked: Given((GOOD,)))
    looking.judge.pause = 0.3
    with ThreadPoolExecutor(1) as other:
        first = other.submit(asking.get, "/a")
        while not looking.judge.asked:
            time.sleep(0.01)
        looking.proxy.forget_verdicts()
        assert first.result().body == GOOD
    asking.get("/b")
    assert len(looking.judge.asked) == 2


def test_a_truncated_picture_is_judged_as_it_is(looking: World) -> None:
    assert client(looking, "http1", Given((BAD[:2000],)))[0].get("/").body == neutral(200, 100)


def test_a_picture_that_breaks_off_does_not_pass(looking: World) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n"
    got = client(looking, "http1", Given(raw=head + GOOD))[0].get("/")
    assert (got.status, got.body) == (502, b"nobody")


@pytest.mark.parametrize("way", ["http1", "http2"])
def test_trailers_arrive(looking: World, way: str) -> None:
    trailers = [(b"x-sum", b"1"), (b"x-more", b"2")]
    for body in (b"words " * 500, GOOD, bytes(5000)):
        got = client(looking, way, Given((body,), trailers=trailers))[0].get("/")
        assert got.body == body
        assert got.trailers == {"x-sum": "1", "x-more": "2"}


@pytest.mark.parametrize("way", WAYS)
def test_answers_without_a_body_pass(looking: World, way: str) -> None:
    asking, _ = client_of(
        looking,
        way,
        lambda asked: (
            Given((), status=int(asked.path[1:])) if asked.path != "/200" else Given((GOOD,))
        ),
    )
    assert asking.get("/204").status == 204
    assert asking.get("/304").status == 304
    got = asking.get("/200", method="HEAD")
    assert (got.status, got.body) == (200, b"")
    assert asking.get("/200").body == GOOD


@pytest.mark.parametrize("way", WAYS)
def test_requests_arrive_whole(looking: World, way: str) -> None:
    asking, origin = client_of(looking, way, lambda asked: Given((asked.body,)))
    body = b"{" + bytes(range(256)) * 20_000
    assert asking.get("/", method="POST", body=body).body == body
    assert origin.asked[0].method == "POST"


def parts_of(whole: bytes) -> Callable[[Asked], Given]:
    """A server that gives parts."""

    def answer(asked: Asked) -> Given:
        wanted = asked.headers.get("range")
        if wanted is None:
            return Given((whole,), [(b"Accept-Ranges", b"bytes")])
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        start, end = int(first), min(int(last or len(whole) - 1), len(whole) - 1)
        told = b"bytes %d-%d/%d" % (start, end, len(whole))
        return Given((whole[start : end + 1],), [(b"Content-Range", told)], status=206)

    return answer


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("wanted", ["0-99", "0-", "1-", "500-900", "5000-"])
def test_a_part_of_a_bad_picture_does_not_pass(looking: World, way: str, wanted: str) -> None:
    asking, _ = client_of(looking, way, parts_of(BAD))
    got = asking.get("/", {"Range": f"bytes={wanted}"})
    assert got.headers["content-type"] == "image/png"
    assert BAD[500:600] not in got.body


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("whole", [GOOD, bytes(range(256)) * 100, b"words " * 5000])
def test_parts_of_all_else_pass(looking: World, way: str, whole: bytes) -> None:
    asking, _ = client_of(looking, way, parts_of(whole))
    for start, end in ((0, 99), (1, 5000), (700, len(whole) - 1)):
        got = asking.get("/", {"Range": f"bytes={start}-{end}"})
        assert (got.status, got.body) == (206, whole[start : end + 1])


@pytest.mark.parametrize("version", [[], [(b"ETag", b'"1"')]])
def test_what_parts_are_of_is_asked_again_without_a_version_or_when_all_is_forgotten(
    looking: World, version: list[tuple[bytes, bytes]]
) -> None:
    bodies = [bytes(range(256)) * 100]

    def answer(asked: Asked) -> Given:
        given = parts_of(bodies[-1])(asked)
        return Given(given.parts, [*given.headers, *version], status=given.status)

    asking, _ = client_of(looking, "http1", answer)
    wanted = {"Range": "bytes=700-900"}
    assert asking.get("/", wanted).status == 206
    bodies.append(BAD)
    if version:
        assert asking.get("/", wanted).status == 206
        looking.proxy.forget_verdicts()
    assert asking.get("/", wanted).headers["content-type"] == "image/png"


def test_a_film_passes_when_its_beginning_does(looking: World) -> None:
    for way in WAYS:
        assert client(looking, way, Given((FILM[:50], FILM[50:])))[0].get("/").body == FILM
        got = client(looking, way, Given((BAD_FILM,)))[0].get("/")
        assert (got.status, got.body) == (403, b"")
    assert {kind for _, kind in looking.judge.asked} == {Kind.VIDEO}


def test_a_picture_that_moves_by_parts_is_replaced(looking: World) -> None:
    part = b"--x\r\nContent-Type: image/jpeg\r\n\r\n" + GOOD + b"\r\n"
    headers = [(b"Content-Type", b"multipart/x-mixed-replace; boundary=x")]
    given = Given((part,) * 50, headers, chunked=True, pause=0.05)
    got = client(looking, "http1", given)[0].get("/")
    assert got.body == neutral(1, 1)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "before", [b"", b"words\r\n", b"\0\1", b"x" * 2000, b"Content-Type: a\r\n"]
)
def test_one_that_is_declared_to_come_by_parts_is_replaced_whatever_stands_first(
    looking: World, way: str, before: bytes
) -> None:
    part = b"--x\r\nContent-Type: image/jpeg\r\n\r\n" + GOOD + b"\r\n"
    headers = [(b"Content-Type", b"Multipart/X-Mixed-Replace; boundary=x")]
    got = client(looking, way, Given((before + part, part), headers))[0].get("/")
    assert got.body == neutral(1, 1)
    assert looking.proxy.counts().unjudged == 1


def test_several_at_once_come_as_they_are_ready(looking: World) -> None:
    def answer(asked: Asked) -> Given:
        return {"/slow": Given((GOOD[:100], GOOD[100:]), pause=0.3), "/bad": Given((BAD,))}.get(
            asked.path, Given((b"quick",))
        )

    asking, _ = client_of(looking, "http2", answer)
    assert isinstance(asking, Http2)
    streams = [asking.ask(path) for path in ("/slow", "/bad", "/quick")]
    slow, bad, quick = asking.hear(*streams)
    assert (slow.body, bad.body, quick.body) == (GOOD, neutral(200, 100), b"quick")


def test_a_question_whether_it_changed_is_asked_only_for_what_passed(looking: World) -> None:
    def answer(asked: Asked) -> Given:
        if asked.headers.get("if-none-match") == '"1"':
            return Given((), status=304)
        return Given((GOOD,), [(b"ETag", b'"1"')])

    asking, _ = client_of(looking, "http1", answer)
    known = {"If-None-Match": '"1"'}
    assert asking.get("/", known).body == GOOD, "it may be from before"
    assert asking.get("/", known).status == 304
    looking.proxy.forget_verdicts()
    assert asking.get("/", known).status == 200


def test_codings_that_hide_are_not_asked_for(looking: World) -> None:
    asking, origin = client(looking, "http1", Given((b"x",)))
    asking.get("/", {"Accept-Encoding": "gzip, dcb, br;q=0.5, x", "Available-Dictionary": ":x:"})
    assert origin.asked[0].headers["accept-encoding"] == "gzip, br;q=0.5"
    assert "available-dictionary" not in origin.asked[0].headers
