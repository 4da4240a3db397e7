"""The modules have an order, whose beginning is the core, and some ask for special care."""

from protech_gui.domain.modules import CORE, STIRRING, ModuleId


def test_there_are_twelve_and_the_core_comes_first() -> None:
    assert len(ModuleId) == 12
    assert tuple(ModuleId)[:5] == CORE
    assert ModuleId.CHILD not in CORE


def test_what_is_heaviest_asks_for_care() -> None:
    assert {ModuleId.CHILD, ModuleId.AFTER} < STIRRING < set(ModuleId)
