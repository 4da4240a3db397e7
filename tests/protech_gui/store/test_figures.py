"""What the tables add up to is what their rows say, whatever else lies in the vault."""

import pytest

from engine.terms import Category, Layer
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.progress import Facts
from protech_gui.domain.progress_interruptions import Without
from protech_gui.domain.progress_moves import Tried
from protech_gui.domain.progress_returns import Lapsed
from protech_gui.domain.records import Block, Gap, Pause, Wrong, record_of
from protech_gui.domain.urges import Skill, Urge, Way
from protech_gui.store import checkins, figures, lapses, records, urges
from protech_gui.store.connection import Connection, VaultDamaged, transaction
from tests.protech_gui.figures_made import facts_of

URGES = (
    Urge("a", 9.9, 9, 9),
    Urge("b", 10.0, 8, 5, way=Way.RIDE, trigger="Bored"),
    Urge("c", 11.0, 6, None, way=Way.PLAN),
    Urge("d", 12.0, 7, 8, way=Way.PLAN, tried=(Skill.TALK, Skill.MOVE), trigger="alone"),
    Urge("e", 13.0, 4, 4, tried=(Skill.PLAN,)),
    Urge("f", 14.0, 8, 5, way=Way.RIDE),
    Urge("g", 15.0, 1, 0, way=Way.CHILD),
    Urge("h", 20.0, 3, 3, way=Way.PLAN),
)
INSIDE = URGES[1:-1]


@pytest.fixture
def told(vault: Connection) -> Connection:
    with transaction(vault):
        for urge in reversed(URGES):
            urges.add(vault, urge)
    return vault


def test_of_an_empty_vault_nothing_is_said(vault: Connection) -> None:
    assert figures.facts(vault, 0, 1e9) == Facts()
    assert figures.tried(vault, 0, 1e9) == ()
    assert figures.moments(vault, 0, 1e9) == ()
    assert figures.plan_used(vault, 0, 1e9) == ()
    assert figures.triggers(vault, 0, 1e9) == ()
    assert figures.lapses(vault, 0, 1e9) == ()
    assert figures.without_protection(vault, 0, 1e9) == ()


def test_sums_are_those_of_the_urges_in_the_stretch(told: Connection) -> None:
    assert figures.facts(told, 10, 20) == facts_of(INSIDE)
    assert figures.moments(told, 10, 20) == (10.0, 11.0, 12.0, 13.0, 14.0, 15.0)
    assert figures.triggers(told, 10, 20) == ("Bored", None, "alone", None, None, None)


def test_what_was_tried_is_what_the_urge_itself_says(told: Connection) -> None:
    found = set(figures.tried(told, 10, 20))
    assert found == {
        Tried((Skill.RIDE,), 2, 2, -6, 18),
        Tried((Skill.PLAN,), 1, 0, 0, 0),
        Tried((Skill.TALK, Skill.MOVE), 1, 1, 1, 1),
        Tried((Skill.PLAN,), 1, 1, 0, 0),
        Tried((), 1, 1, -1, 1),
    }
    assert {one.skills for one in found} == {urge.skills for urge in INSIDE}


def test_the_plan_was_used_where_it_was_tried_in_the_end(told: Connection) -> None:
    used = [urge.time for urge in INSIDE if Skill.PLAN in urge.skills]
    assert list(figures.plan_used(told, 10, 20)) == used == [11.0, 13.0]


@pytest.mark.parametrize(("way", "tried"), [("rode", None), (None, "ride,rode")])
def test_a_word_that_nobody_knows_is_damage(
    told: Connection, way: str | None, tried: str | None
) -> None:
    told.execute("UPDATE urges SET way = ?, tried = ?", (way, tried))
    with pytest.raises(VaultDamaged):
        figures.tried(told, 0, 1e9)


def test_a_lapse_is_followed_by_whatever_was_written_next(vault: Connection) -> None:
    with transaction(vault):
        for lapse in (Lapse("a", 100.0), Lapse("b", 300.0, 200.0), Lapse("c", 900.0)):
            lapses.put(vault, lapse)
        urges.add(vault, Urge("u", 100.0, 5))
        urges.add(vault, Urge("v", 260.0, 5))
        checkins.put(vault, CheckIn("x", 150.0, 5))
        checkins.put(vault, CheckIn("y", 280.0, 5))
    found = set(figures.lapses(vault, 100, 900.5))
    assert found == {Lapsed(100.0, 150.0), Lapsed(200.0, 260.0), Lapsed(900.0, None)}
    # It counts when it was, not when it was written down.
    assert figures.lapses(vault, 250, 400) == ()


def test_only_what_left_one_without_protection_is_found(vault: Connection) -> None:
    entries: tuple[Block | Gap | Wrong | Pause, ...] = (
        Gap(10.0, 5.0, 1),
        Pause(20.0, 30.0),
        Gap(90.0, 1.0, 0),
        Gap(200.0, 1.0, 0),
        Wrong(30.0),
        Block(31.0, Category.PICTURE, Layer.SCREEN),
    )
    with transaction(vault):
        for number, entry in enumerate(entries):
            records.add(vault, record_of(str(number), entry))
    assert figures.without_protection(vault, 12, 100) == (
        Without(10.0, 5.0, wanted=False),
        Without(20.0, 30.0, wanted=True),
        Without(90.0, 1.0, wanted=False),
    )
