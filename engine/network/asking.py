"""What a person asked a search engine or a site for, told from an address; all pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from engine.spelling import host_of, words_of

MAX_URL = 16_384
"""Characters of an address that are looked at; browsers and servers take hardly more."""

MAX_TEXTS = 8
"""Texts of one address that are looked at; there is hardly ever more than one."""

MAX_FIELDS = 100
"""Fields of an address or a form that are looked at."""

ASKED_BY = frozenset(
    {"q", "query", "search", "p", "text", "wd", "k", "search_query", "keyword", "keywords", "_nkw"}
)
"""The fields that carry what was typed."""

ASKED_AFTER = frozenset({"search", "tag", "tags", "tagged", "hashtag", "topic"})
"""The parts of a path after which comes what was typed."""

WRITTEN_IN = frozenset({"ie", "charset", "ei", "encoding"})
"""The fields in which a site is told how the others are written."""

_CHARSETS = frozenset(
    {
        "utf-8", "utf8", "latin1", "iso-8859-1", "iso-8859-15", "windows-1252", "cp1252",
        "iso-8859-2", "windows-1250", "koi8-r", "windows-1251", "iso-8859-9", "windows-1254",
        "gbk", "gb2312", "gb18030", "big5", "euc-jp", "shift_jis", "sjis", "euc-kr",
    }
)  # fmt: skip
_FALLBACK = "cp1252"
_ESCAPED = re.compile(rb"%([0-9A-Fa-f]{2})")

SITES = frozenset(
    {
        # Search engines.
        "google", "bing", "yahoo", "duckduckgo", "ecosia", "startpage", "qwant", "brave", "yandex",
        "baidu", "sogou", "so", "naver", "daum", "seznam", "mail", "rambler", "ask", "aol", "msn",
        "mojeek", "swisscows", "metager", "kagi", "you", "lycos", "dogpile", "gibiru", "presearch",
        "perplexity", "vinden", "ixquick", "fireball", "web", "gmx", "t-online", "searx", "excite",
        # Large sites with a search of their own.
        "youtube", "vimeo", "dailymotion", "twitch", "tiktok", "rutube", "bilibili", "odysee",
        "reddit", "x", "twitter", "facebook", "instagram", "threads", "bsky", "tumblr", "vk", "ok",
        "pinterest", "flickr", "imgur", "giphy", "tenor", "deviantart", "pixiv", "unsplash",
        "pexels", "pixabay", "shutterstock", "gettyimages", "amazon", "ebay", "aliexpress",
        "etsy", "bol", "marktplaats", "kleinanzeigen", "zalando", "otto", "wikipedia",
        "wikimedia", "archive", "quora", "medium", "github", "soundcloud", "discord", "linkedin",
    }
)  # fmt: skip
"""General search engines and large sites, by the label that they have bought."""

_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "ne", "or"})


def asked(url: str, form: bytes = b"") -> list[tuple[str, ...]]:
    """Return the words of each text that a person typed, in their order, as of ``words_of``.

    ``form`` is the body of a short form that was sent to the address (``x-www-form-urlencoded``).
    Where nothing was asked, or not of a site that is known to answer, there is none.
    """
    _, separator, rest = url[:MAX_URL].partition("://")
    if not separator:
        return []
    place, _, query = rest.partition("#")[0].partition("?")
    host, *path = place.split("/")
    if site_of(host.rpartition("@")[2]) not in SITES:
        return []
    fields = [*_fields(query.encode("utf-8", "replace")), *_fields(form)]
    charset = _charset(fields)
    typed = [raw for name, raw in fields if name in ASKED_BY]
    typed += [_value(part) for word, part in pairwise(path) if word.lower() in ASKED_AFTER]
    texts = dict.fromkeys(_text(raw, charset) for raw in typed[:MAX_TEXTS])
    return [words for text in texts if "://" not in text if (words := words_of(text))]


def site_of(host: str) -> str:
    """Return the label of a host that somebody bought: ``example`` of www.example.co.uk."""
    labels = host_of(host).split(".")
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVELS
    place = 3 if country else 2
    return labels[-place] if len(labels) >= place else ""


def _fields(written: bytes) -> list[tuple[str, bytes]]:
    """Return the names and the values of the first fields that have one."""
    split = (field.partition(b"=") for field in written.split(b"&", MAX_FIELDS)[:MAX_FIELDS])
    return [(_value(name).decode("ascii", "replace"), _value(v)) for name, _, v in split if v]


def _value(written: str | bytes) -> bytes:
    raw = written.encode("utf-8", "replace") if isinstance(written, str) else written
    return _ESCAPED.sub(lambda found: bytes.fromhex(found[1].decode()), raw.replace(b"+", b" "))


def _charset(fields: Sequence[tuple[str, bytes]]) -> str:
    """Return how the fields are written, as far as one of them says so."""
    told = (raw[:20].decode("ascii", "replace").lower() for n, raw in fields if n in WRITTEN_IN)
    return next((charset for charset in told if charset in _CHARSETS), _FALLBACK)


def _text(raw: bytes, charset: str) -> str:
    """Return the text of a value: in UTF-8 if it is that, else as the site was told."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode(charset, "replace")
