"""The first start: which page comes next, which way back and out there is, and where to resume."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """The pages of the first start, in their order; ``done`` is no page and comes after all."""

    LANGUAGE = "language"
    WELCOME = "welcome"
    ADULT = "adult"
    DEVICE = "device"
    FREE = "free"
    OTHERS = "others"
    DOES = "does"
    MISSES = "misses"
    NEVER_SENT = "never_sent"
    EXPLAINED = "explained"
    CONSENT = "consent"
    PROTECTION = "protection"
    PRACTICE = "practice"
    DONE = "done"


class Move(StrEnum):
    """What a person can do on a page.

    ``on`` is also the Yes to a statement and the consent; ``no`` is the No, and *Not now*.
    ``without`` goes to the rest of the program with protection off.
    """

    ON = "on"
    BACK = "back"
    NO = "no"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands; ``declined``: on the way out behind this statement's No.

    Only the step is ever kept, so nothing is stored about a No.
    """

    step: Step
    declined: bool = False


STEPS = tuple(Step)
DECLARATIONS = frozenset({Step.ADULT, Step.DEVICE, Step.FREE, Step.OTHERS})
"""The statements that are agreed to before anything else is explained."""

PAGES = len(STEPS) - 1
"""How many pages there are."""

_AFTER_CONSENT = frozenset({Step.PROTECTION, Step.PRACTICE})

_BEYOND_RETURN = frozenset({Step.LANGUAGE, Step.PROTECTION, Step.DONE})
"""Nothing lies before the first; a consent is taken back in the settings, not by going back."""


def resume(stored: str, *, consented: bool) -> Standing:
    """Return where a start goes on, given the word that was kept.

    ``consented``: whether the consent to watch the screen holds. A word that is no step
    begins anew. A consent that was given on the last page is not asked twice. One that
    holds although an early page was kept was given long ago, and the word was lost with
    the settings: such a person is not led through it again.
    """
    step = Step(stored) if stored in STEPS else Step.LANGUAGE
    if not consented:
        return Standing(Step.CONSENT if step in _AFTER_CONSENT else step)
    if step is Step.CONSENT:
        return Standing(Step.PROTECTION)
    return Standing(Step.DONE if STEPS.index(step) < STEPS.index(Step.CONSENT) else step)


def offered(standing: Standing) -> frozenset[Move]:
    """Return what can be done here; nothing once all is done."""
    if standing.step is Step.DONE:
        return frozenset()
    if standing.declined:
        # Who minds that others are looked at can have everything that looks at nobody.
        without = {Move.WITHOUT} if standing.step is Step.OTHERS else set[Move]()
        return frozenset({Move.BACK, *without})
    moves = {Move.ON}
    if standing.step not in _BEYOND_RETURN:
        moves.add(Move.BACK)
    if standing.step in DECLARATIONS or standing.step is Step.CONSENT:
        moves.add(Move.NO)
    return frozenset(moves)


def move(standing: Standing, wish: Move) -> Standing:
    """Return where this leads; what is not offered here leads nowhere else."""
    if wish not in offered(standing):
        return standing
    if wish is Move.WITHOUT:
        return Standing(Step.DONE)
    if wish is Move.NO:
        is_consent = standing.step is Step.CONSENT
        return Standing(Step.DONE) if is_consent else Standing(standing.step, declined=True)
    if standing.declined:
        return Standing(standing.step)
    return Standing(STEPS[STEPS.index(standing.step) + (1 if wish is Move.ON else -1)])


def number_of(step: Step) -> int:
    """Return the page's number, 1 to PAGES; ``done`` comes after the last."""
    return STEPS.index(step) + 1
