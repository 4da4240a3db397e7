"""What was seen in a picture's content, so that nothing is judged twice."""

import hashlib
import threading
from collections import OrderedDict

import numpy as np

from engine.vision.pixels import Pixels

MOST = 2000
"""How many contents are remembered: some ten pages of thumbnails."""

Key = bytes


class Memory[Seen]:
    """Remembers by content what was seen; forgets what was asked for longest ago.

    Kept are digests, from which no picture can be made again. Several threads may ask.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._seen: OrderedDict[Key, Seen] = OrderedDict()
        self._lock = threading.Lock()

    def recall(self, key: Key) -> Seen | None:
        """Return what was seen under this key, if that is remembered."""
        with self._lock:
            seen = self._seen.get(key)
            if seen is not None:
                self._seen.move_to_end(key)
            return seen

    def keep(self, key: Key, seen: Seen) -> None:
        """Remember what was seen."""
        with self._lock:
            self._seen[key] = seen
            self._seen.move_to_end(key)
            if len(self._seen) > self._most:
                self._seen.popitem(last=False)


def key_of(picture: Pixels, *circumstances: object) -> Key:
    """Return a digest of a picture's size and every pixel, and of how it is looked at."""
    digest = hashlib.sha256(repr((picture.shape, circumstances)).encode())
    digest.update(np.ascontiguousarray(picture))
    return digest.digest()
