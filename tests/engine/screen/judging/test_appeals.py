"""Second looks come from every angle, lift only what nearly all find harmless, and are answered."""

from engine.policy import ROUND, Finding, Seen
from engine.screen.judging.appeals import Appeals
from engine.screen.judging.picture import Picture
from engine.terms import Box, Category, Level, Meaning

CLEAN = Seen(())
ASKING = Seen((Finding(Meaning.EXPLICIT, 0.9, Box(0, 0, 50, 50)),))
KNOWN = Seen((), Category.TEST)


def picture(number: int = 1) -> Picture:
    return Picture(number, Box(0, 0, 100, 100))


def hear(appeals: Appeals, *looks: Seen, level: Level = Level.ALL) -> list[bool]:
    """Answer the looks that are asked for, one by one; returns what each led to."""
    told = []
    for seen in looks:
        appeal = appeals.next()
        assert appeal is not None
        told.append(appeals.take(appeal, seen, level))
    return told


def asked(number: int, *, alone: bool = True) -> Appeals:
    appeals = Appeals()
    appeals.begin([picture(index) for index in range(1, number + 1)], alone=alone)
    return appeals


def test_a_cover_is_looked_at_from_every_angle_once() -> None:
    appeals, angles = asked(1), []
    while appeal := appeals.next():
        angles.append(appeal.angle)
        appeals.take(appeal, CLEAN, Level.ALL)
    assert sorted(angle.value for angle in angles) == sorted(angle.value for angle in ROUND)


def test_no_look_but_the_last_lifts_anything() -> None:
    appeals = asked(1)
    assert hear(appeals, *[CLEAN] * len(ROUND)) == [False] * (len(ROUND) - 1) + [True]
    assert appeals.next() is None
    assert list(appeals.kept()) == []


def test_one_angle_alone_does_not_keep_a_cover_and_two_do() -> None:
    rest = len(ROUND) - 1
    assert hear(asked(1), ASKING, *[CLEAN] * rest)[-1]
    appeals = asked(1)
    assert not any(hear(appeals, ASKING, ASKING, *[CLEAN] * (rest - 1)))
    assert list(appeals.kept()) == [1]
    assert list(appeals.kept()) == [], "an answer is given once"


def test_where_a_list_knows_the_picture_its_cover_stays() -> None:
    appeals = asked(1)
    assert not any(hear(appeals, KNOWN, *[CLEAN] * (len(ROUND) - 1)))
    assert list(appeals.kept()) == [1]


def test_what_strict_covers_is_weighed_at_the_level_that_holds() -> None:
    suggestive = Seen((Finding(Meaning.SUGGESTIVE, 0.9, Box(0, 0, 50, 50)),))
    assert hear(asked(1), *[suggestive] * len(ROUND))[-1]
    assert not any(hear(asked(1), *[suggestive] * len(ROUND), level=Level.STRICT))


def test_all_covers_are_looked_at_one_after_the_other_and_answered_together() -> None:
    appeals = asked(2, alone=False)
    hear(appeals, *[CLEAN] * len(ROUND))
    assert appeals.outcome() is None
    hear(appeals, *[ASKING] * len(ROUND))
    assert appeals.outcome() == (1, 1)
    assert appeals.outcome() is None, "an answer is given once"
    assert list(appeals.kept()) == [], "nobody turned to these covers"


def test_a_look_at_all_covers_while_there_are_none_is_answered_as_well() -> None:
    assert asked(0, alone=False).outcome() == (0, 0)


def test_without_a_question_there_is_no_answer() -> None:
    assert Appeals().outcome() is None
    assert asked(1, alone=True).outcome() is None


def test_pressing_twice_looks_no_oftener() -> None:
    appeals, shown = Appeals(), picture()
    appeals.begin([shown], alone=True)
    appeals.begin([shown], alone=True)
    hear(appeals, *[ASKING] * len(ROUND))
    assert appeals.next() is None
    assert list(appeals.kept()) == [1]


def test_a_cover_asked_about_alone_and_with_all_others_gets_both_answers() -> None:
    for order in ((True, False), (False, True)):
        appeals, shown = Appeals(), picture()
        for alone in order:
            appeals.begin([shown], alone=alone)
        assert appeals.outcome() is None
        hear(appeals, *[ASKING] * len(ROUND))
        assert appeals.next() is None
        assert list(appeals.kept()) == [1]
        assert appeals.outcome() == (0, 1)


def test_a_picture_that_is_gone_is_forgotten() -> None:
    appeals = asked(2)
    gone = appeals.next()
    assert gone is not None
    appeals.drop(gone)
    left = appeals.next()
    assert left is not None
    assert left.picture.number == 2
    assert list(appeals.kept()) == []
