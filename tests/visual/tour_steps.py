"""The tour's steps: a newcomer's way from the first start to an empty list of processes."""

import msgspec

from engine.terms import Category, Role
from protech_gui.covers.looks import Stage
from protech_gui.domain.records import RecordKind
from tests.faults.hands import Hands
from tests.protech_gui.covers.desk import Desk
from tests.visual.tour_choices import (
    ask_pause,
    back_up,
    give_again,
    keep,
    look_inside,
    remind,
    restore,
    take_back,
)
from tests.visual.tour_guarding import all_again, cost, strict
from tests.visual.tour_learning import (
    answer_exercise,
    begin_module,
    pause_module,
    search_modules,
    too_much,
)
from tests.visual.tour_record import (
    add_details,
    delete_lapse,
    look_back,
    plan_in_moment,
    rate_goal,
    write_lapse,
    write_plan,
)
from tests.visual.tour_stage import PASSPHRASE, Tour, files

FIRST = [1920, 120, 320, 320]
SECOND = [2040, 620, 240, 240]
PRACTICE_PIXELS = 420 * 280
NUMBER = "tel:08002666436"
"""Stop it Now Nederland, as the directory has it."""


def start(tour: Tour) -> None:
    """A newcomer opens the app: the window is there in their language, nothing else runs yet."""
    tour.household.open()
    tour.household.until_window()
    assert not tour.household.of(Role.SCREEN)
    assert not tour.household.paths.vault.exists()


def declare(tour: Tour) -> None:
    """They read for whom it is, and agree to four statements."""
    tour.press("LanguageLeaf", "&Go on")
    tour.press("TextLeaf", "&Go on")
    for _ in range(4):
        tour.press("StatementLeaf", "&Yes")


def read_on(tour: Tour) -> None:
    """They read what it does, misses and never sends, and whether that was explained well."""
    for _ in range(3):
        tour.press("TextLeaf", "&Go on")
    tour.press("ExplainedLeaf", "&Go on")
    assert not tour.household.of(Role.SCREEN), "nothing looks before the consent"


def consent(tour: Tour) -> None:
    """They consent: the guard starts, and a receipt is kept."""
    tour.press("ConsentLeaf", "&Turn on")
    tour.household.until_guarded()
    tour.household.one(Role.COVERS)
    assert b'"screen"' in tour.household.paths.protection.read_bytes()


def practise(tour: Tour) -> None:
    """The practice picture is covered, on the same path as any picture."""
    assert not tour.covered_pixels()
    tour.press("ProtectionLeaf", "&Go on")
    tour.household.until(lambda: tour.covered_pixels() >= PRACTICE_PIXELS)


def finish(tour: Tour) -> None:
    """The first start ends in the house, and the cover went with its picture."""
    tour.press("PracticeLeaf", "&Finish")
    tour.household.until(lambda: not tour.covered_pixels())
    chosen = msgspec.json.decode(tour.household.paths.settings.read_bytes())
    assert chosen["choices"]["first_steps"] == "done"


def keep_a_journal(tour: Tour) -> None:
    """They make a journal: two consents, a passphrase, a recovery code for later."""
    tour.keys("Ctrl+2", "Space")
    for _ in range(2):
        tour.press("DiaryPage", "&Yes, I agree")
    for field in ("&Passphrase", "The &same passphrase again"):
        tour.press("NewPassphrase", field)
        tour.keyboard.type(PASSPHRASE)
    tour.press("DiaryPage", "&Create my journal")
    household = tour.household
    household.until(lambda: household.paths.vault.exists() and household.paths.spool.exists())
    household.until(lambda: household.events("vault_open") == 1)
    assert PASSPHRASE.encode() not in b"".join(files(household.paths.root))


def put_code_off(tour: Tour) -> None:
    """They put noting the code off, and say so twice; the journal is open."""
    for _ in range(2):
        tour.press("CodePage", "&Go on without it")
    with tour.vault() as vault:
        assert vault.urges.recent(9) == ()


def urge(tour: Tour) -> None:
    """They tell of an urge with two actions; it is kept at once."""
    tour.keys("Ctrl+m", "7")
    with tour.vault() as vault:
        (kept,) = vault.urges.recent(9)
    assert (kept.before, kept.after) == (7, None)


def progress(tour: Tour) -> None:
    """Progress shows it."""
    tour.keys("Ctrl+4")


def helpline(tour: Tour) -> None:
    """A helpline's card shows the number as a code that a phone's camera can read."""
    # Past the three ways to begin and the copying of the number.
    tour.keys("Ctrl+5", "Tab", "Tab", "Space")
    assert tour.read_code() == NUMBER


def crisis(tour: Tour) -> None:
    """Help is one key away, its doors another."""
    tour.keys("F1", "Space")


def cover(tour: Tour) -> None:
    """Another program shows a face picture: it is covered at once, and stays so."""
    seen = tour.show(FIRST)
    assert tour.covered_pixels() >= FIRST[2] * FIRST[3], f"never covered: {seen}"
    assert not seen["shown_again"]
    # It may be covered before a witness that looks a thousand times a second sees any of it.
    shown_at = seen["shown_at"]
    tour.exposure_ms = round((seen["covered_at"] - shown_at) * 1000, 1) if shown_at else 0.0


def turn_to_cover(tour: Tour) -> None:
    """They click on the cover: it says in their language why it is there, and offers three ways."""
    desk = Desk(tour.display.name)
    hands = Hands(desk)
    left, top, *_ = FIRST
    seen = tour.watch(FIRST, lambda: hands.turn_to(left + 10, top + 10))
    tour.household.until(lambda: hands.says(Stage.OFFER, "nl"))
    desk.connection.disconnect()
    assert seen["shown_at"] is None, "the picture was seen"


def call_wrong(tour: Tour) -> None:
    """They call the cover wrong: it is looked at again and stays; that they said so is noted."""
    tour.keys("Ctrl+1")
    wrong = "This cover is &wrong"
    seen = tour.watch(FIRST, lambda: tour.press("ProtectionCard", wrong))
    assert seen["shown_at"] is None, "the picture was seen"
    tour.household.until(lambda: _has(tour, RecordKind.WRONG))


def lock(tour: Tour) -> None:
    """They lock: the process that held the key is gone, and a fresh one stands in its place."""
    before = tour.household.one(Role.WINDOW)
    windows = tour.household.events("window_ready")
    tour.keyboard.press("Ctrl+l")
    tour.household.successor(before, Role.WINDOW)
    tour.household.until_window(windows + 1)
    assert not before.is_running()


def unlock(tour: Tour) -> None:
    """They unlock: the records of the covers are there."""
    opened = tour.household.events("vault_open")
    tour.press("UnlockPage", "&Passphrase")
    tour.keyboard.type(PASSPHRASE)
    tour.keys("Return")
    tour.household.until(lambda: tour.household.events("vault_open") > opened)
    tour.rest()


def remember(tour: Tour) -> None:
    """They unlock, decline the code again, and find the picture that was covered before."""
    unlock(tour)
    for _ in range(2):
        tour.press("CodePage", "&Go on without it")
    tour.keys("Ctrl+2")
    with tour.vault() as vault:
        records = vault.records.recent(9)
    covered = [record.category for record in records if record.kind is RecordKind.BLOCK]
    assert covered == [Category.PICTURE]


def kill_guard(tour: Tour) -> None:
    """The guard is killed: the cover stands all the while, a successor comes and covers anew."""
    lost = tour.household.one(Role.SCREEN)
    reports = tour.household.events("guard_report fault=none")
    seen = tour.watch(FIRST, lost.kill)
    assert seen["shown_at"] is None, "the picture was seen"
    tour.household.successor(lost, Role.SCREEN)
    tour.household.until_guarded(reports + 1)
    again = tour.show(SECOND)
    both = FIRST[2] * FIRST[3] + SECOND[2] * SECOND[3]
    assert tour.covered_pixels() >= both, f"the successor does not cover: {again}"
    tour.household.until(lambda: _has(tour, RecordKind.GAP))


def _has(tour: Tour, kind: RecordKind) -> bool:
    with tour.vault() as vault:
        return any(record.kind is kind for record in vault.records.recent(9))


def go(tour: Tour) -> None:
    """The pictures go, and their covers with them."""
    tour.easel.ask({"hide": True})
    tour.household.until(lambda: not tour.covered_pixels())


def speak(tour: Tour, language: str, down: int) -> None:
    """They lock, choose another language on the lock screen, and unlock in it."""
    lock(tour)
    tour.press("UnlockPage", "&Language")
    tour.keys(*["Down"] * down)
    tour.language = language


def speak_german(tour: Tour) -> None:
    """The lock screen speaks German, and nothing was restarted for it."""
    speak(tour, "de", 1)


def speak_english(tour: Tour) -> None:
    """The lock screen speaks English."""
    speak(tour, "en", 1)


def today(tour: Tour) -> None:
    """The room of the day."""
    unlock(tour)
    tour.keys("Ctrl+1")


def journal(tour: Tour) -> None:
    """What was written and what was covered, each in its place."""
    tour.keys("Ctrl+2")


def learn(tour: Tour) -> None:
    """Something to read."""
    tour.keys("Ctrl+3")


def moment(tour: Tour) -> None:
    """A moment, left again without an answer: nothing is kept."""
    tour.keys("Ctrl+m")
    with tour.vault() as vault:
        assert len(vault.urges.recent(9)) == 1


def rooms_help(tour: Tour) -> None:
    """Who can be turned to in this language."""
    tour.keys("Ctrl+5")


def leave(tour: Tour) -> None:
    """They quit, from the settings: no process is left."""
    tour.keys("Ctrl+6", "Ctrl+q")
    tour.press("SettingsRoom", "&Quit")
    tour.household.until(lambda: not tour.household.processes())


SAME_PAGES = (
    ("today", today),
    ("journal", journal),
    ("learn", learn),
    ("progress", progress),
    ("help", rooms_help),
    ("crisis", crisis),
    ("a moment", moment),
)

STEPS = (
    ("first start", start),
    ("declarations", declare),
    ("what it does", read_on),
    ("consent", consent),
    ("practice picture covered", practise),
    ("today", finish),
    ("recovery code", keep_a_journal),
    ("journal made", put_code_off),
    ("plan written", write_plan),
    ("an urge", urge),
    ("plan in the moment", plan_in_moment),
    ("entry with details", add_details),
    ("lapse written down", write_lapse),
    ("lapse deleted", delete_lapse),
    ("goal rated", rate_goal),
    ("progress", progress),
    ("progress stepped back", look_back),
    ("module begun", begin_module),
    ("exercise answered", answer_exercise),
    ("too much now", too_much),
    ("module paused", pause_module),
    ("modules searched", search_modules),
    ("helpline with its code", helpline),
    ("crisis", crisis),
    ("covered", cover),
    ("card on the cover", turn_to_cover),
    ("cover called wrong", call_wrong),
    ("locked", lock),
    ("unlocked with the record", remember),
    ("guard killed and back", kill_guard),
    ("picture gone", go),
    ("strict chosen", strict),
    ("what it costs", cost),
    ("covering less waits", all_again),
    ("strict kept", keep),
    ("reminder set", remind),
    ("pause asked for", ask_pause),
    ("protection kept", keep),
    ("consent taken back", take_back),
    ("consent given again", give_again),
    ("backup made", back_up),
    ("backup looked into", look_inside),
    ("backup restored", restore),
    ("locked in German", speak_german),
    *SAME_PAGES,
    ("locked in English", speak_english),
    *SAME_PAGES,
    ("quit", leave),
)
