"""Carried: pictures in pages, styles, scripts, drawings and data, as browsers read them."""

import random
from base64 import b64encode
from urllib.parse import quote_from_bytes

from tests.bench.traffic.delivery import Delivery, coded, cut, given_as

URL_HEADS = (
    *(b"data:%s;base64,", b"DATA:%s;Base64,", b"data:%s;charset=utf-8;base64,"),
    *(b"data:%s; base64,", b"data:%s;base64 ,", b"data: %s;base64,", b"  data:%s;base64,"),
    *(b"data:%s;name=a (1).jpg;base64,", b"data:%s;x=<{'a'}>;base64,"),
    b"data:%s;x=" + b"a" * 300 + b";base64,",
)
"""How a data URL may begin that browsers show (tried with Chromium)."""

PAGE_HEADS = (
    *(b"d&#97;ta:%s;base64,", b"data&colon;%s;base64,", b"data:%s&semi;base64&comma;"),
    *(b"da\nta:%s;base64,", b"da\tta:%s;base64,"),
)
"""How it may be written in HTML besides."""

STYLE_HEADS = (b"\\64 ata:%s;base64,", b"\\000064\\000061ta:%s;base64,", b"da\\\nta:%s;base64,")
"""How it may be written in CSS besides."""

WORDS = b"Words that anybody may read, and more of them. " * 8


def in_page(body: bytes, chance: random.Random) -> Delivery:
    """A data URL in HTML, coded or not."""
    url, guarded = _url(body, chance, PAGE_HEADS)
    page = b'<!doctype html><p>%s</p><img src="%s" alt=""><p>%s</p>' % (WORDS, url, WORDS)
    return _text("in_page", page, "text/html; charset=utf-8", guarded, chance)


def in_wide_page(body: bytes, chance: random.Random) -> Delivery:
    """The same in two bytes a sign."""
    url, guarded = _url(body, chance)
    charset = chance.choice(("utf-16-le", "utf-16-be"))
    page = b'<!doctype html><p>%s</p><img src="%s" alt="">' % (WORDS, url)
    wide, kept = (text.decode("ascii").encode(charset) for text in (page, guarded))
    return _text("in_wide_page", wide, f"text/html; charset={charset}", kept, chance)


def in_style(body: bytes, chance: random.Random) -> Delivery:
    """A data URL in CSS, coded or not."""
    url, guarded = _url(body, chance, STYLE_HEADS)
    style = b'/* %s */\nbody { margin: 0; background: url("%s") }\n' % (WORDS, url)
    return _text("in_style", style, "text/css", guarded, chance)


def in_script(body: bytes, chance: random.Random) -> Delivery:
    """A data URL in data or in a script, coded or not."""
    url, guarded = _url(body, chance)
    data = b'{"words": "%s", "picture": "%s"}' % (WORDS, url)
    kind = chance.choice(("application/json", "text/javascript"))
    return _text("in_script", data, kind, guarded, chance)


def in_data(body: bytes, chance: random.Random) -> Delivery:
    """Base64 alone, of which a script makes a picture, coded or not."""
    said = b64encode(body)
    escapes = (b"/", b"\\/"), (b"/", b"\\u002F"), (b"+", b"\\u002b"), (b"/", b"_")
    said = said.replace(*chance.choice(escapes)) if chance.random() < 0.6 else said
    if chance.random() < 0.5:
        data = b'{"words": "%s", "b64_json": "%s"}' % (WORDS, said)
        return _text("in_data", data, "application/json", said, chance)
    events = b'data: {"done": false}\n\ndata: {"image": "%s"}\n\n' % said
    return _text("in_data", events, "text/event-stream", said, chance)


def in_drawing(body: bytes, chance: random.Random) -> Delivery:
    """A data URL in a drawing, which may be one in a page itself."""
    url, guarded = _url(body, chance)
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="%s"/></svg>' % url
    if chance.random() < 0.5:
        return _text("in_drawing", drawing, "image/svg+xml", guarded, chance)
    nested = b64encode(drawing)
    page = b'<!doctype html><img src="data:image/svg+xml;base64,%s">' % nested
    return _text("in_drawing", page, "text/html", nested, chance)


def _text(
    manner: str, text: bytes, content_type: str, guarded: bytes, chance: random.Random
) -> Delivery:
    how = {"chunked": chance.random() < 0.5}
    names = chance.choice(([], [], ["gzip"], ["br"], ["zstd"], ["deflate"]))
    sent = coded(text, names)
    headers = [(b"content-encoding", ", ".join(names).encode())] if names else []
    # A coded text with a picture must not come as it is: its beginning is that of the whole.
    kept = (guarded, sent) if names else (guarded,)
    parts = cut(sent, chance) if how["chunked"] else [sent]
    return given_as(manner, parts, content_type, kept, headers, **how)


def _url(body: bytes, chance: random.Random, heads: tuple[bytes, ...] = ()) -> tuple[bytes, bytes]:
    """Return a data URL, and the part of it that is the picture."""
    kind = chance.choice((b"image/jpeg", b"image/png", b"text/plain", b""))
    if chance.random() < 0.2:
        escaped = quote_from_bytes(body, safe="").encode()
        return b"data:%s,%s" % (kind, escaped), escaped
    said = b64encode(body)
    if chance.random() < 0.2:
        said = said.replace(b"+", b"%2B").replace(b"/", b"%2F").replace(b"=", b"%3D")
    # Most are written as everybody writes them.
    head = URL_HEADS[0] if chance.random() < 0.4 else chance.choice(URL_HEADS + heads)
    return head % kind + said, said
