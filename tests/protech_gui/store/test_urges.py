"""Urges come back as they went in, and what was deleted stays so."""

from dataclasses import replace

import pytest

from protech_gui.domain.urges import LONGEST_LINE, LONGEST_TRIGGER, Halt, Place, Skill, Urge, Way
from protech_gui.store import urges
from protech_gui.store.connection import Connection, VaultDamaged, transaction

FIRST = Urge("a", 10.0, 7)
SECOND = Urge(
    "b",
    20.5,
    10,
    0,
    "é😀" * (LONGEST_LINE // 2),
    Way.RIDE,
    Place.ALONE,
    3,
    "😀" * LONGEST_TRIGGER,
    (Halt.LONELY, Halt.TIRED),
    (Skill.MOVE, Skill.TALK),
    "go to bed\nearlier",
    discuss=True,
)


@pytest.fixture(autouse=True)
def filled(vault: Connection) -> None:
    with transaction(vault):
        assert urges.add(vault, SECOND)
        assert urges.add(vault, FIRST)


def test_urges_come_back_as_they_went_in(vault: Connection) -> None:
    assert urges.recent(vault, 9) == (SECOND, FIRST)
    assert urges.recent(vault, 1) == (SECOND,)
    assert urges.get(vault, "a") == FIRST
    assert urges.get(vault, "c") is None


def test_a_range_has_its_start_and_not_its_end(vault: Connection) -> None:
    assert urges.between(vault, 10.0, 20.5) == (FIRST,)
    assert urges.between(vault, 10.1, 21.0) == (SECOND,)
    assert urges.between(vault, 0.0, 99.0) == (FIRST, SECOND)


def test_an_id_is_taken_once(vault: Connection) -> None:
    with transaction(vault):
        assert not urges.add(vault, Urge("a", 99.0, 1))
    assert urges.get(vault, "a") == FIRST


def test_revising_changes_one_and_not_its_time(vault: Connection) -> None:
    revised = Urge("a", 99.0, 8, 3, "a walk", Way.LEAVE, tried=(Skill.NOTHING,))
    with transaction(vault):
        assert urges.revise(vault, revised)
        assert not urges.revise(vault, Urge("gone", 1.0, 1))
    assert urges.recent(vault, 9) == (SECOND, replace(revised, time=10.0))


def test_what_was_sealed_later_holds_in_whatever_order_it_comes(vault: Connection) -> None:
    first, later = Urge("c-1", 30.0, 5), Urge("c-1", 30.0, 6, 2, "tea", Way.RIDE)
    with transaction(vault):
        assert urges.take(vault, first, 1)
        assert not urges.take(vault, later, 2)
        assert not urges.take(vault, first, 1)
        assert urges.take(vault, replace(later, id="d-1"), 4)
        assert not urges.take(vault, replace(first, id="d-1"), 3)
    assert urges.get(vault, "c-1") == later
    assert urges.get(vault, "d-1") == replace(later, id="d-1")


def test_what_the_person_revised_is_changed_by_no_sealed_record(vault: Connection) -> None:
    own = Urge("c-1", 30.0, 4, discuss=True)
    with transaction(vault):
        urges.take(vault, Urge("c-1", 30.0, 5), 1)
        urges.revise(vault, own)
        assert not urges.take(vault, Urge("c-1", 30.0, 5, 2), 2)
        assert not urges.take(vault, Urge("a", 10.0, 1), 3)
    assert (urges.get(vault, "c-1"), urges.get(vault, "a")) == (own, FIRST)


def test_triggers_come_by_how_often_and_then_by_how_lately(vault: Connection) -> None:
    told = ("late", "bored", "an argument", "Bored", "late", "LATE")
    with transaction(vault):
        urges.delete(vault, "b")
        for place, trigger in enumerate(told):
            urges.add(vault, Urge(f"t{place}", 50.0 + place, 5, trigger=trigger))
    assert urges.triggers(vault, 9) == ("LATE", "Bored", "an argument")
    assert urges.triggers(vault, 1) == ("LATE",)


def test_of_ten_thousand_triggers_the_newest_are_asked_for_by_their_index(
    vault: Connection,
) -> None:
    with transaction(vault):
        urges.erase(vault)
        for number in range(10_000):
            urges.add(vault, Urge(f"t{number}", number, 5, trigger=f"trigger {number // 2}"))
        for number in range(9_000):
            urges.add(vault, Urge(f"old{number}", -number, 5, trigger="long ago"))
    assert urges.triggers(vault, 2) == ("trigger 4999", "trigger 4998")
    plan = vault.execute(
        "EXPLAIN QUERY PLAN SELECT trigger FROM urges WHERE trigger IS NOT NULL"
        " ORDER BY time DESC LIMIT 500"
    ).fetchall()
    assert [step[-1] for step in plan] == ["SCAN urges USING COVERING INDEX urges_with_trigger"]


def test_deleting_leaves_no_trace_of_what_was_written_here(vault: Connection) -> None:
    with transaction(vault):
        urges.delete(vault, "a")
        urges.delete(vault, "a")
    assert urges.recent(vault, 9) == (SECOND,)
    assert vault.execute("SELECT * FROM erased").fetchall() == []


@pytest.mark.parametrize(
    "change",
    [
        "way = 'strange'",
        "before = 11",
        "line = ''",
        "halt = 'thirsty'",
        "tried = 'talk,nothing'",
        "trigger = ''",
    ],
)
def test_a_value_that_cannot_be_is_damage(vault: Connection, change: str) -> None:
    vault.execute(f"UPDATE urges SET {change}")  # noqa: S608 - our own words
    with pytest.raises(VaultDamaged):
        urges.recent(vault, 9)
