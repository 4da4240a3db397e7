"""The eye: everything that a pack lets us say of one picture, in one look."""

from engine.packs import Pack, PackError
from engine.policy import Angle, Seen
from engine.terms import Category, Level, Meaning
from engine.vision.age import AgeTeller, open_ages
from engine.vision.classifier import Judge, open_judge
from engine.vision.detector import Detector, open_detector
from engine.vision.known import KnownPictures, hash_of, read_hashes
from engine.vision.memory import Memory, key_of
from engine.vision.pixels import Pixels
from engine.vision.session import ModelError


class Eye:
    """The pack's models, its lists of known pictures, and a memory of what was seen before."""

    def __init__(
        self,
        detector: Detector,
        lists: tuple[KnownPictures, ...],
        judge: Judge | None = None,
        ages: AgeTeller | None = None,
    ) -> None:
        self._detector = detector
        self._lists = lists
        self._judge = judge
        self._ages = ages
        self._memory: Memory[Seen] = Memory()

    def serves(self, level: Level) -> bool:
        """Return whether the pack can do what a level asks: the targeted one needs ages."""
        return level is not Level.TARGETED or self._ages is not None

    def first_angle(self, level: Level) -> Angle:
        """Return how a picture is looked at first; a glance shows a detector alone enough."""
        glances = self._detector.glances and not self._judge and level is not Level.TARGETED
        return Angle.GLANCE if glances else Angle.WHOLE

    def look(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        """Return what ``examine`` does, of a picture that was seen before from memory."""
        key = key_of(picture, angle, entire)
        seen = self._memory.recall(key)
        if seen is None:
            seen = self.examine(picture, angle, entire=entire)
            self._memory.keep(key, seen)
        return seen

    def examine(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        """Return what is seen; only an ``entire`` picture, no part of one, can be a known one.

        The picture is handed in whole, whatever the angle; so are the findings' boxes.
        Raises ModelError when a model fails or the picture has no pixels: then nothing is
        known of it, and nothing about it is remembered.
        """
        if picture.size == 0:
            raise ModelError("there is nothing to look at")
        first = angle in (Angle.GLANCE, Angle.SURVEY, Angle.WHOLE)
        if entire and first and (known := self._recognise(picture)):
            return Seen((), known)
        findings = self._detector.look(picture, angle)
        if self._judge:
            findings += self._judge.look(picture, angle)
        if self._ages and any(finding.meaning is Meaning.EXPLICIT for finding in findings):
            findings = self._ages.told(picture, findings)
        return Seen(findings)

    def forget(self) -> None:
        """Forget what was seen and cleared: what counts has changed."""
        self._memory = Memory()

    def clear(self, picture: Pixels) -> None:
        """Remember that a second look has cleared this very picture."""
        for angle in (Angle.GLANCE, Angle.WHOLE):
            self._memory.keep(key_of(picture, angle, True), Seen(()))

    def _recognise(self, picture: Pixels) -> Category | None:
        bits = hash_of(picture) if self._lists else None
        if bits is None:
            return None
        return next((known.category for known in self._lists if known.has(bits)), None)


def open_eye(pack: Pack, level: Level = Level.ALL) -> Eye:
    """Return the pack's eye for a level, after every model's self-test; raises PackError."""
    lists = []
    for category, content in pack.known:
        hashes = read_hashes(content)
        if hashes is None:
            raise PackError("a list of known pictures is damaged")
        lists.append(KnownPictures(category, hashes))
    eye = Eye(open_detector(pack), tuple(lists), open_judge(pack), open_ages(pack))
    if not eye.serves(level):
        raise PackError("the pack cannot tell ages, which this level needs")
    return eye
