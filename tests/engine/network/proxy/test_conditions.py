"""Only what passed here may be answered with "you have it already"."""

import pytest
from mitmproxy.http import Headers

from engine.network.proxy import conditions
from engine.network.proxy.conditions import Released

URL = "https://a.test/p"


def question(**headers: str) -> Headers:
    return Headers((), **headers)


def test_conditions_stay_for_what_passed() -> None:
    released = Released()
    released.passed(URL, question(etag='W/"1"', last_modified="Monday"))
    asked = question(if_none_match='"1"', if_modified_since="Monday")
    released.strip(URL, asked)
    assert asked["if-none-match"] == '"1"'
    for other in (question(if_none_match='"2"'), question(if_none_match='"1", "2"')):
        released.strip(URL, other)
        assert "if-none-match" not in other
    elsewhere = question(if_modified_since="Monday")
    released.strip(URL + "2", elsewhere)
    assert "if-modified-since" not in elsewhere
    half = question(if_none_match='"1"', if_modified_since="Tuesday")
    released.strip(URL, half)
    assert not half


def test_what_is_known_is_bounded_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conditions, "MOST_KNOWN", 2)
    released = Released()
    for number in range(3):
        released.passed(URL, question(etag=str(number)))
    for number, kept in ((0, False), (2, True)):
        asked = question(if_none_match=str(number))
        released.strip(URL, asked)
        assert ("if-none-match" in asked) is kept
    released.clear()
    asked = question(if_none_match="2")
    released.strip(URL, asked)
    assert not asked
