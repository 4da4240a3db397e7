"""The eye: everything that a pack lets us say of one picture, in one look."""

from engine.packs import Pack, PackError
from engine.policy import Angle, Seen
from engine.terms import Category
from engine.vision.detector import Detector, open_detector
from engine.vision.known import KnownPictures, hash_of, read_hashes
from engine.vision.memory import Memory, key_of
from engine.vision.pixels import Pixels


class Eye:
    """A detector, lists of known pictures, and a memory of what was seen before."""

    def __init__(self, detector: Detector, lists: tuple[KnownPictures, ...]) -> None:
        self._detector = detector
        self._lists = lists
        self._memory: Memory[Seen] = Memory()

    def look(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        """Return what is seen; only an ``entire`` picture, no part of one, can be a known one.

        The picture is handed in whole, whatever the angle; so are the findings' boxes.
        """
        key = key_of(picture, angle, entire)
        seen = self._memory.recall(key)
        if seen is None:
            seen = self._examine(picture, angle, entire=entire)
            self._memory.keep(key, seen)
        return seen

    def clear(self, picture: Pixels) -> None:
        """Remember that a second look has cleared this very picture."""
        self._memory.keep(key_of(picture, Angle.WHOLE, True), Seen(()))

    def _examine(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        if entire and angle is Angle.WHOLE and (known := self._recognise(picture)):
            return Seen((), known)
        return Seen(self._detector.look(picture, angle))

    def _recognise(self, picture: Pixels) -> Category | None:
        bits = hash_of(picture) if self._lists else None
        if bits is None:
            return None
        return next((known.category for known in self._lists if known.has(bits)), None)


def open_eye(pack: Pack) -> Eye:
    """Return the pack's eye after its self-test; raises PackError."""
    lists = []
    for category, content in pack.known:
        hashes = read_hashes(content)
        if hashes is None:
            raise PackError("a list of known pictures is damaged")
        lists.append(KnownPictures(category, hashes))
    return Eye(open_detector(pack), tuple(lists))
