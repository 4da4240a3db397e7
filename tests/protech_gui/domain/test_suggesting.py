"""The module to suggest: after a lapse, begun, core, others; the heavy one when things are calm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protech_gui.domain.learning import Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.suggesting import TENDER_SECONDS, Lately, suggested

NOW = 1_800_000_000.0
CALM = Lately(NOW)
HOUR = 3600.0


def read(*modules: ModuleId, finished: float | None = NOW - HOUR) -> list[Reading]:
    """Return how far these were read, the first one last."""
    return [Reading(module, "here", NOW - HOUR - n, finished) for n, module in enumerate(modules)]


def test_the_core_comes_first_and_then_the_others_in_their_order() -> None:
    for n, module in enumerate(ModuleId):
        assert suggested(read(*list(ModuleId)[:n]), CALM) is module


def test_nothing_is_suggested_when_everything_was_read() -> None:
    assert suggested(read(*ModuleId), CALM) is None


def test_what_was_begun_comes_before_the_core_and_the_latest_of_it_first() -> None:
    begun = read(ModuleId.LIFE, ModuleId.PLAN, finished=None)
    for readings in (begun, begun[::-1]):
        assert suggested([*readings, *read(ModuleId.START)], CALM) is ModuleId.LIFE


def test_after_a_lapse_comes_the_module_for_that() -> None:
    lately = Lately(NOW, lapse=NOW - 2 * HOUR)
    begun = read(ModuleId.PLAN, finished=None)
    assert suggested(begun, lately) is ModuleId.AFTER
    assert suggested([*begun, *read(ModuleId.AFTER, finished=None)], lately) is ModuleId.AFTER
    assert suggested(read(ModuleId.AFTER, finished=NOW - 3 * HOUR), lately) is ModuleId.AFTER


def test_it_is_not_suggested_again_when_it_was_read_since() -> None:
    lately = Lately(NOW, lapse=NOW - 2 * HOUR)
    assert suggested(read(ModuleId.AFTER), lately) is ModuleId.START
    assert suggested(read(*ModuleId), lately) is None


def test_two_days_after_a_lapse_everything_is_as_before() -> None:
    assert suggested([], Lately(NOW, lapse=NOW - TENDER_SECONDS)) is ModuleId.START
    assert suggested([], Lately(NOW, lapse=NOW - TENDER_SECONDS + 1)) is ModuleId.AFTER


@pytest.mark.parametrize("lately", [Lately(NOW, lapse=NOW), Lately(NOW, low=NOW)])
def test_while_things_are_tender_the_module_about_the_child_waits(lately: Lately) -> None:
    others = [module for module in ModuleId if module is not ModuleId.CHILD]
    before = [module for module in others if module is not ModuleId.LIFE]
    begun = read(ModuleId.CHILD, finished=None)
    assert lately.is_tender
    assert suggested([*begun, *read(*before, finished=NOW)], lately) is ModuleId.LIFE
    assert suggested(read(*before, finished=NOW), lately) is ModuleId.LIFE
    assert suggested([*begun, *read(*others, finished=NOW)], lately) is None
    assert suggested([*begun, *read(*others, finished=NOW)], CALM) is ModuleId.CHILD


def test_a_low_mood_is_no_lapse() -> None:
    low = Lately(NOW, low=NOW - HOUR)
    assert (low.is_tender, low.has_lapsed) == (True, False)
    assert not Lately(NOW, lapse=NOW - TENDER_SECONDS, low=NOW - TENDER_SECONDS).is_tender


times = st.none() | st.floats(0, TENDER_SECONDS * 2).map(lambda ago: NOW - ago)
readings = st.lists(
    st.builds(
        Reading, st.sampled_from(ModuleId), st.just("here"), times.map(lambda t: t or NOW), times
    ),
    unique_by=lambda reading: reading.module,
)


@given(readings, times, times)
def test_a_suggestion_is_never_heavy_when_tender_nor_read_without_a_cause(
    found: list[Reading], lapse: float | None, low: float | None
) -> None:
    lately = Lately(NOW, lapse, low)
    module = suggested(found, lately)
    done = {reading.module for reading in found if reading.finished is not None}
    if module is None:
        left = set(ModuleId) - done
        assert not left or (lately.is_tender and left == {ModuleId.CHILD})
    elif module is ModuleId.CHILD:
        assert not lately.is_tender
    elif module in done:
        assert (module, lately.has_lapsed) == (ModuleId.AFTER, True)
