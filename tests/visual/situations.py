"""The situations that screens are looked at in: every page, and what may stand on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider, QWidget

from engine.contract import GuardLoad, LookedAgain, Protection
from engine.loosening import LowerLevel, PauseFor, Waiting
from engine.terms import Category, Choices, ConsentKind, Fault, Layer, Level, Note, Pace, Receipt
from protech_gui.domain.backoff import Moment
from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.first_steps import STEPS, Step
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.progress_span import Reach, span_until
from protech_gui.domain.records import Record, RecordKind
from protech_gui.domain.urges import Halt, Place, Skill, Urge, Way
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.progress import Chart
from protech_gui.services.recovery_code import RecoveryCode, UnknownWord, WrongChecksum
from protech_gui.services.vault_door import DoorState
from protech_gui.window.crisis.doors import DOORS
from protech_gui.window.diary.code_page import CodePage
from protech_gui.window.diary.diary_page import DiaryPage
from protech_gui.window.entry.page import EntryPage
from protech_gui.window.house.house import House
from protech_gui.window.house.trouble_page import TroublePage
from protech_gui.window.intents import ShowChart, Spot
from protech_gui.window.lapse.page import LapsePage
from protech_gui.window.models.situation import OFTEN_WRONG, Situation
from protech_gui.window.models.vault_state import (
    Locked,
    Misread,
    NewCode,
    NoVault,
    Recovered,
    Refused,
    Unfit,
    Unlocked,
    Unreadable,
    VaultState,
    Working,
)
from protech_gui.window.pause.asking_card import AskingCard
from protech_gui.window.rooms.chart_card import ChartCard
from protech_gui.window.rooms.consent_card import ConsentCard
from protech_gui.window.rooms.keys_card import KeysCard
from protech_gui.window.rooms.progress_span_picker import SpanPicker
from protech_gui.window.rooms.protection_card import ProtectionCard
from protech_gui.window.vault_desk import ChartRead, Contents
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
    return Receipt(f"{number:036d}", kind, 1, "0" * 64, "en", NOON - 86_400)


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


def scenes() -> Iterator[Scene]:
    """Yield every screen to look at."""
    yield from room_scenes()
    yield from chart_scenes()
    yield from guarding_scenes()
    yield from pause_scenes()
    yield from journal_scenes()
    yield from writing_scenes()
    yield from help_scenes()
    yield from locked_scenes()
    yield from first_scenes()
    yield from trouble_scenes()


def room_scenes() -> Iterator[Scene]:
    """Yield the five rooms and the settings."""
    none = situation(NoVault(), OFF)
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    fresh = situation(Unlocked(contents(empty=True), delayed=False), STARTING, *ConsentKind)
    for name, stands in (("none", none), ("full", full), ("fresh", fresh)):
        for spot in (Spot.TODAY, Spot.JOURNAL, Spot.PROGRESS, Spot.SETTINGS):
            yield Scene(f"{spot.value}_{name}", stands, spot)
    yield Scene("learn", full, Spot.LEARN)
    yield Scene("ask_off", full, Spot.TODAY, act=click(ProtectionCard, 1))
    yield Scene("ask_withdraw", full, Spot.CONSENTS, act=click(ConsentCard, 0))
    yield Scene("read_consent", full, Spot.CONSENTS, act=click(ConsentCard, 1))
    yield Scene("ask_erase", full, Spot.SETTINGS, act=click(KeysCard, 1))
    yield Scene("consent", none, Spot.CONSENT)


def chart_scenes() -> Iterator[Scene]:
    """Yield every other chart, one as a table, and days of one's own choice."""
    for chart in (chart for chart in Chart if chart is not Chart.MET):
        read = Unlocked(contents(chart=chart), delayed=False)
        stands = situation(read, ON, *ConsentKind)
        yield Scene(f"chart_{chart.value}_full", stands, Spot.PROGRESS, chart.value)
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    yield Scene("chart_table", full, Spot.PROGRESS, act=click(ChartCard, 0))
    yield Scene("chart_own", full, Spot.PROGRESS, act=click(SpanPicker, len(Reach) - 1))


def guarding_scenes() -> Iterator[Scene]:
    """Yield what concerns how a person is protected, and covers that are called wrong."""
    often = Unlocked(replace(contents(), wrong=OFTEN_WRONG), delayed=False)
    strict = replace(situation(often, STRICT, *ConsentKind), load=GuardLoad(4.2, 46))
    for looked in (LookedAgain(1, 0), LookedAgain(0, 1), LookedAgain(1, 1), LookedAgain(0, 0)):
        name = f"looked_{looked.cleared}_{looked.kept}"
        yield Scene(name, replace(strict, looked=looked), Spot.TODAY)
    yield Scene("settings_strict", strict, Spot.SETTINGS)
    busy = replace(strict, protection=ON, load=GuardLoad(83.0, 1_200))
    yield Scene("settings_busy", busy, Spot.SETTINGS)
    yield Scene("levels", strict, Spot.LEVELS)
    restoring = situation(Unlocked(contents(), delayed=False), RESTORING, *ConsentKind)
    yield Scene("restoring", restoring, Spot.TODAY)


def pause_scenes() -> Iterator[Scene]:
    """Yield the page of the pause: asking, waiting, waited, paused, off; and the consents."""
    opened = Unlocked(contents(), delayed=False)
    waits = (Waiting(PauseFor(600), 1440.0), Waiting(LowerLevel(Level.ALL), 0.0, 540.0))
    for name, protection in (
        ("asking", ON),
        ("waiting", msgspec.structs.replace(STRICT, waiting=waits[:1])),
        ("waited", msgspec.structs.replace(STRICT, waiting=waits)),
        ("paused", msgspec.structs.replace(STARTING, paused=480.0)),
        ("off", OFF),
    ):
        stands = situation(opened, protection, *ConsentKind)
        yield Scene(f"pause_{name}", stands, Spot.PAUSE)
        yield Scene(f"pause_today_{name}", stands, Spot.TODAY)
    bound = msgspec.structs.replace(STRICT, waiting=waits[1:], wait=7200, off_waits=True)
    stands = situation(opened, bound, *ConsentKind)
    yield Scene("pause_settings", stands, Spot.SETTINGS)
    yield Scene("pause_ask_off", stands, Spot.PAUSE, act=click(AskingCard, 6))
    yield Scene("pause_consents", stands, Spot.CONSENTS)


def journal_scenes() -> Iterator[Scene]:
    """Yield the pages at the journal's door."""
    none = situation(NoVault(), ON, ConsentKind.SCREEN)
    go_on = click(DiaryPage, 0)
    yield Scene("diary", none, Spot.DIARY)
    yield Scene("diary_covers", none, Spot.DIARY, act=go_on)
    yield Scene("diary_passphrase", none, Spot.DIARY, act=both(go_on, go_on))
    yield Scene("diary_differs", none, Spot.DIARY, act=both(go_on, go_on, write_two))
    yield Scene("code", situation(NewCode(CODE)))
    yield Scene("code_check", situation(NewCode(CODE)), act=click(CodePage, 0))
    yield Scene("after_code", situation(Recovered()))
    short = Unfit(PassphraseFault.TOO_SHORT)
    yield Scene("after_code_short", situation(Recovered()), later=(Working(), short))
    locked = situation(Locked(0.0), ON, *ConsentKind)
    words = Misread((UnknownWord(3, ("garden", "garlic")), UnknownWord(7, ())))
    yield Scene("recover", locked, Spot.RECOVER)
    yield Scene("recover_words", locked, Spot.RECOVER, later=(Working(), words))
    order = Misread(WrongChecksum())
    yield Scene("recover_order", locked, Spot.RECOVER, later=(Working(), order))


def writing_scenes() -> Iterator[Scene]:
    """Yield what can be written down later: an entry, and a lapse with what comes after it."""
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    yield Scene("entry", full, Spot.ENTRY, "u0")
    yield Scene("entry_bare", full, Spot.ENTRY, "u1")
    yield Scene("entry_gone", full, Spot.ENTRY, "gone")
    yield Scene("ask_delete_entry", full, Spot.ENTRY, "u0", act=click(EntryPage, -1))
    yield Scene("lapse", full, Spot.LAPSE)
    yield Scene("lapse_low", full, Spot.LAPSE, act=rate(2))
    yield Scene("lapse_next", full, Spot.LAPSE, act=click(LapsePage, -1))
    yield Scene("lapse_old", full, Spot.LAPSE, "l0")


def help_scenes() -> Iterator[Scene]:
    """Yield help, crisis and a moment."""
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    yield Scene("help", full, Spot.HELP)
    yield Scene("crisis", full, Spot.CRISIS)
    for door in DOORS:
        yield Scene(f"crisis_{door.part}", full, Spot.CRISIS, door.part)
    yield Scene("moment", full, Spot.MOMENT)
    yield Scene("moment_rated", full, Spot.MOMENT, act=rate(6))
    yield Scene("moment_strong", full, Spot.MOMENT, act=rate(9))
    yield Scene("about", full, Spot.ABOUT)
    yield Scene("ask_remove", full, Spot.ABOUT, "remove")


def locked_scenes() -> Iterator[Scene]:
    """Yield the lock screen and what works on it."""
    locked = situation(Locked(0.0), ON, *ConsentKind)
    wrong, early = Refused(wrong=True, wait=0.0), Refused(wrong=True, wait=31.0)
    lost = Refused(wrong=False, wait=900.0, count_lost=True)
    yield Scene("locked", locked)
    yield Scene("locked_busy", locked, later=(Working(),))
    yield Scene("locked_wrong", locked, later=(Working(), wrong))
    yield Scene("locked_wait", locked, later=(Working(), early))
    yield Scene("locked_lost", locked, later=(Working(), lost))
    yield Scene("locked_help", locked, Spot.HELP)
    yield Scene("locked_crisis", locked, Spot.CRISIS)
    yield Scene("locked_moment", locked, Spot.MOMENT, act=rate(6))
    yield Scene("locked_about", locked, Spot.ABOUT)


def first_scenes() -> Iterator[Scene]:
    """Yield the pages of the first start."""
    for step in STEPS:
        consents = () if step in BEFORE_CONSENT else (ConsentKind.SCREEN,)
        protection = ON if consents else OFF
        if step is not Step.DONE:
            stands = situation(NoVault(), protection, *consents, steps=step.value)
            yield Scene(f"first_{step.value}", stands)
    start = situation(NoVault(), OFF, steps=Step.WELCOME.value)
    yield Scene("first_crisis", start, Spot.CRISIS)


def trouble_scenes() -> Iterator[Scene]:
    """Yield what is shown when something is broken."""
    for reason in (
        DoorState.DAMAGED_VAULT,
        DoorState.DAMAGED_SLOTS,
        DoorState.NEWER,
        DoorState.FAILED,
    ):
        yield Scene(f"trouble_{reason.value}", situation(Unreadable(reason)))
    broken = situation(Unreadable(DoorState.DAMAGED_VAULT))
    yield Scene("ask_afresh", broken, act=click(TroublePage, 1))
    yield Scene("trouble_journal", broken, Spot.JOURNAL)
    for fault in Fault:
        if fault is not Fault.NONE:
            protection = replace_fault(fault)
            yield Scene(f"fault_{fault.value}", situation(Locked(0.0), protection))
    noted = situation(Unlocked(contents(missing=3), delayed=True), ON, *ConsentKind)
    every = replace(noted, notes=tuple(Note), tray=False)
    yield Scene("notes", every, Spot.PROGRESS)


def replace_fault(fault: Fault) -> Protection:
    """Return protection that is interrupted by this fault."""
    return Protection(on=True, level=Level.ALL, started=True, fault=fault)
