"""The calm page on a real screen: it covers all, is left at once, and what was covered stays so."""

import xcffib.xproto as x

from engine.contract import AnyMessage, CalmLeft, CoverAck, CoverEvent
from engine.terms import Box, CoverWish
from tests.display import virtual_display
from tests.protech_gui.covers.desk import PAPER, Desk, desk_on
from tests.protech_gui.covers.process import CoversProcess, cover, covers_process

WHOLE = Box(0, 0, 1920, 1080)
ONE = cover(1, 200, 200, 300, 300)
ESCAPE, TAB, RETURN, SPACE = 0xFF1B, 0xFF09, 0xFF0D, 0x20


def sheets(desk: Desk) -> list[Box]:
    """Return what lies on the covers, lowest first."""
    (ours,) = desk.marks()
    places = [
        desk.core.GetGeometry(child).reply()
        for child in desk.core.QueryTree(ours).reply().children
        if desk.core.GetWindowAttributes(child).reply().map_state == x.MapState.Viewable
    ]
    return [Box(p.x, p.y, p.width, p.height) for p in places]


def keys_held(desk: Desk) -> bool:
    """Whether somebody else holds the keyboard."""
    now, later = x.Time.CurrentTime, x.GrabMode.Async
    status = desk.core.GrabKeyboard(False, desk.root, now, later, later).reply().status
    desk.core.UngrabKeyboard(now, is_checked=True).check()
    return bool(status == x.GrabStatus.AlreadyGrabbed)


def open_page(desk: Desk, covers: CoversProcess) -> Box:
    """Order the page; return where its words are once they and the guide are to be seen."""
    covers.order(2, ONE, calm=True)
    covers.until(lambda: len(sheets(desk)) == 2)
    return sheets(desk)[0]


def left(covers: CoversProcess) -> list[AnyMessage]:
    """Return what is said until the page was left, but for acknowledgements."""
    said: list[AnyMessage] = []
    while CalmLeft() not in said:
        said.append(covers.hear())
    return [message for message in said if not isinstance(message, CoverAck)]


def test_it_covers_all_and_esc_leaves_at_once_with_the_covers_standing(
    desk: Desk, covers: CoversProcess
) -> None:
    below = desk.show(WHOLE, events=x.EventMask.Exposure | x.EventMask.KeyPress)
    covers.order(1, ONE)
    covers.order(2, ONE, calm=True)
    assert PAPER not in desk.pixels(WHOLE)
    covers.until(lambda: keys_held(desk))
    list(desk.events())
    desk.type(ESCAPE)
    assert left(covers) == [CalmLeft()]
    assert desk.shows_exactly([ONE])
    assert not keys_held(desk)
    # No key went through, and the covered place was never shown.
    for event in desk.events():
        assert isinstance(event, x.ExposeEvent)
        assert event.window == below
        assert not (200 <= event.x < 500 and 200 <= event.y < 500)


def test_neither_clicks_nor_the_wheel_reach_what_is_below(
    desk: Desk, covers: CoversProcess
) -> None:
    below = desk.show(WHOLE, events=x.EventMask.ButtonPress)
    open_page(desk, covers)
    for button in (1, 3, 4, 5):
        desk.click(button, (10, 10))
    desk.type(ESCAPE)
    left(covers)
    desk.click(1, (10, 10))
    arrived = [(e.event, e.detail) for e in desk.events() if isinstance(e, x.ButtonPressEvent)]
    assert arrived == [(below, 1)]


def test_the_guide_breathes(desk: Desk, covers: CoversProcess) -> None:
    open_page(desk, covers)
    guide = sheets(desk)[1]
    first = desk.pixels(guide)
    covers.until(lambda: desk.pixels(guide) != first)


def test_return_on_the_chosen_door_goes_back(desk: Desk, covers: CoversProcess) -> None:
    open_page(desk, covers)
    covers.until(lambda: keys_held(desk))
    desk.type(RETURN)
    assert left(covers) == [CalmLeft()]


def test_tab_and_space_open_support(desk: Desk, covers: CoversProcess) -> None:
    page = open_page(desk, covers)
    covers.until(lambda: keys_held(desk))
    before = desk.pixels(page)
    desk.type(TAB)
    covers.until(lambda: desk.pixels(page) != before)
    desk.type(SPACE)
    assert left(covers) == [CoverEvent(0, CoverWish.SUPPORT), CalmLeft()]
    assert desk.shows_exactly([ONE])


def test_the_pointer_opens_a_door_too(desk: Desk, covers: CoversProcess) -> None:
    page = open_page(desk, covers)
    # From below: a line of words, the lower door, the upper one.
    middle = page.x + page.width // 2
    desk.click(1, (middle, page.y + page.height - 75))
    assert left(covers) == [CalmLeft()]


def test_it_comes_again_only_after_an_order_without_it(desk: Desk, covers: CoversProcess) -> None:
    open_page(desk, covers)
    desk.type(ESCAPE)
    left(covers)
    covers.order(3, ONE, calm=True)
    assert desk.shows_exactly([ONE])
    covers.order(4, ONE)
    covers.order(5, ONE, calm=True)
    assert not desk.shows_exactly([ONE])


def test_an_order_without_it_takes_it_away(desk: Desk, covers: CoversProcess) -> None:
    open_page(desk, covers)
    covers.order(3, ONE)
    covers.until(lambda: desk.shows_exactly([ONE]))
    assert sheets(desk) == []
    covers.until(lambda: not keys_held(desk))


def test_what_is_ordered_meanwhile_stands_when_it_is_left(
    desk: Desk, covers: CoversProcess
) -> None:
    open_page(desk, covers)
    two = cover(2, 900, 100, 50, 60)
    covers.order(3, ONE, two, calm=True)
    desk.type(ESCAPE)
    left(covers)
    assert desk.shows_exactly([ONE, two])


def test_keys_that_somebody_else_holds_are_taken_when_they_come_free(
    desk: Desk, covers: CoversProcess
) -> None:
    now, later = x.Time.CurrentTime, x.GrabMode.Async
    held = desk.core.GrabKeyboard(False, desk.root, now, later, later).reply()
    assert held.status == x.GrabStatus.Success
    open_page(desk, covers)
    desk.core.UngrabKeyboard(now, is_checked=True).check()
    covers.until(lambda: keys_held(desk))
    desk.type(ESCAPE)
    assert left(covers) == [CalmLeft()]


def test_a_killed_process_frees_the_keys_and_covers_still(
    desk: Desk, covers: CoversProcess
) -> None:
    desk.show(WHOLE)
    open_page(desk, covers)
    covers.process.kill()
    covers.ended()
    assert PAPER not in desk.pixels(WHOLE)
    assert not keys_held(desk)


def test_it_follows_a_screen_that_changes_its_size() -> None:
    with virtual_display(1280, 1024) as display, desk_on(display.name) as desk:
        desk.resize(800, 640)
        whole = Box(0, 0, 1280, 1024)
        with covers_process(display.environment()) as covers:
            covers.start()
            page = open_page(desk, covers)
            assert page.x == (800 - page.width) // 2
            desk.show(whole)
            desk.resize(1280, 1024)
            covers.until(lambda: sheets(desk)[0].x == (1280 - page.width) // 2)
            covers.until(lambda: PAPER not in desk.pixels(whole))
