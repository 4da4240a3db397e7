"""A second look lifts a cover only when it can see, and nearly nothing asks for it."""

from engine.policy import ROUND, Angle, Finding
from engine.terms import Box, Level, Meaning
from engine.vision.eye import Eye
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import sight
from tests.engine.screen.watching import COVER, PLACE, Watch, bad, covering_bad, good, screen


def test_a_second_look_lifts_a_cover_that_only_one_angle_asks_for() -> None:
    watch = covering_bad()
    watch.eye.finds_from = {Angle.WHOLE}
    watch.eye.looks.clear()
    watch.lookout.look_again(None)
    assert watch.look() == []
    assert [angle for _, angle in watch.eye.looks] == list(ROUND)
    assert watch.lookout.looked_again() == (1, 0)
    assert watch.eye.cleared == [(160, 160)]
    assert watch.wait(3.0) == [], "nobody looks again at what was cleared and did not change"


def test_a_second_look_that_finds_the_same_leaves_the_cover_and_says_so() -> None:
    watch = covering_bad()
    (number,) = watch.numbers
    watch.lookout.look_again(number)
    assert watch.look() == [COVER]
    assert list(watch.lookout.kept()) == [number]
    assert watch.lookout.looked_again() is None


def test_a_second_look_at_a_cover_that_is_not_there_looks_at_nothing() -> None:
    watch = covering_bad()
    looks = len(watch.eye.looks)
    watch.lookout.look_again(99)
    watch.look()
    assert len(watch.eye.looks) == looks
    assert list(watch.lookout.kept()) == []


def test_no_second_look_lifts_what_cannot_be_seen() -> None:
    watch = covering_bad()
    watch.now += 1.0
    watch.see(screen(), hidden=(COVER,))
    watch.lookout.look_again(None)
    for _ in range(30):
        watch.now += 0.1
        watch.lookout.search()
        watch.lookout.examine()
        assert watch.boxes == [COVER]


def test_new_pictures_come_before_second_looks() -> None:
    watch = covering_bad()
    watch.lookout.look_again(None)
    watch.now += 1.0
    other = Box(432, 16, 160, 112)
    watch.lookout.see(sight(screen((PLACE, bad()), (other, bad(2, other)))))
    watch.lookout.examine()
    assert len(watch.boxes) == 2


def test_a_cleared_picture_that_changes_is_judged_like_any_other() -> None:
    watch = covering_bad()
    watch.eye.finds_from = set()
    watch.lookout.look_again(None)
    assert watch.look() == []
    watch.eye.finds_from = set(Angle)
    watch.now += 1.0
    assert watch.see(screen((PLACE, bad(7)))) == [COVER]


def test_of_several_covers_a_second_look_at_one_touches_no_other() -> None:
    watch, other = Watch(), Box(432, 16, 160, 112)
    watch.see(screen((PLACE, bad()), (other, bad(2, other))))
    number = next(cover.number for cover in watch.lookout.covers() if cover.box == COVER)
    watch.eye.finds_from = set()
    watch.lookout.look_again(number)
    assert watch.look() == [Box(430, 14, 164, 116)]


class Suggestion:
    """A detector that finds something suggestive in every picture, and explicit when asked to."""

    def __init__(self) -> None:
        self.glances = False
        self.meanings = [Meaning.EXPLICIT, Meaning.SUGGESTIVE]

    def look(self, picture: Pixels, angle: Angle) -> tuple[Finding, ...]:  # noqa: ARG002
        rows, columns = picture.shape[:2]
        box = Box(0, 0, columns, rows)
        return tuple(Finding(meaning, 0.9, box) for meaning in self.meanings)


def test_what_was_cleared_at_one_level_is_judged_anew_at_a_tighter_one() -> None:
    detector = Suggestion()
    eye = Eye(detector, ())  # type: ignore[arg-type]  # a fake detector
    watch = Watch(eye=eye)
    assert watch.see(screen((PLACE, good()))) == [COVER]
    detector.meanings.remove(Meaning.EXPLICIT)
    watch.lookout.look_again(None)
    assert watch.look() == []
    watch.lookout.set_level(Level.STRICT)
    assert watch.look() == [COVER]


def test_a_model_that_fails_acquits_nothing() -> None:
    watch = covering_bad()
    watch.eye.finds_from = set()
    watch.eye.fails = True
    watch.lookout.look_again(None)
    assert watch.look() == [COVER]
