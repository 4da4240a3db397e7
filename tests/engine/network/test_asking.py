"""What was typed is told from addresses of engines and sites that are known, and from no others."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.asking import MAX_FIELDS, MAX_TEXTS, MAX_URL, asked, site_of
from engine.spelling import MAX_WORDS

G = "https://www.google.com/search"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"{G}?q=Red+Apples", ("red", "apples")),
        (f"{G}?hl=nl&q=rode%20appels&oq=rode", ("rode", "appels")),
        (f"{G}?q=apples#q=other", ("apples",)),
        (f"{G}?q=red;green", ("red", "green")),
        (f"{G}?Q=no", ()),
        ("https://google.co.uk/search?q=pears", ("pears",)),
        ("https://images.google.de:443/search?q=Stra%C3%9Fe", ("strasse",)),
        ("http://WWW.BING.COM/search?q=a+b", ("a", "b")),
        ("https://search.yahoo.com/search?p=plums", ("plums",)),
        ("https://yandex.ru/search/?text=%D1%81%D0%BB%D0%BE%D0%B2%D0%BE", ("слово",)),
        ("https://www.baidu.com/s?wd=word", ("word",)),
        ("https://www.amazon.de/s?k=Kinder-B%C3%BCcher", ("kinder", "bucher")),
        ("https://www.youtube.com/results?search_query=how+to", ("how", "to")),
        ("https://nl.wikipedia.org/w/index.php?search=peer", ("peer",)),
        ("https://someone:secret@duckduckgo.com/?q=x", ("x",)),
        ("https://www.tumblr.com/search/red%20apples?src=typed", ("red", "apples")),
        ("https://www.instagram.com/explore/tags/apples/", ("apples",)),
        ("https://www.tumblr.com/search/", ()),
        (f"{G}?q=100%25+s%c3%bbr", ("100", "sur")),
        (f"{G}?q=%", ()),
        (f"{G}?q=%zz+a", ("zz", "a")),
        (f"{G}?q=", ()),
        (f"{G}?q", ()),
        (G, ()),
        (f"{G}?q=b%FCcher", ("bucher",)),
        (f"{G}?q=b%FCcher&ie=ISO-8859-1", ("bucher",)),
        (f"{G}?ie=windows-1251&q=%F1%EB%EE%E2%EE", ("слово",)),
        (f"{G}?ie=rot13&ie=windows-1251&q=%F1%EB%EE%E2%EE", ("слово",)),
        ("https://www.baidu.com/s?ie=gbk&wd=%B4%CA", ("词",)),
        (f"{G}?q=a\ud800b", ("a", "b")),
        ("https://www.google.com/url?q=https://example.test/a", ()),
        ("https://example.test/search?q=apples", ()),
        ("https://google.example.test/search?q=apples", ()),
        ("https://google.com@example.test/search?q=apples", ()),
        ("https://com/search?q=apples", ()),
        ("https://[::1]/search?q=apples", ()),
        ("google.com/search?q=apples", ()),
        ("", ()),
    ],
)
def test_what_was_typed(url: str, words: tuple[str, ...]) -> None:
    assert asked(url) == ([words] if words else [])


def test_a_form_carries_what_was_typed_as_well() -> None:
    url = "https://www.startpage.com/sp/search"
    assert asked(url, b"cat=web&query=red+apples") == [("red", "apples")]
    assert asked(f"{url}?q=red", b"query=green&query=red") == [("red",), ("green",)]
    assert asked("https://example.test/", b"query=red") == []


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("www.example.com", "example"),
        ("a.b.example.co.uk", "example"),
        ("example.com.br", "example"),
        ("co.uk", "co"),
        ("x.com", "x"),
        ("com", ""),
        ("", ""),
    ],
)
def test_a_site_is_what_somebody_bought(host: str, site: str) -> None:
    assert site_of(host) == site


def test_huge_input_is_cut_and_does_not_take_long() -> None:
    began = time.monotonic()
    assert asked(f"{G}?a={'b' * MAX_URL}&q=late") == []
    assert asked(f"{G}?{'a=b&' * MAX_FIELDS}q=late") == []
    assert len(asked(f"{G}?q={'a+' * MAX_URL}")[0]) == MAX_WORDS
    assert len(asked(f"{G}?" + "&".join(f"q={number}" for number in range(50)))) == MAX_TEXTS
    assert len(asked(G, b"q=" + b"%41+" * 16_000)) == 1
    assert time.monotonic() - began < 2


@given(st.text(), st.binary())
def test_any_address_and_any_form_have_an_answer(text: str, form: bytes) -> None:
    assert isinstance(asked(text), list)
    for words in asked(f"{G}?q={text}", form):
        assert all(words)
