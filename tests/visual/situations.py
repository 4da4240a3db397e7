"""The situations that screens are looked at in: a journal in use, and what a hand may do."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider, QWidget

from engine.contract import Protection
from engine.terms import Category, Choices, ConsentKind, Fault, Layer, Level, Pace, Receipt
from protech_gui.domain.backoff import Moment
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.first_steps import STEPS, Step
from protech_gui.domain.goals import Area, Goal, GoalRating, week_of
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.learning import Answer, ModuleNote, Reading, Value
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanLine, PlanStep
from protech_gui.domain.progress_span import Reach, span_until
from protech_gui.domain.questions import Question
from protech_gui.domain.records import Record, RecordKind
from protech_gui.domain.urges import Halt, Place, Skill, Urge, Way
from protech_gui.services.progress import Chart
from protech_gui.services.recovery_code import RecoveryCode
from protech_gui.window.house.house import House
from protech_gui.window.intents import ShowChart, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import (
    VaultState,
)
from protech_gui.window.vault_desk import ChartRead, Contents, Learned
from tests.household import NEWEST_TEXT
from tests.protech_gui.figures_made import figures_of, nothing_of

NOON = 1_795_000_000.0
"""The moment that all screens are looked at in: 2026-11-18, in seconds since 1970 UTC."""

OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)
STRICT = Protection(True, Level.STRICT, True, Fault.NONE, Pace.GENTLE, calm=True, covering=True)
RESTORING = Protection(True, Level.ALL, False, Fault.NONE, interrupted=True)
STARTING = Protection(on=True, level=Level.ALL, started=False, fault=Fault.NONE)
BEFORE_CONSENT = STEPS[: STEPS.index(Step.PROTECTION)]
Act = Callable[[House], None]
CODE = RecoveryCode(
    tuple("legal winner thank year wave sausage worth useful legal winner thank yellow".split()),
    bytes(16),
)


class StillClock:
    """A clock on which it is always noon."""

    def moment(self) -> Moment:
        """Return noon."""
        return Moment(NOON, 1000.0, "boot")


@dataclass(frozen=True)
class Scene:
    """One screen: how things stand, where the person is, and what they have done.

    ``later`` are the states that the vault takes one after another once the page stands.
    """

    name: str
    situation: Situation
    spot: Spot | None = None
    part: str = ""
    later: tuple[VaultState, ...] = ()
    act: Act | None = None


def receipt(kind: ConsentKind) -> Receipt:
    """Return the receipt of a consent given the day before."""
    number = list(ConsentKind).index(kind)
    return Receipt(f"{number:036d}", kind, NEWEST_TEXT, "0" * 64, "en", NOON - 86_400)


def situation(
    vault: VaultState | None,
    protection: Protection = ON,
    *consents: ConsentKind,
    steps: str = Step.DONE.value,
) -> Situation:
    """Return how things stand with this vault; the language is put in by who shows it."""
    receipts = tuple(receipt(kind) for kind in consents)
    return Situation(protection, Choices("en", "", steps), receipts, (), True, vault)


def block(number: int) -> Record:
    """Return a record of a covered picture."""
    time = NOON - number * 5_000
    return Record(f"s-{number}", time, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None)


def gap(number: int, seconds: float, pictures: int) -> Record:
    """Return a record of an interruption."""
    time = NOON - number * 5_000
    return Record(f"s-{number}", time, RecordKind.GAP, None, None, seconds, pictures)


def wrong(number: int) -> Record:
    """Return a record of a cover that was called wrong."""
    time = NOON - number * 5_000
    return Record(f"s-{number}", time, RecordKind.WRONG, None, None, None, None)


def urges() -> tuple[Urge, ...]:
    """Return urges of a month, newest first."""
    line = "Late, alone, tired after work. I went outside for a while."
    rows = [(0.2, 7, 3, line), (1.1, 5, None, None), (2.4, 8, 6, None), (4.0, 6, 2, None)]
    rows += [(9.0, 4, 4, None), (15.5, 9, 5, "Called someone."), (23.0, 3, 1, None)]
    newest, *others = (
        Urge(f"u{n}", NOON - days * 86_400, before, after, text)
        for n, (days, before, after, text) in enumerate(rows)
    )
    return (replace(newest, **detailed()), *others)


def detailed() -> dict[str, Any]:
    """Return what was added later to an urge."""
    return {
        "way": Way.LEAVE,
        "place": Place.ALONE,
        "mood": 3,
        "trigger": "Nothing to do on a long evening",
        "halt": (Halt.LONELY, Halt.TIRED),
        "tried": (Skill.MOVE, Skill.LEAVE),
        "learned": "It was weaker as soon as I stood outside. Going to bed earlier helps too.",
        "discuss": True,
    }


def lapses() -> tuple[Lapse, ...]:
    """Return two lapses, newest first."""
    led_up = "I was awake late and had not talked to anyone all day."
    newest = Lapse("l0", NOON - 86_400, NOON - 5 * 86_400, led_up, "I put the laptop away.", 4)
    return replace(newest, discuss=True), Lapse("l1", NOON - 40 * 86_400)


PLAN = (
    PlanLine("p0", PlanStep.SIGNS, "Awake after midnight, with the door closed"),
    PlanLine("p1", PlanStep.ALONE, "Make tea and sit by the window until it gets weaker"),
    PlanLine("p2", PlanStep.ALONE, "Walk round the block"),
    PlanLine("p3", PlanStep.PEOPLE, "My sister, who knows a little"),
    PlanLine("p4", PlanStep.SAFER, "The laptop stays in the kitchen"),
)
GOALS = (
    Goal("g0", NOON - 9e6, Area.BELONGING, "Have dinner with my brother every other week"),
    Goal("g1", NOON - 8e6, Area.CALM, "Sleep before midnight"),
    Goal("g2", NOON - 9e6, Area.HEALTH, "Run ten kilometres", NOON - 1e6),
)


ANSWERS: tuple[tuple[ModuleId, str, Value], ...] = (
    (ModuleId.START, "importance", 8),
    (ModuleId.START, "gains", ("calm", "respect")),
    (ModuleId.START, "areas", ("calm", "belonging", "meaning", "health", "mastery", "creativity")),
    (ModuleId.URGES, "before", 6),
    (ModuleId.URGES, "surf", 3),
    (ModuleId.TRIGGERS, "links", ("A long day", "Alone at home", "The phone in bed")),
    (ModuleId.FEELINGS, "kind_letter", "You are tired, and you still opened this. That counts."),
)


def learned() -> Learned:
    """Return what a person left in the modules after some weeks."""
    return Learned(
        tuple(Answer(module, name, NOON - 86_400, value) for module, name, value in ANSWERS),
        (
            Reading(ModuleId.START, "here", NOON - 9e5, NOON - 9e5),
            Reading(ModuleId.URGES, "surf", NOON - 86_400),
        ),
        (ModuleNote(ModuleId.URGES, "The plan for Sundays: ride it before breakfast."),),
        ModuleId.URGES,
    )


def contents(missing: int = 0, *, empty: bool = False, chart: Chart = Chart.MET) -> Contents:
    """Return a journal as it may look after some weeks, or on its first day."""
    gaps = {2: gap(2, 0.4, 0), 5: gap(5, 2.2, 1), 6: gap(6, 40.0, 3), 9: gap(9, 200.0, 0)}
    others = gaps | {3: wrong(3)}
    records = () if empty else tuple(others.get(n, block(n)) for n in range(14))
    met = () if empty else urges()
    today = date.fromtimestamp(NOON)  # noqa: DTZ012  # the day as this machine has it
    span = span_until(today, Reach.WEEK)
    figures = nothing_of(chart, span, None) if empty else figures_of(chart, met, span, None)
    return Contents(
        records,
        missing,
        met,
        None if empty else CheckIn("c", NOON, 5, 6, 4),
        today=today,
        met_this_week=not empty,
        chart=ChartRead(ShowChart(chart, span), figures),
        lapses=() if empty else lapses(),
        plan=() if empty else PLAN,
        goals=() if empty else GOALS,
        rated=() if empty else (GoalRating("g0", week_of(today), 6),),
        learning=Learned() if empty else learned(),
        questions=() if empty else (Question("q", NOON, "What would you have to pass on?"),),
        triggers=() if empty else ("Nothing to do on a long evening", "Bored", "An argument"),
    )


def click(part: type[QWidget], index: int) -> Act:
    """Return an act that clicks the button of this place in a part of the window."""

    def act(house: House) -> None:
        (found, *_) = [one for one in house.findChildren(part) if one.isVisible()]
        shown = [one for one in found.findChildren(QAbstractButton) if one.isVisible()]
        QTest.mouseClick(shown[index], Qt.MouseButton.LeftButton)

    return act


def rate(number: int) -> Act:
    """Return an act that chooses a number on the first scale."""

    def act(house: House) -> None:
        (slider, *_) = [one for one in house.findChildren(QSlider) if one.isVisible()]
        QTest.keyClicks(slider, str(number))

    return act


def write_two(house: House) -> None:
    """Type two passphrases that differ, and say that they are ready."""
    fields = [one for one in house.findChildren(QLineEdit) if one.isVisible()]
    for field, text in zip(fields, ("paper lamp", "paper lap"), strict=True):
        QTest.keyClicks(field, text)
    QTest.keyClick(fields[-1], Qt.Key.Key_Return)


def both(*acts: Act) -> Act:
    """Return the acts one after another."""

    def act(house: House) -> None:
        for one in acts:
            one(house)
            QCoreApplication.processEvents()

    return act
