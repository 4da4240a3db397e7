"""Cards as a person meets them, on a real screen: they come, say, are pressed, and go."""

from collections.abc import Callable

import psutil
import pytest
import xcffib.xproto as x

from engine.contract import CoverAnswer, CoverEvent
from engine.terms import Box, Cover, CoverWish
from protech_gui.covers.attention import contains
from protech_gui.covers.looks import Way
from tests.display import virtual_display
from tests.protech_gui.covers.desk import Desk, desk_on
from tests.protech_gui.covers.process import CoversProcess, cover, covers_process

WHOLE = Box(0, 0, 1920, 1080)
LARGE = cover(7, 300, 200, 700, 500)
TINY = cover(8, 1500, 700, 96, 96)
ASIDE = 20, 20


def middle(box: Box) -> tuple[int, int]:
    return box.x + box.width // 2, box.y + box.height // 2


def card_on(desk: Desk) -> Box | None:
    """Return where the card is: the one sheet that is to be seen."""
    (ours,) = desk.marks()
    for child in desk.core.QueryTree(ours).reply().children:
        if desk.core.GetWindowAttributes(child).reply().map_state == x.MapState.Viewable:
            place = desk.core.GetGeometry(child).reply()
            return Box(place.x, place.y, place.width, place.height)
    return None


def button(desk: Desk, way: Way) -> tuple[int, int]:
    """Return a place on a button of the card: they stand at its bottom, 52 pixels apart."""
    card = card_on(desk)
    assert card
    return card.x + 60, card.y + card.height - 44 - 52 * (Way.WRONG - way)


def turn_to(desk: Desk, covers: CoversProcess, one: Cover) -> Box:
    """Click on a cover's corner; return where its card is."""
    desk.click(1, (one.box.x + 3, one.box.y + 3))
    covers.until(lambda: card_on(desk))
    card = card_on(desk)
    assert card
    return card


def test_no_card_lies_on_a_probe_and_it_comes_back_when_the_probe_is_gone(
    desk: Desk, covers: CoversProcess
) -> None:
    desk.show(WHOLE)
    covers.order(1, TINY)
    card = turn_to(desk, covers, TINY)
    probe = Box(card.x, card.y, 48, 48)
    covers.order(2, TINY, probe=probe)
    assert desk.shows_exactly((TINY, Cover(0, probe)))
    covers.order(3, TINY)
    covers.until(lambda: card_on(desk) == card)


def test_a_click_shows_the_card_and_uncovers_nothing(desk: Desk, covers: CoversProcess) -> None:
    below = desk.show(WHOLE, events=x.EventMask.Exposure | x.EventMask.ButtonPress)
    covers.order(1, LARGE, TINY)
    list(desk.events())
    card = turn_to(desk, covers, LARGE)
    assert middle(card) == middle(LARGE.box)
    assert desk.covered(TINY.box)
    assert [e for e in desk.events() if getattr(e, "window", below) == below] == []


def test_a_pointer_that_rests_on_a_cover_shows_the_card(desk: Desk, covers: CoversProcess) -> None:
    covers.order(1, LARGE)
    desk.point((500, 400))
    covers.until(lambda: card_on(desk))


def test_a_card_larger_than_its_cover_belongs_to_the_cover_window_s_shape(
    desk: Desk, covers: CoversProcess
) -> None:
    desk.show(WHOLE)
    covers.order(1, TINY)
    card = turn_to(desk, covers, TINY)
    assert middle(card) == middle(TINY.box)
    assert card.width > TINY.box.width
    (ours,) = desk.marks()
    pieces = desk.shape_of(ours)
    # Every pixel of cover and card is in it, and nothing else is.
    inside = {(p.x + i, p.y + j) for p in pieces for i in range(p.width) for j in range(p.height)}
    both = [
        (i, j)
        for i in range(card.x - 5, card.x + card.width + 5)
        for j in range(card.y - 5, card.y + card.height + 5)
        if contains(card, i, j) or contains(TINY.box, i, j)
    ]
    assert inside == set(both)


def test_go_on_lets_the_card_go_and_the_cover_stay(desk: Desk, covers: CoversProcess) -> None:
    desk.show(WHOLE)
    covers.order(1, LARGE, TINY)
    turn_to(desk, covers, TINY)
    desk.click(1, button(desk, Way.GO_ON))
    covers.until(lambda: card_on(desk) is None)
    covers.until(lambda: desk.shows_exactly([LARGE, TINY]))


@pytest.mark.parametrize(
    ("way", "wish"), [(Way.MOMENT, CoverWish.MOMENT), (Way.WRONG, CoverWish.WRONG)]
)
def test_its_buttons_tell_the_guard_which_cover_and_what(
    desk: Desk, covers: CoversProcess, way: Way, wish: CoverWish
) -> None:
    covers.order(1, LARGE, TINY)
    turn_to(desk, covers, LARGE)
    desk.click(1, button(desk, way))
    assert covers.hear() == CoverEvent(LARGE.number, wish)
    covers.until(lambda: desk.covered(TINY.box))


def test_wrong_is_answered_on_the_card_and_a_cleared_cover_takes_it_along(
    desk: Desk, covers: CoversProcess
) -> None:
    desk.show(WHOLE)
    covers.order(1, LARGE)
    offered = turn_to(desk, covers, LARGE)
    desk.click(1, button(desk, Way.WRONG))
    assert covers.hear() == CoverEvent(LARGE.number, CoverWish.WRONG)
    covers.until(lambda: card_on(desk) not in (None, offered))
    looking = desk.pixels(LARGE.box)
    covers.send(CoverAnswer(LARGE.number))
    covers.until(lambda: desk.pixels(LARGE.box) != looking)
    assert card_on(desk)
    covers.order(2)
    covers.until(lambda: desk.shows_exactly([]))
    assert card_on(desk) is None


def test_the_card_moves_with_its_cover_and_does_not_flicker(
    desk: Desk, covers: CoversProcess
) -> None:
    covers.order(1, LARGE)
    card = turn_to(desk, covers, LARGE)
    desk.point((LARGE.box.x + 3, LARGE.box.y + 3))
    (ours,) = desk.marks()
    (sheet,) = desk.core.QueryTree(ours).reply().children
    watch = [x.EventMask.StructureNotify | x.EventMask.Exposure]
    desk.core.ChangeWindowAttributes(sheet, x.CW.EventMask, watch, is_checked=True).check()
    shown = desk.pixels(card)
    for number in range(2, 40):
        covers.order(number, LARGE, cover(100 + number, 1500, number, 20, 20))
        assert desk.pixels(card) == shown
    assert list(desk.events()) == []
    covers.order(50, cover(LARGE.number, 340, 260, 700, 500))
    moved = Box(card.x + 40, card.y + 60, card.width, card.height)
    covers.until(lambda: card_on(desk) == moved)
    assert desk.pixels(moved) == shown


def test_each_language_has_its_own_words(desk: Desk, covers: CoversProcess) -> None:
    covers.order(1, LARGE, language="nl")
    turn_to(desk, covers, LARGE)
    seen = [desk.pixels(LARGE.box)]
    for number, language in enumerate(("de", "en"), start=2):
        covers.order(number, LARGE, language=language)
        covers.until(lambda: desk.pixels(LARGE.box) not in seen)
        seen.append(desk.pixels(LARGE.box))


def test_the_button_under_the_pointer_lights_up(desk: Desk, covers: CoversProcess) -> None:
    covers.order(1, LARGE)
    card = turn_to(desk, covers, LARGE)
    plain = desk.pixels(card)
    desk.point(button(desk, Way.MOMENT))
    covers.until(lambda: desk.pixels(card) != plain)
    desk.point((LARGE.box.x + 3, LARGE.box.y + 3))
    covers.until(lambda: desk.pixels(card) == plain)


def test_the_wheel_goes_through_a_card_as_well(desk: Desk, covers: CoversProcess) -> None:
    below = desk.show(WHOLE, events=x.EventMask.ButtonPress)
    covers.order(1, LARGE)
    card = turn_to(desk, covers, LARGE)
    desk.click(5, middle(card))
    arrived: list[int] = []

    def notch() -> list[int]:
        arrived.extend(e.detail for e in desk.events() if e.event == below)
        return arrived

    covers.until(notch)
    assert arrived == [5]
    assert card_on(desk)


def test_a_card_s_cover_and_words_outlive_their_process_and_are_swept(
    desk: Desk, start: Callable[[], CoversProcess]
) -> None:
    desk.show(WHOLE)
    first = start()
    first.order(1, TINY)
    card = turn_to(desk, first, TINY)
    shown = desk.pixels(card)
    painters = psutil.Process(first.process.pid).children()
    assert painters
    first.process.kill()
    first.ended()
    assert desk.pixels(card) == shown
    # Its painter has nobody left to paint for.
    assert psutil.wait_procs(painters, timeout=10)[1] == []
    second = start()
    assert desk.pixels(card) == shown
    second.order(1, TINY)
    second.until(lambda: len(desk.marks()) == 1)
    assert desk.shows_exactly([TINY])


def test_covers_do_not_wait_for_a_painter(desk: Desk, covers: CoversProcess) -> None:
    covers.order(1, LARGE)
    turn_to(desk, covers, LARGE)
    (painter,) = psutil.Process(covers.process.pid).children()
    painter.suspend()
    desk.point(button(desk, Way.MOMENT))
    for number in range(2, 30):
        covers.order(number, LARGE, cover(9, 1200, number, 50, 50))
        assert desk.covered(Box(1200, number, 50, 50))
    painter.resume()


def test_a_painter_that_dies_is_replaced(desk: Desk, covers: CoversProcess) -> None:
    covers.order(1, LARGE)
    card = turn_to(desk, covers, LARGE)
    (painter,) = psutil.Process(covers.process.pid).children()
    painter.kill()
    plain = desk.pixels(card)
    desk.point(button(desk, Way.MOMENT))
    covers.until(lambda: desk.pixels(card) != plain)


def test_high_density_makes_larger_cards() -> None:
    with virtual_display(1280, 800) as display, desk_on(display.name) as desk:
        atom = desk.core.InternAtom(False, 16, "RESOURCE_MANAGER").reply().atom
        text = b"Xft.dpi:\t144\n"
        desk.core.ChangeProperty(
            x.PropMode.Replace, desk.root, atom, x.Atom.STRING, 8, len(text), text, is_checked=True
        ).check()
        with covers_process(display.environment()) as covers:
            covers.start()
            covers.order(1, TINY, cover(1, 0, 0, 50, 50))
            card = turn_to(desk, covers, cover(1, 0, 0, 50, 50))
            assert (card.x, card.y, card.width) == (0, 0, 510)
