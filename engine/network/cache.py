"""Verdicts that are remembered, by what was judged and not by where it came from."""

import hashlib
from collections import OrderedDict

from engine.network.verdicts import Judged, Outcome

MOST_REMEMBERED = 20_000
"""About 4 MB."""


def digest_of(body: bytes) -> bytes:
    """Return by what a body is remembered."""
    return hashlib.sha256(body).digest()


class Verdicts:
    """What was decided of bodies; what could not be judged is not remembered, but tried again."""

    def __init__(self, most: int = MOST_REMEMBERED) -> None:
        self._most = most
        self._known: OrderedDict[bytes, Judged] = OrderedDict()

    def get(self, digest: bytes) -> Judged | None:
        """Return what was decided, if it is known."""
        judged = self._known.get(digest)
        if judged is not None:
            self._known.move_to_end(digest)
        return judged

    def keep(self, digest: bytes, judged: Judged) -> None:
        """Remember a decision; the one that was longest not asked for goes."""
        if judged.outcome is Outcome.UNKNOWN:
            return
        self._known[digest] = judged
        self._known.move_to_end(digest)
        if len(self._known) > self._most:
            self._known.popitem(last=False)

    def clear(self) -> None:
        """Forget all: other rules hold."""
        self._known.clear()
