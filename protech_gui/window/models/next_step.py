"""Which one next step Today suggests: a few plain rules, the first that fits."""

from collections.abc import Iterable
from enum import StrEnum

from protech_gui.domain.checkins import CheckIn
from protech_gui.domain.goals import Goal, GoalRating

STRONG_URGE = 8
PRESENT_URGE = 4
LOW = 2
"""A mood or a confidence up to this, 0 to 10, is a reason to name people to talk to."""

SOME_DAYS = 3 * 86_400
"""Seconds that a goal has been there before it is asked how its week went."""


class NextStep(StrEnum):
    """What may be suggested."""

    TALK = "talk"
    MOMENT = "moment"
    KNOW_HELP = "know_help"
    LOOK_BACK = "look_back"
    RATE_GOALS = "rate_goals"
    READ_ON = "read_on"


def next_step(
    checkin: CheckIn | None,
    *,
    met_this_week: bool,
    goals_wait: bool = False,
    paused: bool = False,
) -> NextStep:
    """Return the suggestion for now.

    1. A strong urge, a low mood or little confidence today: talk to someone.
    2. An urge that can be felt: a moment for oneself.
    3. No goal was rated yet this week: say how it goes.
    4. Hard moments were written down this week: look back at them.
    5. A module was ``paused``: go on with it.
    6. Otherwise, in a calm time: find out which helpline would suit.

    It uses today's own three answers, and which module waits; nothing else that a person
    wrote: no covers, no text. It is no judgement of how well or unwell anyone is.
    """
    if checkin is not None:
        if _at_least(checkin.urge, STRONG_URGE) or _low(checkin.mood) or _low(checkin.confidence):
            return NextStep.TALK
        if _at_least(checkin.urge, PRESENT_URGE):
            return NextStep.MOMENT
    if goals_wait:
        return NextStep.RATE_GOALS
    if met_this_week:
        return NextStep.LOOK_BACK
    return NextStep.READ_ON if paused else NextStep.KNOW_HELP


def goals_wait(goals: Iterable[Goal], rated: Iterable[GoalRating], now: float) -> bool:
    """Whether goals run, for some days already, of which this week none was rated.

    ``rated`` are the ratings of this week, ``now`` is in seconds since 1970-01-01 UTC.
    """
    running = {goal.id for goal in goals if goal.ended is None and goal.time <= now - SOME_DAYS}
    return bool(running) and not any(rating.goal in running for rating in rated)


def _at_least(answer: int | None, strength: int) -> bool:
    return answer is not None and answer >= strength


def _low(answer: int | None) -> bool:
    return answer is not None and answer <= LOW
