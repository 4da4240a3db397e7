"""When strict, nothing new is seen before it was judged."""

from engine.geometry import overlap
from engine.terms import Box, Category, Level, Meaning
from tests.engine.screen.textures import blank, mark, place, sight, texture
from tests.engine.screen.watching import COVER, PLACE, Watch, bad, good, screen


def test_when_strict_a_picture_is_veiled_before_any_look_and_unveiled_when_clean() -> None:
    watch = Watch(Level.STRICT)
    watch.lookout.see(sight(screen((PLACE, good()))))
    assert (watch.boxes, watch.eye.looks) == ([COVER], [])
    assert watch.look() == []
    assert watch.told == []


def test_when_strict_the_veil_over_a_bad_picture_becomes_its_cover() -> None:
    watch = Watch(Level.STRICT)
    watch.lookout.see(sight(screen((PLACE, bad()))))
    number = watch.numbers
    watch.look()
    assert (watch.boxes, watch.numbers) == ([COVER], number)
    assert watch.told == [Category.PICTURE]


def test_when_strict_suggestive_pictures_are_covered_and_only_then() -> None:
    for level, expected in ((Level.STRICT, [COVER]), (Level.ALL, [])):
        watch = Watch(level)
        watch.eye.meaning = Meaning.SUGGESTIVE
        assert watch.see(screen((PLACE, bad()))) == expected


def test_when_strict_another_picture_in_the_same_place_is_veiled_as_well() -> None:
    watch = Watch(Level.STRICT)
    assert watch.see(screen((PLACE, good(1)))) == []
    watch.now += 5.0
    watch.lookout.see(sight(screen((PLACE, good(2)))))
    assert watch.boxes == [COVER]
    assert watch.look() == []


def test_when_strict_a_large_picture_beside_an_old_detail_is_unveiled() -> None:
    watch, pixels = Watch(Level.STRICT), blank()
    box = Box(32, 32, 400, 300)
    place(pixels, box, texture(400, 300, seed=1))
    mark(pixels, Box(100, 100, 40, 40))
    before = watch.see(pixels)
    watch.now += 1.0
    place(pixels, box, texture(400, 300, seed=2))
    mark(pixels, Box(100, 100, 40, 40))
    assert watch.see(pixels) == before
    assert overlap(before[0], box) < 0.5
