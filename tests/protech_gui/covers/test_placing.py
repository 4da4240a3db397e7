"""Where cards and the calm page lie: on their cover, on one monitor, never beside the screen."""

from functools import partial

import pytest

from engine.terms import Box
from protech_gui.covers.attention import Card
from protech_gui.covers.calm import CalmPage
from protech_gui.covers.looks import CardLook, Door, GuideLook, PageLook, Stage, Way
from protech_gui.covers.placing import card_wanted, centred, monitor_of, page_wanted
from protech_gui.covers.table import Part
from protech_gui.platform.cover_screen import Monitor, Picture
from tests.protech_gui.covers.process import cover

MAIN, SIDE = Monitor(Box(0, 0, 1000, 800), 1.0), Monitor(Box(1000, 0, 400, 800), 1.5)
PAPER = Picture(340, 240, b"")


def test_what_is_on_a_monitor_belongs_to_it_and_all_else_to_the_main_one() -> None:
    assert monitor_of(Box(900, 10, 150, 20), (MAIN, SIDE)) is MAIN
    assert monitor_of(Box(960, 10, 150, 20), (MAIN, SIDE)) is SIDE
    assert monitor_of(Box(5000, 10, 150, 20), (MAIN, SIDE)) is MAIN


@pytest.mark.parametrize(
    ("box", "corner"),
    [
        (Box(100, 100, 540, 440), (200, 200)),
        (Box(500, 300, 10, 10), (335, 185)),
        (Box(0, 0, 96, 96), (0, 0)),
        (Box(990, 790, 96, 96), (660, 560)),
        (Box(-500, -500, 10, 10), (0, 0)),
    ],
)
def test_a_card_lies_in_the_middle_of_its_cover_and_on_the_monitor(
    box: Box, corner: tuple[int, int]
) -> None:
    assert centred(box, MAIN.box, PAPER) == corner


def test_what_is_larger_than_its_monitor_begins_where_that_begins() -> None:
    tiny = Box(50, 60, 200, 100)
    assert centred(tiny, tiny, PAPER) == (50, 60)


def test_a_card_is_as_wide_as_its_monitor_lets_it() -> None:
    wanted = card_wanted(Card(3, Stage.OFFER, True), cover(3, 1100, 0, 50, 50), SIDE, "de", 24, 1)
    assert wanted.look == CardLook("de", 1.5, 24, Stage.OFFER, True, Way.MOMENT, 352)
    assert (wanted.part, wanted.owner) == (Part.CARD, 3)
    assert wanted.corner(PAPER) == (1000, 0)


def test_the_guide_is_above_the_page_and_both_are_on_the_monitor() -> None:
    page, guide = page_wanted(CalmPage(0.0, still=True), 1.0, MAIN, "nl", 24, 0)
    assert isinstance(page.look, PageLook)
    assert (page.look.chosen, page.look.hover, page.look.over) == (Door.BACK, Door.SUPPORT, False)
    assert isinstance(guide.look, GuideLook)
    assert page.corner(PAPER) == (330, 400)
    assert guide.corner(Picture(300, 300, b"")) == (350, 100)


@pytest.mark.parametrize(("height", "scale"), [(480, 1.0), (1080, 1.5), (2160, 2.0)])
def test_words_are_no_larger_than_lets_the_buttons_stay_on_the_screen(
    height: int, scale: float
) -> None:
    page_on = partial(page_wanted, CalmPage(0.0, still=True), 61.0)
    page, _ = page_on(Monitor(Box(0, 0, 1920, height), 2.0), "en", 24, None)
    assert isinstance(page.look, PageLook)
    assert page.look.scale == scale
    assert page.look.over
