"""The screens of texts about the program, and of a consent whose text says more than before."""

from collections.abc import Iterator
from dataclasses import replace

from msgspec.structs import replace as with_fields

from engine.terms import ConsentKind
from protech_gui.content.prose import PageId
from protech_gui.domain.first_steps import Step
from protech_gui.window.first_steps.explaining import StatementCard
from protech_gui.window.first_steps.reading import StatementLeaf
from protech_gui.window.intents import Spot
from protech_gui.window.models.situation import NOTEBOOK_FROM
from protech_gui.window.models.vault_state import Locked, Unlocked
from tests.visual.situations import OFF, ON, Scene, click, contents, receipt, situation


def text_scenes() -> Iterator[Scene]:
    """Yield purpose and privacy notice, what is answered before a consent, and an older one."""
    full = situation(Unlocked(contents(), delayed=False), ON, *ConsentKind)
    locked = situation(Locked(0.0), ON, *ConsentKind)
    yield Scene("text_about", full, Spot.TEXT, PageId.ABOUT.value)
    yield Scene("text_privacy", full, Spot.TEXT, PageId.PRIVACY.value)
    yield Scene("locked_text_privacy", locked, Spot.TEXT, PageId.PRIVACY.value)
    asked = situation(None, OFF, steps=Step.EXPLAINED.value)
    yield Scene("first_explained_otherwise", asked, act=click(StatementCard, 1))
    young = situation(None, OFF, steps=Step.ADULT.value)
    yield Scene("first_under_18", young, act=click(StatementLeaf, 1))
    older = with_fields(receipt(ConsentKind.JOURNAL), text_version=NOTEBOOK_FROM - 1)
    agreed = replace(full, consents=(older,))
    yield Scene("learn_older_consent", agreed, Spot.LEARN)
    yield Scene("diary_older_consent", agreed, Spot.DIARY)
