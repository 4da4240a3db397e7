"""The real window process, killed on every page of the first start: it goes on where it was."""

import itertools
import time

import pytest

from engine.contract import SetChoices, SetProtection
from engine.terms import Choices, ConsentKind
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import STEPS, Step
from protech_gui.log import EventLog
from tests.protech_gui.window.power_cut import Keeper

KEYS = {Step.ADULT: "y", Step.DEVICE: "y", Step.FREE: "y", Step.OTHERS: "y"} | {
    Step.CONSENT: "t",
    Step.PRACTICE: "f",
}
"""The letter that goes on, with Alt; on every other page it is G."""


@pytest.mark.timeout(180)
def test_killed_on_every_page_it_goes_on_there_and_repeats_nothing(
    keeper: Keeper, log: EventLog
) -> None:
    for step, following in itertools.pairwise(STEPS):
        assert keeper.choices.first_steps == step
        with keeper.window() as window:
            window.focus("Protech")
            window.press(f"alt+{KEYS.get(step, 'g')}")
            window.until(SetChoices)
            assert keeper.choices.first_steps == following
            if step is Step.CONSENT:
                window.until(SetProtection)
    (receipt,) = keeper.receipts
    text = Texts(log, frozenset()).consent(ConsentKind.SCREEN, "en")
    assert text is not None
    assert (receipt.kind, receipt.text_version, receipt.text_sha256, receipt.language) == (
        ConsentKind.SCREEN,
        text.version,
        text.sha256,
        "en",
    )
    assert abs(receipt.time - time.time()) < 600


def test_killed_behind_a_no_it_asks_again_and_knows_of_no_no(keeper: Keeper) -> None:
    keeper.choices = Choices("en", "", "free")
    with keeper.window() as window:
        window.focus("Protech")
        window.press("alt+n")
        window.press("alt+b")
        window.press("alt+n")
    assert keeper.choices == Choices("en", "", "free")
    with keeper.window() as window:
        window.focus("Protech")
        window.press("alt+y")
        window.until(SetChoices)
    assert keeper.choices.first_steps == "others"
    assert keeper.receipts == ()
