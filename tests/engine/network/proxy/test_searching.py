"""Searches: what is asked in an address or by a form, and the page that comes in its place."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.network.proxy.answers import MOST_FORM
from engine.network.proxy.rules import Incident
from engine.network.replies import Reply
from tests.engine.network.proxy.giving import WAYS
from tests.engine.network.proxy.origins import Asked, Given
from tests.engine.network.proxy.world import LOOKING, World, world

FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}

PAGE = Reply(403, b"a calm page")


def _page_for(url: str, form: bytes) -> Reply | None:
    return PAGE if "listed" in url or b"listed" in form else None


@pytest.fixture
def searching() -> Iterator[World]:
    """A world in which one word is listed."""
    with world(replace(LOOKING, page_for=_page_for)) as running:
        yield running


def _answer(asked: Asked) -> Given:
    return Given((asked.body or b"found",))


@pytest.mark.parametrize("way", WAYS)
def test_a_listed_word_is_never_sent_in_an_address_nor_by_a_form(
    searching: World, way: str
) -> None:
    origin = searching.origin(_answer, tls=way != "plain", http2=way == "http2")
    asking = searching.client(origin, way)
    assert asking.get("/?q=listed").body == PAGE.body
    got = asking.get("/", FORM, "POST", b"q=listed")
    assert (got.status, got.body) == (PAGE.status, PAGE.body)
    assert origin.asked == []
    assert searching.observer.incidents == [Incident.PAGE_SHOWN] * 2
    assert asking.get("/").body == b"found", "the connection lives on"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (FORM, b"q=other&x=" + bytes(range(256))),
        (FORM, b"q=" + b"a" * (MOST_FORM - 2)),
        (FORM, b"q=listed" + b"a" * MOST_FORM),
        ({"Content-Type": "application/json"}, b'{"q": "listed"}'),
    ],
    ids=["other", "longest", "too-long", "no-form"],
)
def test_all_other_requests_arrive_whole(
    searching: World, way: str, headers: dict[str, str], body: bytes
) -> None:
    origin = searching.origin(_answer, tls=way != "plain", http2=way == "http2")
    got = searching.client(origin, way).get("/", headers, "POST", body)
    assert got.body == body == origin.asked[0].body
    assert searching.observer.incidents == []


def test_a_change_of_protocol_that_could_not_be_read_is_not_offered(searching: World) -> None:
    origin = searching.origin(_answer)
    asking = searching.http1(origin)
    asking.get("/", {"Upgrade": "h2c", "HTTP2-Settings": "AAMAAABkAAQAAP__"})
    asking.get("/", {"Upgrade": "other"})
    first, second = (asked.headers for asked in origin.asked)
    assert not {"upgrade", "http2-settings"} & first.keys()
    assert second["upgrade"] == "other"
