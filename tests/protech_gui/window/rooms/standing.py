"""How things stand in the tests of Today and Progress: a vault with urges, or none."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from engine.contract import Protection
from engine.terms import Category, Choices, ConsentKind, Fault, Layer, Level, Receipt
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.days import day_of, start_of
from protech_gui.domain.progress_span import Reach, span_until
from protech_gui.domain.records import Record, RecordKind
from protech_gui.domain.urges import Urge
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unlocked, VaultState
from protech_gui.window.vault_desk import ChartRead, Contents
from tests.household import NEWEST_TEXT
from tests.protech_gui.figures_made import series_of
from tests.protech_gui.services.parts import TurnedClock

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = TurnedClock().wall
ON = Protection(True, Level.ALL, True, Fault.NONE)
OFF = Protection(False, Level.ALL, False, Fault.NONE)
ALL = tuple(ConsentKind)


def receipts(*kinds: ConsentKind) -> tuple[Receipt, ...]:
    return tuple(Receipt("0" * 36, kind, NEWEST_TEXT, "0" * 64, "en", 1.0) for kind in kinds)


def urges(*strengths: tuple[int, int | None], days_ago: int = 0) -> list[Urge]:
    """Return urges of one day, by how strong they were before and after."""
    day = day_of(NOW, ZONE) - timedelta(days=days_ago)
    noon = start_of(day, ZONE) + 43_200
    return [
        Urge(f"{days_ago}-{n}", noon, before, after) for n, (before, after) in enumerate(strengths)
    ]


def cover(time: float) -> Record:
    return Record(f"s-{time}", time, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None)


def opened(
    *told: Urge,
    checkin: CheckIn | None = None,
    records: tuple[Record, ...] = (),
    missing: int = 0,
    delayed: bool = False,
    chart: ChartRead | None = None,
) -> Unlocked:
    today = day_of(NOW, ZONE)
    met = bool(series_of(told, span_until(today, Reach.WEEK), ZONE).facts.met)
    contents = Contents(
        records, missing, checkin=checkin, today=today, met_this_week=met, chart=chart
    )
    return Unlocked(contents, delayed)


def standing(
    vault: VaultState | None,
    *,
    protection: Protection = ON,
    consents: tuple[ConsentKind, ...] = ALL,
    kept: Kept = Kept.NOT_YET,
    language: str = "en",
) -> Situation:
    return Situation(
        protection, Choices(language), consents=receipts(*consents), vault=vault, kept=kept
    )
