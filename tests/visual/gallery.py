"""Every screen to look at: how things stand, and what the person did there."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from engine.contract import GuardLoad, LookedAgain, Protection
from engine.loosening import LowerLevel, PauseFor, Waiting
from engine.terms import ConsentKind, CopiedLine, Fault, Level, Note
from protech_gui.domain.first_steps import STEPS, Step
from protech_gui.domain.holdings import Holdings
from protech_gui.domain.progress_span import Reach
from protech_gui.services.backup import MakingFault, Seen
from protech_gui.services.door_state import DoorState
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.progress import Chart
from protech_gui.services.recovery_code import UnknownWord, WrongChecksum
from protech_gui.store.backup import BackupFault
from protech_gui.window.backup.restore_card import RestoreCard
from protech_gui.window.crisis.doors import DOORS
from protech_gui.window.crisis.page import STEADYING
from protech_gui.window.crisis.steadying import STEPS as STEADY_STEPS
from protech_gui.window.crisis.steps_view import StepsView
from protech_gui.window.diary.code_page import CodePage
from protech_gui.window.diary.diary_page import DiaryPage
from protech_gui.window.entry.page import EntryPage
from protech_gui.window.goals.goal_card import GoalCard
from protech_gui.window.helplines.way_choice import WayChoice
from protech_gui.window.helplines.whom import Whom
from protech_gui.window.house.trouble_page import TroublePage
from protech_gui.window.intents import Spot
from protech_gui.window.lapse.page import LapsePage
from protech_gui.window.models.backup_state import (
    Declined,
    Found,
    Looked,
    Made,
    Mended,
    Sound,
    Task,
    Unmade,
    Unmended,
    Wrong,
)
from protech_gui.window.models.situation import OFTEN_WRONG
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
    Working,
)
from protech_gui.window.moment.ride_step import RideStep
from protech_gui.window.moment.ways import Ways as MomentWays
from protech_gui.window.parts.watch_listen import WatchListen
from protech_gui.window.pause.asking_card import AskingCard
from protech_gui.window.plan.ideas import Ideas
from protech_gui.window.plan.line_row import LineRow
from protech_gui.window.rooms.chart_card import ChartCard
from protech_gui.window.rooms.consent_card import ConsentCard
from protech_gui.window.rooms.keys_card import KeysCard
from protech_gui.window.rooms.progress_span_picker import SpanPicker
from protech_gui.window.rooms.protection_card import ProtectionCard
from tests.visual.gallery_learning import learning_scenes
from tests.visual.gallery_network import network_scenes
from tests.visual.gallery_texts import text_scenes
from tests.visual.situations import (
    BEFORE_CONSENT,
    CODE,
    OFF,
    ON,
    PLAN,
    RESTORING,
    STARTING,
    STRICT,
    Scene,
    both,
    click,
    contents,
    rate,
    situation,
    write_two,
)


def scenes() -> Iterator[Scene]:
    """Yield every screen to look at."""
    yield from room_scenes()
    yield from chart_scenes()
    yield from guarding_scenes()
    yield from pause_scenes()
    yield from journal_scenes()
    yield from writing_scenes()
    yield from plan_scenes()
    yield from help_scenes()
    yield from locked_scenes()
    yield from first_scenes()
    yield from trouble_scenes()
    yield from backup_scenes()
    yield from learning_scenes()
    yield from network_scenes()
    yield from text_scenes()


def room_scenes() -> Iterator[Scene]:
    """Yield the five rooms and the settings."""
    none = situation(NoVault(), OFF)
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    fresh = situation(Unlocked(contents(empty=True), delayed=False), STARTING, *ConsentKind)
    for name, stands in (("none", none), ("full", full), ("fresh", fresh)):
        for spot in (Spot.TODAY, Spot.JOURNAL, Spot.PROGRESS, Spot.SETTINGS):
            yield Scene(f"{spot.value}_{name}", stands, spot)
    yield Scene("ask_off", full, Spot.TODAY, act=click(ProtectionCard, 1))
    yield Scene("ask_withdraw", full, Spot.CONSENTS, act=click(ConsentCard, 0))
    yield Scene("read_consent", full, Spot.CONSENTS, act=click(ConsentCard, 1))
    yield Scene("ask_erase", full, Spot.SETTINGS, act=click(KeysCard, 2))
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


def plan_scenes() -> Iterator[Scene]:
    """Yield the plan and the goals, with nothing in them yet and in use."""
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    fresh = situation(Unlocked(contents(empty=True), delayed=False), ON, *ConsentKind)
    yield Scene("plan", full, Spot.PLAN)
    yield Scene("plan_change", full, Spot.PLAN, act=click(LineRow, 0))
    yield Scene("plan_fresh", fresh, Spot.PLAN)
    yield Scene("plan_examples", fresh, Spot.PLAN, act=click(Ideas, 0))
    yield Scene("goals", full, Spot.GOALS)
    yield Scene("goals_fresh", fresh, Spot.GOALS)
    yield Scene("ask_delete_goal", full, Spot.GOALS, act=click(GoalCard, -1))


def help_scenes() -> Iterator[Scene]:
    """Yield help, crisis and a moment."""
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    yield Scene("help", full, Spot.HELP)
    yield Scene("help_see", full, Spot.HELP, act=click(WayChoice, 2))
    yield Scene("help_someone_else", full, Spot.HELP, act=click(Whom, 1))
    yield Scene("help_reporting", full, Spot.REPORT)
    yield Scene("crisis", full, Spot.CRISIS)
    for door in DOORS:
        yield Scene(f"crisis_{door.part}", full, Spot.CRISIS, door.part)
    breathing = click(StepsView, len(STEADY_STEPS) - 1)
    yield Scene("crisis_steadying", full, Spot.CRISIS, STEADYING)
    yield Scene("crisis_breathing", full, Spot.CRISIS, STEADYING, act=breathing)
    yield Scene("moment", full, Spot.MOMENT)
    yield Scene("moment_rated", full, Spot.MOMENT, act=rate(6))
    yield Scene("moment_strong", full, Spot.MOMENT, act=rate(9))
    yield Scene("moment_plan", full, Spot.MOMENT, act=both(rate(6), click(MomentWays, 1)))
    riding = both(rate(6), click(MomentWays, 0), click(RideStep, 1))
    watching = both(riding, click(WatchListen, 0))
    yield Scene("moment_ride", full, Spot.MOMENT, act=riding)
    yield Scene("moment_wave", full, Spot.MOMENT, act=watching)
    yield Scene("moment_breath", full, Spot.MOMENT, act=both(watching, click(WatchListen, 1)))
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
    to_plan = both(rate(6), click(MomentWays, 1))
    yield Scene("locked_plan", locked, Spot.MOMENT, act=to_plan)
    copied = tuple(CopiedLine(line.step.value, line.text) for line in PLAN)
    yield Scene("locked_plan_copy", replace(locked, copied=copied), Spot.MOMENT, act=to_plan)


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
    yield Scene("ask_afresh", broken, act=click(TroublePage, -1))
    yield Scene("trouble_journal", broken, Spot.JOURNAL)
    for fault in Fault:
        if fault is not Fault.NONE:
            protection = replace_fault(fault)
            yield Scene(f"fault_{fault.value}", situation(Locked(0.0), protection))
    noted = situation(Unlocked(contents(missing=3), delayed=True), ON, *ConsentKind)
    every = replace(noted, notes=tuple(Note), tray=False)
    yield Scene("notes", every, Spot.PROGRESS)


def backup_scenes() -> Iterator[Scene]:
    """Yield the pages for the journal as a whole."""
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    none = situation(NoVault(), ON, ConsentKind.SCREEN)
    there = Holdings(urges=212, lapses=1, checkins=40, plan=9, goals=2, records=1304)
    seen = Seen(1_794_000_000, there)
    yield Scene("backup", full, Spot.BACKUP)
    yield Scene("backup_made", replace(full, backup=Made(there)), Spot.BACKUP)
    yield Scene("backup_unmade", replace(full, backup=Unmade(MakingFault.PLACE)), Spot.BACKUP)
    yield Scene("backup_found", replace(none, backup=Found(seen.made)), Spot.BACKUP)
    yield Scene("backup_wrong", replace(none, backup=Wrong(Task.LOOKING)), Spot.BACKUP)
    looked = replace(none, backup=Looked(seen))
    yield Scene("backup_looked", looked, Spot.BACKUP)
    yield Scene("ask_restore", looked, Spot.BACKUP, act=click(RestoreCard, -2))
    yield Scene("backup_refused", replace(none, backup=Declined(BackupFault.DAMAGED)), Spot.BACKUP)
    yield Scene("backup_sound", replace(full, backup=Sound()), Spot.BACKUP)
    broken = situation(Unreadable(DoorState.DAMAGED_VAULT))
    wrong = Wrong(Task.REPAIRING, 31.0)
    yield Scene("repair", broken, Spot.REPAIR)
    yield Scene("repair_wrong", replace(broken, backup=wrong), Spot.REPAIR)
    mended = Mended(there, whole=False, identity=False)
    yield Scene("repair_done", replace(full, backup=mended), Spot.REPAIR)
    nothing = Unmended(again=False)
    yield Scene("repair_nothing", replace(broken, backup=nothing), Spot.REPAIR)


def replace_fault(fault: Fault) -> Protection:
    """Return protection that is interrupted by this fault."""
    return Protection(on=True, level=Level.ALL, started=True, fault=fault)
