"""Conditions: which answers "you have it already" may be given, and which must be seen again."""

import hashlib
from collections import OrderedDict

from mitmproxy.http import Headers

MOST_KNOWN = 50_000
"""Each of 8 bytes, about 6 MB in all."""

_CONDITIONS = ("if-none-match", "if-modified-since")
_VALIDATORS = ("etag", "last-modified")


class Released:
    """What passed as harmless in this life, by its address and its version.

    A browser may have kept pictures from before it was protected. It asks whether they changed,
    and "no" would show them unjudged. So the question goes on only for what passed here before.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[bytes, None] = OrderedDict()

    def passed(self, url: str, answer: Headers) -> None:
        """Note that a whole answer passed."""
        for name in _VALIDATORS:
            if value := answer.get(name):
                self._known[_mark(url, value)] = None
        while len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)

    def strip(self, url: str, question: Headers) -> None:
        """Take the conditions out of a question that may not be answered with "no"."""
        asked = [value for name in _CONDITIONS if (value := question.get(name))]
        if not all(_mark(url, value) in self._known for value in asked):
            for name in _CONDITIONS:
                question.pop(name, None)

    def clear(self) -> None:
        """Forget all: what passed under other rules has to be seen again."""
        self._known.clear()


def _mark(url: str, version: str) -> bytes:
    text = f"{url}\n{version.removeprefix('W/')}"
    return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=8).digest()
