"""What tests of sharing share: a vault with a marker in everything that can be written."""

from dataclasses import replace
from datetime import date

from engine.terms import Category, Layer
from protech_gui.domain.goals import Area, Goal, GoalRating
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.progress_span import Span
from protech_gui.domain.records import Record, RecordKind
from protech_gui.domain.urges import Halt, Place, Skill, Urge, Way
from protech_gui.services.open_vault import OpenVault
from protech_gui.store import goal_ratings, goals, lapses, records, urges
from protech_gui.store.connection import transaction

SPAN = Span(date(2026, 10, 20), date(2026, 11, 18))
NOON = 1_794_900_000.0
URGE = Urge(
    "u",
    NOON,
    8,
    3,
    "LINEMARK",
    Way.RIDE,
    Place.ALONE,
    4,
    "TRIGGERMARK",
    (Halt.TIRED,),
    (Skill.MOVE, Skill.TALK),
    "LEARNEDMARK\nand more",
    discuss=True,
)
LAPSE = Lapse("l", NOON + 200, None, "LEDMARK", "STOPPEDMARK", 3)
MARKS = ("LINEMARK", "TRIGGERMARK", "LEARNEDMARK", "LEDMARK", "STOPPEDMARK")


def fill(vault: OpenVault, plain: int = 1) -> None:
    """Write something of everything into the vault, and so many urges of which little was said."""
    connection = vault._connection
    cover = Record("c", NOON, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None)
    with transaction(connection):
        goals.put(connection, Goal("g", NOON - 999, Area.HEALTH, "GOALMARK"))
        goal_ratings.put(connection, GoalRating("g", "2026-W46", 6))
        urges.add(connection, URGE)
        for number in range(plain):
            urges.add(connection, Urge(f"p{number}", NOON + 60 + number, 2))
        lapses.put(connection, LAPSE)
        lapses.put(connection, replace(LAPSE, id="m", led_up=None, stopped=None, mood=None))
        records.add(connection, cover)
